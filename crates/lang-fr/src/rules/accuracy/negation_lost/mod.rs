//! A negation that the translation omits or adds.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::{EnglishSource as _, FrenchSegment as _, FrenchWord as _};
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.negation-lost",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Critical,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le pont est fermé au public.",
            "Le pont n’est pas fermé au public.",
        )
        .of("The bridge is not closed to the public."),
        Example::not_flagged("Il est impossible de passer.").of("It is not possible to pass."),
        Example::not_flagged("Le pont reste ouvert.").of("The bridge is not closed."),
        Example::not_flagged("Non seulement le pont est fermé, mais il menace.")
            .of("Not only is the bridge closed, it is a threat."),
        Example::not_flagged("Le pont est fermé au public.").of("The bridge is closed to the public."),
    ],
};

pub(super) struct NegationLost;

/// The maximum number of words: longer segments have too many other ways to express a negation.
const MAX_WORDS: usize = 26;

impl Checker for NegationLost {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        if source.words.len() > MAX_WORDS || !denies(source) || negative(cx) {
            return;
        }
        // The negated verb: the only finite one, right after its noun.
        let mut verbs = (0..cx.words.len()).filter(|&index| {
            cx.reading(index).is_some_and(|reading| {
                reading.pos == PartOfSpeech::Verb
                    && matches!(
                        reading.tense,
                        Some(Tense::Present | Tense::Imperfect | Tense::Future | Tense::Conditional)
                    )
            })
        });
        let (Some(index), None) = (verbs.next(), verbs.next()) else {
            return;
        };
        // The predicate is the same word in both languages or a participle: « est fermé », “is closed”. An opposite
        // (« reste ouvert ») has the same meaning without a negation.
        let predicate = cx.words.iter().skip(index).take(2);
        if !predicate
            .into_iter()
            .any(|word| is_cognate_of_denied(source, &word.fold))
        {
            return;
        }
        let verb = &cx.words[index];
        let vowel = copydesk_language::french::begins_with_vowel_sound(verb.text);
        let right = format!("{}{} pas", if vowel { "n’" } else { "ne " }, verb.text);
        let finding = Finding::new(&RULE, verb.at, 72).arg("verb", verb.text);
        sink.push(finding.replace(right, Applicability::NeedsReview));
    }
}

/// Whether the source negates its only clause: an auxiliary with “not”, and no second negation.
fn denies(source: &SourceText<'_>) -> bool {
    const AUXILIARIES: [&str; 20] = [
        "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can",
        "could", "should", "must", "may", "might", "be", "been",
    ];
    const TURNS: [&str; 12] = [
        "only", "if", "whether", "but", "until", "unless", "why", "just", "without", "nor", "merely", "than",
    ];
    let mut found = 0;
    for (index, word) in source.words.iter().enumerate() {
        if word.fold == "not" {
            let before = index.checked_sub(1).map(|at| &*source.words[at].fold);
            if !before.is_some_and(|before| AUXILIARIES.contains(&before)) {
                return false;
            }
            found += 1;
        } else if word.fold.ends_with("n't") || word.fold == "cannot" {
            found += 1;
        }
    }
    found == 1 && !source.holds_any(&TURNS) && !source.text.contains('?')
}

/// Whether the translation has a negation of any kind.
fn negative(cx: &SegmentContext<'_>) -> bool {
    const WORDS: [&str; 48] = [
        "ne",
        "n'",
        "pas",
        "non",
        "ni",
        "sans",
        "aucun",
        "aucune",
        "aucunement",
        "nul",
        "nulle",
        "jamais",
        "rien",
        "personne",
        "guère",
        "nullement",
        "sauf",
        "hors",
        "peu",
        "moins",
        "faute",
        "absence",
        "manque",
        "manqué",
        "refus",
        "refuse",
        "refusé",
        "échec",
        "échoue",
        "échoué",
        "défaut",
        "loin",
        "contraire",
        "trop",
        "dépourvu",
        "dépourvue",
        "exclut",
        "exclu",
        "exempt",
        "ignore",
        "ignorait",
        "évite",
        "empêche",
        "interdit",
        "interdite",
        "exclus",
        "sinon",
        "cesse",
    ];
    const PREFIXES: [&str; 11] = [
        "non-", "in", "im", "il", "ir", "dé", "dés", "mal", "mé", "anti", "dis",
    ];
    cx.words.iter().any(|word| {
        WORDS.contains(&&*word.fold)
            || (word.fold.chars().count() > 5
                && PREFIXES.iter().any(|prefix| word.fold.starts_with(prefix))
                && word.can_be(PartOfSpeech::Adjective))
    })
}

/// Whether the word translates the negated verb of the source, by its spelling or a short list of common verbs.
fn is_cognate_of_denied(source: &SourceText<'_>, french: &str) -> bool {
    const PLAIN: [(&str, &str); 22] = [
        ("closed", "ferm"),
        ("open", "ouver"),
        ("dead", "mort"),
        ("available", "disponible"),
        ("known", "connu"),
        ("allowed", "autoris"),
        ("required", "requis"),
        ("necessary", "nécessaire"),
        ("sure", "sûr"),
        ("enough", "suffi"),
        ("true", "vrai"),
        ("able", "peu"),
        ("work", "fonctionn"),
        ("exist", "exist"),
        ("want", "v"),
        ("need", "besoin"),
        ("know", "sai"),
        ("think", "pense"),
        ("believe", "croi"),
        ("see", "voi"),
        ("agree", "accord"),
        ("include", "compren"),
    ];
    let not = source
        .words
        .iter()
        .position(|word| word.fold == "not" || word.fold.ends_with("n't") || word.fold == "cannot");
    let Some(not) = not else { return false };
    source.words[not + 1..].iter().take(2).any(|denied| {
        let alike = denied.fold.chars().take(5).eq(french.chars().take(5)) && french.chars().count() >= 5;
        alike
            || PLAIN.iter().any(|(english, stem)| {
                denied.fold == *english && french.len() > 3 && french.starts_with(stem)
            })
    })
}
