//! The words of the rules in the languages of the interface.

use copydesk_i18n::{Catalog, UiLang};
use copydesk_model::Message;

macro_rules! locale {
    ($dir:literal) => {
        vec![
            include_str!(concat!("../locales/", $dir, "/engine.ftl")),
            include_str!(concat!("../locales/", $dir, "/accuracy.ftl")),
            include_str!(concat!("../locales/", $dir, "/spun.ftl")),
            include_str!(concat!("../locales/", $dir, "/wording.ftl")),
            include_str!(concat!("../locales/", $dir, "/agreement.ftl")),
            include_str!(concat!("../locales/", $dir, "/grammar.ftl")),
            include_str!(concat!("../locales/", $dir, "/spelling.ftl")),
            include_str!(concat!("../locales/", $dir, "/unknown.ftl")),
            include_str!(concat!("../locales/", $dir, "/typography.ftl")),
            include_str!(concat!("../locales/", $dir, "/consistency.ftl")),
            include_str!(concat!("../locales/", $dir, "/bilingual.ftl")),
            include_str!(concat!("../locales/", $dir, "/style.ftl")),
            include_str!(concat!("../locales/", $dir, "/markup.ftl")),
        ]
    };
}

static CATALOG: Catalog = Catalog::new(|ui| match ui {
    UiLang::En => locale!("en"),
    UiLang::Fr => locale!("fr"),
});

/// `message` in the language of the interface. Its id is a Fluent message (`accuracy-spun-word`) or one of its
/// attributes (`accuracy-spun-word.why`). An id that no file has is returned as it is.
pub fn localise(message: &Message, ui: UiLang) -> String {
    CATALOG.localise(ui, message)
}
