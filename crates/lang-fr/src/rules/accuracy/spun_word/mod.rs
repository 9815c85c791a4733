//! English words and phrases that a synonym spinner inserted into French.
//!
//! A synonym spinner for English that runs over a French text takes words that both languages spell alike (vision,
//! occasion, question) for English and replaces them by English synonyms (imaginative and prescient, event, query). The
//! rule finds such English and suggests the original French word: a word that the thesauri relate to the English phrase
//! and that French spells alike, ranked by its fit in the context.

mod candidate;
mod dictionary;
mod phrase;
mod rank;
mod span;
mod stock;

pub(in crate::rules) use candidate::mean_the_same;
pub(in crate::rules) use span::in_foreign_company as foreign_company;

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::phrases::in_company;
use crate::{Condition, Example, Finding, Ranking, RuleMeta};
use candidate::Source;
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word;
use copydesk_model::{Applicability, Category, Message, Severity};
use phrase::Phrase;
use rank::{PhraseContext, Ranked};
use span::{Span, Strength};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.spun-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le maire a posé la query au conseil.",
            "Le maire a posé la question au conseil.",
        ),
        Example::fixes(
            "Elle a saisi l’event de parler.",
            "Elle a saisi l’occasion de parler.",
        ),
        Example::fixes(
            "Le projet repose sur une imaginative and prescient claire.",
            "Le projet repose sur une vision claire.",
        ),
        Example::fixes(
            "Les dad and mom des élèves protestent.",
            "Les parents des élèves protestent.",
        ),
        Example::fixes(
            "La hype est retombée après les circumstances de la query, et la development de la ville a étonné le maire.",
            "La promotion est retombée après les conditions de la question, et la construction de la ville a étonné le maire.",
        ),
        Example::not_flagged("Cette start-up vend un logiciel de streaming."),
        Example::not_flagged("Le mot « worldwide » vient de l’anglais."),
        Example::not_flagged("Il lit Game of Thrones le week-end."),
        Example::not_flagged("Le roi put enfin reformer le gouvernement."),
        Example::not_flagged("Le Royaume-Uni vaccine ses soignants contre le virus."),
    ],
};

pub(super) struct SpunWord;

/// The maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 8;
/// How much better (natural logarithm) a candidate must fit than a word that English uses much more than French.
const BETTER: f32 = 6.0;
/// How much better than a word that is common in French.
const FAR_BETTER: f32 = 9.0;
/// How much better where the article is full of English, and rewriters usually put just this word.
const BETTER_IN_SPUN: f32 = 4.0;
/// English words in lower case that make an article full of English.
const FULL: u32 = 5;

impl Checker for SpunWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for span in span::spans(cx) {
            let phrase = Phrase::of(&span.phrase);
            let place = PhraseContext::new(cx, &span.words, &phrase);
            let ranked = place.rank();
            let misfit = place.misfit();
            let own = place.own_fit() - misfit;
            if let Some(condition) = said_if(span.strength, &span.phrase, &ranked, own) {
                let confidence = match span.strength {
                    Strength::Plain => 90,
                    _ if misfit > 0.0 => 72,
                    _ => 60,
                };
                sink.extend(
                    finding(cx, &span, &ranked, confidence).map(|finding| match condition {
                        Evidence::Enough => finding,
                        Evidence::Needs(words) => finding.when(Condition::ForeignWordsAtLeast(words)),
                    }),
                );
            }
        }
    }
}

/// What a finding requires besides the span itself.
enum Evidence {
    /// Nothing.
    Enough,
    /// At least this many English words in the article.
    Needs(u32),
}

/// Under what evidence a span is said to be spun; `own` is how well the word that stands there fits. `None`: never.
fn said_if(strength: Strength, phrase: &str, ranked: &[Ranked], own: f32) -> Option<Evidence> {
    let best = ranked.first();
    let gain = best.map_or(f32::MIN, |best| best.fit - own);
    match strength {
        Strength::Plain if ranked.iter().any(telling) => Some(Evidence::Enough),
        Strength::Plain if best.is_some() && is_hardly_french(phrase) => Some(Evidence::Enough),
        // A foreign word that no French one is near to may be a term of its trade: only where there are more of them.
        Strength::Plain => Some(Evidence::Needs(2)),
        Strength::Ambiguous => (gain >= BETTER).then_some(Evidence::Needs(1)),
        Strength::Listed if gain >= FAR_BETTER => Some(Evidence::Needs(2)),
        Strength::Listed => {
            let usual = best.is_some_and(|best| best.source == Source::Stock && best.weight >= 1.0);
            (usual && gain >= BETTER_IN_SPUN).then_some(Evidence::Needs(FULL))
        }
    }
}

fn finding(cx: &SegmentContext<'_>, span: &Span, ranked: &[Ranked], confidence: u8) -> Option<Finding> {
    let (first, last) = (cx.words.get(span.words.start)?, cx.words.get(span.words.end - 1)?);
    let at = first.at.cover(last.at);
    // « dialogue » may replace « discussion », but it is correct French.
    let french = span.words.len() == 1 && first.in_french();
    let mut finding = Finding::new(&RULE, at, confidence)
        .arg("word", at.of_text(cx.text)?)
        .arg("french", if french { "yes" } else { "no" });
    let mut choices = Vec::with_capacity(MAX_SUGGESTIONS);
    let offered = ranked
        .iter()
        .filter_map(|choice| Some((choice, choice.offered.as_ref()?)));
    for (choice, offered) in offered.take(MAX_SUGGESTIONS) {
        let id = match choice.source {
            Source::Stock => "accuracy-spun-word-by-stock",
            Source::Thesaurus => "accuracy-spun-word-by-thesaurus",
            Source::Similar => "accuracy-spun-word-by-similarity",
            Source::Cognate => "accuracy-spun-word-by-likeness",
            Source::Meaning => "accuracy-spun-word-by-meaning",
        };
        let evidence = Message::new(id)
            .with("phrase", span.phrase.as_str())
            .with("word", choice.word.as_str());
        let text = word::like(first.text, &offered.text);
        let (label, edits) = in_company(cx, &span.words, &text, offered.head);
        let before = finding.suggestions.len();
        finding = finding.edit(label, edits, Applicability::NeedsReview);
        if finding.suggestions.len() == before {
            continue;
        }
        finding = finding.on(evidence);
        choices.push((choice.word.clone(), offered.score));
    }
    finding.ranking = Some(Ranking {
        phrase: span.phrase.clone(),
        choices,
    });
    Some(finding)
}

/// Whether a word is common in English and hardly ever written in French: no loan, no term of a trade.
fn is_hardly_french(word: &str) -> bool {
    const MIN_ENGLISH: f32 = 3.0;
    const MIN_RATIO: f32 = 1.9;
    const MAX_FRENCH: f32 = 2.3;
    let (english, french) = (zipf(Language::English, word), zipf(Language::French, word));
    !word.contains(' ') && english >= MIN_ENGLISH && french <= MAX_FRENCH && english - french >= MIN_RATIO
}

/// Whether a candidate is so near to the phrase that it tells of a rewriter by itself. What only a thesaurus relates is no
/// sign: terms of sports and music (rookie, heavy metal) have English synonyms too.
fn telling(candidate: &Ranked) -> bool {
    matches!(
        candidate.source,
        Source::Stock | Source::Cognate | Source::Meaning
    )
}
