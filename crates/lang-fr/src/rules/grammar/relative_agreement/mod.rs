//! « la mission auquel », « les hommes avec lequel »: a relative pronoun that does not agree with its noun.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.relative-agreement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La mission auquel il songe est longue.",
            "La mission à laquelle il songe est longue.",
        ),
        Example::fixes(
            "Les routes avec lequel on compte.",
            "Les routes avec lesquelles on compte.",
        ),
        Example::fixes(
            "Ces travaux desquelles il parle.",
            "Ces travaux desquels il parle.",
        ),
        Example::not_flagged("La mission à laquelle il songe ; le chef de la maison auquel il parle."),
        Example::not_flagged(
            "C’est l’arche au bas de laquelle il dort. Une photo du maire et du pont sur lequel il marche.",
        ),
    ],
};

pub(super) struct Relative;

/// Returns the preposition contained in the form, its gender and number.
fn form(fold: &str) -> Option<(&'static str, Gender, Number)> {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    Some(match fold {
        "lequel" => ("", Masculine, Singular),
        "laquelle" => ("", Feminine, Singular),
        "lesquels" => ("", Masculine, Plural),
        "lesquelles" => ("", Feminine, Plural),
        "auquel" => ("à", Masculine, Singular),
        "auxquels" => ("à", Masculine, Plural),
        "auxquelles" => ("à", Feminine, Plural),
        "duquel" => ("de", Masculine, Singular),
        "desquels" => ("de", Masculine, Plural),
        "desquelles" => ("de", Feminine, Plural),
        _ => return None,
    })
}

/// Returns the form with this preposition, gender and number.
fn right(preposition: &str, gender: Gender, number: Number) -> &'static str {
    let feminine = gender == Gender::Feminine;
    match (preposition, number, feminine) {
        ("à", Number::Plural, false) => "auxquels",
        ("à", Number::Plural, true) => "auxquelles",
        ("à", _, false) => "auquel",
        ("à", _, true) => "à laquelle",
        ("de", Number::Plural, false) => "desquels",
        ("de", Number::Plural, true) => "desquelles",
        ("de", _, false) => "duquel",
        ("de", _, true) => "de laquelle",
        (_, Number::Plural, false) => "lesquels",
        (_, Number::Plural, true) => "lesquelles",
        (_, _, false) => "lequel",
        (_, _, true) => "laquelle",
    }
}

impl Checker for Relative {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(2) {
            if let Some(told) = form(&word.fold) {
                sink.extend(disagreeing(cx, index, told));
            }
        }
    }
}

fn disagreeing(
    cx: &SegmentContext<'_>,
    index: usize,
    told: (&'static str, Gender, Number),
) -> Option<Finding> {
    let word = &cx.words[index];
    let (mut preposition, gender, number) = told;
    let mut first = index;
    let mut noun = index.checked_sub(1).filter(|&left| cx.joined(left))?;
    if preposition.is_empty() {
        // A preposition is between them, or the form is a subject after a comma.
        let own = &cx.words[noun];
        if !own.can_be(PartOfSpeech::Preposition) || own.can_be(PartOfSpeech::Noun) && own.fold != "avec" {
            return None;
        }
        if matches!(&*own.fold, "à" | "de") {
            preposition = if own.fold == "à" { "à" } else { "de" };
            first = noun;
        }
        noun = noun.checked_sub(1).filter(|&left| cx.joined(left))?;
    }
    let own = &cx.words[noun];
    let determiner = noun
        .checked_sub(1)
        .filter(|&left| cx.joined(left))
        .map(|left| &cx.words[left])?;
    let sure = determiner.can_be(PartOfSpeech::Determiner) && own.shape == Shape::Lower;
    let mut readings = own.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun);
    let reading = readings.next()?;
    if !sure || readings.any(|other| other.gender != reading.gender || other.number != reading.number) {
        return None;
    }
    // « au bas de laquelle », « à l’issue desquels »: the noun belongs to the preposition.
    let locution = preposition == "de"
        && (matches!(&*determiner.fold, "au" | "aux")
            || noun
                .checked_sub(2)
                .filter(|&left| cx.joined(left))
                .is_some_and(|left| matches!(&*cx.words[left].fold, "à" | "dans" | "en" | "sur")));
    if locution {
        return None;
    }
    let agrees = |own: &copydesk_language::french::Analysis| {
        own.gender.is_none_or(|own| own.agrees(gender)) && own.number.is_none_or(|own| own.agrees(number))
    };
    if agrees(reading) {
        return None;
    }
    // « le chef de la maison auquel il parle »: the antecedent may be an earlier noun.
    let start = cx.word_range_of_sentence(word.sentence).start;
    let earlier = cx.words[start..noun].iter().any(|other| {
        !other.can_be(PartOfSpeech::Determiner)
            && (other.shape != Shape::Lower && !other.first
                || other.analyses().iter().any(|own| {
                    matches!(
                        own.pos,
                        PartOfSpeech::Noun | PartOfSpeech::ProperNoun | PartOfSpeech::Pronoun
                    ) && !(own.pos == PartOfSpeech::Pronoun && other.can_be(PartOfSpeech::Determiner))
                        && agrees(own)
                }))
    });
    let (Some(own_gender), Some(own_number)) = (reading.gender, reading.number) else {
        return None;
    };
    if earlier || own_gender == Gender::Epicene && own_number.agrees(number) {
        return None;
    }
    let gender = if own_gender == Gender::Epicene {
        gender
    } else {
        own_gender
    };
    let number = if own_number == Number::Invariable {
        number
    } else {
        own_number
    };
    let at = cx.words[first].at.cover(word.at);
    let right = like(&cx.text[at], right(preposition, gender, number));
    Some(
        Finding::new(&RULE, at, 84)
            .arg("wrong", &cx.text[at])
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview),
    )
}
