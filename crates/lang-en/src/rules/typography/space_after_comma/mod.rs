//! `typography.space-after-comma`, checked in [`mark_space`](crate::rules::typography::mark_space).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "typography.space-after-comma",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "The town,the river and the road.",
            "The town, the river and the road.",
        ),
        Example::not_flagged("It costs 1,000 pounds; see f(x,y), a,b and name,value pairs in “a,b”."),
    ],
};
