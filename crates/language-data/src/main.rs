//! Compiles the language data into the tables in `crates/language/data/compiled`, which `copydesk-language` embeds.
//!
//! `make data` fetches the packages and runs this program. A build of Copydesk does not need it.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks on the terminal"
)]

mod compile;
mod compiled;
mod manifest;

use compile::{Failure, Sources};
use compiled::Compiled;
use manifest::Manifest;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
language-data           compiles crates/language/data/packages into crates/language/data/compiled
language-data --check   checks that the compiled tables are whole, and that nothing they were compiled from has changed";

/// Why the program fails.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Compile(#[from] Failure),
    #[error("{}: {}", .0.display(), .1)]
    Io(PathBuf, io::Error),
    #[error("{}: line {} is not an entry; run `make data`", .0.display(), .1)]
    Manifest(PathBuf, usize),
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = root();
    let outcome = match args.as_slice() {
        [] => compile(root),
        ["--check"] => check(root),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("language-data: {error}");
        ExitCode::from(2)
    })
}

/// Returns the root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
}

fn compile(root: &Path) -> Result<ExitCode, Error> {
    let sources = Sources::open(&root.join("crates/language/data/packages"))?;
    let tables = compile::tables(&sources)?;
    let compiled = Compiled::new(root);
    let changed = compiled.write_tables(&tables)?;
    compiled.write_licences(&compile::licences(&sources)?)?;
    let manifest = Manifest::current(root, &compiled)?;
    compiled.write_manifest(&manifest)?;
    for (name, bytes, packed) in compiled.sizes()? {
        println!("{name:<28} {bytes:>9} bytes {packed:>9} compressed");
    }
    println!("{changed} of {} tables changed", tables.iter().count());
    Ok(ExitCode::SUCCESS)
}

fn check(root: &Path) -> Result<ExitCode, Error> {
    let findings = findings(root)?;
    for finding in &findings {
        eprintln!("{finding}");
    }
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Returns what makes the compiled tables stale, one sentence each.
fn findings(root: &Path) -> Result<Vec<String>, Error> {
    let compiled = Compiled::new(root);
    let mut findings = compiled
        .manifest()?
        .differences(&Manifest::current(root, &compiled)?);
    findings.extend(compiled.excess()?);
    Ok(findings)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_compiled_tables_are_current() {
        let findings = super::findings(super::root()).unwrap();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }
}
