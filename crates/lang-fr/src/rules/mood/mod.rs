//! « bien qu’il est », « si j’aurais »: the mood that a conjunction requires.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::grammar::future_after_when;
use crate::rules::grammar::future_first_person::RULE as FUTURE_FIRST_PERSON;
use crate::rules::grammar::indicative::RULE as INDICATIVE;
use crate::rules::grammar::si_conditional::RULE as SI;
use crate::rules::grammar::subjunctive::RULE as SUBJUNCTIVE;
use crate::rules::syntax::clause::Subject;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{self, FunctionWord, Number, PartOfSpeech, Person, Tense};
use copydesk_model::Applicability;

mod indicative;

static RULES: &[&RuleMeta] = &[
    &SUBJUNCTIVE,
    &SI,
    &INDICATIVE,
    &FUTURE_FIRST_PERSON,
    &future_after_when::RULE,
];

pub(super) struct Mood;

impl Checker for Mood {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            match &*word.fold {
                "que" | "qu'" if asks_subjunctive(cx, index) => sink.extend(subjunctive(cx, index)),
                "quoique" | "quoiqu'" => sink.extend(subjunctive(cx, index)),
                "si" | "s'" => sink.extend(conditional(cx, index)),
                _ => {}
            }
            sink.extend(indicative::wanted(cx, index));
            sink.extend(future_after_when::wanted(cx, index));
        }
    }
}

