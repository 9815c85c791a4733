//! LibreOffice as an independent reference: accepting all tracked changes gives the corrected text, rejecting them all
//! gives the original, and every written file can be opened.
//!
//! Runs with `make judge`, which needs LibreOffice and its Python bridge. Otherwise the test prints a message and
//! passes.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the judge is another program, which reads files; what it is not asked is told"
)]

use copydesk_formats::{Edits, Loaded, Note, ReadOptions, Tracking, WriteOptions, read};
use copydesk_text::{Edit, EditSet, TextRange};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set by `make judge`.
const ASKED: &str = "COPYDESK_JUDGE";

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("must be a folder")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == "docx" || ending == "odt" || ending == "fodt")
        })
        .collect();
    files.sort();
    files
}

/// Text in drawings. LibreOffice keeps no tracked changes in the text of drawing objects, not even its own, so it
/// cannot verify them; it does in text frames (`office-frame.odt`).
const IN_BOXES: &[&str] = &["L’encadré rappelle les les dates de la fête."];

/// The starts of paragraphs of Word files that contain the reference of a note. LibreOffice does not undo a tracked
/// paragraph end after such a reference, not even in a file that it wrote, so it cannot verify these splits.
const WITH_NOTES: &[&str] = &["Après deux ans de travaux,", "La mairie prévoit une fête"];

/// A deterministic random number generator.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

/// Returns one edit for most segments: a word replaced, deleted or inserted; occasionally the whole paragraph deleted.
fn edits(loaded: &Loaded, dice: &mut Dice) -> Edits {
    let mut out = Edits::new();
    for segment in &loaded.document.segments {
        if loaded.origin.format != "docx" && IN_BOXES.contains(&&*segment.mt) {
            continue;
        }
        let words: Vec<(usize, &str)> = segment
            .mt
            .split_whitespace()
            .map(|word| (word.as_ptr().addr() - segment.mt.as_ptr().addr(), word))
            .collect();
        let (at, word) = words[dice.below(words.len())];
        let (start, end) = (at as u32, (at + word.len()) as u32);
        let can_split = loaded.can_split(segment.id)
            && !(loaded.origin.format == "docx"
                && WITH_NOTES.iter().any(|start| segment.mt.starts_with(start)));
        let edit = match dice.below(9) {
            0 => continue,
            1 => Edit::delete(TextRange::new(start, end)),
            2 => Edit::insert(start, "mot "),
            3 => Edit::insert(end, " puis \u{ab}\u{a0}ceci\u{a0}\u{bb}"),
            // The whole paragraph.
            7 => Edit::delete(TextRange::of(&segment.mt)),
            4 if words.len() > 2 => {
                let (next, word) = words[(dice.below(words.len() - 1)) + 1];
                let range = TextRange::new(start.min(next as u32), end.max((next + word.len()) as u32));
                Edit::replace(range, "autre <chose> & rien")
            }
            6 if can_split && words.len() > 1 => {
                let (word, _) = words[dice.below(words.len() - 1) + 1];
                Edit::insert(word as u32, "\u{2029}")
            }
            5 => Edit::replace(TextRange::new(start, end), "deux lignes\net\tpuis"),
            _ => Edit::replace(TextRange::new(start, end), "changé"),
        };
        let alone = Edits::from([(segment.id, EditSet::single(edit.clone()))]);
        // Refused edits are tested elsewhere.
        match loaded.write(&alone, &WriteOptions::default()) {
            Ok(_) => drop(out.insert(segment.id, EditSet::single(edit))),
            Err(error) => println!("{}: {edit:?} in {:?}", error.code(), segment.mt),
        }
    }
    out
}

fn judged(files: &[(PathBuf, &str)]) -> Vec<Option<Vec<String>>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/judge.py");
    let python = if Path::new("/usr/bin/python3").exists() {
        "/usr/bin/python3"
    } else {
        "python3"
    };
    let arguments = files
        .iter()
        .map(|(path, how)| format!("{}:{how}", path.display()));
    let done = Command::new(python)
        .arg(script)
        .args(arguments)
        .output()
        .expect("Python must run");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let output = String::from_utf8(done.stdout).expect("must be UTF-8");
    output
        .lines()
        .map(|line| serde_json::from_str(line).expect("must be JSON"))
        .collect()
}

#[test]
fn libreoffice_reads_what_we_meant() {
    if std::env::var_os(ASKED).is_none() {
        println!("LibreOffice is asked by: make judge");
        return;
    }
    let folder = std::env::temp_dir().join(format!("copydesk-judge-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("folder must be created");
    let mut dice = Dice(2026);
    let (mut asked, mut names) = (Vec::new(), Vec::new());
    for path in fixtures() {
        for round in 0..3 {
            let bytes = fs::read(&path).expect("reads");
            let ending = path.extension().and_then(|ending| ending.to_str());
            let loaded = read(&bytes, ending, &ReadOptions::default()).expect("reads");
            let edits = edits(&loaded, &mut dice);
            let mut tracking = Tracking {
                author: "Édith & Cie".to_owned(),
                at_millis: 1_772_442_000_000,
                ..Tracking::default()
            };
            for (&segment, set) in &edits {
                if let Some(range) = set.extent() {
                    let text = "Parce que c’est mieux.".to_owned();
                    tracking.notes.insert(segment, vec![Note { range, text }]);
                }
            }
            let clean = loaded.write(&edits, &WriteOptions::default()).expect("writes");
            let tracked = loaded.write_tracked(&edits, &tracking);
            let tracked = tracked
                .unwrap_or_else(|error| panic!("{}, round {round}: {error}\n{edits:#?}", path.display()));
            let stem = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("must have a name");
            let put = |kind: &str, bytes: &[u8]| {
                let path = folder.join(format!("{round}-{kind}-{stem}"));
                fs::write(&path, bytes).expect("writes");
                path
            };
            let (original, clean, tracked) = (
                put("original", &bytes),
                put("clean", &clean),
                put("tracked", &tracked),
            );
            asked.extend([
                (clean, "accept"),
                (tracked.clone(), "accept"),
                (original, "reject"),
                (tracked, "reject"),
            ]);
            names.push(format!("{stem}, round {round}, {} edits", edits.len()));
        }
    }
    let answers = judged(&asked);
    assert_eq!(answers.len(), asked.len());
    let mut wrong = Vec::new();
    for (name, answers) in names.iter().zip(answers.chunks(4)) {
        for (what, pair) in [("accepted", &answers[..2]), ("rejected", &answers[2..])] {
            if pair[0].is_none() || pair[0] != pair[1] {
                let (left, right) = (
                    pair[0].clone().unwrap_or_default(),
                    pair[1].clone().unwrap_or_default(),
                );
                let differs = left.iter().zip(&right).find(|(left, right)| left != right);
                wrong.push(format!(
                    "{name}, {what}: {} and {} paragraphs, first difference {differs:?}",
                    left.len(),
                    right.len()
                ));
            }
        }
    }
    println!("{} files judged", answers.len());
    assert!(wrong.is_empty(), "see {}\n{}", folder.display(), wrong.join("\n"));
    fs::remove_dir_all(&folder).expect("folder must be removed");
}
