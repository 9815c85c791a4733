//! Checks with LibreOffice what tracked changes mean, using `tools/judge.py`.

use super::file::{Check, Outcome, Written};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

/// Number of files passed to one LibreOffice process.
const TOGETHER: usize = 12;

/// Debian packages LibreOffice's Python bridge only for the system's Python.
const PYTHON: &str = "/usr/bin/python3";

/// Whether LibreOffice and its Python bridge are installed.
pub(super) fn is_installed() -> bool {
    let runs = |program: &str, args: &[&str]| {
        Command::new(program)
            .args(args)
            .output()
            .is_ok_and(|done| done.status.success())
    };
    runs(PYTHON, &["-c", "import uno"]) && runs("soffice", &["--version"])
}

/// Checks every file that has something to check.
pub(super) fn judge(outcomes: &mut BTreeMap<PathBuf, Outcome>) {
    let mut left: Vec<&mut Outcome> = outcomes
        .values_mut()
        .filter(|outcome| outcome.written.is_some() && outcome.failures().next().is_none())
        .collect();
    for some in left.chunks_mut(TOGETHER) {
        let files: Vec<Written> = some
            .iter()
            .filter_map(|outcome| outcome.written.clone())
            .collect();
        let answers = ask(&files);
        for (place, outcome) in some.iter_mut().enumerate() {
            // A file that LibreOffice cannot open does not affect the others.
            let own = match answers.get(place) {
                Some(answer) if answers.len() == files.len() => Some(answer.clone()),
                _ => ask(&files[place..=place]).into_iter().next(),
            };
            outcome.judged = own.map_or_else(
                || Check::Failed("LibreOffice ended before it read all four files".to_owned()),
                |own| own.check(),
            );
        }
    }
}

/// The paragraphs of a document; `None` if LibreOffice does not open it.
type Paragraphs = Option<Vec<String>>;

/// The texts that LibreOffice reads in the files of one outcome.
#[derive(Clone, Debug)]
struct Answer {
    fixed: Paragraphs,
    accepted: Paragraphs,
    original: Paragraphs,
    rejected: Paragraphs,
}

impl Answer {
    fn check(&self) -> Check {
        if self.original.is_none() {
            // LibreOffice cannot open the original.
            return Check::None;
        }
        for (what, expected, found) in [
            ("accepting all", &self.fixed, &self.accepted),
            ("rejecting all", &self.original, &self.rejected),
        ] {
            let (Some(expected), Some(found)) = (expected, found) else {
                return Check::Failed(format!("{what}: does not open"));
            };
            if expected != found {
                let differs = expected.iter().zip(found).find(|(left, right)| left != right);
                return Check::Failed(format!(
                    "{what}: {} and {} paragraphs, first difference {differs:?}",
                    expected.len(),
                    found.len()
                ));
            }
        }
        Check::Passed
    }
}

/// Returns the answers for the files, in order; fewer if LibreOffice crashed.
fn ask(files: &[Written]) -> Vec<Answer> {
    let arguments = files.iter().flat_map(|file| {
        [
            (&file.fixed, "accept"),
            (&file.tracked, "accept"),
            (&file.original, "reject"),
            (&file.tracked, "reject"),
        ]
        .map(|(path, how)| format!("{}:{how}", path.display()))
    });
    let script = crate::generated::root().join("tools/judge.py");
    let Ok(done) = Command::new(PYTHON).arg(script).args(arguments).output() else {
        return Vec::new();
    };
    let output = String::from_utf8_lossy(&done.stdout);
    let read: Vec<Paragraphs> = output
        .lines()
        .map_while(|line| serde_json::from_str(line).ok())
        .collect();
    let (whole, _) = read.as_chunks::<4>();
    whole
        .iter()
        .cloned()
        .map(|[fixed, accepted, original, rejected]| Answer {
            fixed,
            accepted,
            original,
            rejected,
        })
        .collect()
}
