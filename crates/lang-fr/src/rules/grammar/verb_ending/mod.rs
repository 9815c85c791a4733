//! « il a manger », « pour mangé », « il faut partez »: infinitive, participle and finite form confused.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord;
use crate::rules::syntax::adverb::before_adverbs;
use crate::rules::syntax::clause::Subject;
use crate::rules::syntax::{before_clitics, is_determiner, is_subject};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.verb-ending",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il a manger une pomme.", "Il a mangé une pomme."),
        Example::fixes(
            "Elles ont été cherchez partout.",
            "Elles ont été cherchées partout.",
        ),
        Example::not_flagged("J’ai été chercher du pain ; il n’a fallu que vous parler."),
        Example::fixes(
            "Un couteau pour coupé le pain.",
            "Un couteau pour couper le pain.",
        ),
        Example::fixes("Il faut arrêté les frais.", "Il faut arrêter les frais."),
        Example::fixes("Elle vient de les appelait.", "Elle vient de les appeler."),
        Example::fixes("Vous aller partir.", "Vous allez partir."),
        Example::fixes("Il peut mangé.", "Il peut manger."),
        Example::fixes("Elle veut dansé avec lui.", "Elle veut danser avec lui."),
        Example::fixes("Si vous chanter bien, venez.", "Si vous chantez bien, venez."),
        Example::fixes("On chanter souvent.", "On chante souvent."),
        Example::fixes("Après avoir nager, il dort.", "Après avoir nagé, il dort."),
        Example::fixes("Elle s’est lever tôt.", "Elle s’est levée tôt."),
        Example::fixes("Veuillez signez ici.", "Veuillez signer ici."),
        Example::not_flagged("Il a mangé pour vivre, il faut arrêter et laisser parler."),
        Example::not_flagged("Le droit de vote est fait pour les élus et pour Aimé."),
        Example::not_flagged("Ils veulent être payés et vont voir des films de guerre."),
        Example::not_flagged("Il est pour longtemps mal formé et on ne peut pas moins disposé à rire."),
        Example::not_flagged("Il a à manger ; le poste doit, lui, rester ouvert."),
        Example::not_flagged("Il faut rester, car de blessé il devint mort ; pour prouvé que ce soit."),
    ],
};

pub(super) struct VerbEnding;

impl Checker for VerbEnding {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            if word.shape == Shape::Lower && word.analyses().iter().any(|own| own.pos == PartOfSpeech::Verb) {
                sink.extend(
                    after_avoir(cx, index, word)
                        .or_else(|| after_vous(cx, index, word))
                        .or_else(|| after_subject(cx, index, word))
                        .or_else(|| compound_infinitive(cx, index, word))
                        .or_else(|| after_veuillez(cx, index, word))
                        .or_else(|| after_governor(cx, index, word)),
                );
            }
        }
    }
}

fn has(word: &Word<'_>, tense: Tense) -> bool {
    word.analyses().iter().any(|own| own.tense == Some(tense))
}

fn verb_only(word: &Word<'_>) -> bool {
    word.analyses().iter().all(|own| own.pos == PartOfSpeech::Verb)
}

fn finding(word: &Word<'_>, right: impl Into<String>, confidence: u8) -> Finding {
    let right = right.into();
    Finding::new(&RULE, word.at, confidence)
        .arg("wrong", word.text)
        .arg("right", right.clone())
        .replace(right, Applicability::NeedsReview)
}

/// Returns the finding that replaces an infinitive by its participle.
fn participle(word: &Word<'_>, gender: Gender, number: Number, confidence: u8) -> Option<Finding> {
    let right = french::participle(&word.fold, gender, number)
        .into_iter()
        .next()?;
    Some(finding(word, right, confidence))
}

