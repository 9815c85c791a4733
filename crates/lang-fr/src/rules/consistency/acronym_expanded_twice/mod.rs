//! `consistency.acronym-expanded-twice`, checked in [`acronym`](crate::rules::consistency::acronym).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "consistency.acronym-expanded-twice",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TerminologyInconsistent,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags(
            "Le Comité régional des ports (CRP) siège lundi.\n\nLe Conseil régional des ports (CRP) décidera.",
        ),
        Example::not_flagged(
            "Le Comité régional des ports (CRP) siège lundi.\n\nLe comité régional des ports (CRP) décidera.",
        ),
        Example::not_flagged("Le Parti social (PS) gagne.\n\nIl ajoute (PS) un mot."),
    ],
};
