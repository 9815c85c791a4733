//! The rules, one a folder: `markup/html_tag` is `markup.html-tag`. A folder of a rule holds its code and its words
//! (`en.ftl`, `fr.ftl`); what several rules share lies in the files beside their folders.

mod accuracy;
mod consistency;
mod markup;
mod style;
mod typography;

use copydesk_engine::RuleSet;

/// The rules of every dimension.
pub const FAMILIES: &[RuleSet] = &[
    markup::FAMILY,
    accuracy::FAMILY,
    typography::FAMILY,
    consistency::FAMILY,
    style::FAMILY,
];
