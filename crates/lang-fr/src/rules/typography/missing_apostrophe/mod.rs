//! An elided word without its apostrophe: « qu il », « jusqu à », « n est », « jai », « nest ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{apostrophe, span};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Number, PartOfSpeech, Person, begins_with_vowel_sound};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.missing-apostrophe",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il pense qu il viendra.", "Il pense qu’il viendra."),
        Example::fixes("Ouvert jusqu à midi.", "Ouvert jusqu’à midi."),
        Example::fixes("Elle n avait rien dit.", "Elle n’avait rien dit."),
        Example::fixes("Le maire s était tu.", "Le maire s’était tu."),
        Example::fixes("Hier, jai vu le film.", "Hier, j’ai vu le film."),
        Example::fixes("Il nest pas venu.", "Il n’est pas venu."),
        Example::fixes("Je crois que cest fini.", "Je crois que c’est fini."),
        Example::fixes("Jespère quil viendra.", "J’espère qu’il viendra."),
        Example::not_flagged("Il lit Neste et Nest, joue au test et vit à Sest."),
        Example::not_flagged(
            "Le point n est au centre ; le plan s est long ; 5 m avant, 3 l au plus, a, b, c et d.",
        ),
    ],
};

pub(super) struct MissingApostrophe;

/// Letters that are a word only with an apostrophe.
const SURE: [&str; 6] = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd"];
/// Pronouns and the negation, which precede a verb.
const BEFORE_VERB: [&str; 5] = ["n", "s", "m", "t", "j"];
/// Words before which shows that they are elided: subjects, relatives and other pronouns.
const SUBJECTS: [&str; 20] = [
    "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "qui", "ce", "cela", "ça", "ne", "se",
    "et", "ceci", "celui", "celle", "rien",
];

impl Checker for MissingApostrophe {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let sign = std::cell::LazyCell::new(|| apostrophe(cx.text));
        for (index, word) in cx.words.iter().enumerate() {
            if !matches!(word.shape, Shape::Lower | Shape::Capital) {
                continue;
            }
            if let Some(prefix) = glued(cx, index) {
                let right = format!("{}{}{}", &word.text[..prefix], *sign, &word.text[prefix..]);
                sink.push(
                    Finding::new(&RULE, word.at, 92)
                        .arg("right", right.clone())
                        .replace(right, Applicability::NeedsReview),
                );
                continue;
            }
            if word.text.len() > 7 {
                continue;
            }
            let sure = SURE.contains(&&*word.fold);
            let letter = BEFORE_VERB.contains(&&*word.fold);
            if !(sure || letter) || cx.gap(index) != Some(" ") {
                continue;
            }
            let Some(next) = cx.words.get(index + 1) else {
                break;
            };
            let elides = next.in_french() && begins_with_vowel_sound(next.text);
            let fits = if sure {
                elides || (&*word.fold == "aujourd" && &*next.fold == "hui")
            } else {
                elides && is_verb_after(cx, index)
            };
            if !fits {
                continue;
            }
            let right = format!("{}{}", word.text, *sign);
            let at = span(word.at.start() as usize, next.at.start() as usize);
            let applicability = if sure {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, at, if sure { 95 } else { 82 })
                    .arg("right", format!("{right}{}", next.text))
                    .replace(right, applicability),
            );
        }
    }
}

/// Returns the length in bytes of the elided word at the start of a word that lacks its apostrophe: « j » in « jai ». The
/// rest must be what such a word precedes, and the whole no French word.
fn glued(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    let word = &cx.words[index];
    if word.in_french() || word.shape == Shape::Capital && !word.first {
        return None;
    }
    let prefix = [
        "jusqu", "lorsqu", "puisqu", "quoiqu", "aujourd", "qu", "j", "n", "c", "s",
    ]
    .into_iter()
    .find(|prefix| word.fold.starts_with(prefix))?;
    let rest = &word.fold[prefix.len()..];
    if prefix == "aujourd" {
        return (rest == "hui").then_some(prefix.len());
    }
    if rest.is_empty() || !begins_with_vowel_sound(rest) {
        return None;
    }
    let readings = french::known_analyses(rest);
    let has = |wanted: &dyn Fn(&Analysis) -> bool| readings.iter().any(wanted);
    let fits = match prefix {
        "j" => has(&|own| {
            own.is_finite_verb() && own.person == Some(Person::First) && own.number == Some(Number::Singular)
        }),
        "c" => matches!(rest, "est" | "était" | "étaient"),
        "n" => {
            has(&Analysis::is_finite_verb)
                && cx
                    .previous(index)
                    .is_none_or(|before| SUBJECTS.contains(&&*before.fold))
                && (!word.in_english() || cx.next(index).is_some_and(is_negation))
        }
        "s" => {
            matches!(rest, "est" | "était" | "étaient" | "il" | "ils")
                && cx
                    .previous(index)
                    .is_none_or(|before| !before.can_be(PartOfSpeech::Determiner))
        }
        _ => PRONOUNS.contains(&rest),
    };
    fits.then_some(prefix.len())
}

/// What « que » and its compounds are often elided before.
const PRONOUNS: [&str; 9] = ["il", "ils", "elle", "elles", "on", "un", "une", "à", "en"];

/// Whether the word is the second part of a negation.
fn is_negation(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "pas" | "plus" | "jamais" | "que" | "qu'" | "rien" | "point" | "guère" | "ni"
    )
}

/// Whether a finite verb or one of its pronouns follows the letter, so that it is a pronoun and not the name of a
/// point, a unit or an item.
fn is_verb_after(cx: &SegmentContext<'_>, index: usize) -> bool {
    let (word, next) = (&cx.words[index], &cx.words[index + 1]);
    let verb = next.can_be_finite() || matches!(&*next.fold, "en" | "y");
    if !verb || next.can_be(PartOfSpeech::Preposition) && &*next.fold != "en" {
        return false;
    }
    let number = word
        .token
        .checked_sub(2)
        .and_then(|at| cx.tokens.get(at))
        .is_some_and(|token| token.kind == TokenKind::Number);
    if number {
        return false;
    }
    match cx.previous(index) {
        // « Je m imagine », « il s était », « le maire s était »: the name of a point follows an article and a noun,
        // and has a verb in the present; an imperfect or a subject pronoun indicates narrative.
        Some(before) => {
            SUBJECTS.contains(&&*before.fold)
                || (before.can_be(PartOfSpeech::Noun)
                    && next.has_tense(copydesk_language::french::Tense::Imperfect))
        }
        None => word.first && &*word.fold != "m" && &*word.fold != "t",
    }
}
