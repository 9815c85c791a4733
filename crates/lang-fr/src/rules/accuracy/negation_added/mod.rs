//! `accuracy.negation-added`, checked in [`negation`](crate::rules::accuracy::negation).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "accuracy.negation-added",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Critical,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le ministre n’a pas accepté l’offre mardi.",
            "Le ministre a accepté l’offre mardi.",
        )
        .of("The minister accepted the offer on Tuesday."),
        Example::flags("Il n’y a pas de train ce soir.").of("There is a train tonight."),
        Example::not_flagged("Le ministre n’a pas accepté l’offre.").of("The minister declined the offer."),
        Example::not_flagged("Le pont n’est pas sûr.").of("The bridge is unsafe."),
        Example::not_flagged("Il ne reste plus une place.")
            .of("The last seat is gone, and the hall lacks chairs."),
        Example::not_flagged("Il n’a que deux moutons.").of("He has two sheep."),
    ],
};
