//! The compiled tables in the repository: one compressed file per table, a manifest, and the licences of the data.

use crate::Error;
use crate::compile::Tables;
use crate::manifest::Manifest;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Maximum total size of the compressed tables in bytes, so that a clone stays small.
const LARGEST: u64 = 20_000_000;

/// Tables that are not compiled from packages: `cargo xtask train` makes them.
const TRAINED: [&str; 1] = ["choice.fr"];

/// The folder with the compiled tables.
pub(crate) struct Compiled {
    data: PathBuf,
}

impl Compiled {
    /// Returns the folder in the repository at `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            data: root.join("crates/language/data"),
        }
    }

    fn tables_folder(&self) -> PathBuf {
        self.data.join("compiled")
    }

    fn manifest_path(&self) -> PathBuf {
        self.tables_folder().join("MANIFEST")
    }

    fn table_path(&self, name: &str) -> PathBuf {
        self.tables_folder().join(format!("{name}.gz"))
    }

    /// Writes the tables whose content changed, deletes those that are no longer made, and returns the number of
    /// both. A table with the same content keeps its file, even if another version of the compressor packs it differently.
    pub(crate) fn write_tables(&self, tables: &Tables) -> Result<usize, Error> {
        let folder = self.tables_folder();
        fs::create_dir_all(&folder).map_err(|error| Error::Io(folder, error))?;
        let mut old: BTreeMap<String, Vec<u8>> = self.tables()?;
        let mut changed = 0;
        for (name, bytes) in tables.iter() {
            if old.remove(name).is_some_and(|known| known == bytes) {
                continue;
            }
            let path = self.table_path(name);
            let write = || fs::write(&path, pack(bytes)?);
            write().map_err(|error| Error::Io(path.clone(), error))?;
            changed += 1;
        }
        for name in old.keys().filter(|name| !TRAINED.contains(&name.as_str())) {
            let path = self.table_path(name);
            fs::remove_file(&path).map_err(|error| Error::Io(path, error))?;
            changed += 1;
        }
        Ok(changed)
    }

    /// Writes the licences and notices of the packages into `licences/`.
    pub(crate) fn write_licences(&self, licences: &[(&str, Vec<u8>)]) -> Result<(), Error> {
        let folder = self.data.join("licences");
        let write = || {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::create_dir(&folder)?;
            licences
                .iter()
                .try_for_each(|(name, text)| fs::write(folder.join(name), text))
        };
        write().map_err(|error| Error::Io(folder.clone(), error))
    }

    /// Writes the manifest.
    pub(crate) fn write_manifest(&self, manifest: &Manifest) -> Result<(), Error> {
        let path = self.manifest_path();
        fs::write(&path, manifest.to_string()).map_err(|error| Error::Io(path, error))
    }

    /// Reads the manifest.
    pub(crate) fn manifest(&self) -> Result<Manifest, Error> {
        let path = self.manifest_path();
        let text = fs::read_to_string(&path).map_err(|error| Error::Io(path.clone(), error))?;
        Manifest::parse(&text).map_err(|line| Error::Manifest(path, line))
    }

    /// Unpacks every table. A file that cannot be unpacked counts as an empty table, so that it differs from the manifest.
    pub(crate) fn tables(&self) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut tables = BTreeMap::new();
        for (name, path) in self.files()? {
            let packed = fs::read(&path).map_err(|error| Error::Io(path, error))?;
            tables.insert(name, unpack(&packed).unwrap_or_default());
        }
        Ok(tables)
    }

    /// Returns the name of each table with its size and its compressed size in bytes.
    pub(crate) fn sizes(&self) -> Result<Vec<(String, usize, u64)>, Error> {
        let mut tables = self.tables()?;
        let mut sizes = Vec::new();
        for (name, path) in self.files()? {
            let metadata = fs::metadata(&path).map_err(|error| Error::Io(path, error))?;
            let bytes = tables.remove(&name).unwrap_or_default().len();
            sizes.push((name, bytes, metadata.len()));
        }
        Ok(sizes)
    }

    /// Returns a sentence if the tables are larger than allowed.
    pub(crate) fn excess(&self) -> Result<Option<String>, Error> {
        let total: u64 = self.sizes()?.iter().map(|(_, _, packed)| packed).sum();
        Ok((total > LARGEST).then(|| {
            format!(
                "crates/language/data/compiled: {total} bytes, {LARGEST} at most; find a smaller encoding"
            )
        }))
    }

    /// Returns the name and the path of each table, sorted by name.
    fn files(&self) -> Result<BTreeMap<String, PathBuf>, Error> {
        let folder = self.tables_folder();
        let list = || {
            let mut files = BTreeMap::new();
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.extension().is_some_and(|extension| extension == "gz") {
                    let name = path
                        .file_stem()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned();
                    files.insert(name, path);
                }
            }
            Ok(files)
        };
        list().map_err(|error| Error::Io(folder.clone(), error))
    }
}

/// Compresses a table. The result contains no name and no time, so that the same table gives the same bytes.
fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn unpack(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(entries: &[(&str, &str)]) -> Tables {
        let mut tables = Tables::default();
        for (name, text) in entries {
            tables.add(*name, text.as_bytes().to_vec());
        }
        tables
    }

    #[test]
    fn only_changed_tables_are_written() {
        let root = tempfile::tempdir().unwrap();
        let compiled = Compiled::new(root.path());
        let first = tables(&[("a", "one"), ("b", "two"), ("c", "three")]);
        assert_eq!(compiled.write_tables(&first).unwrap(), 3);
        assert_eq!(compiled.write_tables(&first).unwrap(), 0);
        let second = tables(&[("a", "one"), ("b", "changed"), ("d", "new")]);
        assert_eq!(
            compiled.write_tables(&second).unwrap(),
            3,
            "b and d written, c deleted"
        );
        let names: Vec<String> = compiled.tables().unwrap().into_keys().collect();
        assert_eq!(names, ["a", "b", "d"]);
    }

    #[test]
    fn a_damaged_file_is_written_again() {
        let root = tempfile::tempdir().unwrap();
        let compiled = Compiled::new(root.path());
        let made = tables(&[("a", "one")]);
        compiled.write_tables(&made).unwrap();
        let whole = fs::read(compiled.table_path("a")).unwrap();
        fs::write(compiled.table_path("a"), &whole[..whole.len() - 4]).unwrap();
        assert_eq!(compiled.write_tables(&made).unwrap(), 1);
        assert_eq!(fs::read(compiled.table_path("a")).unwrap(), whole);
    }
}