/// Whether « que » at `index` ends a conjunction or follows a verb that requires the subjunctive.
fn asks_subjunctive(cx: &SegmentContext<'_>, index: usize) -> bool {
    // « il faut absolument que », « crains-tu vraiment que »
    let adverb = |at: usize| {
        cx.words[at].fold.ends_with("ment")
            && cx.words[at].in_french()
            && cx.words[at]
                .analyses()
                .iter()
                .all(|own| own.pos == PartOfSpeech::Adverb)
    };
    let mut index = index;
    while index > 1
        && cx.joined(index - 1)
        && (adverb(index - 1) || is_enclitic_subject(&cx.words[index - 1]))
    {
        index -= 1;
    }
    let Some(before) = cx.previous(index) else {
        return false;
    };
    let earlier = index
        .checked_sub(1)
        .and_then(|at| cx.previous(at))
        .map(|word| &*word.fold);
    match &*before.fold {
        // « il sait bien que », « nous nous doutons bien que »: there « bien » belongs to the verb.
        "bien" => index
            .checked_sub(1)
            .and_then(|at| cx.previous(at))
            .is_none_or(|word| {
                !matches!(&*word.fold, "si" | "aussi" | "très" | "mieux" | "tant")
                    && !word.analyses().iter().any(|own| own.pos == PartOfSpeech::Verb)
                    && !matches!(&*word.fold, "nous" | "vous" | "-nous" | "-vous" | "-moi" | "-toi")
            }),
        "pour" | "avant" | "afin" | "pourvu" | "sans" | "non" | "valu" | "fallu" | "dommage"
        | "impossible" | "nécessaire" | "indispensable" | "souhaitable" | "préférable" | "regrettable"
        | "inadmissible" | "inacceptable" | "impensable" => true,
        "moins" | "condition" => earlier == Some("à"),
        "admettant" | "supposant" | "attendant" => earlier == Some("en"),
        "peu" => earlier == Some("pour"),
        "content" | "contente" | "contents" | "contentes" | "heureux" | "heureuse" | "heureuses"
        | "triste" | "tristes" | "fier" | "fière" | "fiers" | "fières" | "ravi" | "ravie" | "ravis"
        | "ravies" | "désolé" | "désolée" | "désolés" | "désolées" | "surpris" | "surprise" | "surprises"
        | "étonné" | "étonnée" | "étonnés" | "étonnées" | "navré" | "navrée" | "navrés" | "navrées"
        | "furieux" | "furieuse" | "furieuses" | "déçu" | "déçue" | "déçus" | "déçues" | "choqué"
        | "choquée" | "choqués" | "choquées" | "scandalisé" | "scandalisée" | "scandalisés"
        | "scandalisées" => {
            // « si content que », « plus heureux que », « une telle surprise que », « la surprise que »
            !earlier.is_some_and(|word| {
                matches!(
                    word,
                    "si" | "plus"
                        | "moins"
                        | "aussi"
                        | "tellement"
                        | "telle"
                        | "la"
                        | "une"
                        | "cette"
                        | "quelle"
                )
            })
        }
        "scandaleux" | "honteux" | "absurde" | "injuste" | "anormal" | "bizarre" | "ridicule" | "temps"
            if earlier.is_some_and(|word| {
                matches!(
                    word,
                    "trouve"
                        | "trouvent"
                        | "trouvait"
                        | "trouvons"
                        | "juge"
                        | "jugent"
                        | "est"
                        | "serait"
                        | "semble"
                )
            }) && index
                .checked_sub(4)
                .is_none_or(|at| !matches!(&*cx.words[at].fold, "aussi" | "si" | "plus")) =>
        {
            true
        }
        "possible" | "essentiel" | "important" | "urgent" | "rare" | "normal" | "naturel" | "juste"
        | "utile" | "bon" | "étonnant" | "surprenant" | "curieux" | "dommageable" | "logique" => {
            earlier.is_some_and(|word| {
                matches!(
                    word,
                    "est"
                        | "était"
                        | "serait"
                        | "sera"
                        | "semble"
                        | "fut"
                        | "pas"
                        | "plus"
                        | "très"
                        | "-il"
                        | "trouve"
                        | "juge"
                        | "jugé"
                )
            }) && index
                .checked_sub(4)
                .is_none_or(|at| !matches!(&*cx.words[at].fold, "aussi" | "si" | "plus"))
        }
        "envie" | "peur" | "crainte" | "besoin" | "hâte" => earlier.is_some_and(|word| {
            matches!(
                word,
                "a" | "ai"
                    | "as"
                    | "avons"
                    | "avez"
                    | "ont"
                    | "avait"
                    | "avaient"
                    | "avais"
                    | "de"
                    | "par"
                    | "pas"
                    | "très"
                    | "avoir"
            )
        }),
        "temps" => earlier.is_some_and(|word| matches!(word, "est" | "était" | "grand" | "serait")),
        "encore" => index.checked_sub(1).is_some_and(|at| cx.previous(at).is_none()),
        // « il se peut que », « se pourrait-il que », « mieux vaut que », « il vaut mieux que », « si tant est que »
        "peut" | "pouvait" | "pourrait" | "pourra" | "pût" => {
            earlier.is_some_and(|word| matches!(word, "se" | "s'"))
        }
        "-il" => {
            index >= 3
                && earlier.is_some_and(|word| matches!(word, "peut" | "pouvait" | "pourrait"))
                && &*cx.words[index - 3].fold == "se"
        }
        "mieux" => earlier.is_some_and(|word| matches!(word, "vaut" | "vaudrait" | "valait" | "vaudra")),
        "vaut" | "vaudrait" | "valait" => earlier == Some("mieux"),
        "est" => earlier == Some("tant"),
        // « jusqu’à ce que », « il tient à ce que »
        "ce" => earlier == Some("à") && index >= 3 && leads_to_ce_que(&cx.words[index - 3]),
        // « quoi qu’il dise », « où que tu ailles »
        "quoi" => {
            earlier.is_none_or(|word| !matches!(word, "à" | "de" | "d'" | "en" | "par" | "pour" | "sur"))
        }
        "où" => index.checked_sub(1).is_some_and(|at| cx.previous(at).is_none()),
        _ if before.can_be(PartOfSpeech::Noun)
            && !earlier.is_some_and(|word| {
                matches!(
                    word,
                    "je" | "j'" | "tu" | "il" | "on" | "ils" | "elle" | "elles" | "nous" | "vous"
                )
            })
            && !cx
                .reading(index - 1)
                .is_some_and(|own| own.is_finite_verb() && !before.has_tense(Tense::SubjunctivePresent)) =>
        {
            false
        }
        _ => before.analyses().iter().any(|own| {
            own.pos == PartOfSpeech::Verb
                && own.tense != Some(Tense::PastParticiple)
                && (matches!(
                    own.lemma,
                    "falloir"
                        | "vouloir"
                        | "souhaiter"
                        | "exiger"
                        | "désirer"
                        | "ordonner"
                        | "interdire"
                        | "permettre"
                        | "préférer"
                        | "craindre"
                        | "regretter"
                        | "refuser"
                        | "empêcher"
                        | "éviter"
                        | "suffire"
                        | "redouter"
                        | "déplorer"
                        | "tolérer"
                        | "réclamer"
                        | "apprécier"
                ) || matches!(own.lemma, "étonner" | "réjouir" | "indigner" | "plaindre")
                    && earlier.is_some_and(|word| {
                        matches!(word, "se" | "s'" | "me" | "m'" | "te" | "t'" | "nous" | "vous")
                    })
                    || matches!(own.lemma, "attendre")
                        && own.tense == Some(Tense::Imperative)
                        && earlier.is_none()
                    || matches!(own.lemma, "aimer") && own.tense == Some(Tense::Conditional)
                    || own.lemma == "douter" && !earlier.is_some_and(crate::rules::syntax::is_clitic))
        }),
    }
}

