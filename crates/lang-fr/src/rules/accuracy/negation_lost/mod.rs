//! `accuracy.negation-lost`, checked in [`negation`](crate::rules::accuracy::negation).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "accuracy.negation-lost",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Critical,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le pont est fermé au public.",
            "Le pont n’est pas fermé au public.",
        )
        .of("The bridge is not closed to the public."),
        Example::fixes(
            "Le maire promet une piscine.",
            "Le maire ne promet plus une piscine.",
        )
        .of("The mayor no longer promises a swimming pool."),
        Example::flags("Les habitants ont vu le loup.").of("Nobody has seen the wolf."),
        Example::not_flagged("Il est impossible de passer.").of("It is not possible to pass."),
        Example::not_flagged("Ils ignorent la date.").of("They do not know the date."),
        Example::not_flagged("Non seulement le pont est fermé, mais il menace.")
            .of("Not only is the bridge closed, it is a threat."),
        Example::not_flagged("Le bureau n° 10 est fermé.").of("Office No. 10 is closed."),
        Example::not_flagged("Le pont est fermé au public.").of("The bridge is closed to the public."),
    ],
};
