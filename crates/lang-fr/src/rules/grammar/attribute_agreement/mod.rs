//! An adjective or a participle after « être » that does not agree with the subject.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::adjective::{finding, is_colour};
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::clause::{Kind, Subject, enclitic};
use crate::rules::syntax::forms::{Forms, can_be_noun, is_adjectival, nominal};
use crate::rules::syntax::noun_phrase::{NounPhrase, is_adjective, is_and, is_day, is_noun};
use crate::rules::syntax::predicate::attribute_place;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.attribute-agreement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Elle est content de venir.", "Elle est contente de venir."),
        Example::fixes("Ils sont parti hier.", "Ils sont partis hier."),
        Example::fixes("La loi a été adopté hier.", "La loi a été adoptée hier."),
        Example::fixes(
            "Les joueuses ne sont pas encore prêt.",
            "Les joueuses ne sont pas encore prêtes.",
        ),
        Example::fixes("Sont-elles déjà arrivé ?", "Sont-elles déjà arrivées ?"),
        Example::fixes("Elle semble plus content.", "Elle semble plus contente."),
        Example::fixes("Ils vont être puni.", "Ils vont être punis."),
        Example::fixes("Tu étais malades.", "Tu étais malade."),
        Example::fixes("Nous serons absent lundi.", "Nous serons absents lundi."),
        Example::fixes(
            "La porte de ces deux maisons est ouvertes.",
            "La porte de ces deux maisons est ouverte.",
        ),
        Example::fixes(
            "La reine et la princesse sont vêtus de blanc.",
            "La reine et la princesse sont vêtues de blanc.",
        ),
        Example::fixes(
            "Elles s’efforcent de paraître surpris.",
            "Elles s’efforcent de paraître surprises.",
        ),
        Example::fixes(
            "L’une des lettres a été ouvert.",
            "L’une des lettres a été ouverte.",
        ),
        Example::fixes("Elle se sent perdu.", "Elle se sent perdue."),
        Example::fixes("Il est discret et généreuse.", "Il est discret et généreux."),
        Example::fixes("Es-tu prêts ?", "Es-tu prêt ?"),
        Example::fixes("Martine est très joli.", "Martine est très jolie."),
        Example::fixes(
            "Le texte n’est ni pertinente, ni clair.",
            "Le texte n’est ni pertinent, ni clair.",
        ),
        Example::fixes(
            "La remarque n’est ni pertinente ni clair.",
            "La remarque n’est ni pertinente ni claire.",
        ),
        Example::fixes(
            "Le chien et la chatte, trop vieilles, dorment.",
            "Le chien et la chatte, trop vieux, dorment.",
        ),
        Example::fixes(
            "La maison que mes parents ont vendue était très ancien.",
            "La maison que mes parents ont vendue était très ancienne.",
        ),
        Example::not_flagged("Le chien et la chatte, trop vieux, dorment. Ni Paul ni Luc ne sont venus."),
        Example::not_flagged("La remarque n’est ni pertinente, ni claire. Elle n’est ni homme ni femme."),
        Example::not_flagged("Elle est partie. Ils sont venus. On est partis. Elle est médecin."),
        Example::not_flagged("Le plus grand nombre est venu. La plupart sont partis."),
        Example::not_flagged(
            "Vous êtes venu. Nous sommes venues. Est-il vrai qu’elle est là ? Ils sont tout ouïe.",
        ),
        Example::not_flagged(
            "Les enfants se sont lavé les mains. Elle les fait paraître petits. Vous êtes enceinte.",
        ),
        Example::fixes(
            "Le problème est grave et importante.",
            "Le problème est grave et important.",
        ),
        Example::not_flagged(
            "Il leur demande d’être prudents. Ils sont bel et bien venus. Elles sont bleu ciel.",
        ),
    ],
};

pub(super) struct Attribute;

impl Checker for Attribute {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some((forms, place, confidence)) = said_of(cx, index).or_else(|| inverted(cx, index)) {
                check(cx, forms, place, confidence, sink);
            }
            sink.extend(apposed(cx, index));
        }
    }
}

