//! `spelling.pronoun-i`, checked in [`capital`](crate::rules::spelling::capital).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "spelling.pronoun-i",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("Then i saw that i’m late.", "Then I saw that I’m late."),
        Example::not_flagged("The index i is odd, and (i) holds; i.e. it works. Ha comprat pa i vi."),
    ],
};
