//! `cargo xtask corpus COPYDESK FOLDER`: runs real files through the command line and checks its output.
//!
//! Each file goes through `fix --none`, `fix --all`, `export --json --all` and `export --tracked --all`, each in a
//! separate process with a time limit, so that a crash or a hang is a failure of one file only. [`file::Outcome`]
//! describes the checks.

mod compare;
mod file;
mod judge;
mod run;

use copydesk_formats::FORMATS;
use file::{Check, Outcome};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The results of all files.
#[derive(Debug)]
pub(crate) struct Corpus {
    /// Files of supported formats, by path.
    outcomes: BTreeMap<PathBuf, Outcome>,
    /// Number of files of other formats, which are not tried.
    skipped: usize,
    /// Whether LibreOffice checked the tracked changes.
    judged: bool,
}

impl Corpus {
    /// Runs all files in `folder` and its subfolders.
    ///
    /// # Errors
    /// If the folder cannot be listed, or no temporary folder can be created. Failures of a single file are recorded in
    /// its outcome.
    pub(crate) fn run(copydesk: &Path, folder: &Path) -> io::Result<Self> {
        let copydesk = std::path::absolute(copydesk)?;
        let (files, skipped) = files(folder)?;
        let work = tempfile::tempdir()?;
        let outcomes = Mutex::new(BTreeMap::new());
        let left = Mutex::new(files.iter().enumerate());
        let total = files.len();
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|| {
                    while let Some((number, path)) = next(&left) {
                        let own = work.path().join(number.to_string());
                        let outcome = file::check(&copydesk, path, &own);
                        if (number + 1) % 100 == 0 {
                            eprintln!("{} of {total} files", number + 1);
                        }
                        if let Ok(mut all) = outcomes.lock() {
                            all.insert(path.clone(), outcome);
                        }
                    }
                });
            }
        });
        let mut outcomes = outcomes.into_inner().unwrap_or_default();
        let judged = judge::is_installed();
        if judged {
            judge::judge(&mut outcomes);
        }
        Ok(Self {
            outcomes,
            skipped,
            judged,
        })
    }

    /// Whether anything is wrong.
    pub(crate) fn has_failures(&self) -> bool {
        self.outcomes
            .values()
            .any(|outcome| outcome.failures().next().is_some())
    }

    /// One row per format, then the refusals by code, then every failure.
    pub(crate) fn table(&self) -> String {
        let mut formats: BTreeMap<&str, Counts> = BTreeMap::new();
        let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
        for outcome in self.outcomes.values() {
            formats.entry(&outcome.format).or_default().add(outcome);
            if let Check::Refused(code) = &outcome.none {
                *codes.entry(code).or_default() += 1;
            }
        }
        let mut out = String::new();
        let _ = writeln!(
            out,
            "{:<8} {:>6} {:>9} {:>8} {:>7} {:>8} {:>7} {:>7}",
            "format", "files", "identical", "refused", "fixed", "tracked", "judged", "failed"
        );
        for (format, counts) in &formats {
            let _ = writeln!(
                out,
                "{format:<8} {:>6} {:>9} {:>8} {:>7} {:>8} {:>7} {:>7}",
                counts.files,
                counts.identical,
                counts.refused,
                counts.fixed,
                counts.tracked,
                counts.judged,
                counts.failed
            );
        }
        let _ = writeln!(out, "{} files of other formats were not tried.", self.skipped);
        if !self.judged {
            out.push_str("LibreOffice is not installed: that rejecting all changes gives the original was not checked.\n");
        }
        for (code, count) in &codes {
            let _ = writeln!(out, "refused {count} times: {code}");
        }
        for (path, outcome) in &self.outcomes {
            for (what, why) in outcome.failures() {
                let _ = writeln!(out, "FAILED {}: {what}: {why}", path.display());
            }
        }
        out
    }
}

/// Number of files of one format that passed each step.
#[derive(Debug, Default)]
struct Counts {
    files: usize,
    identical: usize,
    refused: usize,
    fixed: usize,
    tracked: usize,
    judged: usize,
    failed: usize,
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        let one = |check: &Check| usize::from(*check == Check::Passed);
        self.files += 1;
        self.identical += one(&outcome.none);
        self.refused += usize::from(matches!(outcome.none, Check::Refused(_)));
        self.fixed += one(&outcome.all);
        self.tracked += one(&outcome.tracked);
        self.judged += one(&outcome.judged);
        self.failed += usize::from(outcome.failures().next().is_some());
    }
}

fn next<T>(left: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    left.lock().ok()?.next()
}

/// Returns the files of supported formats, in order, and the number of other files.
fn files(folder: &Path) -> io::Result<(Vec<PathBuf>, usize)> {
    let (mut files, mut skipped) = (Vec::new(), 0);
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let extension = file::extension(&entry.path());
                let is_ours = FORMATS
                    .iter()
                    .any(|format| format.extensions().contains(&extension.as_str()));
                if is_ours {
                    files.push(entry.path());
                } else {
                    skipped += 1;
                }
            }
        }
    }
    files.sort();
    Ok((files, skipped))
}
