//! « le avion », « que il », « l’héros »: a missing or wrong elision.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, Onset, PartOfSpeech, onset};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::{capitalise, like};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.elision",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Le avion décolle.", "L’avion décolle."),
        Example::fixes("Je crois que il viendra.", "Je crois qu’il viendra."),
        Example::fixes("On verra si il vient.", "On verra s’il vient."),
        Example::fixes(
            "Il manque de argent et ne a rien dit.",
            "Il manque d’argent et n’a rien dit.",
        ),
        Example::fixes("Ce homme est un beau acteur.", "Cet homme est un bel acteur."),
        Example::fixes("Sa amie attend.", "Son amie attend."),
        Example::fixes("L’héros du film meurt.", "Le héros du film meurt."),
        Example::fixes("Il pense d’hasarder un mot.", "Il pense de hasarder un mot."),
        Example::not_flagged("Le héros, le onze, le oui et la hausse de huit points."),
        Example::not_flagged("Faites-le entrer, dis-le à Paul, si elle vient, ce à quoi je pense."),
        Example::not_flagged("Son amie et cet homme vont de un à dix ; presqu’île, quelqu’un."),
        Example::not_flagged("Un beau et grand jardin, le nouveau à la mode."),
        Example::not_flagged(
            "Le huis clos, de huis clos en huis clos ; le hub de haschisch et la bande de hipsters.",
        ),
        Example::not_flagged(
            "Le yaourt, le ouistiti, le uhlan, la ouate et la yole ; le off et le in du festival.",
        ),
        Example::not_flagged("Le hosto et le hackathon : ce hosto, de hosto en hosto, un beau hackathon."),
        Example::fixes(
            "Derrière le huis, la foule attend.",
            "Derrière l’huis, la foule attend.",
        ),
    ],
};

pub(super) struct Elision;

impl Checker for Elision {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len().saturating_sub(1) {
            let word = &cx.words[index];
            if word.fold.len() > 8 {
                continue;
            }
            let found = if word.fold.ends_with('\'') {
                restore(cx, index, word)
            } else {
                elide(cx, index, word).or_else(|| before_vowel(cx, index, word))
            };
            sink.extend(found);
        }
    }
}

/// Words that are elided before any vowel sound.
const ELIDING: &[&str] = &["de", "je", "jusque", "la", "le", "me", "ne", "que", "se", "te"];
/// Words that are elided before some words only.
const SELDOM: &[&str] = &["lorsque", "parce que", "puisque", "quoique", "si"];
/// Words before which articles are not elided, or that are used as nouns.
const FIRM: &[&str] = &[
    "a", "au", "aux", "e", "et", "hyène", "hyènes", "i", "o", "one", "ou", "ouate", "u", "un", "une", "où",
    "y", "à",
];

