//! [`Voice`]: the command's sentences in the language of the interface (Project Fluent).
//!
//! What the engine and the backend say too is asked of them, so that no sentence is written twice.

use copydesk_check::localise;
use copydesk_i18n::{Catalog, UiLang};
use copydesk_model::Message;

static CATALOG: Catalog = Catalog::new(|ui| match ui {
    UiLang::En => vec![include_str!("../locales/en.ftl")],
    UiLang::Fr => vec![include_str!("../locales/fr.ftl")],
});

/// Speaks one language of the interface.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Voice {
    pub(crate) ui: UiLang,
}

impl Voice {
    /// The sentence `id`, or `id.attribute`, with its places filled; that of the sources of
    /// findings or of the backend where the command has none of its own.
    pub(crate) fn say(self, id: &str, args: &[(&str, String)]) -> String {
        CATALOG
            .format(self.ui, id, args)
            .or_else(|| copydesk_providers::say(self.ui, id, args))
            .unwrap_or_else(|| copydesk_backend::locale::say(self.ui, id, args))
    }

    /// What the engine says.
    pub(crate) fn engine(self, message: &Message) -> String {
        localise(message, self.ui)
    }

    /// What a format says of a file that it could read.
    pub(crate) fn loaded(self, notice: &Message) -> String {
        let args: Vec<_> = notice
            .args
            .iter()
            .map(|(name, value)| (name.as_ref(), value.clone()))
            .collect();
        self.say(&format!("notice-{}", notice.id), &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Every message and attribute of a file with the variables it uses.
    fn messages(source: &str) -> BTreeMap<String, Vec<String>> {
        let mut found = BTreeMap::new();
        let mut current = String::new();
        for line in source
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        {
            if let Some((id, _)) = line.split_once(" =") {
                let id = id.trim();
                current = match id.strip_prefix('.') {
                    Some(attribute) => {
                        format!("{}.{attribute}", current.split('.').next().unwrap_or_default())
                    }
                    None if line.starts_with(' ') => current,
                    None => id.to_owned(),
                };
            }
            let mut variables: Vec<String> = line
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect())
                .collect();
            let known: &mut Vec<String> = found.entry(current.clone()).or_default();
            known.append(&mut variables);
            known.sort();
            known.dedup();
        }
        found
    }

    #[test]
    fn both_languages_say_the_same_messages() {
        let (en, fr) = (
            messages(include_str!("../locales/en.ftl")),
            messages(include_str!("../locales/fr.ftl")),
        );
        assert_eq!(en, fr);
        for ui in UiLang::ALL {
            for (id, variables) in &en {
                let args: Vec<_> = variables
                    .iter()
                    .map(|name| (name.as_str(), "3".to_owned()))
                    .collect();
                let sentence = CATALOG
                    .format(*ui, id, &args)
                    .unwrap_or_else(|| panic!("{id} does not parse in {ui:?}"));
                assert!(!sentence.contains("{$"), "{id} in {ui:?}: {sentence}");
            }
        }
    }
}
