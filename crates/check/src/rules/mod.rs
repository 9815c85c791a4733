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

use crate::checker::{ArticleChecker, Checker};

/// The rules of one folder.
pub(crate) struct Family {
    /// Those that look at a segment.
    pub checkers: &'static [&'static dyn Checker],
    /// Those that look at the article.
    pub article_checkers: &'static [&'static dyn ArticleChecker],
}

/// Every family. The order settles which of two equal findings is said.
pub(crate) const FAMILIES: &[Family] = &[
    markup::FAMILY,
    bilingual::FAMILY,
    typography::FAMILY,
    accuracy::FAMILY,
    agreement::FAMILY,
    grammar::FAMILY,
    spelling::FAMILY,
    consistency::FAMILY,
    style::FAMILY,
];

/// Whether this rule, by itself, says anything of a French paragraph.
#[cfg(test)]
fn is_heard(rule: &str, text: &str) -> bool {
    use copydesk_model::{Lang, SegmentId, SegmentKind};
    let engine = crate::Engine::new(crate::Options {
        only: Some(std::iter::once(rule.to_owned()).collect()),
        ..crate::Options::default()
    });
    let segment = crate::SegmentInput {
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
