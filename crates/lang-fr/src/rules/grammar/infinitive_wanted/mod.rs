//! « il suffit de pensé », « il a beau consacré », « se faire remarqué »: a participle or a finite form after a word
//! that requires an infinitive.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.infinitive-wanted",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il suffit de pensé aux autres.",
            "Il suffit de penser aux autres.",
        ),
        Example::fixes("Elle finit par pleuré.", "Elle finit par pleurer."),
        Example::fixes("Il n’y a plus qu’à signé ici.", "Il n’y a plus qu’à signer ici."),
        Example::fixes(
            "Il cherche à les poussés dehors.",
            "Il cherche à les pousser dehors.",
        ),
        Example::fixes(
            "Ils ont beau protesté, rien ne change.",
            "Ils ont beau protester, rien ne change.",
        ),
        Example::fixes("Il se fait remarqué.", "Il se fait remarquer."),
        Example::fixes("Il a laissé passé l’heure.", "Il a laissé passer l’heure."),
        Example::fixes("J’aimerais changé de poste.", "J’aimerais changer de poste."),
        Example::fixes("Mieux vaut resté ici.", "Mieux vaut rester ici."),
        Example::fixes(
            "Il n’a pas de quoi payé le loyer.",
            "Il n’a pas de quoi payer le loyer.",
        ),
        Example::fixes(
            "Est-ce que mangé tard fait du mal ?",
            "Est-ce que manger tard fait du mal ?",
        ),
        Example::not_flagged("Il suffit de penser ; elle finit par pleurer ; le fait avéré demeure."),
        Example::not_flagged("C’est bien fait, déclaré utile par décret ; il laisse fermé le portail."),
        Example::not_flagged("Ces études sont de plus en plus publiées, et de mieux en mieux citées."),
        Example::not_flagged("Il est à la fois aimé et détesté ; de guerre lassé, il aime le passé."),
    ],
};

pub(super) struct Infinitive;

impl Checker for Infinitive {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            if word.shape == Shape::Lower && verbal(word) {
                sink.extend(wanted(cx, index, word));
            }
        }
    }
}

/// Whether the word is a verb form that sounds like its infinitive in -er.
fn verbal(word: &Word<'_>) -> bool {
    ["é", "és", "ée", "ées", "ez", "ait", "ais", "aient", "ai"]
        .iter()
        .any(|ending| word.fold.ends_with(ending))
        && word.can_be(PartOfSpeech::Verb)
        && !word.has_tense(Tense::Infinitive)
        && word
            .analyses()
            .iter()
            .filter(|own| own.pos == PartOfSpeech::Verb)
            .all(|own| own.lemma.ends_with("er"))
        && word.analyses().iter().all(|own| {
            matches!(
                own.pos,
                PartOfSpeech::Verb | PartOfSpeech::Adjective | PartOfSpeech::Noun | PartOfSpeech::Preposition
            ) && !own.capital
        })
}

