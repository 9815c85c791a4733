//! Text that is not prose: leftovers of web pages and programs, encoding errors.

mod braces;
mod broken_line;
mod embed_residue;
mod homoglyph;
mod html_entity;
mod html_tag;
mod invisible_character;
mod lost_character;
mod malformed_address;
mod markdown;
mod mojibake;
mod placeholder;
mod presentation_form;
mod tracking_link;
mod wiki_residue;

use copydesk_engine::RuleSet;

pub(super) const FAMILY: RuleSet = RuleSet {
    checkers: &[
        &html_entity::HtmlEntity,
        &html_tag::HtmlTag,
        &mojibake::Mojibake,
        &lost_character::LostCharacter,
        &homoglyph::Homoglyph,
        &presentation_form::PresentationForm,
        &broken_line::BrokenLine,
        &embed_residue::EmbedResidue,
        &tracking_link::TrackingLink,
        &malformed_address::MalformedAddress,
        &braces::Braces,
        &placeholder::Placeholder,
        &markdown::Markdown,
        &wiki_residue::WikiResidue,
        &invisible_character::Invisible,
    ],
    article_checkers: &[],
};