/// « le père et la fille, inquiètes, … »: an adjective between commas after coordinated nouns.
fn apposed(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = Subject::read(cx, index)?;
    // A noun alone is checked with the other adjectives beside nouns.
    let alone = NounPhrase::read(cx, index).map(|phrase| phrase.end() + 1);
    subject.apposed.iter().find_map(|&at| {
        let word = &cx.words[at];
        // « les deux camps, italien et allemand »
        let several = cx.next(at).is_some_and(is_and);
        let plain = is_attribute(cx, at)
            && alone != Some(at)
            && !several
            && !word.can_be_finite()
            && !word.can_be(PartOfSpeech::Preposition);
        plain.then(|| wrong(word, subject.forms, 74)).flatten()
    })
}

/// Returns gender and number of the subject that begins at `index`, the index of its attribute, and the confidence.
fn said_of(cx: &SegmentContext<'_>, index: usize) -> Option<(Forms, usize, u8)> {
    let subject = Subject::read(cx, index)?;
    let verb = &cx.words[subject.verb];
    let reflexive = subject.is_reflexive(cx);
    let clitics = &cx.words[subject.clitics.clone()];
    let object = clitics.len() > usize::from(reflexive)
        && clitics.iter().any(|clitic| {
            matches!(
                &*clitic.fold,
                "le" | "la" | "l'" | "les" | "lui" | "leur" | "me" | "m'" | "te" | "t'" | "nous" | "vous"
            )
        })
        && !reflexive;
    // « elle l’est », « il nous est fidèle »: the attribute is still that of the subject.
    if clitics.iter().any(|clitic| matches!(&*clitic.fold, "l'" | "le")) || !verb.can_be_finite() {
        return None;
    }
    if subject.forms == Forms::ALL {
        return None;
    }
    // « ce qu’ils croient être utile », « ceux qu’il dit être prêts »: the attribute of « que ».
    let plain = verb.is_form_of("être")
        || verb.is_form_of("avoir")
        || verb.is_form_of("pouvoir")
        || verb.is_form_of("devoir");
    if subject.after_que && !plain {
        return None;
    }
    let place = attribute_place(cx, subject.verb, subject.verb + 1, reflexive, object)?;
    let confidence = match subject.kind {
        Kind::Pronoun => 84,
        Kind::Noun => 82,
        Kind::Name | Kind::Group => 76,
    };
    Some((subject.forms, place, confidence))
}

/// « Sont-elles … », « semble-t-il »: the subject follows the verb.
fn inverted(cx: &SegmentContext<'_>, index: usize) -> Option<(Forms, usize, u8)> {
    use Gender::{Feminine, Masculine};
    if !cx.words[index].can_be_finite() || !cx.gap(index)?.is_empty() {
        return None;
    }
    let enclitic = enclitic(cx, index)?;
    let forms = match enclitic {
        "elle" => Forms::of(Some(Feminine), Some(Number::Singular)),
        "elles" => Forms::of(Some(Feminine), Some(Number::Plural)),
        "il" => Forms::of(Some(Masculine), Some(Number::Singular)),
        "ils" => Forms::of(Some(Masculine), Some(Number::Plural)),
        "je" | "tu" => Forms::of(None, Some(Number::Singular)),
        "nous" => Forms::of(None, Some(Number::Plural)),
        _ => return None,
    };
    let reflexive = index > 0
        && matches!(
            &*cx.words[index - 1].fold,
            "se" | "s'" | "me" | "m'" | "te" | "t'" | "nous"
        )
        && cx.joined(index - 1);
    let object = index > 0
        && matches!(
            &*cx.words[index - 1].fold,
            "le" | "la" | "l'" | "les" | "lui" | "leur"
        );
    // « des hommes, semble-t-il, fatigués »
    let aside = enclitic == "il"
        && ["sembler", "paraître"]
            .iter()
            .any(|own| cx.words[index].is_form_of(own));
    if aside {
        return None;
    }
    attribute_place(cx, index, index + 2, reflexive, object).map(|place| (forms, place, 82))
}