fn wanted(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let noun = word.can_be(PartOfSpeech::Noun);
    let mut at = index;
    let (mut clitics, mut telling, mut compared) = (0, false, false);
    loop {
        at = at.checked_sub(1).filter(|&left| cx.joined(left))?;
        let own = &cx.words[at];
        // « de plus en plus lues »
        if own.fold == "en" && at > 0 && at + 1 < index && cx.words[at - 1].fold == cx.words[at + 1].fold {
            return None;
        }
        if clitics < 3 && crate::rules::syntax::is_clitic(&own.fold) {
            // « les plus intéressées »
            if compared && matches!(&*own.fold, "le" | "la" | "les") {
                return None;
            }
            clitics += 1;
            telling |= matches!(
                &*own.fold,
                "ne" | "n'" | "y" | "en" | "se" | "s'" | "me" | "m'" | "te" | "t'"
            );
        } else if !matches!(
            &*own.fold,
            "pas"
                | "plus"
                | "bien"
                | "mieux"
                | "jamais"
                | "toujours"
                | "constamment"
                | "tout"
                | "trop"
                | "peu"
        ) {
            break;
        } else {
            compared |= matches!(&*own.fold, "plus" | "mieux");
        }
    }
    let head = &cx.words[at];
    let simple = word.fold.ends_with('é') || word.can_be_finite() && !word.has_tense(Tense::PastParticiple);
    let earlier = at.checked_sub(1).filter(|&left| cx.joined(left));
    let hangs = match &*head.fold {
        "de" | "d'" => {
            let verb = earlier.is_some_and(|left| {
                takes(cx, left, WITH_DE)
                    || LOCUTIONS.binary_search(&&*cx.words[left].fold).is_ok()
                        && !word.can_be(PartOfSpeech::Adjective)
            });
            // « d’en parlé », « de ne rien oublié »
            let sure = clitics > 0 && telling && !matches!(&*cx.words[index - 1].fold, "en")
                || clitics > 0 && telling && head.fold == "d'" && !noun;
            (verb && !noun && (simple || clitics > 0)) || sure && !plus(cx, earlier)
        }
        "à" => {
            // « il n’y a plus qu’à signé »
            let only = earlier.is_some_and(|left| matches!(&*cx.words[left].fold, "que" | "qu'"));
            let verb = only || earlier.is_some_and(|left| takes(cx, left, WITH_A));
            verb && !noun && (simple || clitics > 0) || clitics > 0 && telling && !noun
        }
        "par" => simple && !noun && earlier.is_some_and(|left| takes(cx, left, WITH_PAR)),
        "comment" => {
            head.first && simple && !noun && clitics == 0 && !cx.next(index).is_some_and(Word::can_be_finite)
        }
        "beau" => simple && !noun && earlier.is_some_and(|left| of(cx, left, "avoir")),
        "quoi" => {
            simple
                && !noun
                && earlier.is_some_and(|left| &*cx.words[left].fold == "de" || of(cx, left, "savoir"))
        }
        "vaut" | "vaudrait" | "valait" | "valu" => {
            let better = earlier.is_some_and(|left| &*cx.words[left].fold == "mieux")
                || &*cx.words[at + 1].fold == "mieux";
            simple && !noun && better
        }
        "que" | "qu'" => {
            simple
                && !noun
                && clitics == 0
                && earlier.is_some_and(|left| matches!(&*cx.words[left].fold, "est-ce" | "-ce"))
        }
        "laissé" | "laissés" | "laissée" => {
            simple
                && !word.can_be(PartOfSpeech::Adjective)
                    | matches!(
                        &*word.fold,
                        "passé" | "tombé" | "pensé" | "supposé" | "entré" | "allé"
                    )
                && earlier.is_some_and(|left| of(cx, left, "avoir"))
        }
        _ => modal(cx, at, word, clitics > 0, simple),
    };
    if !hangs {
        return None;
    }
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb)?
        .lemma;
    Some(
        Finding::new(&RULE, word.at, 85)
            .arg("wrong", word.text)
            .arg("right", lemma)
            .replace(lemma, Applicability::NeedsReview),
    )
}

/// « de plus en plus », « de mieux en mieux »
fn plus(cx: &SegmentContext<'_>, earlier: Option<usize>) -> bool {
    earlier.is_some_and(|left| matches!(&*cx.words[left].fold, "plus" | "moins" | "mieux"))
}

/// Whether the word at `at` is a form of this verb.
fn of(cx: &SegmentContext<'_>, at: usize, verb: &str) -> bool {
    cx.words[at]
        .analyses()
        .iter()
        .any(|own| own.lemma == verb && own.pos == PartOfSpeech::Verb)
}

/// Whether the word at `at`, or the one before an adverb, is a form of one of these verbs and not a noun.
fn takes(cx: &SegmentContext<'_>, at: usize, verbs: &[&str]) -> bool {
    let own = &cx.words[at];
    let adverb = matches!(
        &*own.fold,
        "pas" | "plus" | "rien" | "bien" | "jamais" | "toujours"
    );
    let own = if adverb {
        match at.checked_sub(1).filter(|&left| cx.joined(left)) {
            Some(left) => &cx.words[left],
            None => return false,
        }
    } else {
        own
    };
    own.analyses()
        .iter()
        .any(|own| own.pos == PartOfSpeech::Verb && verbs.binary_search(&own.lemma).is_ok())
}

