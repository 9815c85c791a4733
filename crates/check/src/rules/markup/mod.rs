//! What is not prose: debris of web pages and machines, encoding errors, broken lines, brackets.

mod broken_line;
mod broken_word;
mod embed_residue;
mod homoglyph;
mod html_entity;
mod html_tag;
mod invisible;
mod lost_character;
mod malformed_address;
mod markdown;
mod mojibake;
mod placeholder;
mod presentation_form;
mod spinner_braces;
mod stray_at_sign;
mod tracking_link;
mod wiki_residue;

use super::Family;

pub(super) const FAMILY: Family = Family {
    checkers: &[
        &html_entity::HtmlEntity,
        &html_tag::HtmlTag,
        &mojibake::Mojibake,
        &lost_character::LostCharacter,
        &homoglyph::Homoglyph,
        &presentation_form::PresentationForm,
        &broken_line::BrokenLine,
        &broken_word::BrokenWord,
        &embed_residue::EmbedResidue,
        &tracking_link::TrackingLink,
        &malformed_address::MalformedAddress,
        &stray_at_sign::StrayAtSign,
        &spinner_braces::Braces,
        &placeholder::Placeholder,
        &markdown::Markdown,
        &wiki_residue::WikiResidue,
        &invisible::Invisible,
    ],
    article_checkers: &[],
};
