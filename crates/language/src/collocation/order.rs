//! On which side of its noun an adjective stands.

use crate::table::automaton;
use fst::raw::Fst;
use std::sync::LazyLock;

static ORDER: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/collocation.order.fst"))));

/// How much of the use of an adjective, given by its dictionary form in lower case, is before its noun: 0 to 1, as the
/// definitions of the French Wiktionary have it, with one more on each side, so that few sentences prove little (Laplace).
/// `None` where they show it next to fewer than ten nouns.
///
/// ```
/// use copydesk_language::collocation::share_before_noun;
/// assert!(share_before_noun("beau").is_some_and(|share| share > 0.5));
/// assert!(share_before_noun("bleu").is_some_and(|share| share < 0.05));
/// ```
pub fn share_before_noun(adjective: &str) -> Option<f32> {
    let thousandths = ORDER.get(adjective.as_bytes())?.value();
    Some(thousandths as f32 / 1_000.0)
}
