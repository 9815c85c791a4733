//! « a t il », « pouvez vous », « dis moi »: a verb and the pronoun after it, without a hyphen.

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::grammar::imperative_hyphen::RULE as IMPERATIVE;
use crate::rules::grammar::inversion_hyphen::RULE as INVERSION;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{self, PartOfSpeech, Person, Tense};
use copydesk_model::Applicability;
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&INVERSION, &IMPERATIVE];

pub(super) struct Inversion;

impl Checker for Inversion {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.analyses().iter().any(french::Analysis::is_finite_verb) {
                sink.extend(
                    enclitic(cx, index, word)
                        .or_else(|| euphonic(cx, index, word))
                        .or_else(|| inverted(cx, index, word))
                        .or_else(|| ordered(cx, index, word)),
                );
            }
        }
    }
}

/// « a t il », « a-t’il », « faut-t-il »
fn euphonic(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let rest = &cx.text[word.at.end() as usize..];
    let after = rest.trim_start_matches([' ', '-', '‐', '‑', '−', '–', '\u{a0}']);
    let opening = &rest[..rest.len() - after.len()];
    let after_t = after.strip_prefix(['t', 'T'])?;
    let pronoun_part = after_t.trim_start_matches([' ', '-', '‐', '‑', '−', '–', '\'', '’', '\u{a0}']);
    let closing = &after_t[..after_t.len() - pronoun_part.len()];
    if opening.is_empty() || closing.is_empty() || opening.len() > 4 || closing.len() > 4 {
        return None;
    }
    let pronoun = ["ils", "il", "elles", "elle", "on"].into_iter().find(|pronoun| {
        pronoun_part
            .strip_prefix(*pronoun)
            .is_some_and(|end| !end.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '\'' | '’')))
    })?;
    let third = word
        .analyses()
        .iter()
        .any(|own| own.is_finite_verb() && own.person == Some(Person::Third));
    // « il t’a », « quand il parle t’on-dit »: only an apostrophe after a space may be the pronoun te.
    if !third {
        return None;
    }
    let silent = word.fold.ends_with(['t', 'd']);
    let right = if silent {
        format!("-{pronoun}")
    } else {
        format!("-t-{pronoun}")
    };
    let length = opening.len() + 1 + closing.len() + pronoun.len();
    let written = &rest[..length];
    if written == right || written.replace(['‐', '‑'], "-") == right {
        return None;
    }
    let tail = TextRange::new(word.at.end(), word.at.end() + u32::try_from(length).ok()?);
    let at = word.at.cover(tail);
    let label = format!("{}{right}", word.text);
    let _ = index;
    Some(
        Finding::new(&INVERSION, at, 90)
            .arg("wrong", &cx.text[at])
            .arg("right", label.clone())
            .edit(label, vec![Edit::replace(tail, right)], Applicability::Safe),
    )
}

/// « mange-tu », « pourraient-il », « va-il »: a verb in another person than the subject joined to it, or without the
/// linking t.
fn enclitic(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let next = cx.next(index)?;
    let bare = next
        .fold
        .strip_prefix("-t-")
        .or_else(|| next.fold.strip_prefix('-'))?;
    let (person, number) = match bare {
        "je" => (Person::First, french::Number::Singular),
        "tu" => (Person::Second, french::Number::Singular),
        "il" | "elle" | "on" => (Person::Third, french::Number::Singular),
        "ils" | "elles" => (Person::Third, french::Number::Plural),
        _ => return None,
    };
    let fits = word.analyses().iter().any(|own| {
        own.is_finite_verb()
            && own.tense != Some(Tense::Imperative)
            && own.person == Some(person)
            && own.number == Some(number)
    });
    if fits {
        // « va-il », « convainc-il »
        let bare_third = person == Person::Third
            && number == french::Number::Singular
            && next.fold.starts_with('-')
            && !next.fold.starts_with("-t")
            && word.fold.ends_with(['a', 'e', 'c']);
        return bare_third.then(|| {
            let tail = TextRange::new(word.at.end(), next.at.end());
            let at = word.at.cover(next.at);
            let label = format!("{}-t-{bare}", word.text);
            Finding::new(&INVERSION, at, 88)
                .arg("wrong", &cx.text[at])
                .arg("right", label.clone())
                .edit(
                    label,
                    vec![Edit::replace(tail, format!("-t-{bare}"))],
                    Applicability::NeedsReview,
                )
        });
    }
    // « dussé-je », « puis-je »: forms that are only used before « je »; or a noun before a name (« parle-il »).
    if person == Person::First && !word.is_finite_only() || word.fold.ends_with('é') {
        return None;
    }
    let reading = word.analyses().iter().find(|own| own.is_finite_verb())?;
    let tense = match reading.tense? {
        Tense::Imperative => Tense::Present,
        tense => tense,
    };
    let right = if person == Person::First && reading.lemma == "pouvoir" && tense == Tense::Present {
        "puis".to_owned()
    } else {
        french::conjugate(reading.lemma, tense, person, number)
            .into_iter()
            .next()?
    };
    if right == word.fold {
        return None;
    }
    let right = copydesk_language::word::like(word.text, &right);
    Some(
        Finding::new(&INVERSION, word.at, 82)
            .arg("wrong", word.text)
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview),
    )
}

