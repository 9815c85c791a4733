//! `grammar.wrong-preposition`, checked in [`pass`](crate::rules::pattern::pass).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.wrong-preposition",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il faut pallier au manque de moyens.",
            "Il faut pallier le manque de moyens.",
        ),
        Example::fixes("Malgré qu’il pleuve, on sort.", "Bien qu’il pleuve, on sort."),
        Example::fixes("Elle a besoin une voiture.", "Elle a besoin d’une voiture."),
        Example::fixes("Elle attend pour le bus.", "Elle attend le bus."),
        Example::fixes("Elle est capable à le faire.", "Elle est capable de le faire."),
        Example::fixes(
            "Il consiste en construire un pont.",
            "Il consiste à construire un pont.",
        ),
        Example::fixes(
            "Il est satisfait avec son travail.",
            "Il est satisfait de son travail.",
        ),
        Example::not_flagged("Il faut pallier le manque de moyens malgré la pluie."),
        Example::not_flagged(
            "Il fait partie des élus ; elle a besoin des autres, se souvient des noms et dépend des dons.",
        ),
        Example::not_flagged(
            "L’accord auquel participe le maire ; « oui », se souvient le chef ; il renonce ce jour-là.",
        ),
    ],
};
