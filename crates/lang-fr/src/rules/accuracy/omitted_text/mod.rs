//! `accuracy.omitted-text`, checked in [`length`](crate::rules::accuracy::length).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "accuracy.omitted-text",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Omission,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::flags("Le conseil a voté la construction du pont.").of(
            "The council voted on Monday to build the bridge, which will replace the ferry that has linked both banks since 1954 and whose captain retires in June.",
        ),
        Example::not_flagged("Le conseil a voté lundi la construction du pont qui remplacera le bac.").of(
            "On Monday, the council voted to build the bridge that will replace the old ferry.",
        ),
        Example::not_flagged("Un pont.").of("The council voted to build a bridge."),
    ],
};
