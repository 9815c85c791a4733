//! What is not prose: debris of web pages and machines, encoding errors, broken lines, brackets.

mod broken_line;
mod embed_residue;
mod html_entity;
mod html_tag;
mod invisible;
mod mojibake;
mod spinner_braces;
mod stray_at_sign;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &html_entity::HtmlEntity,
        &html_tag::HtmlTag,
        &mojibake::Mojibake,
        &broken_line::BrokenLine,
        &embed_residue::EmbedResidue,
        &stray_at_sign::StrayAtSign,
        &spinner_braces::Braces,
        &invisible::Invisible,
    ],
    article_checkers: &[],
};
