//! The English lexicon.

pub(crate) mod bases;
pub(crate) mod irregular;
mod traits;

pub use traits::EnglishTraits;

use crate::lookup::{Lookup, Table};
use crate::word::fold;

/// The days of the week, Monday first, in lower case.
pub const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The months, January first, in lower case.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

static FORMS: Lookup = Lookup::new(
    Table::English,
    include_bytes!(concat!(env!("OUT_DIR"), "/english.forms.fst")),
);

/// Whether the lexicon contains `form`, in any case; a possessive `’s` is ignored.
pub fn contains(form: &str) -> bool {
    let folded = fold(form);
    own_kinds(&folded).is_some()
        || folded
            .strip_suffix("'s")
            .is_some_and(|owner| own_kinds(owner).is_some())
}

fn own_kinds(folded: &str) -> Option<EnglishTraits> {
    FORMS
        .get(folded)
        .map(|traits| EnglishTraits::from_bits(traits as u8))
}

/// Returns the parts of speech that `form` or a base of it can have (`engaging`: a verb and an adjective); empty if
/// WordNet does not contain it.
pub fn kinds(form: &str) -> EnglishTraits {
    own_kinds(&fold(form)).unwrap_or_default()
}

/// Returns the base forms that `form` may come from (`destinations` to `destination`, `engaging` to `engage`), first
/// `form` itself if it is one.
pub fn bases(form: &str) -> Vec<String> {
    bases::candidates(&fold(form))
        .into_iter()
        .filter(|base| own_kinds(base).is_some())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_their_bases_are_known() {
        for form in [
            "worldwide",
            "Event",
            "queries",
            "engaging",
            "don't",
            "NATO’s",
            "spot",
            "prescient",
            "significance",
        ] {
            assert!(contains(form), "{form}");
        }
        assert!(!contains("aujourd'hui") && !contains("évènement") && !contains("xqz"));
        assert_eq!(bases("destinations"), ["destinations", "destination"]);
        assert!(bases("stopped").contains(&"stop".to_owned()));
        assert!(bases("queries").contains(&"query".to_owned()));
        assert!(kinds("worldwide").contains(EnglishTraits::ADJECTIVE));
        assert!(kinds("events").contains(EnglishTraits::NOUN));
        assert!(kinds("the").contains(EnglishTraits::FUNCTION));
        assert!(
            kinds("monday").contains(EnglishTraits::CAPITAL)
                && !kinds("have").contains(EnglishTraits::CAPITAL)
        );
    }
}
