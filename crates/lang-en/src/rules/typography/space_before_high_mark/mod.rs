//! `typography.space-before-high-mark`, checked in [`mark_space`](crate::rules::typography::mark_space).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.space-before-high-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("Is it late ? Yes !", "Is it late? Yes!"),
        Example::fixes(
            "Two towns\u{a0}: one river ; one road.",
            "Two towns: one river; one road.",
        ),
        Example::not_flagged("It works :) and :warning: stays; see :: and ?q=1, !important and a ? b."),
    ],
};
