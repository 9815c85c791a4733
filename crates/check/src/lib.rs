//! The checker of the programs: the engine with every language and rule, and their messages.

mod localise;
pub mod measured;

pub use copydesk_engine::{
    ALSO_FOUND, Checked, Engine, Example, Finding, GLOSSARY, Glossary, HOUSE_STYLE, HouseStyle, IgnoredWords,
    LateError, Options, Required, Revision, RuleFolder, RuleMeta, RuleRef, SegmentInput, SuggestionLimit,
    Term, Unchecked,
};
pub use copydesk_i18n::UiLang;
pub use localise::localise;

/// The habits that a house style can choose. Only French has a house style.
pub mod house {
    pub use copydesk_lang_fr::{Dimension, HOUSE_DIMENSIONS, Habit};
}

use copydesk_engine::{Language, Packs};
use copydesk_model::Lang;
use std::sync::LazyLock;

static LANGUAGES: &[&dyn Language] = &[&copydesk_lang_en::English, &copydesk_lang_fr::French];

static PACKS: LazyLock<Packs> =
    LazyLock::new(|| Packs::new(copydesk_lang_any::RULES, LANGUAGES).with_measured(measured::confidence));

/// Returns the engine with every rule that `options` do not turn off.
pub fn engine(options: Options) -> Engine {
    Engine::new(&PACKS, options)
}

/// Returns every rule, ordered by id.
pub fn rules() -> &'static [&'static RuleMeta] {
    PACKS.rules()
}

/// Returns why the rules cannot check an article in this language; `None` if it has rules.
pub fn unchecked(language: Option<&Lang>) -> Option<Unchecked> {
    Unchecked::for_language(&PACKS, language)
}
