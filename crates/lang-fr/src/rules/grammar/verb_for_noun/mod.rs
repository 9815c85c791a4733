//! « un défie », « leur dépare »: a finite verb instead of a noun that sounds alike.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Number, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.verb-for-noun",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("C’est un défie pour nous.", "C’est un défi pour nous."),
        Example::fixes("Ton accueille fut chaleureux.", "Ton accueil fut chaleureux."),
        Example::fixes("Il perd son emploie.", "Il perd son emploi."),
        Example::not_flagged("Il le défie, elle les accueille et l’emploie ; son accueil est froid."),
        Example::not_flagged("Ce dont il parle ; ce devient lassant ; la une parle de lui."),
    ],
};

pub(super) struct VerbForNoun;

impl Checker for VerbForNoun {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            if word.shape == Shape::Lower
                && word.fold.len() > 3
                && !word.analyses().is_empty()
                && word
                    .analyses()
                    .iter()
                    .all(|own| own.is_finite_verb() && own.lemma != "être")
            {
                sink.extend(noun(cx, index, word));
            }
        }
    }
}

/// Whether a determiner that cannot be a pronoun is plural; `None` for other words.
fn determiner(fold: &str) -> Option<bool> {
    Some(match fold {
        "un" | "mon" | "ton" | "son" | "cet" | "cette" | "ma" | "ta" | "au" | "du" | "notre" | "votre"
        | "chaque" => false,
        "mes" | "tes" | "ses" | "ces" | "nos" | "vos" | "leurs" | "des" | "aux" => true,
        _ => return None,
    })
}

fn noun(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let before = cx.previous(index)?;
    let plural = determiner(&before.fold)?;
    // « l’un parle », « chacun des deux ... »: « un » after an article is a pronoun.
    if before.fold == "un"
        && cx.previous(index - 1).is_some_and(|other| {
            matches!(
                &*other.fold,
                "l'" | "quelqu'" | "chaque" | "que" | "qu'" | "aucun"
            )
        })
    {
        return None;
    }
    let wanted = if plural { Number::Plural } else { Number::Singular };
    let (best, frequency) = candidates(&word.fold)
        .filter(|form| {
            french::analyses(form).iter().any(|own| {
                own.pos == PartOfSpeech::Noun
                    && own.number.is_some_and(|number| number.agrees(wanted))
                    && own
                        .gender
                        .is_some_and(|gender| french::determiner_fits(&before.fold, gender, wanted, form))
            })
        })
        .map(|form| {
            let frequency = zipf(Language::French, &form);
            (form, frequency)
        })
        .max_by(|one, other| one.1.total_cmp(&other.1))?;
    (frequency >= 2.5).then(|| {
        Finding::new(&RULE, word.at, 84)
            .arg("wrong", word.text)
            .arg("right", best.clone())
            .replace(best, Applicability::NeedsReview)
    })
}

/// Returns forms that sound like `fold`, with another silent ending.
fn candidates(fold: &str) -> impl Iterator<Item = String> {
    const SILENT: [&str; 8] = ["ent", "es", "e", "s", "t", "le", "les", "lent"];
    const ENDS: [&str; 9] = ["", "s", "t", "ts", "x", "e", "es", "d", "ds"];
    SILENT
        .into_iter()
        .filter_map(|end| fold.strip_suffix(end))
        .filter(|stem| stem.chars().count() >= 3)
        .flat_map(|stem| ENDS.into_iter().map(move |end| format!("{stem}{end}")))
        .collect::<Vec<_>>()
        .into_iter()
}
