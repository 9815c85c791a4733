//! The desk's own sentences in the language of the interface (Project Fluent): faults, notices, the report.

use crate::DeskError;
use crate::wire::{Fault, UiLanguage};
use copydesk_check::UiLang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::langid;

type Bundle = FluentBundle<FluentResource>;

/// The language that `setting` means; `system` is the system's tag (`fr_FR.UTF-8`), English where it is unknown.
pub fn ui_lang(setting: UiLanguage, system: Option<&str>) -> UiLang {
    match setting {
        UiLanguage::En => UiLang::En,
        UiLanguage::Fr => UiLang::Fr,
        UiLanguage::System => system.map(UiLang::from_tag).unwrap_or_default(),
    }
}

fn bundle(ui: UiLang) -> &'static Bundle {
    static EN: OnceLock<Bundle> = OnceLock::new();
    static FR: OnceLock<Bundle> = OnceLock::new();
    let (cell, source, tag) = match ui {
        UiLang::En => (&EN, include_str!("../locales/en.ftl"), langid!("en")),
        UiLang::Fr => (&FR, include_str!("../locales/fr.ftl"), langid!("fr")),
    };
    cell.get_or_init(|| {
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // Isolation marks would end up in copied paths.
        bundle.set_use_isolating(false);
        // A file that does not parse keeps its good messages; a test reads every message of both languages.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
        bundle
    })
}

/// The message `id` or its attribute `id.attribute`, or `None` where no file holds it or an argument is missing.
fn find(ui: UiLang, id: &str, args: &[(&str, String)]) -> Option<String> {
    let bundle = bundle(ui);
    let pattern = match id.split_once('.') {
        Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
        None => bundle.get_message(id)?.value()?,
    };
    let mut filled = FluentArgs::new();
    for (name, value) in args {
        if let ("size" | "limit", Ok(bytes)) = (*name, value.parse()) {
            filled.set(*name, megabytes(ui, bytes));
            continue;
        }
        // Numbers choose plural forms; a file named `007` is not one.
        match value
            .parse::<u32>()
            .ok()
            .filter(|number| number.to_string() == *value)
        {
            Some(number) => filled.set(*name, number),
            None => filled.set(*name, value.as_str()),
        }
    }
    let mut errors = Vec::new();
    let said = bundle
        .format_pattern(pattern, Some(&filled), &mut errors)
        .into_owned();
    errors.is_empty().then_some(said)
}

/// A size of a file as people say it; rounded up, so that what is over a limit reads so.
fn megabytes(ui: UiLang, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    let (whole, rest) = (tenths / 10, tenths % 10);
    match (ui, rest) {
        (UiLang::En, 0) => format!("{whole} MB"),
        (UiLang::En, _) => format!("{whole}.{rest} MB"),
        (UiLang::Fr, 0) => format!("{whole} Mo"),
        (UiLang::Fr, _) => format!("{whole},{rest} Mo"),
    }
}

/// The message `id` in the language of the interface; the id itself where no file holds it.
pub fn say(ui: UiLang, id: &str, args: &[(&str, String)]) -> String {
    find(ui, id, args).unwrap_or_else(|| id.to_owned())
}

/// A name of a file as it may stand in a sentence: line ends and other control characters are drawn, and marks that turn
/// the reading direction, which would make it look like another name, are named.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            // The block "Control Pictures" has one for each, in the same order.
            '\0'..='\u{1f}' => out.extend(char::from_u32(0x2400 + u32::from(ch))),
            '\u{7f}' => out.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => out.extend(["[U+", &format!("{:04X}", u32::from(ch)), "]"]),
            _ => out.push(ch),
        }
    }
    out
}

/// `error` as the window gets it.
pub fn fault(error: &DeskError, ui: UiLang) -> Fault {
    let (code, args) = (error.code(), error.args());
    let said: Vec<_> = args.iter().map(|(name, value)| (*name, visible(value))).collect();
    Fault {
        message: say(ui, &format!("fault-{code}"), &said),
        next_step: say(ui, &format!("fault-{code}.next"), &said),
        code: code.to_owned(),
        args: args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    }
}

#[cfg(test)]
mod tests;
