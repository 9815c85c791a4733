//! A verb with the wrong preposition before its infinitive or its object: « il accepte à venir », « elle oublie fermer »,
//! « ils participent un concours ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::adverb::{before_adverbs, past_adverbs};
use crate::rules::syntax::clause::Subject;
use crate::rules::syntax::noun_phrase::{NounPhrase, is_time};
use crate::rules::syntax::{apostrophe, before_clitics, contracted, is_clitic};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Number, PartOfSpeech, Person, Tense};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.verb-complement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Elle accepte à venir.", "Elle accepte de venir."),
        Example::fixes("Il a refusé à le dire.", "Il a refusé de le dire."),
        Example::fixes(
            "Le maire hésite toujours d’ouvrir le parc.",
            "Le maire hésite toujours à ouvrir le parc.",
        ),
        Example::fixes(
            "Elle a oublié fermer la porte.",
            "Elle a oublié de fermer la porte.",
        ),
        Example::fixes(
            "Ils s’efforcent aider leurs voisins.",
            "Ils s’efforcent d’aider leurs voisins.",
        ),
        Example::fixes("Nous pouvons de partir.", "Nous pouvons partir."),
        Example::fixes("Elle participe un concours.", "Elle participe à un concours."),
        Example::fixes(
            "Le ministre a renoncé son projet.",
            "Le ministre a renoncé à son projet.",
        ),
        Example::fixes(
            "Les élèves doivent obéir les ordres.",
            "Les élèves doivent obéir aux ordres.",
        ),
        Example::fixes(
            "Nous nous souvenons cette date.",
            "Nous nous souvenons de cette date.",
        ),
        Example::fixes("Je m’attends de le voir.", "Je m’attends à le voir."),
        Example::fixes("Il agit pour nuire sa rivale.", "Il agit pour nuire à sa rivale."),
        Example::not_flagged("Il a décidé de partir, s’est décidé à rester et continue à écrire."),
        Example::not_flagged("Elle apprend comment nager et peut sans risque plonger."),
        Example::not_flagged("Elle lui doit de vivre, et il sait y faire ; c’est à refuser."),
        Example::not_flagged("La fête à laquelle participent les élèves ; il obéit un temps."),
        Example::not_flagged("Il lui plaît. Elle se sert un café. On se passe le sel. Il s’en moque."),
    ],
};

/// The prepositions of each verb before an infinitive, or before its object, the usual one first. The key is the dictionary
/// form, and whether the verb has a reflexive pronoun.
type Prepositions = FxHashMap<(&'static str, bool), Vec<&'static str>>;

static BEFORE_INFINITIVE: LazyLock<Prepositions> = LazyLock::new(|| read(include_str!("infinitive.txt")));
static BEFORE_OBJECT: LazyLock<Prepositions> = LazyLock::new(|| read(include_str!("object.txt")));

/// Stands for no preposition in the lists.
const NONE: &str = "-";

fn read(list: &'static str) -> Prepositions {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(": "))
        .map(|(verb, prepositions)| {
            let reflexive = verb.strip_prefix("se ").or_else(|| verb.strip_prefix("s'"));
            let key = (reflexive.unwrap_or(verb), reflexive.is_some());
            (key, prepositions.split(' ').collect())
        })
        .collect()
}

pub(super) struct VerbComplement;

impl Checker for VerbComplement {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // After « auquel », « où » or « comme », what follows the verb may be its subject: only where a subject precedes.
        let main = (0..cx.words.len()).filter_map(|index| main_verb(cx, Subject::read(cx, index)?.verb));
        let infinitives = (0..cx.words.len()).filter(|&index| is_after_preposition(cx, index));
        let with_object: FxHashSet<usize> = main.chain(infinitives).collect();
        for verb in (0..cx.words.len()).filter_map(|at| Verb::read(cx, at)) {
            sink.extend(before_infinitive(cx, &verb));
            if with_object.contains(&verb.at) {
                sink.extend(before_object(cx, &verb));
            }
        }
    }
}

/// A verb in an active form, with its object pronouns.
struct Verb {
    /// The dictionary form, without a reflexive pronoun.
    lemma: &'static str,
    at: usize,
    /// Whether it has a reflexive pronoun.
    is_reflexive: bool,
    /// Whether it has another object pronoun.
    has_object: bool,
}

