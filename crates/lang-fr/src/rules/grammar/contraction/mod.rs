//! « de le », « à les »: a preposition and an article that are contracted in French.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, Onset, PartOfSpeech, Tense, onset};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.contraction",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La fin de le film déçoit.", "La fin du film déçoit."),
        Example::fixes("Il répond à les questions.", "Il répond aux questions."),
        Example::fixes("Le prix de les billets monte.", "Le prix des billets monte."),
        Example::fixes("Il pense à le avion de demain.", "Il pense à l’avion de demain."),
        Example::not_flagged("Il refuse de le voir et tient à les entendre."),
        Example::not_flagged("Un lecteur de Le Monde habite à Le Havre."),
        Example::not_flagged("Il vient de le lui dire, sans hésiter à le bien faire."),
        Example::not_flagged("Elle pense à la fin de la guerre."),
    ],
};

pub(super) struct Contraction;

impl Checker for Contraction {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if let "de" | "à" = &*word.fold {
                sink.extend(contract(cx, index, word));
            }
        }
    }
}

fn contract(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let article = cx.next(index)?;
    // « Le Monde », « Le Havre »: the article of a title or name is not always contracted.
    if article.shape != Shape::Lower && word.shape != Shape::Upper {
        return None;
    }
    let (of, plural) = (&*word.fold == "de", &*article.fold == "les");
    if !plural && &*article.fold != "le" {
        return None;
    }
    match cx.next(index + 1) {
        Some(next) if takes_pronoun(cx, index + 2, next) => return None,
        Some(_) => {}
        None if counts(cx, article) => {}
        None => return None,
    }
    let vowel = !plural
        && cx.next(index + 1).is_some_and(|next| {
            next.in_french() && next.shape != Shape::Upper && onset(next.text) == Onset::Vowel
        });
    let at = word.at.cover(article.at);
    if vowel {
        let right = format!("{} l{}", word.text, crate::rules::syntax::apostrophe(cx.text));
        let next = cx.next(index + 1)?;
        let edit = copydesk_text::Edit::replace(
            copydesk_text::TextRange::new(at.start(), next.at.start()),
            right.clone(),
        );
        return Some(
            Finding::new(&RULE, at, 95)
                .arg("wrong", &cx.text[at])
                .arg("right", right.clone())
                .edit(right, vec![edit], Applicability::Safe),
        );
    }
    let right = like(
        word.text,
        match (of, plural) {
            (true, false) => "du",
            (true, true) => "des",
            (false, false) => "au",
            (false, true) => "aux",
        },
    );
    Some(
        Finding::new(&RULE, at, 95)
            .arg("wrong", &cx.text[at])
            .arg("right", right.clone())
            .replace(right, Applicability::Safe),
    )
}

/// Whether le or les can be the object of what follows: an infinitive, another pronoun, an adverb before either.
fn takes_pronoun(cx: &SegmentContext<'_>, index: usize, next: &Word<'_>) -> bool {
    let infinitive = |word: &Word<'_>| {
        word.analyses()
            .iter()
            .any(|own| own.tense == Some(Tense::Infinitive))
    };
    if infinitive(next)
        || matches!(
            &*next.fold,
            "lui" | "leur" | "y" | "en" | "ne" | "la" | "le" | "les"
        )
    {
        return true;
    }
    // « cela suffit de les aimait »: the verb is wrong, not the pronoun.
    if next.in_french() && next.shape == Shape::Lower && next.analyses().iter().all(Analysis::is_finite_verb)
    {
        return true;
    }
    let adverb = next.analyses().iter().any(|own| own.pos == PartOfSpeech::Adverb);
    adverb && cx.next(index).is_some_and(infinitive)
}

/// Whether a number follows the article: « de le 3 mai ».
fn counts(cx: &SegmentContext<'_>, article: &Word<'_>) -> bool {
    cx.text[article.at.end() as usize..]
        .strip_prefix([' ', '\u{a0}', '\u{202f}'])
        .is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()))
}
