//! An adjective or a participle after « être » that does not agree with the subject.

use super::adjective::{disagrees, finding};
use super::clause::{Subject, past_adverbs};
use super::noun_phrase::is_adjective;
use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.attribute-agreement",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Elle est content de venir.", "Elle est contente de venir."),
        Example::mends("Ils sont parti hier.", "Ils sont partis hier."),
        Example::mends("La loi a été adopté hier.", "La loi a été adoptée hier."),
        Example::mends(
            "Les joueuses ne sont pas encore prêt.",
            "Les joueuses ne sont pas encore prêtes.",
        ),
        Example::mends("Sont-elles déjà arrivé ?", "Sont-elles déjà arrivées ?"),
        Example::mends("Elle semble plus content.", "Elle semble plus contente."),
        Example::mends("Ils vont être puni.", "Ils vont être punis."),
        Example::mends("Tu étais malades.", "Tu étais malade."),
        Example::silent("Elle est partie. Ils sont venus. On est partis. Elle est médecin."),
        Example::silent("Le plus grand nombre est venu. La plupart sont partis."),
        Example::silent(
            "Vous êtes venu. Nous sommes venues. Est-il vrai qu’elle est là ? Ils sont tout ouïe.",
        ),
    ],
};

/// The rule.
pub(super) struct Attribute;

impl Checker for Attribute {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let found = Subject::read(cx, index)
                .and_then(|subject| Some((subject.gender, subject.number, verb_group(cx, subject.verb)?)))
                .or_else(|| inverted(cx, index));
            if let Some((gender, number, after)) = found {
                sink.extend(check(cx, gender, number, after));
            }
        }
    }
}

fn check(cx: &SegmentContext<'_>, gender: Option<Gender>, number: Number, after: usize) -> Option<Finding> {
    let at = past_adverbs(cx, after)?;
    let adjective = &cx.words[at];
    let plain = is_adjective(cx, at)
        && !adjective.can_be(PartOfSpeech::Numeral)
        && !adjective.can_be(PartOfSpeech::Determiner)
        && !adjective.can_be(PartOfSpeech::Adverb)
        && !adjective.can_be_finite_beside_participle();
    if !plain {
        return None;
    }
    if number == Number::Invariable {
        return None;
    }
    match gender {
        Some(gender) if gender != Gender::Epicene => disagrees(adjective, gender, number)
            .then(|| finding(&RULE, adjective, gender, number, 84))
            .flatten(),
        // Only the number is known: « tu étais malades ».
        _ => {
            let own = [Gender::Masculine, Gender::Feminine].into_iter().find(|&own| {
                !disagrees(adjective, own, Number::Singular) || !disagrees(adjective, own, Number::Plural)
            })?;
            let wrong = [Gender::Masculine, Gender::Feminine]
                .into_iter()
                .all(|own| disagrees(adjective, own, number));
            wrong
                .then(|| finding(&RULE, adjective, own, number, 82))
                .flatten()
        }
    }
}

/// The place after a verb that links subject and attribute: a form of « être » or its like, alone, in the perfect, or
/// after another verb (« va être », « semble être »).
fn verb_group(cx: &SegmentContext<'_>, verb: usize) -> Option<usize> {
    let word = cx.words.get(verb)?;
    let next = || past_adverbs(cx, verb + 1).filter(|_| cx.joined(verb));
    if is_copula(word) {
        return cx.joined(verb).then_some(verb + 1);
    }
    if word.is_form_of("avoir") {
        let been = next()?;
        return (cx.words[been].fold == "été" && cx.joined(been)).then_some(been + 1);
    }
    let modal = ["pouvoir", "devoir", "aller", "sembler", "paraître", "vouloir"]
        .iter()
        .any(|modal| word.is_form_of(modal));
    if modal {
        let be = next()?;
        if matches!(&*cx.words[be].fold, "être" | "devenir" | "rester") && cx.joined(be) {
            return Some(be + 1);
        }
    }
    LINKING
        .iter()
        .any(|linking| word.is_form_of(linking))
        .then_some(verb + 1)
        .filter(|_| cx.joined(verb))
}

/// Verbs besides « être » whose adjective speaks of the subject.
const LINKING: [&str; 5] = ["sembler", "paraître", "devenir", "demeurer", "rester"];

fn is_copula(word: &Word<'_>) -> bool {
    word.is_form_of("être") && !matches!(&*word.fold, "suis") || word.fold == "suis"
}

/// « Sont-elles … »: the subject stands behind the verb.
fn inverted(cx: &SegmentContext<'_>, index: usize) -> Option<(Option<Gender>, Number, usize)> {
    if !is_copula(&cx.words[index]) || index + 1 >= cx.words.len() || !cx.gap(index)?.is_empty() {
        return None;
    }
    let (gender, number) = match cx.words[index + 1].fold.trim_start_matches('-') {
        "elle" => (Some(Gender::Feminine), Number::Singular),
        "elles" => (Some(Gender::Feminine), Number::Plural),
        "il" => (Some(Gender::Masculine), Number::Singular),
        "ils" => (Some(Gender::Masculine), Number::Plural),
        "je" | "tu" => (None, Number::Singular),
        "nous" => (None, Number::Plural),
        _ => return None,
    };
    cx.joined(index + 1).then_some((gender, number, index + 2))
}

impl Word<'_> {
    /// « il est dit »: a participle that is a finite form as well is one here; a finite form that is no participle but
    /// an adjective (« il est content ») may be a verb that was mistaken, which other rules speak of.
    fn can_be_finite_beside_participle(&self) -> bool {
        self.can_be_finite()
            && !self.has_tense(Tense::PastParticiple)
            && !self.can_be(PartOfSpeech::Adjective)
    }
}
