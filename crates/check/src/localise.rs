//! The messages of the rules in the languages of the interface.

use crate::LANGUAGES;
use copydesk_engine::Words;
use copydesk_i18n::{Catalog, UiLang};
use copydesk_model::Message;

/// The messages of the engine itself. The messages of a rule are in its folder.
const ENGINE: Words = Words {
    en: include_str!("../locales/en/engine.ftl"),
    fr: include_str!("../locales/fr/engine.ftl"),
};

/// Returns the messages of the engine, of the languages and of every rule.
fn all_words() -> impl Iterator<Item = Words> {
    let languages = LANGUAGES.iter().map(|language| language.words());
    let rules = crate::rules().iter().map(|rule| rule.folder.words);
    std::iter::once(ENGINE).chain(languages).chain(rules)
}

static CATALOG: Catalog = Catalog::new(|ui| all_words().map(|words| words_in(words, ui)).collect());

fn words_in(words: Words, ui: UiLang) -> &'static str {
    match ui {
        UiLang::En => words.en,
        UiLang::Fr => words.fr,
    }
}

/// Formats `message` in the language of the interface. Its id is a Fluent message (`accuracy-spun-word`) or one of its
/// attributes (`accuracy-spun-word.why`). An unknown id is returned unchanged.
pub fn localise(message: &Message, ui: UiLang) -> String {
    CATALOG.localise(ui, message)
}
