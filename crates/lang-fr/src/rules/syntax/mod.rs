//! Code that rules share: noun phrases, clauses, subjects, forms of words.

pub(super) mod adjective;
pub(super) mod adverb;
pub(super) mod brackets;
pub(super) mod clause;
pub(super) mod forms;
pub(super) mod noun_phrase;
pub(super) mod predicate;
pub(super) mod subject_group;

use crate::context::SegmentContext;

/// Returns the apostrophe that the text uses: the straight one if it has no other.
pub(in crate::rules) fn apostrophe(text: &str) -> char {
    if text.contains('\'') && !text.contains('’') {
        '\''
    } else {
        '’'
    }
}

/// Returns the contraction of « à » or « de » with the article after it, both folded; `None` if they stay two words.
pub(in crate::rules) fn contracted(preposition: &str, article: &str) -> Option<&'static str> {
    match (preposition, article) {
        ("de", "le") => Some("du"),
        ("de", "les") => Some("des"),
        ("à", "le") => Some("au"),
        ("à", "les") => Some("aux"),
        _ => None,
    }
}

/// Whether this word (folded) can only be the subject of a verb.
pub(in crate::rules) fn is_subject(fold: &str) -> bool {
    matches!(
        fold,
        "il" | "ils" | "je" | "j'" | "on" | "tu" | "elle" | "elles" | "qui"
    )
}

/// Whether this word (folded) is a clitic before a verb: an object pronoun or « ne ».
pub(in crate::rules) fn is_clitic(fold: &str) -> bool {
    matches!(
        fold,
        "ne" | "n'"
            | "me"
            | "m'"
            | "te"
            | "t'"
            | "se"
            | "s'"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "lui"
            | "leur"
            | "y"
            | "en"
            | "nous"
            | "vous"
    )
}

/// Returns the index of the first clitic before the word at `at`; `at` if there is none.
pub(in crate::rules) fn before_clitics(cx: &SegmentContext<'_>, at: usize) -> usize {
    let mut start = at;
    while start > 0 && cx.joined(start - 1) && is_clitic(&cx.words[start - 1].fold) {
        start -= 1;
    }
    start
}

/// Whether this word (folded) can be an article, a demonstrative or a possessive.
pub(in crate::rules) fn is_determiner(fold: &str) -> bool {
    matches!(
        fold,
        "le" | "la"
            | "l'"
            | "les"
            | "un"
            | "une"
            | "des"
            | "du"
            | "ce"
            | "cet"
            | "cette"
            | "ces"
            | "mon"
            | "ma"
            | "mes"
            | "ton"
            | "ta"
            | "tes"
            | "son"
            | "sa"
            | "ses"
            | "notre"
            | "nos"
            | "votre"
            | "vos"
            | "leur"
            | "leurs"
    )
}
