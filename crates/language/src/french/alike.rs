//! Homophones.

use super::data;
use super::lexicon::analyses;
use super::phonetic::key;
use super::{Analysis, Number, Person};
use crate::frequency::{Language, zipf};
use crate::table::automaton;
use crate::word::fold;
use fst::raw::Fst;
use fst::{IntoStreamer, Streamer};
use std::sync::LazyLock;

/// Phonetic keys, a zero byte, and a form with this key; only keys that several common forms share.
static SOUNDS: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/french.sounds.fst"))));

/// Returns the other forms that sound like `form`, judging by the spelling (`mangé`: `manger`, `mangez`, `mangeait`),
/// in lower case, most frequent first. Very rare forms and names are omitted.
pub fn sounding_like(form: &str) -> Vec<String> {
    let folded = fold(form);
    let readings = analyses(&folded);
    let plural = |own: &Analysis| {
        own.is_finite_verb() && own.person == Some(Person::Third) && own.number == Some(Number::Plural)
    };
    let silent = folded.ends_with("ent") && readings.iter().any(plural);
    let heard = !silent || !readings.iter().all(plural);
    let mut out: Vec<String> = Vec::new();
    for silent in [silent.then_some(true), heard.then_some(false)]
        .into_iter()
        .flatten()
    {
        let mut low = key(&folded, silent).into_bytes();
        low.push(0);
        let mut high = low.clone();
        if let Some(end) = high.last_mut() {
            *end = 1;
        }
        let mut stream = SOUNDS.range().ge(&low).lt(&high).into_stream();
        while let Some((entry, _)) = stream.next() {
            if let Some(other) = entry
                .get(low.len()..)
                .and_then(|bytes| std::str::from_utf8(bytes).ok())
                && other != folded
                && data::rank(other).is_some()
                && !out.iter().any(|seen| seen == other)
            {
                out.push(other.to_owned());
            }
        }
    }
    let frequency = |form: &String| zipf(Language::French, form);
    out.sort_by(|one, other| frequency(other).total_cmp(&frequency(one)));
    out
}

#[cfg(test)]
mod tests {
    use super::sounding_like;

    #[test]
    fn homophones_are_found() {
        for (form, other) in [
            ("mangé", "manger"),
            ("manger", "mangeait"),
            ("défie", "défi"),
            ("accueille", "accueil"),
            ("travail", "travaille"),
            ("oubli", "oublie"),
            ("impacte", "impact"),
            ("bloque", "bloc"),
            ("soutient", "soutien"),
            ("rappelle", "rappel"),
            ("pronostic", "pronostique"),
            ("mit", "mis"),
            ("reçut", "reçu"),
            ("prix", "pris"),
            ("plaît", "plaie"),
            ("étaient", "était"),
            ("ponds", "ponts"),
            ("appel", "appelle"),
            ("voie", "voix"),
            ("teint", "tain"),
            ("cours", "court"),
            ("manquent", "manque"),
        ] {
            let found = sounding_like(form);
            assert!(
                form == other || found.iter().any(|own| own == other),
                "{form}: {found:?}"
            );
        }
        assert!(!sounding_like("port").iter().any(|own| own == "porte"));
    }
}