fn elide(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let always = ELIDING.binary_search(&&*word.fold).is_ok();
    if !always && !SELDOM.contains(&&*word.fold) || word.shape == Shape::Upper && word.text.len() > 1 {
        return None;
    }
    if cx.gap(index) != Some(" ") {
        return None;
    }
    let next = cx.next(index)?;
    // « le e-commerce », « le euh »
    let letter = next.fold.chars().nth(1) == Some('-');
    let interjection = next
        .analyses()
        .iter()
        .all(|own| own.pos == PartOfSpeech::Interjection);
    if next.text.starts_with('-') || !next.in_french() || letter || interjection {
        return None;
    }
    let fits = match &*word.fold {
        "si" => matches!(&*next.fold, "il" | "ils"),
        "lorsque" | "puisque" | "quoique" => {
            matches!(&*next.fold, "il" | "ils" | "elle" | "elles" | "on" | "un" | "une")
        }
        "je" | "me" | "te" | "se" | "ne" => {
            next.shape == Shape::Lower
                && (matches!(&*next.fold, "y" | "en")
                    || next.analyses().iter().any(|own| own.pos == PartOfSpeech::Verb))
                || &*word.fold == "ne" && &*next.fold == "importe"
        }
        // « dis que à ce moment », « de à peu près »: only « que » is elided before such words.
        "que" => next.shape == Shape::Lower && !matches!(&*next.fold, "e" | "i" | "o" | "u"),
        "de" | "jusque" => {
            let firm = FIRM.contains(&&*next.fold)
                && !(&*word.fold == "jusque" && matches!(&*next.fold, "à" | "au" | "aux" | "où"));
            next.shape == Shape::Lower && !firm
        }
        // « il le a » is « il l’a », but « la une » and « le A » are right.
        _ => {
            next.shape == Shape::Lower
                && (&*next.fold == "a"
                    && cx
                        .previous(index)
                        .is_some_and(|before| crate::rules::syntax::is_subject(&before.fold))
                    || !FIRM.contains(&&*next.fold))
        }
    };
    if !fits || !elides_before(cx, index + 1) || follows_imperative(cx, index, word) {
        return None;
    }
    let mut right = word.text[..word.text.len() - 1].to_owned();
    right.push(crate::rules::syntax::apostrophe(cx.text));
    let applicability = if is_usual(&next.fold) {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    Some(joined(cx, word, next, &right, 90, applicability))
}

/// Whether elision before the word, in lower case, is certain: it is common in French, and does not begin with a glide,
/// as in « ouistiti » and « ouï-dire ».
fn is_usual(folded: &str) -> bool {
    /// A frequency (Zipf).
    const COMMON: f32 = 3.3;
    let glide = folded
        .strip_prefix("ou")
        .is_some_and(|rest| rest.starts_with(['a', 'e', 'i', 'ï', 'o']));
    (!glide || matches!(folded, "ouest" | "ouïe" | "ouïes"))
        && zipf(Language::French, folded) >= COMMON
        && zipf(Language::English, folded) < zipf(Language::French, folded) + 0.5
}

/// Whether the word at `index` is known to start with a vowel sound; set phrases are exceptions.
fn elides_before(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let set_phrase = SET_PHRASES.iter().any(|(first, second)| {
        word.fold == *first && cx.next(index).is_some_and(|next| next.fold == *second)
    });
    onset(word.text) == Onset::Vowel && !set_phrase
}

/// Words with a mute h that is aspirated in one phrase only, with the next word of that phrase.
const SET_PHRASES: [(&str, &str); 1] = [("huis", "clos")];

/// « fais le entrer »: a hyphen is missing, not an elision.
fn follows_imperative(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    matches!(&*word.fold, "le" | "la")
        && cx.next(index).is_some_and(|next| {
            next.analyses()
                .iter()
                .any(|own| own.tense == Some(copydesk_language::french::Tense::Infinitive))
                && next.analyses().iter().all(|own| own.pos != PartOfSpeech::Noun)
        })
        && cx.previous(index).is_some_and(|before| {
            before
                .analyses()
                .iter()
                .any(copydesk_language::french::Analysis::is_finite_verb)
        })
}

/// Returns a finding for both words whose suggestion joins `right` to the second.
fn joined(
    cx: &SegmentContext<'_>,
    word: &Word<'_>,
    next: &Word<'_>,
    right: &str,
    confidence: u8,
    applicability: Applicability,
) -> Finding {
    let at = word.at.cover(next.at);
    let edit = Edit::replace(TextRange::new(word.at.start(), next.at.start()), right);
    Finding::new(&RULE, at, confidence)
        .arg("wrong", &cx.text[at])
        .arg("right", format!("{right}{}", next.text))
        .edit(format!("{right}{}", next.text), vec![edit], applicability)
}

/// ma amie, ce homme, un beau acteur: the form before a vowel.
fn before_vowel(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let form = match &*word.fold {
        "ma" => "mon",
        "ta" => "ton",
        "sa" => "son",
        "ce" => "cet",
        "beau" => "bel",
        "nouveau" => "nouvel",
        "vieux" => "vieil",
        "fou" => "fol",
        "mou" => "mol",
        _ => return None,
    };
    let next = cx.next(index)?;
    if next.shape != Shape::Lower
        || next.fold.len() < 3
        || FIRM.contains(&&*next.fold)
        || !elides_before(cx, index + 1)
    {
        return None;
    }
    let possessive = form.ends_with('n');
    let nominal = |pos| matches!(pos, PartOfSpeech::Noun | PartOfSpeech::Adjective);
    let fits = next.analyses().iter().any(|own| {
        let gender = own.gender.is_some_and(|own| {
            own.agrees(if possessive {
                Gender::Feminine
            } else {
                Gender::Masculine
            })
        });
        nominal(own.pos) && gender && own.number.is_some_and(|own| own.agrees(Number::Singular))
    });
    // « ce est », « sa appartient »: before a verb, the error is another one.
    let other = next
        .analyses()
        .iter()
        .any(|own| !nominal(own.pos) && own.tense.is_none_or(copydesk_language::french::Tense::is_finite));
    if !fits || other {
        return None;
    }
    let adjective = form.ends_with('l');
    if adjective {
        // « le beau est », « fou amoureux »: the form before a vowel is only used between a determiner and its noun.
        let determiner = cx.previous(index).is_some_and(|before| {
            matches!(
                &*before.fold,
                "un" | "le"
                    | "ce"
                    | "mon"
                    | "ton"
                    | "son"
                    | "notre"
                    | "votre"
                    | "leur"
                    | "du"
                    | "au"
                    | "quel"
                    | "très"
            )
        });
        let noun = next.analyses().iter().any(|own| own.pos == PartOfSpeech::Noun);
        if !determiner || !noun || matches!(&*word.fold, "fou" | "mou") {
            return None;
        }
    }
    let right = like(word.text, form);
    let at = word.at.cover(next.at);
    let label = format!("{right} {}", next.text);
    Some(
        Finding::new(&RULE, at, 88)
            .arg("wrong", &cx.text[at])
            .arg("right", label.clone())
            .edit(
                label,
                vec![Edit::replace(word.at, right)],
                if is_usual(&next.fold) {
                    Applicability::Safe
                } else {
                    Applicability::NeedsReview
                },
            ),
    )
}

/// « l’héros », « presqu’exacte »: an elision before a consonant.
fn restore(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let next = &cx.words[index + 1];
    if next.at.start() != word.at.end() || !next.in_french() || next.shape != Shape::Lower {
        return None;
    }
    let full = match &*word.fold {
        "presqu'" if !next.fold.starts_with("île") => "presque",
        "quelqu'" if !matches!(&*next.fold, "un" | "une") => "quelque",
        _ => {
            // An elision before a consonant other than h is intended spoken French, or another error.
            if !next.fold.starts_with('h') || onset(next.text) != Onset::Consonant {
                return None;
            }
            match &*word.fold {
                "d'" => "de",
                "j'" => "je",
                "m'" => "me",
                "n'" => "ne",
                "qu'" => "que",
                "s'" => "se",
                "t'" => "te",
                "jusqu'" => "jusque",
                "lorsqu'" => "lorsque",
                "puisqu'" => "puisque",
                "l'" => article(next),
                _ => return None,
            }
        }
    };
    let mut right = if word.shape == Shape::Lower {
        full.to_owned()
    } else {
        capitalise(full)
    };
    right.push(' ');
    Some(joined(cx, word, next, &right, 85, Applicability::NeedsReview))
}

/// Returns the definite article of a word in the singular.
fn article(next: &Word<'_>) -> &'static str {
    let feminine = next
        .analyses()
        .iter()
        .any(|own| own.gender == Some(Gender::Feminine))
        && next
            .analyses()
            .iter()
            .all(|own| own.gender != Some(Gender::Masculine));
    if feminine { "la" } else { "le" }
}
