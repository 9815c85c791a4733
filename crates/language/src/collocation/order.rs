//! The position of adjectives relative to their noun.

use crate::table::automaton;
use fst::raw::Fst;
use std::sync::LazyLock;

static ORDER: LazyLock<Fst<&'static [u8]>> =
    LazyLock::new(|| automaton(include_bytes!(concat!(env!("OUT_DIR"), "/collocation.order.fst"))));

/// Returns the share of uses of an adjective, given by its dictionary form in lower case, in which it precedes its
/// noun: 0 to 1, counted in the definitions of the French Wiktionary and smoothed by one use on each side (Laplace).
/// `None` if they contain fewer than ten uses next to a noun.
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
