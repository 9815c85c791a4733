//! Unpacks the tables of `data/compiled` into `OUT_DIR`; the crate embeds them from there.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script reads files and its environment, and prints instructions for cargo; the crate itself does not"
)]

use flate2::read::GzDecoder;
use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::{env, io};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=data/compiled");
    let tables = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("data/compiled");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for (table, _) in REQUIRED {
        // A table of an earlier build must not hide that the file is gone.
        if let Err(error) = fs::remove_file(out.join(table))
            && error.kind() != io::ErrorKind::NotFound
        {
            return Err(error.into());
        }
    }
    for entry in fs::read_dir(tables)? {
        let path = entry?.path();
        let (Some(name), Some("gz")) = (path.file_stem(), path.extension().and_then(|end| end.to_str()))
        else {
            continue;
        };
        unpack(&path, &out.join(name)).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    for (table, remedy) in REQUIRED {
        if !out.join(table).exists() {
            return Err(format!("data/compiled/{table}.gz is missing: {remedy}").into());
        }
    }
    Ok(())
}

/// Tables that `make data` does not make.
const REQUIRED: [(&str, &str); 1] = [(
    "choice.fr",
    "restore it with `git checkout`, then `cargo xtask train` can make it again",
)];

fn unpack(packed: &Path, table: &Path) -> io::Result<()> {
    io::copy(
        &mut GzDecoder::new(File::open(packed)?),
        &mut File::create(table)?,
    )?;
    Ok(())
}