fn space_to_hyphen(
    rule: &'static RuleMeta,
    cx: &SegmentContext<'_>,
    word: &Word<'_>,
    next: &Word<'_>,
    confidence: u8,
) -> Finding {
    let gap = TextRange::new(word.at.end(), next.at.start());
    let at = word.at.cover(next.at);
    let label = format!("{}-{}", word.text, next.text);
    Finding::new(rule, at, confidence)
        .arg("wrong", &cx.text[at])
        .arg("right", label.clone())
        .edit(label, vec![Edit::replace(gap, "-")], Applicability::NeedsReview)
}

/// « pouvez vous », « sont ils »: a question without its hyphen.
fn inverted(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if cx.gap(index) != Some(" ") {
        return None;
    }
    let next = cx.next(index)?;
    let (person, plural) = match &*next.fold {
        "je" => (Person::First, false),
        "tu" => (Person::Second, false),
        "il" | "elle" | "on" => (Person::Third, false),
        "nous" => (Person::First, true),
        "vous" => (Person::Second, true),
        "ils" | "elles" => (Person::Third, true),
        _ => return None,
    };
    let agrees = word.analyses().iter().any(|own| {
        own.is_finite_verb()
            && !matches!(
                own.tense,
                Some(Tense::Imperative | Tense::SubjunctivePresent | Tense::SubjunctiveImperfect)
            )
            && own.person == Some(person)
            && (own.number == Some(french::Number::Plural)) == plural
    });
    let doubtful = word
        .analyses()
        .iter()
        .any(|own| own.pos != PartOfSpeech::Verb && own.pos != PartOfSpeech::ProperNoun)
        && !matches!(
            &*word.fold,
            "est" | "a" | "as" | "ont" | "sont" | "puis" | "êtes" | "avez"
        );
    if !agrees || doubtful {
        return None;
    }
    // The verb already has a subject before it, or the pronoun is the subject of the next verb.
    if cx.next(index + 1).is_some_and(|other| {
        other.analyses().iter().all(french::Analysis::is_finite_verb) && other.in_french()
    }) {
        return None;
    }
    let before = cx.previous(index);
    let opens = match before {
        None => true,
        Some(before) => {
            matches!(
                &*before.fold,
                "que"
                    | "qu'"
                    | "où"
                    | "comment"
                    | "pourquoi"
                    | "quand"
                    | "combien"
                    | "quoi"
                    | "n'"
                    | "ne"
                    | "l'"
                    | "y"
                    | "en"
                    | "m'"
                    | "t'"
                    | "s'"
                    | "me"
                    | "te"
                    | "se"
                    | "le"
                    | "la"
                    | "les"
                    | "aussi"
                    | "ainsi"
                    | "sans"
                    | "doute"
                    | "ailleurs"
                    | "qui"
            ) && before.fold != "sans"
        }
    };
    // « Venez vous asseoir. »
    let infinitive = cx
        .next(index + 1)
        .is_some_and(|other| other.has_tense(Tense::Infinitive));
    if infinitive && !question(cx, word) && word.has_tense(Tense::Imperative) {
        return None;
    }
    // « puis je suis parti »: puis is an adverb unless an infinitive follows.
    let range = cx.word_range_of_sentence(word.sentence);
    let led = before.is_some_and(|other| {
        matches!(&*other.fold, "comment" | "pourquoi" | "que" | "combien") && other.first
    });
    let asked = question(cx, word) || led && !matches!(&*next.fold, "il" | "elle" | "ils" | "elles");
    // « quel genre de femme voulez vous ? »
    let only_verb = word.is_finite_only() && matches!(&*next.fold, "nous" | "vous" | "tu" | "je");
    let opens = opens
        || only_verb
            && question(cx, word)
            && (cx.words[range.start..index]
                .iter()
                .any(|other| matches!(&*other.fold, "quel" | "quelle" | "quels" | "quelles"))
                || before.is_some_and(|other| matches!(&*other.fold, "mais" | "et" | "alors" | "donc")));
    // « ils sont, croyons nous, perdus »
    if only_verb
        && matches!(&*next.fold, "nous" | "vous")
        && cx.next(index + 1).is_none()
        && before.is_none_or(|other| matches!(&*other.fold, "me" | "m'"))
        && index > 0
        && !word.first
        && cx.text[next.at.end() as usize..].starts_with(',')
    {
        return Some(space_to_hyphen(&INVERSION, cx, word, next, 82));
    }
    if word.fold == "puis"
        && !cx.next(index + 1).is_some_and(|other| {
            other
                .analyses()
                .iter()
                .any(|own| own.tense == Some(Tense::Infinitive))
        })
    {
        return None;
    }
    (opens
        && (asked
            || before.is_none()
                && word.first
                && matches!(&*next.fold, "je" | "tu" | "vous")
                && word.fold != "puis"))
        .then(|| space_to_hyphen(&INVERSION, cx, word, next, 84))
}

