//! What the model finds in a segment.

use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use copydesk_language::choice::Keys;
use copydesk_language::choice::french::{Alternative, Sentence, Verdict, judge, model};
use copydesk_language::french::{self, Analysis, Change, Number, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::token::TokenKind;
use copydesk_text::TextRange;
use std::ops::Range;

/// A word that the context speaks against.
pub(in crate::rules) struct Found {
    /// Where it is.
    pub at: TextRange,
    /// How it differs from the first of `better`.
    pub change: Change,
    /// What fits better, in lower case, the best first.
    pub better: Vec<String>,
    /// How likely it is an error.
    pub probability: f32,
    /// The word of the context that decides, and whether it comes before.
    pub decisive: Option<(String, bool)>,
}

/// Sentences with fewer words are fragments.
const FEWEST_WORDS: usize = 3;
/// A sentence where the lexicon does not know more than one word in this many is not ordinary French.
const UNKNOWN_ONE_IN: usize = 4;
/// In a sentence of this many words or more, one has an accent.
const ACCENTS_FROM: usize = 15;

/// Returns the words of the segment that the context speaks against.
pub(in crate::rules) fn found(cx: &SegmentContext<'_>) -> Vec<Found> {
    let mut out = Vec::new();
    if is_set_in_lines(cx.text) {
        return out;
    }
    let mut scratch = Keys::default();
    for (number, &range) in cx.sentences.iter().enumerate() {
        if is_ordinary(cx.words_of_sentence(number)) {
            let start = cx
                .tokens
                .partition_point(|token| token.range.start() < range.start());
            let length = cx.tokens[start..].partition_point(|token| token.range.start() < range.end());
            let sentence = Sentence::read(cx.text, &cx.tokens[start..start + length], start);
            in_sentence(cx, &sentence, &mut scratch, &mut out);
        }
    }
    out
}

/// Whether the words are those of a French sentence.
fn is_ordinary(words: &[Word<'_>]) -> bool {
    let unknown = words
        .iter()
        .filter(|word| !word.is_known() && word.shape == Shape::Lower)
        .count();
    let upper = words.iter().filter(|word| word.shape == Shape::Upper).count();
    let accented = || words.iter().any(|word| !word.text.is_ascii());
    words.len() >= FEWEST_WORDS
        && unknown * UNKNOWN_ONE_IN <= words.len()
        && upper * 2 < words.len()
        && (words.len() < ACCENTS_FROM || accented())
}

/// Whether the text is verse, an address or a list: lines much shorter than those of prose.
fn is_set_in_lines(text: &str) -> bool {
    const SHORT: usize = 48;
    let Some((lines, _)) = text.rsplit_once('\n') else {
        return false;
    };
    let (count, chars) = lines.split('\n').fold((0, 0), |(count, chars), line| {
        (count + 1, chars + line.chars().count())
    });
    chars < SHORT * count
}

fn in_sentence(cx: &SegmentContext<'_>, sentence: &Sentence<'_>, scratch: &mut Keys, out: &mut Vec<Found>) {
    let places = sentence.places();
    let verdicts: Vec<(Range<usize>, Verdict<'_>)> = places
        .iter()
        .enumerate()
        .filter_map(|(number, place)| {
            let verdict = judge(model(), sentence, &places, number, scratch)?;
            Some((place.at.clone(), verdict))
        })
        .collect();
    for (at, verdict) in &verdicts {
        // One error often makes the words beside it look wrong too: the change that explains most is the error.
        let explained = verdicts.iter().any(|(other, rival)| {
            other != at
                && other.start < at.end + NEAR
                && at.start < other.end + NEAR
                && (rival.gain, other.len()) > (verdict.gain, at.len())
        });
        if !explained {
            out.extend(flagged(cx, sentence, at, verdict));
        }
    }
}

/// Words so near to each other can be wrong because of one error.
const NEAR: usize = 1;

fn flagged(
    cx: &SegmentContext<'_>,
    sentence: &Sentence<'_>,
    at: &Range<usize>,
    verdict: &Verdict<'_>,
) -> Option<Found> {
    let element = |index: usize| sentence.elements.get(index);
    let range = |index: usize| Some(cx.tokens.get(element(index)?.token)?.range);
    let (first, last) = (range(at.start)?, range(at.end - 1)?);
    let index = cx
        .words
        .binary_search_by_key(&first.start(), |word| word.at.start())
        .ok()?;
    if verdict.probability < least(cx, index, verdict.best)
        || !is_plain(cx, index)
        || !has_place(cx, index, at, verdict)
    {
        return None;
    }
    let other_word = verdict.best.change == Change::Function;
    if !other_word && french::is_spelling_variant(&cx.words[index].fold, &verdict.best.form) {
        return None;
    }
    let decisive = verdict.decisive.and_then(|index| {
        let word = element(index)?;
        word.text
            .starts_with(char::is_alphanumeric)
            .then(|| (word.text.to_owned(), index < at.start))
    });
    let mut better: Vec<String> = verdict
        .better
        .iter()
        .map(|other| other.form.to_string())
        .collect();
    if verdict.best.change == Change::Person {
        prefer_same_tense(&cx.words[index], &mut better);
    }
    Some(Found {
        at: first.cover(last),
        change: verdict.best.change,
        better,
        probability: verdict.probability,
        decisive,
    })
}

/// Moves the first form that shares a tense with the word to the front: who writes « ils était » means « étaient ».
fn prefer_same_tense(word: &Word<'_>, better: &mut [String]) {
    let same = |form: &String| {
        french::known_analyses(form)
            .iter()
            .any(|own| own.is_finite_verb() && own.tense.is_some_and(|tense| word.has_tense(tense)))
    };
    if let Some(place) = better.iter().position(same) {
        better[..=place].rotate_right(1);
    }
}

/// Whether the best alternative is possible before the next word: « se » needs a verb.
fn has_place(cx: &SegmentContext<'_>, index: usize, at: &Range<usize>, verdict: &Verdict<'_>) -> bool {
    if at.len() > 1 || &*verdict.best.form != "se" {
        return true;
    }
    cx.next(index).is_some_and(|next| {
        next.can_be(PartOfSpeech::Verb)
            || matches!(
                &*next.fold,
                "le" | "la" | "les" | "l'" | "lui" | "leur" | "y" | "en"
            )
    })
}

/// Whether the word is one that the model can judge: no name, no acronym, not beside foreign words or signs.
fn is_plain(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let near = |at: Option<usize>| {
        at.and_then(|at| cx.words.get(at))
            .filter(|near| near.sentence == word.sentence)
    };
    let (before, after) = (near(index.checked_sub(1)), near(Some(index + 1)));
    let foreign = |near: Option<&Word<'_>>| {
        near.is_some_and(|near| {
            near.shape == Shape::Mixed
                || near.shape == Shape::Upper && near.text.chars().count() > 1
                || !near.in_french() && near.shape == Shape::Lower
        })
    };
    let capital = |near: Option<&Word<'_>>| near.is_some_and(|near| near.shape != Shape::Lower);
    let own = match word.shape {
        Shape::Lower => true,
        // In a title or a name, others have a capital too.
        Shape::Capital => word.first && !capital(before) && !capital(after),
        _ => false,
    };
    let sign = |at: Option<usize>| {
        at.and_then(|at| cx.tokens.get(at)).is_some_and(|token| {
            !matches!(
                token.kind,
                TokenKind::Word
                    | TokenKind::Number
                    | TokenKind::Punctuation
                    | TokenKind::Space
                    | TokenKind::LineBreak
            )
        })
    };
    let beside = |token: usize| {
        let space = |at: usize| {
            cx.tokens
                .get(at)
                .is_some_and(|token| token.kind == TokenKind::Space)
        };
        let left = token.checked_sub(1);
        let right = token + 1;
        sign(left.filter(|&at| !space(at)).or_else(|| token.checked_sub(2)))
            || sign(Some(if space(right) { right + 1 } else { right }))
    };
    own && !foreign(before) && !foreign(after) && !beside(word.token)
}

/// Returns the least probability at which a word is flagged, by its kind of change and its place. The figures hold false
/// flags on right text to about one in three thousand words.
fn least(cx: &SegmentContext<'_>, index: usize, other: &Alternative) -> f32 {
    let word = &cx.words[index];
    let mut log_odds: f32 = match other.change {
        Change::Participle | Change::Gender | Change::Accent | Change::Doubled => 0.0,
        Change::VerbShape | Change::Person => 0.2,
        Change::Function | Change::Sound => 0.8,
        Change::Number | Change::Spacing => 1.0,
        Change::Determiner | Change::Tense => 2.0,
    };
    let doubtful = match other.change {
        // « des patientes », « une voisine »: a noun chooses its own gender.
        Change::Gender => word.can_be(PartOfSpeech::Noun) || has_other_head(cx, index),
        // « Je partais tôt et rentrais tard. »
        Change::VerbShape | Change::Person => word.can_be(PartOfSpeech::Noun) || has_other_subject(cx, index),
        // « un programme d’études similaire »: with another noun than the next one.
        Change::Number | Change::Participle => {
            has_other_head(cx, index) || follows_name(cx, index) || is_bare_complement(cx, index)
        }
        // « Sa maison, loin de tout, est vide. »: what is read of a sentence is too short to tell.
        Change::Function => matches!(
            (&*word.fold, &*other.form),
            ("est", "et") | ("où", "ou") | ("dès", "des")
        ),
        // « un endroit pour elles »
        Change::Determiner => {
            let stressed = matches!(&*word.fold, "elle" | "elles");
            stressed
                && cx
                    .previous(index)
                    .is_some_and(|before| before.can_be(PartOfSpeech::Preposition))
        }
        Change::Tense | Change::Accent | Change::Doubled | Change::Sound | Change::Spacing => false,
    };
    // « box », « data »: loanwords and what is left in English are rare in the text that the model knows.
    let english =
        word.in_english() && zipf(Language::English, &word.fold) > zipf(Language::French, &word.fold);
    if doubtful || english {
        log_odds += 2.0;
    }
    if word.shape == Shape::Capital && !matches!(other.change, Change::Function | Change::Determiner) {
        log_odds += 1.0;
    }
    log_odds += verbs(cx, index, other);
    if word.quoted {
        log_odds += 1.0;
    }
    if !cx.is_prose() {
        log_odds += 1.0;
    }
    if word.first {
        log_odds += 0.5;
    }
    1.0 / (1.0 + (-log_odds).exp())
}

/// Returns what the verbs of the sentence say about a change, to be added to the logarithm of the odds: a sentence has a finite
/// verb, and one more for each clause.
fn verbs(cx: &SegmentContext<'_>, index: usize, other: &Alternative) -> f32 {
    let word = &cx.words[index];
    let becomes = other.form.split(['\'', ' ']).any(french::is_verb_form);
    if word.can_be_finite() == becomes {
        return 0.0;
    }
    let sentence = cx.word_range_of_sentence(word.sentence);
    let open = |left: usize| {
        cx.gap(left)
            .is_some_and(|gap| !gap.contains([':', ';', '(', ')', '«', '»']))
    };
    let start = (sentence.start..index)
        .rev()
        .take_while(|&left| open(left))
        .last()
        .unwrap_or(index);
    let end = (index..sentence.end.saturating_sub(1))
        .take_while(|&left| open(left))
        .last()
        .map_or(index, |left| left + 1);
    let (mut finite, mut clauses) = (0, 1);
    for at in start..=end {
        finite += usize::from(at != index && cx.reading(at).is_some_and(Analysis::is_finite_verb));
        clauses += usize::from(matches!(
            &*cx.words[at].fold,
            "qui"
                | "que"
                | "qu'"
                | "dont"
                | "où"
                | "lorsque"
                | "lorsqu'"
                | "quand"
                | "si"
                | "puisque"
                | "car"
        ));
    }
    match (finite >= clauses, becomes) {
        (true, _) => 0.0,
        (false, true) => -0.5,
        (false, false) => 3.0,
    }
}

/// Whether the word, a verb, agrees as it is with a verb or a subject pronoun before it in its sentence.
fn has_other_subject(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let agrees = |near: &Word<'_>| {
        near.analyses()
            .iter()
            .filter(|own| own.person.is_some())
            .any(|own| {
                let mut verbs = word.analyses().iter().filter(|own| own.is_finite_verb());
                verbs.any(|verb| (verb.person, verb.number) == (own.person, own.number))
            })
    };
    let start = cx.word_range_of_sentence(word.sentence).start;
    let joined = cx
        .previous(index)
        .is_some_and(|before| matches!(&*before.fold, "et" | "ou" | "mais" | "puis"));
    joined && (start..index).any(|at| agrees(&cx.words[at]))
}

/// Whether the word is a noun right after « de »: « une série d’arrestations » and « une crise de nerf » can be either.
fn is_bare_complement(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].can_be(PartOfSpeech::Noun)
        && cx
            .previous(index)
            .is_some_and(|before| matches!(&*before.fold, "de" | "d'"))
}

