//! `grammar.word-in-context`, checked in [`in_context`](crate::rules::grammar::in_context).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.word-in-context",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il parle à haute voie devant tout le monde.",
            "Il parle à haute voix devant tout le monde.",
        ),
        Example::not_flagged("Il parle à haute voix, et la voie est libre devant lui."),
    ],
};
