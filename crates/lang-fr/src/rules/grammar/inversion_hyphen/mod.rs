//! `grammar.inversion-hyphen`, checked in [`inversion`](crate::rules::grammar::inversion).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.inversion-hyphen",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Que pouvez vous faire ?", "Que pouvez-vous faire ?"),
        Example::fixes("Pourquoi a t il menti ?", "Pourquoi a-t-il menti ?"),
        Example::fixes("Comment va t’elle ?", "Comment va-t-elle ?"),
        Example::fixes("Puis je entrer ?", "Puis-je entrer ?"),
        Example::fixes("Où sont ils allés ?", "Où sont-ils allés ?"),
        Example::fixes("Que faut-t-il faire ?", "Que faut-il faire ?"),
        Example::fixes("Où va-il demain ?", "Où va-t-il demain ?"),
        Example::fixes("Que mange-tu ?", "Que manges-tu ?"),
        Example::fixes("Comment pensez vous y parvenir", "Comment pensez-vous y parvenir"),
        Example::not_flagged("Que pouvez-vous faire ? Il dit vous aimer. Puis-je ? Va-t-il ?"),
        Example::not_flagged("Ce qui est nous regarde ; il parle on dirait tout seul."),
        Example::not_flagged("Il t’a dit que ce qu’il a, il le garde."),
    ],
};
