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
        Example::mends("Que pouvez vous faire ?", "Que pouvez-vous faire ?"),
        Example::mends("Pourquoi a t il menti ?", "Pourquoi a-t-il menti ?"),
        Example::mends("Comment va t’elle ?", "Comment va-t-elle ?"),
        Example::mends("Puis je entrer ?", "Puis-je entrer ?"),
        Example::mends("Où sont ils allés ?", "Où sont-ils allés ?"),
        Example::mends("Que faut-t-il faire ?", "Que faut-il faire ?"),
        Example::mends("Où va-il demain ?", "Où va-t-il demain ?"),
        Example::mends("Que mange-tu ?", "Que manges-tu ?"),
        Example::mends("Comment pensez vous y parvenir", "Comment pensez-vous y parvenir"),
        Example::silent("Que pouvez-vous faire ? Il dit vous aimer. Puis-je ? Va-t-il ?"),
        Example::silent("Ce qui est nous regarde ; il parle on dirait tout seul."),
        Example::silent("Il t’a dit que ce qu’il a, il le garde."),
    ],
};
