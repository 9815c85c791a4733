//! « elle est arriver », « es-tu arrivez ? », « le pain manger hier était frais »: an infinitive or a form in -ez
//! instead of a participle.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::adverb::before_adverbs;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.participle-wanted",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Elles sont tout à fait arriver.",
            "Elles sont tout à fait arrivées.",
        ),
        Example::fixes("Elle est arriver hier.", "Elle est arrivée hier."),
        Example::fixes("Êtes-vous déjà arriver ?", "Êtes-vous déjà arrivés ?"),
        Example::fixes("Avez-vous signez le contrat ?", "Avez-vous signé le contrat ?"),
        Example::fixes("Ma veste repriser me gratte.", "Ma veste reprisée me gratte."),
        Example::not_flagged("Elle est arrivée. Que va-t-il manger ? Le but est manger et boire."),
        Example::not_flagged("Il a vu son frère passer la porte. Le temps passer, c’est tout."),
    ],
};

pub(super) struct Participle;

impl Checker for Participle {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            let infinitive = word.fold.ends_with("er")
                && word
                    .analyses()
                    .iter()
                    .all(|own| own.tense == Some(Tense::Infinitive));
            let second = word.fold.ends_with("ez") && word.is_finite_only();
            if word.shape == Shape::Lower && word.in_french() && (infinitive || second) {
                sink.extend(
                    compound(cx, index, word)
                        .or_else(|| infinitive.then(|| beside(cx, index, word)).flatten()),
                );
            }
        }
    }
}

fn fix(word: &Word<'_>, gender: Gender, number: Number, confidence: u8) -> Option<Finding> {
    let right = french::participle(&word.fold, gender, number)
        .into_iter()
        .next()?;
    Some(
        Finding::new(&RULE, word.at, confidence)
            .arg("wrong", word.text)
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview),
    )
}

/// « elle est arriver », « avez-vous signer »
fn compound(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let at = before_adverbs(cx, index)?;
    // « est encore à », « vient d’en manger »: an infinitive right after a preposition is right.
    if matches!(&*cx.words[index - 1].fold, "de" | "en") {
        return None;
    }
    let enclitic = cx.words[at].text.starts_with('-');
    let (subject, auxiliary) = if enclitic {
        (Some(at), at.checked_sub(1)?)
    } else {
        let mut left = at;
        loop {
            left = match left.checked_sub(1).filter(|&before| cx.joined(before)) {
                Some(before) => before,
                None => break (None, at),
            };
            if !crate::rules::syntax::is_clitic(&cx.words[left].fold)
                || matches!(&*cx.words[left].fold, "nous" | "vous")
            {
                break (Some(left), at);
            }
        }
    };
    let pronoun = subject.map(|at| cx.words[at].fold.trim_start_matches("-t").trim_start_matches('-'))?;
    let (gender, number) = match pronoun {
        "il" | "on" | "je" | "j'" | "tu" => (Gender::Masculine, Number::Singular),
        "elle" => (Gender::Feminine, Number::Singular),
        "ils" | "nous" | "vous" => (Gender::Masculine, Number::Plural),
        "elles" => (Gender::Feminine, Number::Plural),
        _ => return None,
    };
    let own = &cx.words[auxiliary];
    if own.is_form_of("être") && own.fold != "été" && !(own.fold == "suis" && enclitic) {
        return fix(word, gender, number, 85);
    }
    (enclitic && own.is_form_of("avoir")).then(|| fix(word, Gender::Masculine, Number::Singular, 85))?
}

/// « ma veste repriser me gratte »: between a noun at the start of the sentence and its verb.
fn beside(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let noun = cx.previous(index)?;
    let at = index.checked_sub(2).filter(|&left| cx.joined(left))?;
    let determiner = &cx.words[at];
    if !determiner.first
        || cx.previous(at).is_some()
        || noun.shape != Shape::Lower
        || noun.can_be_finite()
        || matches!(&*noun.fold, "verbe" | "mot" | "terme" | "infinitif" | "forme")
    {
        return None;
    }
    let reading = noun
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Noun || own.pos == PartOfSpeech::Adjective)?;
    let article = determiner.analyses().iter().any(|own| {
        own.pos == PartOfSpeech::Determiner && own.function != Some(french::FunctionWord::Contracted)
    });
    let mut next = index + 1;
    while next < cx.words.len()
        && cx.joined(next - 1)
        && crate::rules::syntax::is_clitic(&cx.words[next].fold)
        && next < index + 4
    {
        next += 1;
    }
    let verb = cx.words.get(next).filter(|_| cx.joined(next - 1))?;
    let verbal = verb.is_finite_only()
        || verb.is_form_of("être")
        || verb.is_form_of("avoir")
        || next > index + 1
            && verb.can_be_finite()
            && matches!(
                &*cx.words[index + 1].fold,
                "ne" | "n'" | "me" | "te" | "se" | "m'" | "t'" | "s'"
            );
    if !article || !verbal {
        return None;
    }
    let gender = match reading.gender? {
        Gender::Epicene if matches!(&*determiner.fold, "la" | "une" | "cette" | "ma" | "ta" | "sa") => {
            Gender::Feminine
        }
        Gender::Epicene => Gender::Masculine,
        own => own,
    };
    let number = match reading.number? {
        Number::Plural => Number::Plural,
        Number::Invariable
            if matches!(
                &*determiner.fold,
                "les" | "des" | "ces" | "mes" | "tes" | "ses" | "nos" | "vos" | "leurs"
            ) =>
        {
            Number::Plural
        }
        _ => Number::Singular,
    };
    fix(word, gender, number, 80)
}
