//! The rules, one folder each: `grammar/sound_alike` is `grammar.sound-alike`. The folder has the code, the messages
//! (`en.ftl`, `fr.ftl`) and the tables of the rule. Code that several rules share is in the files beside their folders,
//! or in `syntax`, `mood`, `pattern` and `phrases`.

mod accuracy;
mod choice;
mod consistency;
mod grammar;
mod markup;
mod mood;
mod pattern;
mod phrases;
mod spelling;
mod style;
mod syntax;
mod typography;

pub(crate) use phrases::adapt;
pub(crate) use spelling::ligature;

use copydesk_engine::{RuleSet, Words};

/// Messages that several rules share.
pub(crate) const WORDS: Words = copydesk_engine::words!();

/// The rules of every dimension.
pub(crate) const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    typography::FAMILY,
    accuracy::FAMILY,
    grammar::FAMILY,
    spelling::FAMILY,
    consistency::FAMILY,
    style::FAMILY,
];

/// Whether this rule, by itself, flags anything in a French paragraph.
#[cfg(test)]
fn flags(rule: &str, text: &str) -> bool {
    use copydesk_engine::{Engine, Language, Options, Packs, SegmentInput};
    use copydesk_model::{Lang, SegmentId, SegmentKind};
    use std::sync::LazyLock;
    static PACKS: LazyLock<Packs> = LazyLock::new(|| {
        static FRENCH: &[&dyn Language] = &[&crate::French];
        Packs::new(&[], FRENCH)
    });
    let engine = Engine::new(
        &PACKS,
        Options {
            only: Some(std::iter::once(rule.to_owned()).collect()),
            ..Options::default()
        },
    );
    let segment = SegmentInput {
        id: SegmentId(0),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: None,
    };
    let checked = engine.open(Some(&Lang::new("fr")), [segment]);
    checked.issues().next().is_some()
}
