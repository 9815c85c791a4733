//! Speech that is reported both in the simple past and in the compound past.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Habit, is_reporting_in_simple_past};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::french::{self, Gender, Number, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "consistency.reporting-tense",
    folder: copydesk_engine::rule_folder!(),
    category: Category::InconsistentStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    // Good newspapers vary it.
    default_on: false,
    examples: &[
        Example::fixes(
            "Le maire a déclaré qu’il partait. Elle a affirmé le contraire. Un voisin déclara que non.",
            "Le maire a déclaré qu’il partait. Elle a affirmé le contraire. Un voisin a déclaré que non.",
        ),
        Example::not_flagged("Le maire déclara qu’il partait. Elle affirma le contraire."),
        Example::not_flagged("Le maire a déclaré qu’il partait. Elle a affirmé le contraire."),
    ],
};

pub(super) struct ReportingTense;

impl Checker for ReportingTense {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in cx
            .words
            .iter()
            .filter(|word| !word.quoted && is_reporting_in_simple_past(word))
        {
            let Some(reading) = word
                .analyses()
                .iter()
                .find(|analysis| analysis.tense == Some(Tense::SimplePast))
            else {
                continue;
            };
            let auxiliary = if reading.number == Some(Number::Plural) {
                "ont"
            } else {
                "a"
            };
            let participle = french::participle(reading.lemma, Gender::Masculine, Number::Singular);
            let mut finding = Finding::new(&RULE, word.at, 60)
                .arg("word", word.text)
                .when(Condition::Against(Habit::ReportsInSimplePast.into()));
            if let Some(participle) = participle.first() {
                finding = finding.replace(format!("{auxiliary} {participle}"), Applicability::NeedsReview);
            }
            sink.push(finding);
        }
    }
}
