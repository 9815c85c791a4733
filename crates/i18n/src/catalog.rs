//! [`Catalog`]: the messages of one crate.

use crate::UiLang;
use copydesk_model::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;
use unic_langid::langid;

type Bundle = FluentBundle<FluentResource>;

/// The messages of one crate in every language of the interface; each language is parsed when it is first used.
pub struct Catalog {
    /// The texts of the Fluent files of a language.
    sources: fn(UiLang) -> Vec<&'static str>,
    en: OnceLock<Bundle>,
    fr: OnceLock<Bundle>,
}

impl Catalog {
    /// The messages of the Fluent files whose texts `sources` returns.
    pub const fn new(sources: fn(UiLang) -> Vec<&'static str>) -> Self {
        Self {
            sources,
            en: OnceLock::new(),
            fr: OnceLock::new(),
        }
    }

    /// The message `id`, or its attribute `id.attribute`; `None` where no file has it.
    ///
    /// An argument that is a number selects a plural form. All others are inserted as they are.
    pub fn format(&self, ui: UiLang, id: &str, args: &[(impl AsRef<str>, String)]) -> Option<String> {
        let bundle = self.bundle(ui);
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(id)?.value()?,
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (name.as_ref(), argument(value)))
            .collect();
        // A missing argument shows as its name in braces; the tests of each crate find those.
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.into_owned())
    }

    /// `message` as text; its id where no file has it.
    pub fn localise(&self, ui: UiLang, message: &Message) -> String {
        match message.as_plain() {
            Some(text) => text.to_owned(),
            None => self
                .format(ui, &message.id, &message.args)
                .unwrap_or_else(|| message.id.to_string()),
        }
    }

    fn bundle(&self, ui: UiLang) -> &Bundle {
        let (cell, locale) = match ui {
            UiLang::En => (&self.en, langid!("en")),
            UiLang::Fr => (&self.fr, langid!("fr")),
        };
        cell.get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![locale]);
            // Isolation marks around arguments would be copied with them.
            bundle.set_use_isolating(false);
            if ui == UiLang::Fr {
                bundle.set_transform(Some(french_spaces));
            }
            for source in (self.sources)(ui) {
                // A file with a syntax error keeps its other messages; the tests of each crate read every message.
                let resource =
                    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}

/// An argument: a number where `value` is written as a number is, so that `007` and `+1` are inserted unchanged.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => number.into(),
        _ => value.into(),
    }
}

/// The words of a French message with no-break spaces inside quotation marks and before `:`, `%`, `;`, `!` and `?`. The
/// files are written with ordinary spaces. Arguments are not changed: they may quote an article.
fn french_spaces(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let mut previous = None;
    while let Some(ch) = chars.next() {
        out.push(match (ch, chars.peek()) {
            (' ', _) if previous == Some('«') => '\u{a0}',
            (' ', Some('»' | ':' | '%')) => '\u{a0}',
            (' ', Some(';' | '!' | '?')) => '\u{202f}',
            _ => ch,
        });
        previous = Some(ch);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    static CATALOG: Catalog = Catalog::new(|ui| match ui {
        UiLang::En => vec![
            "issues = { $count ->\n    [one] one issue\n   *[other] { $count } issues\n}\n    .why = { $word }: why",
            "broken = { $ }\nkept = Kept",
        ],
        UiLang::Fr => vec![
            "issues = { $count ->\n    [one] un signalement\n   *[other] { $count } signalements\n}\n    .why = « { $word } » : pourquoi ; 3 % ? Oui !",
        ],
    });

    fn format(ui: UiLang, id: &str, value: &str) -> Option<String> {
        CATALOG.format(ui, id, &[("count", value.to_owned()), ("word", value.to_owned())])
    }

    #[test]
    fn numbers_select_a_plural_form() {
        for (ui, value, expected) in [
            (UiLang::En, "1", "one issue"),
            (UiLang::En, "0", "0 issues"),
            (UiLang::Fr, "0", "un signalement"),
            (UiLang::Fr, "12", "12 signalements"),
        ] {
            assert_eq!(format(ui, "issues", value).as_deref(), Some(expected));
        }
    }

    #[test]
    fn arguments_are_inserted_as_they_are_written() {
        for value in ["007", "+1", "1.50", "00", "99999999999", "« a » : b ?", "7"] {
            assert_eq!(
                format(UiLang::En, "issues.why", value),
                Some(format!("{value}: why"))
            );
            assert_eq!(
                format(UiLang::Fr, "issues.why", value),
                Some(format!(
                    "«\u{a0}{value}\u{a0}»\u{a0}: pourquoi\u{202f}; 3\u{a0}%\u{202f}? Oui\u{202f}!"
                ))
            );
        }
    }

    #[test]
    fn a_message_without_a_file_is_none_and_shown_as_its_id() {
        assert_eq!(format(UiLang::En, "missing", ""), None);
        assert_eq!(format(UiLang::En, "issues.missing", ""), None);
        let message = Message::new("missing");
        assert_eq!(CATALOG.localise(UiLang::Fr, &message), "missing");
        let plain = Message::plain("« a » : b", "fr");
        assert_eq!(CATALOG.localise(UiLang::Fr, &plain), "« a » : b");
    }

    #[test]
    fn a_file_with_a_syntax_error_keeps_its_other_messages() {
        assert_eq!(format(UiLang::En, "kept", "").as_deref(), Some("Kept"));
    }

    #[test]
    fn the_language_is_chosen_by_its_primary_tag() {
        for (tag, ui) in [
            ("fr_FR.UTF-8", UiLang::Fr),
            ("fr-CA", UiLang::Fr),
            ("de", UiLang::En),
            ("", UiLang::En),
        ] {
            assert_eq!(UiLang::from_tag(tag), ui);
        }
        assert!(UiLang::ALL.iter().all(|ui| UiLang::from_tag(ui.tag()) == *ui));
    }
}
