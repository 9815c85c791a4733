//! `grammar.homophone`, checked in [`pass`](crate::rules::pattern::pass) and, after a noun, in
//! [`homophone_after_noun`](crate::rules::grammar::homophone_after_noun).

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
        Example::fixes("Le pont à été fermé.", "Le pont a été fermé."),
        Example::fixes("Elles on été reçues.", "Elles ont été reçues."),
        Example::fixes("Il ce lève tôt.", "Il se lève tôt."),
        Example::fixes("Il c’est blessé.", "Il s’est blessé."),
        Example::fixes("Sa va mieux.", "Ça va mieux."),
        Example::fixes("Je leurs ai écrit.", "Je leur ai écrit."),
        Example::fixes("Il la mangé.", "Il l’a mangé."),
        Example::fixes("Il aurait du partir.", "Il aurait dû partir."),
        Example::fixes("Elle peu venir.", "Elle peut venir."),
        Example::fixes("Des qu’il arrive, on part.", "Dès qu’il arrive, on part."),
        Example::fixes(
            "Le gardien, à été à peine troublé.",
            "Le gardien, a été à peine troublé.",
        ),
        Example::fixes(
            "La rivière ce perd dans le sable.",
            "La rivière se perd dans le sable.",
        ),
        Example::fixes("La voisine c’est levée tard.", "La voisine s’est levée tard."),
        Example::fixes("Les tartes son mangées.", "Les tartes sont mangées."),
        Example::fixes(
            "Le pont et détruit depuis hier.",
            "Le pont est détruit depuis hier.",
        ),
        Example::fixes("Elle ma dit hier de partir.", "Elle m’a dit hier de partir."),
        Example::fixes(
            "Mon frère ma prêté sa voiture.",
            "Mon frère m’a prêté sa voiture.",
        ),
        Example::fixes("Le maire la annoncé lundi.", "Le maire l’a annoncé lundi."),
        Example::fixes(
            "Les agents mont demandé de partir.",
            "Les agents m’ont demandé de partir.",
        ),
        Example::not_flagged("Le soir, ma mère lit ; le jour, la marée monte au mont voisin."),
        Example::not_flagged("Le mieux c’est de partir. Une voiture et détruite et volée est retrouvée."),
        Example::not_flagged("Ça et là, des fleurs poussent ; il va ça et là."),
        Example::not_flagged("D’un été à l’autre, il a tout à fait réussi."),
        Example::not_flagged("Ce sont elles et eux ; ce faisant, il se tait."),
        Example::not_flagged("La maison, là, l’a séduit ; ses amis et ces gens sont là."),
        Example::not_flagged("On a mangé sur la terrasse, peu importe."),
        Example::not_flagged("Ce qui est à Paris est à voir."),
    ],
};