/// Whether the word before is a noun with a capital: « le collectif Rivières vivantes ».
fn follows_name(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.previous(index)
        .is_some_and(|before| before.shape != Shape::Lower && !before.first)
}

/// How far before an adjective its noun may be.
const HEAD_WITHIN: usize = 8;

/// Whether the word, an adjective or a participle, agrees as it is with a noun before it.
fn has_other_head(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let adjectival =
        |own: &&Analysis| own.pos == PartOfSpeech::Adjective || own.tense == Some(Tense::PastParticiple);
    let nouns = (1..=HEAD_WITHIN).map_while(|back| {
        let near = &cx.words[index.checked_sub(back)?];
        (near.sentence == word.sentence).then_some(near)
    });
    // « l’industrie et l’artisanat britanniques »
    let plural = word
        .analyses()
        .iter()
        .filter(adjectival)
        .any(|own| own.number == Some(Number::Plural));
    if plural && nouns.clone().any(|near| near.fold == "et") {
        return true;
    }
    nouns
        .flat_map(|near| near.analyses().iter())
        .filter(|own| own.pos == PartOfSpeech::Noun)
        .filter_map(|own| own.gender.zip(own.number))
        .any(|(gender, number)| {
            word.analyses()
                .iter()
                .filter(adjectival)
                .any(|own| own.agrees(gender, number))
        })
}
