//! `accuracy.added-text`, checked in [`length`](crate::rules::accuracy::length).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "accuracy.added-text",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Addition,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags(
            "Le conseil a voté lundi, à une très large majorité et sous les vivats de la foule venue nombreuse, la construction du pont qui remplacera le vieux bac, dont le capitaine prendra sa retraite en juin après quarante ans de service.",
        )
        .of("On Monday the council voted to build the bridge that will replace the little old ferry."),
        Example::not_flagged("Le conseil a voté lundi la construction du pont qui remplacera le bac.").of(
            "On Monday, the council voted to build the bridge that will replace the old ferry.",
        ),
    ],
};
