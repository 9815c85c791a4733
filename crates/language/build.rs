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
    for entry in fs::read_dir(tables)? {
        let path = entry?.path();
        let (Some(name), Some("gz")) = (path.file_stem(), path.extension().and_then(|end| end.to_str()))
        else {
            continue;
        };
        unpack(&path, &out.join(name)).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn unpack(packed: &Path, table: &Path) -> io::Result<()> {
    io::copy(
        &mut GzDecoder::new(File::open(packed)?),
        &mut File::create(table)?,
    )?;
    Ok(())
}
