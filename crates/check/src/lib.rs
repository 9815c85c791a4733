//! The checker that the programs use: the engine with every language and rule that there is, and their words.

mod localise;

pub use copydesk_engine::{
    Checked, Engine, Example, Finding, GLOSSARY, Glossary, HOUSE_STYLE, HouseStyle, LateError, LeftAlone,
    Options, Required, Revision, RuleFolder, RuleMeta, RuleRef, SegmentInput, Term, Unchecked,
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

static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::new(copydesk_lang_any::RULES, LANGUAGES));

/// The engine with every rule that `options` do not turn off.
pub fn engine(options: Options) -> Engine {
    Engine::new(&PACKS, options)
}

/// Every rule, ordered by id.
pub fn rules() -> &'static [&'static RuleMeta] {
    PACKS.rules()
}

/// Why the rules cannot judge an article in this language; `None` where it has rules of its own.
pub fn unchecked(language: Option<&Lang>) -> Option<Unchecked> {
    Unchecked::for_language(&PACKS, language)
}