/// « il a manger », « ils ont été chercher », « il a mangez »
fn after_avoir(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let infinitive = has(word, Tense::Infinitive) && word.fold.ends_with("er");
    let second = word.fold.ends_with("ez") && verb_only(word);
    if !infinitive && !second || has(word, Tense::PastParticiple) {
        return None;
    }
    let at = before_adverbs(cx, index)?;
    let auxiliary = &cx.words[at];
    let (mut number, mut gender) = (Number::Singular, Gender::Masculine);
    let of_avoir = auxiliary.fold != "as"
        && auxiliary
            .analyses()
            .iter()
            .any(|own| own.lemma == "avoir" && own.is_finite_verb());
    if of_avoir {
        // « quelque chose a manger » should have « à »; a subject or a clitic shows that « a » is the auxiliary.
        let sure = &*auxiliary.fold != "a"
            || cx.previous(at).is_some_and(|word| {
                is_subject(&word.fold)
                    || matches!(
                        &*word.fold,
                        "n'" | "l'" | "m'" | "t'" | "y" | "en" | "nous" | "vous" | "lui"
                    )
            });
        if !sure {
            return None;
        }
    } else if second
        && (auxiliary.fold == "été"
            || auxiliary
                .analyses()
                .iter()
                .any(|own| own.lemma == "être" && own.is_finite_verb()))
    {
        let have = before_adverbs(cx, at);
        let passive = auxiliary.fold != "été"
            || have.is_some_and(|at| cx.words[at].analyses().iter().any(|own| own.lemma == "avoir"));
        if !passive {
            return None;
        }
        let head = if auxiliary.fold == "été" { have? } else { at };
        let subject = cx.previous(head).map(|word| &*word.fold);
        if cx.words[head]
            .analyses()
            .iter()
            .any(|own| own.is_finite_verb() && own.number == Some(Number::Plural))
        {
            number = Number::Plural;
        }
        if matches!(subject, Some("elle" | "elles")) {
            gender = Gender::Feminine;
        }
    } else {
        return None;
    }
    participle(word, gender, number, 88)
}

/// « vous aller »
fn after_vous(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if !has(word, Tense::Infinitive) || !word.fold.ends_with("er") {
        return None;
    }
    let pronoun = cx.previous(index)?;
    if pronoun.fold != "vous" {
        return None;
    }
    // « il faut vous aller », « pour vous parler », « de vous voir »: vous is an object there.
    let subject = match index.checked_sub(2) {
        Some(at) if cx.joined(at) => {
            let conjunction = &*cx.words[at].fold;
            // « il n’a fait que vous aider »
            let only = || {
                let start = cx.word_range_of_sentence(word.sentence).start;
                cx.words[start..at]
                    .iter()
                    .any(|other| matches!(&*other.fold, "ne" | "n'"))
            };
            matches!(conjunction, "si" | "quand" | "lorsque" | "où" | "car")
                || matches!(conjunction, "que" | "qu'") && !only()
        }
        _ => word.fold == "aller",
    };
    if !subject {
        return None;
    }
    let right = french::conjugate(&word.fold, Tense::Present, french::Person::Second, Number::Plural)
        .into_iter()
        .next()?;
    // « Vous parler serait utile. »
    let rest = (index + 1..cx.words.len())
        .take_while(|&other| cx.joined(other - 1))
        .map(|other| &cx.words[other]);
    let other_verb = rest
        .filter(|other| other.analyses().iter().any(french::Analysis::is_finite_verb))
        .any(|other| verb_only(other));
    let confidence = if other_verb && word.fold != "aller" {
        return None;
    } else {
        82
    };
    Some(finding(word, right, confidence))
}

