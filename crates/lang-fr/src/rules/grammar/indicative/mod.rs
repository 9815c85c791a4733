//! `grammar.indicative`, checked in [`indicative`](crate::rules::mood::indicative).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.indicative",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il pleut après que je sois rentré.",
            "Il pleut après que je suis rentré.",
        ),
        Example::fixes(
            "Dis-moi pourquoi elle vienne si tard.",
            "Dis-moi pourquoi elle vient si tard.",
        ),
        Example::fixes(
            "Lorsque le train partît, il pleura.",
            "Lorsque le train partit, il pleura.",
        ),
        Example::fixes("Il ait demandé de l’aide.", "Il a demandé de l’aide."),
        Example::fixes("J’espère qu’il vienne demain.", "J’espère qu’il vient demain."),
        Example::not_flagged(
            "Je ne pense pas qu’il vienne. Crois-tu qu’il vienne ? S’il croit qu’elle puisse.",
        ),
        Example::not_flagged("Il pleut après que je suis rentré ; qu’il ait demandé ne change rien."),
        Example::not_flagged("Eût-il demandé, on lui eût répondu. Puisse-t-il venir !"),
    ],
};