impl Verb {
    /// Returns the verb at `at`; `None` if the word is no verb there, or a participle without « avoir » or « être ».
    fn read(cx: &SegmentContext<'_>, at: usize) -> Option<Self> {
        let reading = cx.reading(at).filter(|own| own.pos == PartOfSpeech::Verb)?;
        let first = match reading.tense {
            Some(Tense::PastParticiple) => {
                before_adverbs(cx, at).filter(|&auxiliary| is_auxiliary(&cx.words[auxiliary]))?
            }
            _ => at,
        };
        // « sans risque »: a noun.
        if !matches!(reading.tense, Some(Tense::Infinitive | Tense::PresentParticiple))
            && cx
                .previous(at)
                .is_some_and(|before| before.can_be(PartOfSpeech::Preposition) && before.fold != "en")
        {
            return None;
        }
        let clitics = || {
            cx.words[before_clitics(cx, first)..first]
                .iter()
                .map(|clitic| &*clitic.fold)
        };
        let finite = cx.reading(first)?;
        // « nous nous souvenons »: the first one is the subject.
        let (is_own, subjects): (fn(&str) -> bool, usize) = match (finite.person, finite.number) {
            (Some(Person::First), Some(Number::Singular)) => (|own| matches!(own, "me" | "m'"), 0),
            (Some(Person::Second), Some(Number::Singular)) => (|own| matches!(own, "te" | "t'"), 0),
            (Some(Person::First), _) => (|own| own == "nous", 1),
            (Some(Person::Second), _) => (|own| own == "vous", 1),
            _ => (|own| matches!(own, "se" | "s'"), 0),
        };
        let is_reflexive = clitics().filter(|clitic| is_own(clitic)).count() > subjects;
        // « elle est forcée », but « elle s’est efforcée »
        let passive = first != at && !is_reflexive && !cx.words[first].is_form_of("avoir");
        (!passive).then(|| Self {
            lemma: reading.lemma,
            at,
            is_reflexive,
            has_object: clitics().any(|clitic| !is_own(clitic) && !matches!(clitic, "ne" | "n'")),
        })
    }

    /// Returns the verb as a dictionary lists it.
    fn name(&self) -> String {
        match self.is_reflexive {
            false => self.lemma.to_owned(),
            true if french::begins_with_vowel_sound(self.lemma) => format!("s’{}", self.lemma),
            true => format!("se {}", self.lemma),
        }
    }
}

fn is_auxiliary(word: &Word<'_>) -> bool {
    word.is_form_of("avoir") || word.is_form_of("être")
}

/// Whether the word is an infinitive after a preposition, whose subject cannot follow it.
fn is_after_preposition(cx: &SegmentContext<'_>, index: usize) -> bool {
    let is_infinitive = |own: &Analysis| own.tense == Some(Tense::Infinitive);
    cx.reading(index).is_some_and(is_infinitive)
        && cx
            .previous(before_clitics(cx, index))
            .is_some_and(|before| matches!(&*before.fold, "pour" | "sans" | "de" | "d'" | "à" | "par"))
}

/// Returns the index of the verb whose object follows, given that of the finite verb: a participle after an auxiliary, an
/// infinitive after a modal verb.
fn main_verb(cx: &SegmentContext<'_>, finite: usize) -> Option<usize> {
    const MODAL: [&str; 6] = ["pouvoir", "devoir", "vouloir", "falloir", "aller", "venir"];
    let word = cx.words.get(finite)?;
    let next = || past_adverbs(cx, finite + 1).filter(|_| cx.joined(finite));
    let is = |at: usize, tense| cx.reading(at).is_some_and(|own| own.tense == Some(tense));
    if is_auxiliary(word)
        && let Some(participle) = next().filter(|&at| is(at, Tense::PastParticiple))
    {
        return Some(participle);
    }
    if MODAL.iter().any(|verb| word.is_form_of(verb)) {
        return next().filter(|&at| is(at, Tense::Infinitive));
    }
    word.can_be_finite().then_some(finite)
}

