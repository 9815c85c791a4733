//! Digests of the inputs and the contents of the tables.

use crate::Error;
use crate::compiled::Compiled;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of this crate's sources, from the root of the repository.
const SOURCES: &str = "crates/language-data/src";

/// The files that pin the packages, from the root of the repository.
const PINS: [&str; 4] = [
    "crates/language/data/crates/Cargo.lock",
    "crates/language/data/debian.lock",
    "crates/language/data/package-lock.json",
    "crates/language/data/requirements.txt",
];

/// The subject of a digest in the manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A file that pins packages.
    Pins,
    /// A source file of the compiler, without comments and tests.
    Code,
    /// The content of a table.
    Table,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Pins, Self::Code, Self::Table];

    fn name(self) -> &'static str {
        match self {
            Self::Pins => "pins",
            Self::Code => "code",
            Self::Table => "table",
        }
    }
}

/// Digests by subject.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest(BTreeMap<(Kind, String), String>);

impl Manifest {
    /// Computes the manifest of the repository at `root`.
    pub(crate) fn current(root: &Path, compiled: &Compiled) -> Result<Self, Error> {
        let read = |name: &str| {
            let path = root.join(name);
            fs::read_to_string(&path).map_err(|error| Error::Io(path, error))
        };
        let mut manifest = Self::default();
        for name in PINS {
            manifest.add(Kind::Pins, name, read(name)?.as_bytes());
        }
        for name in code(root)? {
            manifest.add(Kind::Code, &name, relevant(&read(&name)?).as_bytes());
        }
        for (name, bytes) in compiled.tables()? {
            manifest.add(Kind::Table, &name, &bytes);
        }
        Ok(manifest)
    }

    fn add(&mut self, kind: Kind, name: &str, content: &[u8]) {
        let mut digest = String::new();
        for byte in Sha256::digest(content) {
            // Writing to a string cannot fail.
            let _ = write!(digest, "{byte:02x}");
        }
        self.0.insert((kind, name.to_owned()), digest);
    }

    /// Reads the output of [`Display`](fmt::Display), or returns the number of a line that is not an entry.
    pub(crate) fn parse(text: &str) -> Result<Self, usize> {
        let mut manifest = Self::default();
        for (line, number) in text.lines().zip(1..) {
            if line.starts_with('#') {
                continue;
            }
            let fields: Vec<&str> = line.split(' ').collect();
            let [kind, digest, name] = fields.as_slice() else {
                return Err(number);
            };
            let kind = Kind::ALL.into_iter().find(|known| known.name() == *kind);
            let key = (kind.ok_or(number)?, (*name).to_owned());
            manifest.0.insert(key, (*digest).to_owned());
        }
        Ok(manifest)
    }

    /// Returns how `current` differs from this manifest, one sentence each.
    pub(crate) fn differences(&self, current: &Self) -> Vec<String> {
        let keys: BTreeSet<_> = self.0.keys().chain(current.0.keys()).collect();
        keys.into_iter()
            .filter(|key| self.0.get(*key) != current.0.get(*key))
            .map(|key| {
                let (kind, name) = key;
                let what = match (self.0.contains_key(key), current.0.contains_key(key)) {
                    (true, false) => "is missing",
                    (false, true) => "is new",
                    _ => "has changed",
                };
                match kind {
                    Kind::Table => format!(
                        "crates/language/data/compiled/{name}.gz {what} since `make data` wrote the tables; restore the \
                         file or run `make data`"
                    ),
                    Kind::Pins | Kind::Code => format!(
                        "{name} {what} since the language data was compiled; run `make data` and commit what it writes"
                    ),
                }
            })
            .collect()
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by `make data`: kind, SHA-256, name.")?;
        for ((kind, name), digest) in &self.0 {
            writeln!(f, "{} {digest} {name}", kind.name())?;
        }
        Ok(())
    }
}

/// Returns the source files of the compiler: `compile.rs`, the files in `compile/`, and the files of
/// `copydesk-language` that `compile.rs` includes.
fn code(root: &Path) -> Result<Vec<String>, Error> {
    let sources = root.join(SOURCES);
    let module = sources.join("compile.rs");
    let text = fs::read_to_string(&module).map_err(|error| Error::Io(module, error))?;
    let mut names = vec![format!("{SOURCES}/compile.rs")];
    names.extend(
        text.lines()
            .filter_map(|line| line.strip_prefix("#[path = \"../../")?.strip_suffix("\"]"))
            .map(|path| format!("crates/{path}")),
    );
    let folder = sources.join("compile");
    let list = || {
        fs::read_dir(&folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<PathBuf>, std::io::Error>>()
    };
    let files = list().map_err(|error| Error::Io(folder.clone(), error))?;
    names.extend(
        files
            .iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
            .filter_map(|path| path.file_name())
            .map(|name| format!("{SOURCES}/compile/{}", name.to_string_lossy())),
    );
    Ok(names)
}

/// Returns the lines of a Rust source without those that cannot change a table: comment lines, blank lines,
/// indentation, and the tests at the end.
fn relevant(source: &str) -> String {
    source
        .lines()
        .map(str::trim)
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(entries: &[(Kind, &str, &str)]) -> Manifest {
        let mut manifest = Manifest::default();
        for (kind, name, content) in entries {
            manifest.add(*kind, name, content.as_bytes());
        }
        manifest
    }

    #[test]
    fn a_written_manifest_can_be_parsed() {
        let written = manifest(&[
            (Kind::Pins, "debian.lock", "1"),
            (Kind::Code, "loan.rs", "2"),
            (Kind::Table, "loan.words.fst", "3"),
        ]);
        assert_eq!(Manifest::parse(&written.to_string()), Ok(written));
    }

    #[test]
    fn a_line_that_is_not_an_entry_is_named() {
        for (text, line) in [("# comment\nloan.rs", 2), ("sources 12 loan.rs", 1), ("\n", 1)] {
            assert_eq!(Manifest::parse(text), Err(line), "{text:?}");
        }
    }

    #[test]
    fn every_difference_is_one_sentence() {
        let old = [
            (Kind::Pins, "debian.lock", "1"),
            (Kind::Code, "loan.rs", "1"),
            (Kind::Table, "loan.words.fst", "1"),
        ];
        for (new, expected) in [
            (old.to_vec(), ""),
            (
                vec![(Kind::Pins, "debian.lock", "2"), old[1], old[2]],
                "debian.lock has changed since the language data was compiled; run `make data` and commit what it writes",
            ),
            (
                vec![old[0], old[2]],
                "loan.rs is missing since the language data was compiled; run `make data` and commit what it writes",
            ),
            (
                vec![old[0], old[1], old[2], (Kind::Table, "x", "1")],
                "crates/language/data/compiled/x.gz is new since `make data` wrote the tables; restore the file or run \
                 `make data`",
            ),
        ] {
            assert_eq!(manifest(&old).differences(&manifest(&new)).join("\n"), expected);
        }
    }

    #[test]
    fn comments_and_tests_do_not_make_tables_stale() {
        let one = "/// A word.\nconst WORD: &str = \"a // b\";\n\n#[cfg(test)]\nmod tests;\n";
        let two = "// Another comment.\n\n    const WORD: &str = \"a // b\";\n";
        assert_eq!(relevant(one), relevant(two));
        assert_ne!(relevant(one), relevant("const WORD: &str = \"b\";\n"));
    }
}
