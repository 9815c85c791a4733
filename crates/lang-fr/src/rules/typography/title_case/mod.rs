//! A headline with English-style capitals.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english;
use copydesk_language::french::{Analysis, PartOfSpeech};
use copydesk_model::{Applicability, Category, SegmentKind, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.title-case",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le Conseil Municipal Vote un Nouveau Budget pour la Ville",
            "Le conseil municipal vote un nouveau budget pour la ville",
        ),
        Example::fixes(
            "Le Ministre De La Santé Annonce Un Nouveau Plan",
            "Le ministre de la santé annonce un nouveau plan",
        ),
        Example::not_flagged("Le conseil municipal de Lyon vote le budget de la ville"),
        Example::not_flagged("La Banque Centrale Européenne a relevé ses taux hier soir."),
        Example::not_flagged("LE CONSEIL MUNICIPAL VOTE LE BUDGET"),
    ],
};

pub(super) struct TitleCase;

/// The maximum number of words of a headline.
const MAX_WORDS: usize = 24;
/// The minimum number of words besides the first that have an unnecessary capital.
const MIN_CAPITALS: usize = 3;

impl Checker for TitleCase {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let line =
            !cx.text.trim_end().ends_with(['.', '!', '?', '…', ':', ';', '»']) && cx.sentences.len() == 1;
        let heading =
            matches!(cx.kind, SegmentKind::Heading(_)) || (cx.kind == SegmentKind::Paragraph && line);
        if !heading || cx.words.len() > MAX_WORDS || cx.text.contains('\n') {
            return;
        }
        let (mut wrong, mut small, mut telling): (Vec<&Word<'_>>, usize, bool) = (Vec::new(), 0, false);
        for word in cx.words.iter().filter(|word| !word.first) {
            let content = word.analyses().iter().any(|analysis| {
                matches!(
                    analysis.pos,
                    PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Verb | PartOfSpeech::Adverb
                )
            }) && word.text.chars().count() > 3;
            match word.shape {
                Shape::Capital if content && is_common(word) => {
                    telling |= word.can_be_finite()
                        || word.can_be(PartOfSpeech::Adverb)
                        || word.can_be(PartOfSpeech::Adjective);
                    wrong.push(word);
                }
                Shape::Lower if content => small += 1,
                _ => {}
            }
        }
        // If only a name has capitals, the other words are in lower case.
        if wrong.len() < MIN_CAPITALS || small * 3 > wrong.len() || !telling {
            return;
        }
        // « Le Conseil De La Ville »: the function words between them too, but not the article of a name (La Rochelle).
        let between = |index: usize, word: &Word<'_>| {
            !word.first
                && is_function_word(word)
                && cx.words.get(index + 1).is_some_and(|next| {
                    next.shape == Shape::Lower
                        || is_function_word(next)
                        || wrong.iter().any(|other| other.at == next.at)
                })
        };
        let links = cx
            .words
            .iter()
            .enumerate()
            .filter(|(index, word)| between(*index, word));
        let mut wrong: Vec<&Word<'_>> = links.map(|(_, word)| word).chain(wrong.iter().copied()).collect();
        wrong.sort_by_key(|word| word.at.start());
        let edits: Vec<Edit> = wrong
            .iter()
            .map(|word| Edit::replace(word.at, word.fold.replace('\'', "’")))
            .collect();
        let at = TextRange::new(wrong[0].at.start(), wrong[wrong.len() - 1].at.end());
        let Some(text) = at.of_text(cx.text) else { return };
        let mut label = String::with_capacity(text.len());
        let mut from = at.start();
        for edit in &edits {
            label.push_str(
                TextRange::new(from, edit.range.start())
                    .of_text(cx.text)
                    .unwrap_or_default(),
            );
            label.push_str(&edit.insert);
            from = edit.range.end();
        }
        sink.push(Finding::new(&RULE, at, 80).edit(label, edits, Applicability::NeedsReview));
    }
}

/// Whether the word is a determiner, a preposition or a conjunction.
fn is_function_word(word: &Word<'_>) -> bool {
    let function = |own: &Analysis| {
        matches!(
            own.pos,
            PartOfSpeech::Determiner | PartOfSpeech::Preposition | PartOfSpeech::Conjunction
        )
    };
    word.shape != Shape::Lower
        && word.analyses().first().is_some_and(function)
        && word.text.chars().count() <= 5
        || word.shape != Shape::Lower && matches!(&*word.fold, "l'" | "d'" | "un" | "une")
}

/// Whether the word is in the French lexicon in lower case, and a name in neither language.
fn is_common(word: &Word<'_>) -> bool {
    word.analyses().iter().any(|analysis| !analysis.capital)
        && !word.analyses().iter().any(|analysis| analysis.capital)
        && !english::kinds(&word.fold).contains(english::EnglishTraits::CAPITAL)
}