/// « il accepte à venir », « elle oublie fermer »
fn before_infinitive(cx: &SegmentContext<'_>, verb: &Verb) -> Option<Finding> {
    let prepositions = BEFORE_INFINITIVE.get(&(verb.lemma, verb.is_reflexive))?;
    // « il lui apprend à lire », « cela m’a décidé à partir »
    if verb.has_object || !cx.joined(verb.at) {
        return None;
    }
    let after = past_adverbs(cx, verb.at + 1)?;
    // « apprendre comment faire »
    let asks = |word: &Word<'_>| matches!(&*word.fold, "comment" | "où" | "quand" | "pourquoi");
    if cx.words[verb.at + 1..=after].iter().any(asks) {
        return None;
    }
    let preposition = match &*cx.words[after].fold {
        "à" => "à",
        "de" | "d'" => "de",
        _ => NONE,
    };
    if prepositions.contains(&preposition) {
        return None;
    }
    let first = if preposition == NONE { after } else { after + 1 };
    let mut infinitive = first;
    while cx.words.get(infinitive).is_some_and(|word| is_clitic(&word.fold)) {
        infinitive += 1;
    }
    let word = cx.words.get(infinitive)?;
    // « il continue dîner » may be « son dîner » cut short; « accepter à dîner ».
    let verbal = word.shape == Shape::Lower
        && word.has_tense(Tense::Infinitive)
        && (preposition == "de" || infinitive > first || !word.can_be(PartOfSpeech::Noun));
    if !verbal || (after..infinitive).any(|at| !cx.joined(at)) {
        return None;
    }
    let right = *prepositions.first()?;
    let put = before(cx, first, right);
    let range = TextRange::new(cx.words[after].at.start(), cx.words[first].at.start());
    finding(cx, verb, infinitive, right, Edit::replace(range, put))
}

/// « ils participent un concours »
fn before_object(cx: &SegmentContext<'_>, verb: &Verb) -> Option<Finding> {
    let right = *BEFORE_OBJECT.get(&(verb.lemma, verb.is_reflexive))?.first()?;
    if verb.has_object || !cx.joined(verb.at) {
        return None;
    }
    let determiner = past_adverbs(cx, verb.at + 1)?;
    let phrase = NounPhrase::read(cx, determiner)?;
    let word = &cx.words[determiner];
    let has_preposition = matches!(&*word.fold, "du" | "des" | "au" | "aux");
    if has_preposition || is_adverbial(&cx.words[phrase.noun]) {
        return None;
    }
    let put = match contracted(right, &word.fold) {
        Some(contracted) => contracted.to_owned(),
        None => before(cx, determiner, right) + word.text,
    };
    finding(cx, verb, phrase.noun, right, Edit::replace(word.at, put))
}

/// Whether a noun phrase with this noun can be an adverbial without a preposition.
fn is_adverbial(noun: &Word<'_>) -> bool {
    is_time(noun)
        || matches!(
            &*noun.fold,
            "saison"
                | "siècle"
                | "décennie"
                | "trimestre"
                | "semestre"
                | "week-end"
                | "après-midi"
                | "midi"
                | "minuit"
                | "plupart"
                | "maximum"
                | "minimum"
                | "peu"
                | "fin"
                | "début"
                | "reste"
                | "premier"
                | "première"
                | "dernier"
                | "dernière"
                | "face"
                | "tête"
                | "main"
        )
}

/// Returns the preposition as it is written before the word at `at`.
fn before(cx: &SegmentContext<'_>, at: usize, preposition: &str) -> String {
    match preposition {
        NONE => String::new(),
        "de" if french::begins_with_vowel_sound(cx.words[at].text) => format!("d{}", apostrophe(cx.text)),
        _ => format!("{preposition} "),
    }
}

fn finding(
    cx: &SegmentContext<'_>,
    verb: &Verb,
    last: usize,
    preposition: &str,
    edit: Edit,
) -> Option<Finding> {
    let at = cx.words[verb.at].at.cover(cx.words[last].at);
    let label = [
        TextRange::new(at.start(), edit.range.start()).of_text(cx.text)?,
        &edit.insert,
        TextRange::new(edit.range.end(), at.end()).of_text(cx.text)?,
    ]
    .concat();
    let preposition = if preposition == NONE { "none" } else { preposition };
    let finding = Finding::new(&RULE, at, 84)
        .arg("verb", verb.name())
        .arg("preposition", preposition);
    Some(finding.edit(label, vec![edit], Applicability::NeedsReview))
}