/// « crains-tu », « veut-il »
fn is_enclitic_subject(word: &Word<'_>) -> bool {
    matches!(
        word.fold.trim_start_matches("-t"),
        "-je" | "-tu" | "-il" | "-elle" | "-on" | "-nous" | "-vous" | "-ils" | "-elles"
    )
}

/// Whether « à ce que » after the word requires the subjunctive.
fn leads_to_ce_que(word: &Word<'_>) -> bool {
    const VERBS: [&str; 9] = [
        "tenir",
        "veiller",
        "demander",
        "attendre",
        "opposer",
        "consentir",
        "chercher",
        "aider",
        "travailler",
    ];
    word.fold == "jusqu'"
        || word
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Verb && VERBS.contains(&own.lemma))
}

/// Returns the index of the verb whose subject is right after `index`, with its person and number.
pub(in crate::rules) fn clause(cx: &SegmentContext<'_>, index: usize) -> Option<(usize, Person, Number)> {
    cx.next(index)?;
    clause_of(cx, index + 1)
        .filter(|&(at, ..)| cx.words[at].can_be_finite())
        .or_else(|| {
            let subject = Subject::read(cx, index + 1)?;
            let number = Some(subject.number).filter(|own| *own != Number::Invariable)?;
            Some((subject.verb, subject.person, number))
        })
}

/// Returns the index of the verb whose subject is at `start`, with its person and number.
fn clause_of(cx: &SegmentContext<'_>, start: usize) -> Option<(usize, Person, Number)> {
    let subject = &cx.words[start];
    let mut at = start;
    let (person, number) = match &*subject.fold {
        "je" | "j'" => (Person::First, Number::Singular),
        "tu" => (Person::Second, Number::Singular),
        "il" | "elle" | "on" | "cela" | "ça" | "ce" | "c'"
            if subject.fold != "ce" || cx.next(at).is_some_and(|word| &*word.fold == "n'") =>
        {
            (Person::Third, Number::Singular)
        }
        "nous" => (Person::First, Number::Plural),
        "vous" => (Person::Second, Number::Plural),
        "ils" | "elles" => (Person::Third, Number::Plural),
        // « avant que Marie vient »
        _ if subject.shape == Shape::Capital
            && cx.next(at).is_some_and(|next| next.shape == Shape::Lower) =>
        {
            (Person::Third, Number::Singular)
        }
        _ => {
            let determiner = subject.analyses().iter().any(|own| {
                own.pos == PartOfSpeech::Determiner && own.function != Some(FunctionWord::Contracted)
            });
            let noun = cx.next(at)?;
            let reading = noun
                .analyses()
                .iter()
                .find(|own| own.pos == PartOfSpeech::Noun)
                .or_else(|| {
                    noun.analyses()
                        .iter()
                        .find(|own| own.pos == PartOfSpeech::Adjective)
                })?;
            if !determiner || noun.shape != Shape::Lower {
                return None;
            }
            at += 1;
            let number = match reading.number? {
                Number::Plural => Number::Plural,
                Number::Singular => Number::Singular,
                Number::Invariable => return None,
            };
            (Person::Third, number)
        }
    };
    for _ in 0..4 {
        let next = cx.next(at)?;
        at += 1;
        if !crate::rules::syntax::is_clitic(&next.fold) {
            return Some((at, person, number));
        }
    }
    None
}

