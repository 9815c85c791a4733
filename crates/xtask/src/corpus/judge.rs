//! Asks LibreOffice what tracked changes mean, by `tools/judge.py`.

use super::file::{Check, Outcome, Written};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

/// So many files are given to one LibreOffice.
const TOGETHER: usize = 12;

/// Debian's LibreOffice has its Python bridge for the system's Python only.
const PYTHON: &str = "/usr/bin/python3";

/// Whether LibreOffice and its Python bridge are there.
pub(super) fn is_installed() -> bool {
    let runs = |program: &str, args: &[&str]| {
        Command::new(program)
            .args(args)
            .output()
            .is_ok_and(|done| done.status.success())
    };
    runs(PYTHON, &["-c", "import uno"]) && runs("soffice", &["--version"])
}

/// Judges every file that has something to judge.
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
            // One file that LibreOffice cannot take costs the others nothing.
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

/// The paragraphs of a document; `None` where LibreOffice does not open it.
type Paragraphs = Option<Vec<String>>;

/// What LibreOffice reads in the files of one outcome.
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
            // Not a file for LibreOffice at all.
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

/// The answers for the files, in order; fewer where LibreOffice crashed.
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
    let said = String::from_utf8_lossy(&done.stdout);
    let read: Vec<Paragraphs> = said
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