/// « on danser », « il les regarder »: an infinitive after a pronoun that can only be a subject.
fn after_subject(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if !word.fold.ends_with("er")
        || !word
            .analyses()
            .iter()
            .all(|own| own.tense == Some(Tense::Infinitive))
    {
        return None;
    }
    let at = before_clitics(cx, index)
        .checked_sub(1)
        .filter(|&left| cx.joined(left))?;
    let (person, number) = match &*cx.words[at].fold {
        "je" | "j'" => (french::Person::First, Number::Singular),
        "tu" => (french::Person::Second, Number::Singular),
        "il" | "on" => (french::Person::Third, Number::Singular),
        "ils" => (french::Person::Third, Number::Plural),
        _ => return None,
    };
    // « veut il parler », « j’ai tu »: an inversion without a hyphen, a participle.
    if cx.previous(at).is_some_and(FrenchWord::can_be_finite) || cx.words[at].text.starts_with('-') {
        return None;
    }
    let forms = |tense| {
        french::conjugate(&word.fold, tense, person, number)
            .into_iter()
            .next()
    };
    let right = forms(Tense::Present)?;
    let mut found = finding(word, right, 84);
    if let Some(other) = forms(Tense::Imperfect) {
        found = found.replace(other, Applicability::NeedsReview);
    }
    Some(found)
}

/// « après avoir terminer », « elle s’est coucher »: a participle follows these auxiliaries.
fn compound_infinitive(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if !word.fold.ends_with("er") || !has(word, Tense::Infinitive) || has(word, Tense::PastParticiple) {
        return None;
    }
    let at = before_adverbs(cx, index)?;
    let auxiliary = &cx.words[at];
    let reflexive = cx
        .previous(at)
        .is_some_and(|before| matches!(&*before.fold, "se" | "s'"));
    let (mut gender, mut number) = (Gender::Masculine, Number::Singular);
    if reflexive && auxiliary.is_form_of("être") {
        let subject = (at.saturating_sub(6)..at)
            .find_map(|start| Subject::read(cx, start).filter(|own| own.verb == at));
        if let Some((own, count)) = subject.and_then(|own| own.forms.each().next()) {
            (gender, number) = (own, count);
        }
    } else if !(auxiliary.fold == "avoir"
        && verb_only(word)
        && cx.previous(at).is_some_and(|before| {
            matches!(&*before.fold, "après" | "d'" | "de" | "pour" | "sans")
                || before.can_be(PartOfSpeech::Verb)
        }))
    {
        return None;
    }
    participle(word, gender, number, 86)
}

/// « veuillez patientez »
fn after_veuillez(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let wrong = (word.fold.ends_with("ez") || word.fold.ends_with('é')) && !has(word, Tense::Infinitive);
    let at = before_clitics(cx, index)
        .checked_sub(1)
        .filter(|&left| cx.joined(left))?;
    if !wrong || cx.words[at].fold != "veuillez" {
        return None;
    }
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb)?
        .lemma;
    Some(finding(word, lemma, 88))
}

/// Verbs that take an infinitive, as sorted lemmas.
const GOVERNORS: &[&str] = &[
    "adorer",
    "aller",
    "devoir",
    "désirer",
    "espérer",
    "faillir",
    "falloir",
    "laisser",
    "oser",
    "pouvoir",
    "préférer",
    "savoir",
    "souhaiter",
    "vouloir",
];

/// Whether the word at `at` and the adverbs up to `end` are one adverb: « pour longtemps », « on ne peut pas moins ».
fn is_adverbial(cx: &SegmentContext<'_>, at: usize, end: usize) -> bool {
    match &*cx.words[at].fold {
        "pour" => matches!(&*cx.words[at + 1].fold, "longtemps" | "toujours" | "jamais"),
        "peut" => {
            let on_ne = at >= 2 && cx.words[at - 2].fold == "on" && cx.words[at - 1].fold == "ne";
            on_ne && matches!(&*cx.words[end - 1].fold, "plus" | "moins" | "mieux")
        }
        _ => false,
    }
}

