//! What the editor has set; remembered.

use super::HouseChoices;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UiLanguage {
    /// As the system says.
    System,
    /// English.
    En,
    /// French.
    Fr,
}

/// A language that the interface speaks.
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
    /// What the editor has set.
    pub settings: Settings,
    /// The language that [`UiLanguage::System`] means here. The desk alone asks the system, so that its sentences and
    /// the window's are never in two languages.
    pub system_tongue: UiTongue,
    /// The file that the program was started with, if any.
    pub file: Option<String>,
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The face of the article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextFace {
    /// With serifs.
    Serif,
    /// Without.
    Sans,
    /// The system's own.
    System,
}

/// Everything that is remembered between two starts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Language of the interface.
    pub language: UiLanguage,
    /// Colours.
    pub theme: Theme,
    /// Whether single letters (a, r, e, j, k) act while the text has no focus.
    pub single_keys: bool,
    /// Whether the next open issue comes by itself after a decision.
    pub advance: bool,
    /// Size of the article's text in CSS pixels.
    pub text_size: u32,
    /// Face of the article's text.
    pub text_face: TextFace,
    /// Size of the whole window, in per cent.
    pub zoom: u32,
    /// Whether the corrected version is written by itself after a pause.
    pub autosave: bool,
    /// Keys that the editor gave to commands, by the command's name; the others have those that came with the program.
    pub keys: BTreeMap<String, Vec<String>>,
    /// The house style.
    pub house: HouseChoices,
    /// Width of the library pane in CSS pixels.
    pub library_width: u32,
    /// Width of the issue pane in CSS pixels.
    pub issue_width: u32,
    /// The article that was open last.
    pub last_article: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: UiLanguage::System,
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
            last_article: None,
        }
    }
}

/// Settings to change; the others stay. `null` resets a setting, a choice of the house style or the keys of a command to
/// what it is by default (a merge patch, RFC 7396).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct SettingsChange(
    #[ts(
        type = "Partial<Omit<import('./Settings').Settings, 'house' | 'keys'>> & { house?: Partial<import('./HouseChoices').HouseChoices>, keys?: Record<string, string[] | null> }"
    )]
    pub Map<String, Value>,
);

impl SettingsChange {
    /// The settings after this change of what is stored, and how they are stored. `None` where the change names something
    /// that is no setting, or gives one a value that it cannot have. Stored settings that cannot be read count as none;
    /// settings of a newer version are kept.
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

/// Merges a patch into a value as RFC 7396 says.
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
