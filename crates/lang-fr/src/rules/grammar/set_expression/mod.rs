//! `grammar.set-expression`, checked in [`pass`](crate::rules::pattern::pass).

use crate::{Example, RuleMeta};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.set-expression",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il viendra comme même.", "Il viendra quand même."),
        Example::fixes("Tout part à veau l’eau.", "Tout part à vau-l’eau."),
        Example::fixes("Un enfant de cœur sourit.", "Un enfant de chœur sourit."),
        Example::fixes(
            "Il faut préserver notre technologie à la pointe.",
            "Il faut préserver notre technologie de pointe.",
        ),
        Example::not_flagged("La carte à la main, il est à la pointe de la technologie, à la pointe du cap."),
        Example::not_flagged("Il viendra quand même, comme un enfant de chœur."),
        Example::not_flagged("Le veau et l’eau ; comme cela même l’indique."),
    ],
};
