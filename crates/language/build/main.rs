//! Compiles the language data of `data/packages` into tables that the crate embeds and reads in place.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script reads files and its environment, and speaks to cargo; the crate itself does not"
)]

mod adjective_order;
mod affix;
mod aspirated;
mod bilingual;
mod collocation;
mod english;
mod french;
mod french_extra;
mod french_tags;
mod frequency;
mod loan;
mod sounds;
mod sources;
mod table;
mod thesaurus;
mod wordnet;

#[allow(
    dead_code,
    unreachable_pub,
    reason = "the lexicon's own types; the build numbers them, the crate reads them"
)]
#[path = "../src/french/analysis.rs"]
mod analysis;

#[allow(dead_code, reason = "the build needs it as the crate does")]
#[path = "../src/french/phonetic.rs"]
mod phonetic;

#[allow(dead_code, reason = "the build needs them as the crate does")]
#[path = "../src/english/bases.rs"]
mod bases;
#[allow(dead_code, reason = "the build needs them as the crate does")]
#[path = "../src/bilingual/endings.rs"]
mod endings;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the lexicon's own type; the build writes it, the crate reads it"
)]
#[path = "../src/english/traits.rs"]
mod english_traits;
#[path = "../src/english/irregular.rs"]
mod irregular;

use sources::{Failure, Sources};
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // What a build script writes to stderr is what cargo shows when it fails.
            #[allow(clippy::print_stderr, reason = "cargo reads it")]
            {
                eprintln!("copydesk-language: {failure}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let root =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(Failure::Environment("CARGO_MANIFEST_DIR"))?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(Failure::Environment("OUT_DIR"))?);
    let sources = Sources::open(&root.join("data").join("packages"))?;
    let french = french::compile(&sources)?;
    french.write(&out)?;
    aspirated::write(&sources, &french, &out)?;
    let french_frequencies = frequency::read(&sources, "fr")?;
    let english_frequencies = frequency::read(&sources, "en")?;
    frequency::write(&french_frequencies, "frequency.fr.fst", &out)?;
    frequency::write(&english_frequencies, "frequency.en.fst", &out)?;
    sounds::write(&french, &french_frequencies, &out)?;
    collocation::write(&sources, &french, &out)?;
    loan::write(&sources, &french, &french_frequencies, &english_frequencies, &out)?;
    let synsets = wordnet::read(&sources)?;
    english::write(&sources, &synsets, &out)?;
    let ties = bilingual::Ties::new(&french, &french_frequencies);
    thesaurus::write(&sources, &synsets, &ties, &english_frequencies, &out)?;
    Ok(())
}
