//! A past participle after « avoir » that agrees with its subject, or not with the object before it.

use super::adjective::finding;
use super::clause::{Subject, past_adverbs};
use super::noun_phrase::{NounPhrase, features};
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Tense, VerbTraits};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.participle-with-avoir",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Nous avons mangés trop tôt.", "Nous avons mangé trop tôt."),
        Example::mends(
            "Elles ont terminées leur travail.",
            "Elles ont terminé leur travail.",
        ),
        Example::mends(
            "Nous lui avons donnée un livre.",
            "Nous lui avons donné un livre.",
        ),
        Example::mends("Avait-il oubliés ses clés ?", "Avait-il oublié ses clés ?"),
        Example::mends("Nous ne les avons pas écouté.", "Nous ne les avons pas écoutés."),
        Example::mends(
            "La maison que les voisins ont acheté est belle.",
            "La maison que les voisins ont achetée est belle.",
        ),
        Example::silent("Nous les avons mangés. Elle l’a vue. Il nous a vus. Combien en a-t-il achetés ?"),
        Example::silent("Les efforts qu’ils ont faits ; les pluies qu’il a fait ; je les ai laissé partir."),
        Example::silent("Elle a vécu les années que nous avons dit. Ils ont prises de courant et lampes."),
    ],
};

/// The rule.
pub(super) struct Participle;

impl Checker for Participle {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            sink.extend(
                after_subject(cx, index)
                    .or_else(|| after_inversion(cx, index))
                    .or_else(|| after_antecedent(cx, index)),
            );
        }
    }
}

/// « nous avons mangés », « nous les avons écouté »
fn after_subject(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = Subject::read(cx, index)?;
    if subject.after_que || !cx.words[subject.verb].is_form_of("avoir") || !cx.joined(subject.verb) {
        return None;
    }
    // « Combien de lettres ils ont reçues », « Les lettres, ils les ont reçues »
    let start = cx.word_range_of_sentence(cx.words[index].sentence).start;
    let asked = cx.words[start..index].iter().any(|word| {
        matches!(
            &*word.fold,
            "combien"
                | "quel"
                | "quelle"
                | "quels"
                | "quelles"
                | "que"
                | "qu'"
                | "lequel"
                | "laquelle"
                | "lesquels"
                | "lesquelles"
        )
    });
    let clitics = || cx.words[subject.clitics.clone()].iter().map(|word| &*word.fold);
    let participle = past_adverbs(cx, subject.verb + 1)?;
    if clitics().all(|clitic| matches!(clitic, "ne" | "n'" | "lui" | "leur" | "y")) && !asked {
        return invariable(cx, participle);
    }
    if clitics().any(|clitic| clitic == "les") {
        return plural(cx, participle);
    }
    None
}

/// « avait-il oubliés ses clés »
fn after_inversion(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = &cx.words[index];
    let first = verb.first
        || cx
            .previous(index)
            .is_some_and(|word| matches!(&*word.fold, "n'") && word.first);
    if !verb.is_form_of("avoir") || !first || index + 1 >= cx.words.len() || !cx.gap(index)?.is_empty() {
        return None;
    }
    let subject = cx.words[index + 1]
        .fold
        .trim_start_matches("-t")
        .trim_start_matches('-');
    if !matches!(
        subject,
        "je" | "tu" | "il" | "elle" | "on" | "nous" | "vous" | "ils" | "elles"
    ) || !cx.joined(index + 1)
    {
        return None;
    }
    invariable(cx, past_adverbs(cx, index + 2)?)
}

/// No object stands before the verb: the participle keeps its form.
fn invariable(cx: &SegmentContext<'_>, at: usize) -> Option<Finding> {
    let word = &cx.words[at];
    if word.shape != Shape::Lower
        || !agrees_with_none_but(word, |own| own.agrees(Gender::Masculine, Number::Singular))
    {
        return None;
    }
    // « ils ont prises de courant »: a noun, unless an object follows.
    let noun = word.can_be(PartOfSpeech::Noun);
    let object = cx.next(at).is_some_and(is_determiner);
    let only = word
        .analyses
        .iter()
        .all(|own| own.tense == Some(Tense::PastParticiple) || own.pos == PartOfSpeech::Adjective);
    if (noun && !object) || !(only || object) {
        return None;
    }
    finding(&RULE, word, Gender::Masculine, Number::Singular, 84)
}

