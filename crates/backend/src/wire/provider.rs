//! Servers that can be asked for second opinions.

use super::{Fault, OpinionsView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kind of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProviderKind {
    /// A LanguageTool server.
    Languagetool,
    /// A language model behind an OpenAI-compatible address.
    Llm,
}

/// What a language model is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LlmMode {
    /// A list of errors.
    #[default]
    Issues,
    /// The corrected paragraph. Small models do this better.
    Rewrite,
}

/// Where LanguageTool is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProviderPlace {
    /// At an address.
    #[default]
    Address,
    /// In a folder on this computer; the program starts and ends it.
    Folder,
}

/// A server, as the editor set it. Nothing is sent to it unless it is on and the editor asks for its opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProviderView {
    /// The kind.
    pub kind: ProviderKind,
    /// Whether it may be asked.
    pub on: bool,
    /// Where it is.
    #[serde(default)]
    pub place: ProviderPlace,
    /// Its address; empty if none is set.
    pub address: String,
    /// Its folder on this computer; empty if none is set.
    #[serde(default)]
    pub folder: String,
    /// The name of the language model; empty for the first one that the server lists.
    #[serde(default)]
    pub model: String,
    /// What the language model is asked for.
    #[serde(default)]
    pub mode: LlmMode,
    /// Whether the keyring of the system has the key of this address. Set by `set_key` only.
    #[serde(default)]
    pub key_saved: bool,
}

/// Keeps the key of the language model's address in the keyring of the system.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct KeyRequest {
    /// The key; empty to remove it.
    pub key: String,
}

/// The result of trying a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TriedView {
    /// How long the answer took, in milliseconds.
    pub ms: u32,
    /// The language models that it lists; none for LanguageTool.
    pub models: Vec<String>,
}

/// Asks a server about an article, or stops asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct AskRequest {
    /// Id of the article.
    pub article: u32,
    /// The server.
    pub kind: ProviderKind,
}

/// How far a server is with an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AskingView {
    /// Id of the article.
    pub article: u32,
    /// The server.
    pub kind: ProviderKind,
    /// Whether it is being asked.
    pub running: bool,
    /// Whether it is being started on this computer.
    pub starting: bool,
    /// The number of paragraphs that it was asked about.
    pub done: u32,
    /// The number of paragraphs in all; 0 if it is not known yet.
    pub total: u32,
    /// At the end: what it found. The patch applies like that of a command.
    pub result: Option<OpinionsView>,
    /// Why it did not answer, or not about every paragraph.
    pub fault: Option<Fault>,
}
