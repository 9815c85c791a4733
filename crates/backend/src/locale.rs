//! The backend's own sentences in the language of the interface (Project Fluent): faults, notices, the report.

use crate::BackendError;
use crate::wire::{Fault, UiLanguage};
use copydesk_i18n::{Catalog, UiLang};

static CATALOG: Catalog = Catalog::new(|ui| match ui {
    UiLang::En => vec![include_str!("../locales/en.ftl")],
    UiLang::Fr => vec![include_str!("../locales/fr.ftl")],
});

/// The language that `setting` means; `system` is the system's tag (`fr_FR.UTF-8`), English where it is unknown.
pub fn ui_lang(setting: UiLanguage, system: Option<&str>) -> UiLang {
    match setting {
        UiLanguage::En => UiLang::En,
        UiLanguage::Fr => UiLang::Fr,
        UiLanguage::System => system.map(UiLang::from_tag).unwrap_or_default(),
    }
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

/// The message `id` in the language of the interface, of the backend or of the other sources of findings; the id itself where
/// no file has it. Sizes are given in bytes.
pub fn say(ui: UiLang, id: &str, args: &[(&str, String)]) -> String {
    let text = |name: &str, value: &String| match (name, value.parse()) {
        ("size" | "limit", Ok(bytes)) => megabytes(ui, bytes),
        _ => value.clone(),
    };
    let args: Vec<_> = args
        .iter()
        .map(|(name, value)| (*name, text(name, value)))
        .collect();
    CATALOG
        .format(ui, id, &args)
        .or_else(|| copydesk_providers::say(ui, id, &args))
        .unwrap_or_else(|| id.to_owned())
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
pub fn fault(error: &BackendError, ui: UiLang) -> Fault {
    let (code, args) = (error.code(), error.args());
    let shown: Vec<_> = args.iter().map(|(name, value)| (*name, visible(value))).collect();
    Fault {
        message: say(ui, &format!("fault-{code}"), &shown),
        next_step: say(ui, &format!("fault-{code}.next"), &shown),
        code: code.to_owned(),
        args: args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    }
}

#[cfg(test)]
mod tests;