/// « les » stands before the verb: the participle is a plural.
fn plural(cx: &SegmentContext<'_>, at: usize) -> Option<Finding> {
    let word = &cx.words[at];
    let wrong = agrees_with_none_but(word, |own| {
        own.number.is_none_or(|number| number.agrees(Number::Plural))
    });
    if word.shape != Shape::Lower || !wrong || keeps_its_form(cx, at) {
        return None;
    }
    let gender = if word
        .analyses
        .iter()
        .any(|own| is_participle(own) && own.gender == Some(Gender::Feminine))
    {
        Gender::Feminine
    } else {
        Gender::Masculine
    };
    finding(&RULE, word, gender, Number::Plural, 80)
}

/// « la maison que les voisins ont acheté »
fn after_antecedent(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let phrase = NounPhrase::read(cx, index)?;
    let que = cx.next(phrase.noun)?;
    if !phrase.after.is_empty() || !matches!(&*que.fold, "que" | "qu'") {
        return None;
    }
    // « la liste des maisons que … », « l’idée que … »: something else may be meant.
    let governed = cx.previous(index).is_some_and(|before| {
        matches!(
            &*before.fold,
            "de" | "d'" | "et" | "ou" | "que" | "plus" | "moins" | "autant" | "tel" | "telle"
        )
    });
    if governed
        || matches!(&*cx.words[index].fold, "des" | "du")
        || EXPLAINED.contains(&&*cx.words[phrase.noun].fold)
    {
        return None;
    }
    let (gender, number) = features(cx, &phrase)?;
    let subject = Subject::read(cx, phrase.noun + 2)?;
    if !cx.words[subject.verb].is_form_of("avoir") || !cx.joined(subject.verb) {
        return None;
    }
    let clitics = cx.words[subject.clitics.clone()]
        .iter()
        .all(|word| matches!(&*word.fold, "ne" | "n'" | "lui" | "leur" | "y"));
    let at = past_adverbs(cx, subject.verb + 1)?;
    let word = &cx.words[at];
    let wrong = agrees_with_none_but(word, |own| own.agrees(gender, number));
    // With an object of its own the verb does not take the antecedent for one.
    let object = cx
        .next(at)
        .is_some_and(|next| is_determiner(next) || matches!(&*next.fold, "que" | "qu'"));
    let transitive = word
        .analyses
        .iter()
        .any(|own| is_participle(own) && own.verb.contains(VerbTraits::TRANSITIVE));
    if word.shape != Shape::Lower || !clitics || !wrong || object || !transitive || keeps_its_form(cx, at) {
        return None;
    }
    finding(&RULE, word, gender, number, 78)
}

/// Nouns that « que » explains rather than takes for an object, and measures that stand beside the verb.
const EXPLAINED: [&str; 24] = [
    "idée",
    "fait",
    "preuve",
    "impression",
    "sentiment",
    "certitude",
    "conviction",
    "crainte",
    "peur",
    "espoir",
    "annonce",
    "nouvelle",
    "condition",
    "façon",
    "manière",
    "chose",
    "fois",
    "sorte",
    "bruit",
    "thèse",
    "heure",
    "jour",
    "année",
    "temps",
];

fn is_participle(reading: &Analysis) -> bool {
    reading.tense == Some(Tense::PastParticiple)
}

/// Whether the word is a participle none of whose readings is `right`.
fn agrees_with_none_but(word: &Word<'_>, right: impl Fn(&Analysis) -> bool) -> bool {
    let mut participles = word.analyses.iter().filter(|own| is_participle(own)).peekable();
    participles.peek().is_some() && participles.all(|own| !right(own))
}

/// Participles that keep their form before an infinitive, or always: « je les ai fait venir », « les efforts qu’il a dû
/// (faire) », « il les a eu vendus ».
fn keeps_its_form(cx: &SegmentContext<'_>, at: usize) -> bool {
    let infinitive = cx.words[at + 1..]
        .iter()
        .take(3)
        .any(|next| next.has_tense(Tense::Infinitive));
    infinitive
        || matches!(
            &*cx.words[at].fold,
            "fait"
                | "pu"
                | "dû"
                | "voulu"
                | "su"
                | "cru"
                | "dit"
                | "pensé"
                | "été"
                | "eu"
                | "laissé"
                | "coûté"
                | "valu"
                | "vécu"
                | "duré"
                | "prévu"
                | "couru"
                | "pesé"
                | "dormi"
        )
}

fn is_determiner(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "le" | "la"
            | "l'"
            | "les"
            | "un"
            | "une"
            | "des"
            | "du"
            | "ce"
            | "cet"
            | "cette"
            | "ces"
            | "mon"
            | "ma"
            | "mes"
            | "ton"
            | "ta"
            | "tes"
            | "son"
            | "sa"
            | "ses"
            | "notre"
            | "nos"
            | "votre"
            | "vos"
            | "leur"
            | "leurs"
    )
}
