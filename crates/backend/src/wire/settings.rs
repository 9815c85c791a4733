//! The editor's settings; stored in the library.

use super::HouseChoices;
use copydesk_check::SuggestionLimit;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UiLanguage {
    /// The system's language.
    System,
    /// English.
    En,
    /// French.
    Fr,
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UiTongue {
    /// English.
    En,
    /// French.
    Fr,
}

/// What the window needs before it can show anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StartView {
    /// The current settings.
    pub settings: Settings,
    /// The language that [`UiLanguage::System`] resolves to. Only the backend reads the system's language, so that its
    /// messages and the window's are always in the same one.
    pub system_tongue: UiTongue,
    /// The file that the program was started with, if any.
    pub file: Option<String>,
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// The system's colour scheme.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Font of the article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextFace {
    /// A serif font.
    Serif,
    /// A sans-serif font.
    Sans,
    /// The system's font.
    System,
}

/// All settings.
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Language of the interface.
    pub language: UiLanguage,
    /// The editor's name, the author of decisions, tracked changes and comments; empty for the name of the user account.
    pub editor_name: String,
    /// Colours.
    pub theme: Theme,
    /// Whether single letters (a, r, e, j, k) are shortcuts while the text has no focus.
    pub single_keys: bool,
    /// Whether the next open issue is selected automatically after a decision.
    pub advance: bool,
    /// Size of the article's text in CSS pixels.
    pub text_size: u32,
    /// Font of the article's text.
    pub text_face: TextFace,
    /// Zoom of the whole window, in per cent.
    pub zoom: u32,
    /// Whether the corrected text is saved automatically after a pause.
    pub autosave: bool,
    /// Shortcuts that the editor changed, by command name; the other commands have their defaults.
    pub keys: BTreeMap<String, Vec<String>>,
    /// The house style.
    pub house: HouseChoices,
    /// Width of the library pane in CSS pixels.
    pub library_width: u32,
    /// Width of the issue pane in CSS pixels.
    pub issue_width: u32,
    /// Whether the source pane is open.
    pub source_open: bool,
    /// Width of the source pane in CSS pixels.
    pub source_width: u32,
    /// The most suggestions of an issue, one to five.
    pub suggestions: u32,
    /// Whether spaces, tabs, line ends and soft hyphens are shown in the text.
    pub invisibles: bool,
    /// Whether the tour of the window was offered.
    pub tour_offered: bool,
    /// The article that was open last.
    pub last_article: Option<u32>,
}

/// The most characters of an editor's name.
const MAX_NAME: usize = 100;

impl Settings {
    /// The editor's name without control characters; `None` if none is set.
    pub(crate) fn editor(&self) -> Option<String> {
        let name = self.editor_name.chars().filter(|ch| !ch.is_control());
        let name: String = name.take(MAX_NAME).collect();
        let name = name.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// The most suggestions of an issue.
    pub(crate) fn suggestion_limit(&self) -> SuggestionLimit {
        SuggestionLimit::new(self.suggestions as usize)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: UiLanguage::System,
            editor_name: String::new(),
            theme: Theme::System,
            single_keys: true,
            advance: true,
            text_size: 18,
            text_face: TextFace::Serif,
            zoom: 100,
            autosave: false,
            keys: BTreeMap::new(),
            house: HouseChoices::default(),
            library_width: 250,
            issue_width: 370,
            source_open: false,
            source_width: 320,
            suggestions: 3,
            invisibles: false,
            tour_offered: false,
            last_article: None,
        }
    }
}

/// Settings to change; the others are kept. `null` resets a setting, a choice of the house style or the shortcuts of a
/// command to its default (a merge patch, RFC 7396).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct SettingsChange(
    #[ts(
        type = "Partial<Omit<import('./Settings').Settings, 'house' | 'keys'>> & { house?: Partial<import('./HouseChoices').HouseChoices>, keys?: Record<string, string[] | null> }"
    )]
    pub Map<String, Value>,
);

impl SettingsChange {
    /// Applies the change to the stored settings. Returns the new settings and their stored form, or `None` for an
    /// unknown setting or an invalid value. Stored settings that cannot be read are replaced by the defaults; unknown
    /// stored settings, which a newer version may have written, are kept.
    pub(crate) fn applied_to(&self, stored: Option<&str>) -> Option<(Settings, String)> {
        let known = serde_json::to_value(Settings::default()).ok()?;
        if self.0.keys().any(|name| known.get(name).is_none()) {
            return None;
        }
        let mut whole = stored
            .and_then(|text| serde_json::from_str::<Value>(text).ok())
            .filter(|value| serde_json::from_value::<Settings>(value.clone()).is_ok())
            .unwrap_or_else(|| Value::Object(Map::new()));
        merge(&mut whole, &Value::Object(self.0.clone()));
        let settings = serde_json::from_value(whole.clone()).ok()?;
        Some((settings, whole.to_string()))
    }
}

/// Merges a patch into a value according to RFC 7396.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        target.clone_from(patch);
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(target) = target else { return };
    for (name, value) in patch {
        if value.is_null() {
            target.remove(name);
        } else {
            merge(target.entry(name.clone()).or_insert(Value::Null), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Settings, SettingsChange};
    use serde_json::{Value, json};

    fn applied(change: Value, stored: Option<&str>) -> Option<(Settings, Value)> {
        let change: SettingsChange = serde_json::from_value(change).expect("is an object");
        let (settings, text) = change.applied_to(stored)?;
        Some((settings, serde_json::from_str(&text).expect("is JSON")))
    }

    #[test]
    fn only_what_is_named_changes() {
        let stored = r#"{"zoom":150,"house":{"quotes":"curly"},"keys":{"accept":["F2"]},"later":1}"#;
        let change = json!({
            "text_size": 20,
            "zoom": null,
            "house": {"apostrophe": "straight"},
            "keys": {"accept": null, "reject": ["F3"]},
        });
        let (settings, text) = applied(change, Some(stored)).expect("fits");
        assert_eq!((settings.text_size, settings.zoom), (20, 100));
        assert!(settings.house.quotes.is_some() && settings.house.apostrophe.is_some());
        assert_eq!(settings.keys.keys().collect::<Vec<_>>(), ["reject"]);
        assert_eq!(text["later"], 1, "a setting of a newer version is kept");
    }

    #[test]
    fn what_is_no_setting_is_refused_and_what_cannot_be_read_is_replaced() {
        for change in [
            json!({"colour": 1}),
            json!({"zoom": "wide"}),
            json!({"house": {"quotes": 7}}),
        ] {
            assert_eq!(applied(change.clone(), None), None, "{change}");
        }
        for stored in ["no JSON", r#"{"zoom":"wide"}"#, "[]"] {
            let (settings, text) = applied(json!({"zoom": 110}), Some(stored)).expect("fits");
            assert_eq!((settings.zoom, text), (110, json!({"zoom": 110})), "{stored}");
        }
    }
}