pub(in crate::rules) fn fix(
    cx: &SegmentContext<'_>,
    rule: &'static RuleMeta,
    at: usize,
    lemma: &str,
    tense: Tense,
    person: Person,
    number: Number,
) -> Option<Finding> {
    let word = &cx.words[at];
    let right = french::conjugate(lemma, tense, person, number)
        .into_iter()
        .next()?;
    // A word that is elided before one form may not be before the other.
    let elided = cx.previous(at).is_some_and(|before| before.fold.ends_with('\''));
    let vowel = french::begins_with_vowel_sound(&right) == french::begins_with_vowel_sound(word.text);
    let finding = Finding::new(rule, word.at, 82)
        .arg("wrong", word.text)
        .arg("right", right.clone());
    Some(if vowel || !elided {
        finding.replace(right, Applicability::NeedsReview)
    } else {
        let before = cx.previous(at)?;
        let full = match &*before.fold {
            "j'" => "je ",
            "n'" => "ne ",
            "s'" => "se ",
            "m'" => "me ",
            "t'" => "te ",
            "c'" => "ce ",
            _ => return None,
        };
        let edits = vec![
            copydesk_text::Edit::replace(before.at, copydesk_language::word::like(before.text, full)),
            copydesk_text::Edit::replace(word.at, right.clone()),
        ];
        finding.edit(format!("{full}{right}"), edits, Applicability::NeedsReview)
    })
}

fn subjunctive(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (at, person, number) = clause(cx, index)?;
    let word = &cx.words[at];
    let fits = |own: &french::Analysis| own.person == Some(person) && own.number == Some(number);
    let reading = word.analyses().iter().find(|own| {
        fits(own)
            && matches!(
                own.tense,
                Some(Tense::Present | Tense::Future | Tense::Imperfect | Tense::SimplePast)
            )
    })?;
    // After a pronoun, « est » and « revient » can only be verbs.
    let pronoun = crate::rules::syntax::is_subject(&cx.words[index + 1].fold)
        || matches!(&*cx.words[index + 1].fold, "nous" | "vous" | "c'");
    let verb_here = cx
        .reading(at)
        .is_some_and(|own| own.is_finite_verb() && !word.has_tense(Tense::PastParticiple))
        || cx
            .previous(at)
            .is_some_and(|before| matches!(&*before.fold, "ne" | "n'" | "se" | "s'"));
    let right = word.analyses().iter().any(|own| {
        matches!(
            own.tense,
            Some(Tense::SubjunctivePresent | Tense::SubjunctiveImperfect | Tense::Infinitive)
        ) || own.pos != PartOfSpeech::Verb && !pronoun && !verb_here
    });
    if right || word.shape != Shape::Lower {
        return None;
    }
    fix(
        cx,
        &SUBJUNCTIVE,
        at,
        reading.lemma,
        Tense::SubjunctivePresent,
        person,
        number,
    )
}

fn conditional(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    if &*cx.words[index].fold == "s'" && !matches!(&*cx.next(index)?.fold, "il" | "ils") {
        return None;
    }
    // « je me demande si tu pourrais »: an indirect question takes the conditional.
    let sentence = cx.words[index].sentence;
    let asked = cx.words[..index]
        .iter()
        .rev()
        .take(8)
        .take_while(|word| word.sentence == sentence)
        .any(|word| {
            word.analyses().iter().any(|own| {
                matches!(
                    own.lemma,
                    "savoir"
                        | "demander"
                        | "ignorer"
                        | "dire"
                        | "voir"
                        | "vérifier"
                        | "question"
                        | "doute"
                        | "douter"
                        | "comprendre"
                        | "interroger"
                        | "déterminer"
                        | "décider"
                        | "examiner"
                        | "évaluer"
                        | "tester"
                        | "découvrir"
                        | "regarder"
                        | "imaginer"
                        | "préciser"
                        | "indiquer"
                        | "clair"
                        | "sûr"
                        | "certain"
                        | "peu"
                        | "connaître"
                )
            })
        });
    if asked {
        return None;
    }
    let (at, person, number) = clause(cx, index)?;
    let word = &cx.words[at];
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb)?
        .lemma;
    let finite = cx.reading(at).is_some_and(french::Analysis::is_finite_verb);
    let all = |tense| {
        word.analyses()
            .iter()
            .all(|own| own.tense == Some(tense) || finite && own.pos == PartOfSpeech::Noun)
    };
    // « si tu viendras », but « même si ce sera long » concedes what will be
    if all(Tense::Future) {
        if cx.previous(index).is_some_and(|word| word.fold == "même") {
            return None;
        }
        return fix(cx, &SI, at, lemma, Tense::Present, person, number);
    }
    if !all(Tense::Conditional) {
        return None;
    }
    fix(cx, &SI, at, lemma, Tense::Imperfect, person, number)
}
