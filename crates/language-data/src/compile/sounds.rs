//! Forms by pronunciation.

use super::analysis::{Number, Person, Tense};
use super::french::French;
use super::frequency::Frequencies;
use super::phonetic::key;
use super::sources::Failure;
use super::table::{self, Tables};
use std::collections::{BTreeMap, BTreeSet};

/// Forms with a lower frequency (hundredths of a Zipf value) are never suggested.
const COMMON: u16 = 130;

/// Writes the set of keys with their forms, separated by a zero byte; keys of a single form are omitted.
pub(crate) fn write(french: &French, frequencies: &Frequencies, out: &mut Tables) -> Result<(), Failure> {
    let mut by_key: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for form in french.forms_from("") {
        if !form.chars().all(char::is_alphabetic)
            || form.len() < 2
            || frequencies.get(form).is_none_or(|&zipf| zipf < COMMON)
        {
            continue;
        }
        let (mut silent, mut heard, mut word) = (false, false, false);
        for (tag, _) in french.readings(form) {
            let plural = tag.tense.is_some_and(Tense::is_finite)
                && tag.person == Some(Person::Third)
                && tag.number == Some(Number::Plural)
                && form.ends_with("ent");
            silent |= plural;
            heard |= !plural;
            word |= !tag.capital;
        }
        if !word {
            continue;
        }
        for (_, silent) in [(silent, true), (heard, false)].into_iter().filter(|(is, _)| *is) {
            by_key.entry(key(form, silent)).or_default().insert(form);
        }
    }
    let entries: BTreeSet<Vec<u8>> = by_key
        .iter()
        .filter(|(_, forms)| forms.len() > 1)
        .flat_map(|(key, forms)| {
            forms
                .iter()
                .map(move |form| [key.as_bytes(), &[0], form.as_bytes()].concat())
        })
        .collect();
    out.add(
        "french.sounds.fst",
        table::map(entries.iter().map(|entry| (entry, 0)))?,
    );
    Ok(())
}