/// Checks the attribute at `place`, and those that « et », « ou » and « ni » join to it.
fn check(cx: &SegmentContext<'_>, forms: Forms, place: usize, confidence: u8, sink: &mut Vec<Finding>) {
    // « n’est ni utile, ni clair »
    let neither = cx.words.get(place).is_some_and(is_nor) && cx.joined(place);
    let Some(at) = past_adverbs(cx, place + usize::from(neither)) else {
        return;
    };
    let first = &cx.words[at];
    if is_attribute(cx, at) {
        sink.extend(wrong(first, forms, confidence));
    } else if !first.can_be(PartOfSpeech::Adjective) || Forms::nominal(first).and(forms).is_empty() {
        return;
    }
    let mut last = at;
    while let Some(other) = coordinated(cx, last)
        && is_attribute(cx, other)
        && !cx.words[other].can_be_finite()
    {
        sink.extend(wrong(&cx.words[other], forms, confidence.saturating_sub(6)));
        last = other;
    }
}

/// Returns the index of the adjective that « et », « ou » or « ni », perhaps after a comma, joins to the one at `at`.
fn coordinated(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    let link = cx.words.get(at + 1)?;
    let after_comma = || is_nor(link) && cx.gap(at).is_some_and(|gap| gap == ", ");
    let linked = cx.joined(at) && (is_and(link) || is_nor(link)) || after_comma();
    (linked && cx.joined(at + 1)).then(|| past_adverbs(cx, at + 2))?
}

fn is_nor(word: &Word<'_>) -> bool {
    word.fold == "ni"
}

fn wrong(word: &Word<'_>, forms: Forms, confidence: u8) -> Option<Finding> {
    let own = Forms::nominal(word);
    if !own.and(forms).is_empty() {
        return None;
    }
    let (gender, number) = forms.nearest(own)?;
    finding(&RULE, word, gender, number, confidence)
}

/// Whether the word at `at` is an adjective or a participle that modifies only the subject.
fn is_attribute(cx: &SegmentContext<'_>, at: usize) -> bool {
    let word = &cx.words[at];
    // A finite verb cannot follow « être ».
    let closed = word
        .analyses()
        .iter()
        .all(|own| is_adjectival(own) || own.is_finite_verb() || own.pos == PartOfSpeech::Noun);
    let adjectival = word.shape == Shape::Lower
        && closed
        && (word.has_tense(Tense::PastParticiple)
            || word.can_be(PartOfSpeech::Adjective) && !is_noun(cx, at));
    let plain = (is_adjective(cx, at) || adjectival)
        && !word.can_be(PartOfSpeech::Numeral)
        && !word.can_be(PartOfSpeech::Determiner)
        && !word.can_be(PartOfSpeech::Adverb)
        && !word.can_be(PartOfSpeech::Pronoun)
        && !matches!(
            &*word.fold,
            "sûr" | "entendu" | "comparé" | "autre" | "autres" | "droit" | "debout" | "enceinte"
        );
    // « il est dit »: a form that can also be finite is a participle here.
    let verb = word.can_be_finite()
        && !word.has_tense(Tense::PastParticiple)
        && !word.can_be(PartOfSpeech::Adjective);
    // « elle est bon élève », « elles sont bleu ciel », « s’est fait prendre »: the next word decides.
    let leads_on = cx.next(at).is_some_and(|next| {
        let noun = can_be_noun(next)
            && !next.can_be(PartOfSpeech::Preposition)
            && !next.analyses().iter().any(is_adjectival)
            && !next.can_be_finite()
            && !word.has_tense(Tense::PastParticiple);
        let colour = is_colour(word)
            && (matches!(&*next.fold, "de" | "d'") || next.analyses().iter().any(nominal))
            || matches!(&*word.fold, "bon" | "meilleur") && next.fold == "marché";
        noun && !is_day(next)
            || colour
            || next.has_tense(Tense::Infinitive) && matches!(&*word.fold, "fait" | "laissé")
    });
    plain && !verb && !leads_on
}