/// Whether the word's sentence is a question.
fn question(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    cx.sentences.get(word.sentence).is_some_and(|&range| {
        cx.text[range]
            .trim_end()
            .trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}'])
            .ends_with('?')
    })
}

/// « dis moi », « donne-moi-en », « va t’en »: an imperative and its object.
fn ordered(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if !word
        .analyses()
        .iter()
        .any(|own| own.tense == Some(Tense::Imperative))
    {
        return None;
    }
    let next = cx.next(index)?;
    if let Some((bad, good)) = match &*next.fold {
        "-moi" => Some(("-moi-en", "-m’en")),
        "-toi" => Some(("-toi-en", "-t’en")),
        _ => None,
    } {
        let rest = &cx.text[word.at.end() as usize..];
        if rest.starts_with(bad) {
            let tail = TextRange::new(word.at.end(), word.at.end() + u32::try_from(bad.len()).ok()?);
            let at = word.at.cover(tail);
            let good = good.replace('’', &crate::rules::syntax::apostrophe(cx.text).to_string());
            let label = format!("{}{good}", word.text);
            return Some(
                Finding::new(&IMPERATIVE, at, 88)
                    .arg("wrong", &cx.text[at])
                    .arg("right", label.clone())
                    .edit(label, vec![Edit::replace(tail, good)], Applicability::Safe),
            );
        }
    }
    if cx.gap(index) != Some(" ") || cx.previous(index).is_some() || !word.first || word.fold == "veuillez" {
        return None;
    }
    // « Place nous est faite »: a noun may begin the sentence; « pense toi-même »: the pronoun is not an object.
    let noun = word.analyses().iter().any(|own| own.pos != PartOfSpeech::Verb);
    let whole = cx.text[next.at.end() as usize..].starts_with(['-', '‑']);
    let pronoun = match &*next.fold {
        "moi" | "toi" => true,
        "lui" => !noun,
        "t'" | "m'" => cx.next(index + 1).is_some_and(|other| other.fold == "en"),
        _ => false,
    };
    (pronoun && !whole && word.fold.len() > 1).then(|| space_to_hyphen(&IMPERATIVE, cx, word, next, 82))
}
