//! What the editor has set; remembered.

use super::HouseChoices;
use serde::{Deserialize, Serialize};
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
