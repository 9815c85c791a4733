//! `grammar.homophone`, checked in [`pass`](crate::rules::pattern::pass).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.homophone",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Le pont à été fermé.", "Le pont a été fermé."),
        Example::mends("Elles on été reçues.", "Elles ont été reçues."),
        Example::mends("Il ce lève tôt.", "Il se lève tôt."),
        Example::mends("Il c’est blessé.", "Il s’est blessé."),
        Example::mends("Sa va mieux.", "Ça va mieux."),
        Example::mends("Je leurs ai écrit.", "Je leur ai écrit."),
        Example::mends("Il la mangé.", "Il l’a mangé."),
        Example::mends("Il aurait du partir.", "Il aurait dû partir."),
        Example::mends("Elle peu venir.", "Elle peut venir."),
        Example::mends("Des qu’il arrive, on part.", "Dès qu’il arrive, on part."),
        Example::mends(
            "Le gardien, à été à peine troublé.",
            "Le gardien, a été à peine troublé.",
        ),
        Example::silent("Ça et là, des fleurs poussent ; il va ça et là."),
        Example::silent("D’un été à l’autre, il a tout à fait réussi."),
        Example::silent("Ce sont elles et eux ; ce faisant, il se tait."),
        Example::silent("La maison, là, l’a séduit ; ses amis et ces gens sont là."),
        Example::silent("On a mangé sur la terrasse, peu importe."),
        Example::silent("Ce qui est à Paris est à voir."),
    ],
};
