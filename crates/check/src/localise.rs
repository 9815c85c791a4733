//! Says a [`Message`] in the language of the interface (Project Fluent).

use copydesk_model::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::langid;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UiLang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl UiLang {
    /// Every language of the interface.
    pub const ALL: &[Self] = &[Self::En, Self::Fr];

    /// The interface's language that fits a BCP 47 or POSIX tag best (`fr_FR.UTF-8`); English where none does.
    pub fn from_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.']).next() {
            Some("fr") => Self::Fr,
            _ => Self::En,
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

macro_rules! locale {
    ($dir:literal) => {
        &[
            include_str!(concat!("../locales/", $dir, "/engine.ftl")),
            include_str!(concat!("../locales/", $dir, "/accuracy.ftl")),
            include_str!(concat!("../locales/", $dir, "/spun.ftl")),
            include_str!(concat!("../locales/", $dir, "/wording.ftl")),
            include_str!(concat!("../locales/", $dir, "/agreement.ftl")),
            include_str!(concat!("../locales/", $dir, "/grammar.ftl")),
            include_str!(concat!("../locales/", $dir, "/spelling.ftl")),
            include_str!(concat!("../locales/", $dir, "/unknown.ftl")),
            include_str!(concat!("../locales/", $dir, "/typography.ftl")),
            include_str!(concat!("../locales/", $dir, "/consistency.ftl")),
            include_str!(concat!("../locales/", $dir, "/bilingual.ftl")),
            include_str!(concat!("../locales/", $dir, "/style.ftl")),
            include_str!(concat!("../locales/", $dir, "/markup.ftl")),
        ]
    };
}

fn bundle(ui: UiLang) -> &'static Bundle {
    static EN: OnceLock<Bundle> = OnceLock::new();
    static FR: OnceLock<Bundle> = OnceLock::new();
    let (cell, sources): (_, &[&str]) = match ui {
        UiLang::En => (&EN, locale!("en")),
        UiLang::Fr => (&FR, locale!("fr")),
    };
    cell.get_or_init(|| {
        let locale = match ui {
            UiLang::En => langid!("en"),
            UiLang::Fr => langid!("fr"),
        };
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        // Arguments are words of the article; isolation marks around them would end up in what editors copy.
        bundle.set_use_isolating(false);
        for source in sources {
            // A file that does not parse keeps its good messages; the tests read every message of both languages.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// `message` in the language of the interface. Its id is a Fluent message (`accuracy-spun-word`) or one of its
/// attributes (`accuracy-spun-word.why`). An id that no file holds is returned as it is.
pub fn localise(message: &Message, ui: UiLang) -> String {
    if let Some(text) = message.as_plain() {
        return text.to_owned();
    }
    let bundle = bundle(ui);
    let (id, attribute) = match message.id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (&*message.id, None),
    };
    let pattern = bundle.get_message(id).and_then(|found| match attribute {
        Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
        None => found.value(),
    });
    let Some(pattern) = pattern else {
        return message.id.to_string();
    };
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        // Numbers choose plural forms; everything else is a word of the article.
        match value.parse::<u32>() {
            Ok(number) => args.set(name.as_ref(), number),
            Err(_) => args.set(name.as_ref(), value.as_str()),
        }
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
    match ui {
        UiLang::En => said.into_owned(),
        UiLang::Fr => unbroken(&said),
    }
}

/// French sentences with the spaces at quotation marks and before double signs unbreakable, so that no line of a narrow
/// pane begins with a colon. Written by hand they would be invisible in the files, and forgotten.
fn unbroken(said: &str) -> String {
    let mut out = String::with_capacity(said.len() + 8);
    let mut chars = said.chars().peekable();
    while let Some(ch) = chars.next() {
        let space = match (out.chars().next_back(), chars.peek()) {
            (Some('«'), _) | (_, Some('»' | ':' | '%')) => '\u{a0}',
            (_, Some(';' | '!' | '?')) => '\u{202f}',
            _ => ch,
        };
        out.push(if ch == ' ' { space } else { ch });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::unbroken;

    #[test]
    fn french_spaces_do_not_break() {
        assert_eq!(
            unbroken("« a » : oui ! Non ; 3 % d’un an"),
            "«\u{a0}a\u{a0}»\u{a0}: oui\u{202f}! Non\u{202f}; 3\u{a0}% d’un an"
        );
    }
}
