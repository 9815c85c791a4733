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
        Example::fixes("It took more then a year.", "It took more than a year."),
        Example::fixes("She is older then him.", "She is older than him."),
        Example::fixes(
            "It was more expensive then the other one.",
            "It was more expensive than the other one.",
        ),
        Example::fixes("Call now rather then later.", "Call now rather than later."),
        Example::not_flagged(
            "It got colder, then we left. We were younger then. More then followed. It was better then, the old man said.",
        ),
    ],
};