/// « pour mangé », « de les appelait », « il peut mangé », « faire réparé »
fn after_governor(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if has(word, Tense::Infinitive) || !verbal_ending(&word.fold) {
        return None;
    }
    // A noun may follow a preposition (de blessé); the next words decide, see below.
    let noun = word.analyses().iter().any(|own| own.pos == PartOfSpeech::Noun);
    let other = |own: &french::Analysis| {
        !matches!(
            own.pos,
            PartOfSpeech::Verb | PartOfSpeech::Adjective | PartOfSpeech::Noun
        ) || own.capital
    };
    if word.analyses().iter().any(other) || noun && !word.fold.ends_with('é') {
        return None;
    }
    let mut at = before_adverbs(cx, index)?;
    let mut clitic = false;
    for _ in 0..2 {
        if !matches!(
            &*cx.words[at].fold,
            "le" | "la"
                | "les"
                | "l'"
                | "me"
                | "m'"
                | "te"
                | "t'"
                | "se"
                | "s'"
                | "nous"
                | "vous"
                | "lui"
                | "leur"
                | "y"
                | "en"
        ) {
            break;
        }
        clitic = true;
        // « de plus en plus publiées »: « plus » is not between a pronoun and the word that governs the verb.
        at = at.checked_sub(1).filter(|&left| cx.joined(left))?;
    }
    let governor = &cx.words[at];
    if governor.text.starts_with('-') {
        return None;
    }
    if index > at + 1 && is_adverbial(cx, at, index) {
        return None;
    }
    // « des » and « du » may be prepositions.
    let article_follows = cx
        .next(index)
        .is_some_and(|next| is_determiner(&next.fold) && !matches!(&*next.fold, "des" | "du"));
    let adjective = word
        .analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Adjective);
    let finite = !has(word, Tense::PastParticiple);
    if noun && !article_follows {
        return None;
    }
    let confidence = match &*governor.fold {
        // « les gens les plus aimés », « de les blessés »: an infinitive is certain only right after a preposition.
        "pour" | "sans" | "de" | "d'" | "à" | "afin" => {
            // « tout ce qui vient de vous parlait à son âme »
            if clitic
                && matches!(
                    &*cx.words[index - 1].fold,
                    "nous" | "vous" | "lui" | "leur" | "la" | "en"
                )
            {
                return None;
            }
            let mistakable = matches!(&*governor.fold, "de" | "d'" | "à") && !clitic && !article_follows;
            let object = !clitic
                || !matches!(&*cx.words[index - 1].fold, "la" | "les" | "le" | "l'")
                || finite
                || !adjective;
            if mistakable && (!finite || adjective) || !object {
                return None;
            }
            // « de parlait » is never right, but « pour prouvé que ce soit » is.
            if cx
                .next(index)
                .is_some_and(|next| next.fold == "que" || next.fold == "qu'")
                && !finite
            {
                return None;
            }
            84
        }
        _ => {
            let governs = governor.analyses().iter().any(|own| {
                own.pos == PartOfSpeech::Verb
                    && own.tense != Some(Tense::PastParticiple)
                    && GOVERNORS.binary_search(&own.lemma).is_ok()
            });
            // « il le veut préparé », « laisse-le mangé »; « le savoir acquis », « les devoirs corrigés ».
            let nominal = governor
                .analyses()
                .iter()
                .any(|own| own.pos != PartOfSpeech::Verb);
            let accepts = !governor.analyses().iter().any(|own| {
                matches!(
                    own.lemma,
                    "vouloir" | "laisser" | "préférer" | "savoir" | "souhaiter" | "espérer"
                )
            }) || article_follows
                || !clitic
                    && governor.analyses().iter().any(|own| {
                        matches!(own.lemma, "vouloir" | "souhaiter" | "espérer") && own.is_finite_verb()
                    });
            if !governs
                || nominal
                || !accepts
                || finite
                    && cx
                        .previous(at)
                        .is_some_and(|word| matches!(&*word.fold, "qui" | "que" | "qu'" | "dont"))
            {
                return None;
            }
            86
        }
    };
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb)?
        .lemma;
    Some(finding(word, lemma, confidence))
}

/// Whether the word has an ending that sounds like -er.
fn verbal_ending(fold: &str) -> bool {
    ["é", "és", "ée", "ées", "ez", "ait", "ais", "aient", "ai"]
        .iter()
        .any(|ending| fold.ends_with(ending))
}
