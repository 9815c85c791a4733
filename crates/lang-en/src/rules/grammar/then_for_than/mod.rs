//! `grammar.then-for-than`, checked in [`comparison`](crate::rules::grammar::comparison).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.then-for-than",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::mends("It took more then a year.", "It took more than a year."),
        Example::mends("She is older then him.", "She is older than him."),
        Example::mends(
            "It was more expensive then the other one.",
            "It was more expensive than the other one.",
        ),
        Example::mends("Call now rather then later.", "Call now rather than later."),
        Example::silent(
            "It got colder, then we left. We were younger then. More then followed. It was better then, the old man said.",
        ),
    ],
};
