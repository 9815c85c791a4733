//! The checks of one file.

use super::compare::{self, Texts};
use super::run::{RunResult, run};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Result of one check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Check {
    /// Not run: an earlier one failed, or the format does not support it.
    #[default]
    None,
    /// As it must be.
    Passed,
    /// Refused by the command line, with this code.
    Refused(String),
    /// Failed, with the reason.
    Failed(String),
}

/// The results of one file.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    /// The file's extension.
    pub(super) format: String,
    /// `fix --none` writes the same bytes, or refuses the file with a code.
    pub(super) none: Check,
    /// `fix --all` writes a file that is as well-formed as the original, whose other parts have the same bytes, and
    /// whose text matches the review.
    pub(super) all: Check,
    /// `export --tracked --all` writes a file with the same text as that of `fix --all`, and the same other parts.
    pub(super) tracked: Check,
    /// Accepting all changes in LibreOffice gives the output of `fix --all`, and rejecting them gives the original.
    pub(super) judged: Check,
    /// The original and the written files, for LibreOffice; `None` if there is nothing to check.
    pub(super) written: Option<Written>,
}

/// Files for LibreOffice to check. The folder is removed on drop.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) original: PathBuf,
    pub(super) fixed: PathBuf,
    pub(super) tracked: PathBuf,
}

impl Outcome {
    /// Returns the checks that failed, and why.
    pub(super) fn failures(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("fix --none", &self.none),
            ("fix --all", &self.all),
            ("export --tracked --all", &self.tracked),
            ("LibreOffice", &self.judged),
        ];
        all.into_iter().filter_map(|(what, check)| match check {
            Check::Failed(why) => Some((what, why.as_str())),
            _ => None,
        })
    }
}

/// Returns the extension in lower case; empty if there is none.
pub(super) fn extension(path: &Path) -> String {
    path.extension()
        .map(|extension| extension.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

/// Checks one file; `own` is a folder for the output, which is created here.
pub(super) fn check(copydesk: &Path, path: &Path, own: &Path) -> Outcome {
    let mut outcome = Outcome {
        format: extension(path),
        ..Outcome::default()
    };
    if let Err(why) = steps(copydesk, path, own, &mut outcome) {
        outcome.none = Check::Failed(why);
    }
    outcome
}

/// Runs the checks in order, until one failure prevents the next.
///
/// # Errors
/// What prevents the checks from being run.
fn steps(copydesk: &Path, path: &Path, own: &Path, outcome: &mut Outcome) -> Result<(), String> {
    let message_of = |error: std::io::Error| error.to_string();
    std::fs::create_dir_all(own).map_err(message_of)?;
    let original = std::fs::read(path).map_err(message_of)?;
    let out = |name: &str| own.join(format!("{name}.{}", outcome.format));
    let (same, fixed, tracked) = (out("same"), out("fixed"), out("tracked"));

    outcome.none = match run(copydesk, &["fix", "--none"], path, &same) {
        RunResult::Written(bytes) if bytes == original => Check::Passed,
        RunResult::Written(_) => Check::Failed("the file is not the same, byte for byte".to_owned()),
        RunResult::Refused(code) => Check::Refused(code),
        RunResult::Failed(why) => Check::Failed(why),
    };
    if outcome.none != Check::Passed {
        return Ok(());
    }

    let mut texts = None;
    outcome.all = match run(copydesk, &["fix", "--all"], path, &fixed) {
        RunResult::Written(bytes) => match all(copydesk, path, own, &original, &bytes, &outcome.format) {
            Ok(read) => {
                texts = Some(read);
                Check::Passed
            }
            Err(why) => Check::Failed(why),
        },
        RunResult::Refused(code) => Check::Failed(format!("refused as a whole: {code}")),
        RunResult::Failed(why) => Check::Failed(why),
    };

    outcome.tracked = match run(copydesk, &["export", "--all", "--tracked"], path, &tracked) {
        RunResult::Refused(code) if code == "cannot-track-changes" => Check::None,
        RunResult::Refused(code) => Check::Failed(format!("refused as a whole: {code}")),
        RunResult::Failed(why) => Check::Failed(why),
        RunResult::Written(bytes) => {
            let same_parts = compare::well_formed(&original, &bytes);
            let checked = same_parts.and_then(|()| {
                let read = compare::texts(&bytes, &outcome.format)?;
                match &texts {
                    Some(fixed) => compare::same(fixed, &read),
                    None => Ok(()),
                }
            });
            if compare::can_be_judged(&original, &bytes) {
                outcome.written = Some(Written {
                    original: path.to_owned(),
                    fixed,
                    tracked,
                });
            }
            checked.map_or_else(Check::Failed, |()| Check::Passed)
        }
    };
    Ok(())
}

/// Checks the output of `fix --all`; returns its texts.
fn all(
    copydesk: &Path,
    path: &Path,
    own: &Path,
    original: &[u8],
    bytes: &[u8],
    format: &str,
) -> Result<Texts, String> {
    compare::other_parts(original, bytes)?;
    compare::well_formed(original, bytes)?;
    let read = compare::texts(bytes, format)?;
    let expected = match run(
        copydesk,
        &["export", "--all", "--json"],
        path,
        &own.join("review.json"),
    ) {
        RunResult::Written(json) => reviewed(&json)?,
        RunResult::Refused(code) => return Err(format!("export --json --all was refused: {code}")),
        RunResult::Failed(why) => return Err(format!("export --json --all: {why}")),
    };
    compare::same(&expected.shown_in(format), &read.clone().shown_in(format))?;
    Ok(read)
}

/// Returns the corrected texts in a JSON review.
fn reviewed(json: &[u8]) -> Result<Texts, String> {
    #[derive(Deserialize)]
    struct Review {
        segments: Vec<Segment>,
    }
    #[derive(Deserialize)]
    struct Segment {
        after: String,
    }
    let review: Review = serde_json::from_slice(json).map_err(|error| format!("the review: {error}"))?;
    Ok(Texts::new(
        review.segments.into_iter().map(|segment| segment.after),
    ))
}
