//! The rules, one a file, in folders by family.

mod accuracy;
mod agreement;
mod bilingual;
mod consistency;
mod grammar;
mod markup;
mod spelling;
mod style;
mod typography;
mod wording;

pub(crate) use spelling::ligature;
pub(crate) use wording::adapt;

use copydesk_engine::RuleSet;

/// Every family.
pub(crate) const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    bilingual::FAMILY,
    typography::FAMILY,
    accuracy::FAMILY,
    agreement::FAMILY,
    grammar::FAMILY,
    spelling::FAMILY,
    consistency::FAMILY,
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