/// « fait travaillé », « semble les intéressés », « ne veux pas changé »
fn modal(cx: &SegmentContext<'_>, at: usize, word: &Word<'_>, clitic: bool, simple: bool) -> bool {
    let head = &cx.words[at];
    if head.text.starts_with('-') {
        return false;
    }
    let lemma = |lemmas: &[&str]| {
        head.analyses().iter().any(|own: &Analysis| {
            own.pos == PartOfSpeech::Verb
                && own.tense != Some(Tense::PresentParticiple)
                && lemmas.contains(&own.lemma)
        })
    };
    let noun = word.can_be(PartOfSpeech::Noun);
    let adjective = word.can_be(PartOfSpeech::Adjective);
    let before = at
        .checked_sub(1)
        .filter(|&left| cx.joined(left))
        .map(|left| &cx.words[left]);
    let told = before.is_some_and(|own| {
        crate::rules::syntax::is_subject(&own.fold)
            || crate::rules::syntax::is_clitic(&own.fold) && !matches!(&*own.fold, "le" | "la" | "les" | "l'")
            || own
                .analyses()
                .iter()
                .any(|own| own.lemma == "avoir" && own.is_finite_verb())
            || matches!(&*own.fold, "de" | "pour" | "à" | "sans")
    });
    if lemma(&["faire"]) && !matches!(&*head.fold, "faits" | "faites" | "faite") {
        let infinitive = head.has_tense(Tense::Infinitive);
        // « faire compliqué »: an adjective may follow, unless an object shows that it is a verb.
        let reflexive =
            before.is_some_and(|own| matches!(&*own.fold, "se" | "s'" | "me" | "m'" | "te" | "t'"));
        let object = cx
            .next(at + 1)
            .is_some_and(|own| own.can_be(PartOfSpeech::Determiner));
        return simple
            && !noun
            && !clitic
            && (!adjective || object || reflexive)
            && (infinitive || told)
            && !(adjective && &*head.fold == "fait" && !told);
    }
    if lemma(&["sembler", "paraître"]) {
        return clitic && (head.can_be_finite() || &*head.fold == "semblé");
    }
    if lemma(&[
        "aimer",
        "adorer",
        "détester",
        "oser",
        "daigner",
        "compter",
        "préférer",
        "désirer",
    ]) {
        return head.can_be_finite()
            && !head.has_tense(Tense::PastParticiple)
            && simple
            && !noun
            && !clitic
            && told
            && !before.is_some_and(|own| matches!(&*own.fold, "l'" | "les"));
    }
    if lemma(&["vouloir", "savoir", "pouvoir", "devoir", "falloir"]) {
        // « il ne veut pas changé »: with an adverb or a clitic between, the other rule does not apply.
        let between = &*cx.words[at + 1].fold;
        let only = head.analyses().iter().all(|own| own.pos == PartOfSpeech::Verb);
        return only && (between == "pas" || between == "plus") && simple && !noun && told
            || clitic && only && matches!(head.fold.get(..3), Some("sau" | "pou" | "dev" | "fau"));
    }
    false
}

/// Verbs that take an infinitive with « de », sorted.
const WITH_DE: &[&str] = &[
    "accepter",
    "achever",
    "admettre",
    "arrêter",
    "cesser",
    "choisir",
    "commander",
    "conseiller",
    "continuer",
    "convenir",
    "craindre",
    "demander",
    "dispenser",
    "décider",
    "défendre",
    "empêcher",
    "envisager",
    "essayer",
    "finir",
    "interdire",
    "jurer",
    "manquer",
    "menacer",
    "mériter",
    "négliger",
    "obtenir",
    "offrir",
    "omettre",
    "ordonner",
    "oublier",
    "permettre",
    "prier",
    "projeter",
    "promettre",
    "proposer",
    "recommander",
    "redouter",
    "refuser",
    "regretter",
    "risquer",
    "rêver",
    "suffire",
    "suggérer",
    "supplier",
    "tenter",
    "tâcher",
    "éviter",
];

/// Other words that take an infinitive with « de »: afin de, capable de; sorted.
const LOCUTIONS: &[&str] = &[
    "afin",
    "avant",
    "besoin",
    "but",
    "capable",
    "capables",
    "certain",
    "certaine",
    "content",
    "contente",
    "difficile",
    "droit",
    "envie",
    "facile",
    "façon",
    "fier",
    "fière",
    "heureuse",
    "heureux",
    "histoire",
    "honte",
    "hors",
    "important",
    "impossible",
    "incapable",
    "incapables",
    "interdit",
    "intérêt",
    "inutile",
    "lieu",
    "loin",
    "manière",
    "moment",
    "moyen",
    "nécessaire",
    "obligé",
    "obligée",
    "obligés",
    "occasion",
    "peur",
    "plaisir",
    "point",
    "possible",
    "question",
    "raison",
    "ravi",
    "ravie",
    "sûr",
    "temps",
    "train",
];

/// Verbs that take an infinitive with « à », sorted.
const WITH_A: &[&str] = &[
    "aider",
    "apprendre",
    "arriver",
    "aspirer",
    "chercher",
    "commencer",
    "consentir",
    "consister",
    "continuer",
    "contribuer",
    "encourager",
    "gagner",
    "hésiter",
    "inciter",
    "inviter",
    "obliger",
    "parvenir",
    "penser",
    "persister",
    "pousser",
    "renoncer",
    "réussir",
    "servir",
    "songer",
    "tendre",
    "viser",
];

/// Verbs that take an infinitive with « par », sorted.
const WITH_PAR: &[&str] = &["achever", "commencer", "débuter", "finir", "terminer"];
