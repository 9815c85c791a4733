//! [`ServerError`]: why a server did not answer.

/// Why a server did not answer, or not to the end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// The address is none of http or https.
    #[error("{address} is not an address")]
    Address {
        /// The address.
        address: String,
    },
    /// Nothing answers at the address.
    #[error("{address} is not reachable: {detail}")]
    Down {
        /// The address.
        address: String,
        /// The reason, in English.
        detail: String,
    },
    /// The answer did not come in time.
    #[error("{address} did not answer within {seconds} s")]
    Slow {
        /// The address.
        address: String,
        /// The time that was allowed, in seconds.
        seconds: u64,
    },
    /// The server has too much to do, or fails.
    #[error("{address} answers with status {status}")]
    Busy {
        /// The address.
        address: String,
        /// The HTTP status.
        status: u16,
    },
    /// The connection ended in the middle of the answer.
    #[error("{address} closed the connection in the middle of its answer")]
    Cut {
        /// The address.
        address: String,
    },
    /// The answer is longer than the limit.
    #[error("the answer of {address} has more than {bytes} bytes")]
    TooLong {
        /// The address.
        address: String,
        /// The limit, in bytes.
        bytes: u64,
    },
    /// The server refuses the request.
    #[error("{address} refuses the request with status {status}: {detail}")]
    Refused {
        /// The address.
        address: String,
        /// The HTTP status.
        status: u16,
        /// The first line of the answer.
        detail: String,
    },
    /// The server requires a key, or refuses the one that was sent.
    #[error("{address} refuses the key with status {status}")]
    Key {
        /// The address.
        address: String,
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not that of LanguageTool.
    #[error("{address} does not answer as LanguageTool does")]
    NotLanguageTool {
        /// The address.
        address: String,
    },
    /// The answer is not that of a server of language models.
    #[error("{address} does not answer as an OpenAI-compatible server does")]
    NotOpenAi {
        /// The address.
        address: String,
    },
    /// The server does not have the model.
    #[error("{address} does not have the model {model}")]
    Model {
        /// The address.
        address: String,
        /// The name of the model.
        model: String,
        /// The models that the server has, separated by commas; empty if it does not say.
        known: String,
    },
    /// No model is named, and the server lists none.
    #[error("{address} lists no model")]
    NoModel {
        /// The address.
        address: String,
    },
    /// The paragraph and the prompt are longer than what the model can read.
    #[error("the paragraph is too long for the model at {address}")]
    Context {
        /// The address.
        address: String,
    },
    /// The model does not answer in the form that it is asked for.
    #[error("the model at {address} does not answer in the required form")]
    Unreadable {
        /// The address.
        address: String,
    },
    /// There is no Java on this computer.
    #[error("no Java")]
    NoJava,
    /// No jar of the server of LanguageTool is there.
    #[error("no languagetool-server.jar in {path}")]
    NoJar {
        /// The folder, or the file.
        path: String,
    },
    /// LanguageTool ended before it listened.
    #[error("{path} ended before it listened: {detail}")]
    StartFailed {
        /// The jar.
        path: String,
        /// The last line of its errors; empty if there is none.
        detail: String,
    },
    /// LanguageTool did not listen in time.
    #[error("{path} did not listen within {seconds} s")]
    StartSlow {
        /// The jar.
        path: String,
        /// The time that was allowed, in seconds.
        seconds: u64,
    },
    /// The maximum number of requests is reached.
    #[error("the limit of {limit} requests is reached")]
    Limit {
        /// The maximum number of requests.
        limit: u32,
    },
    /// The run was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl ServerError {
    /// The codes of all errors.
    pub const CODES: &[&str] = &[
        "server-address",
        "server-down",
        "server-slow",
        "server-busy",
        "server-cut",
        "server-too-long",
        "server-refused",
        "server-key",
        "server-not-languagetool",
        "server-not-openai",
        "server-model",
        "server-no-model",
        "server-context",
        "server-unreadable",
        "server-no-java",
        "server-no-jar",
        "server-start-failed",
        "server-start-slow",
        "server-limit",
        "server-cancelled",
    ];

    /// Returns the stable code, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "server-address",
            Self::Down { .. } => "server-down",
            Self::Slow { .. } => "server-slow",
            Self::Busy { .. } => "server-busy",
            Self::Cut { .. } => "server-cut",
            Self::TooLong { .. } => "server-too-long",
            Self::Refused { .. } => "server-refused",
            Self::Key { .. } => "server-key",
            Self::NotLanguageTool { .. } => "server-not-languagetool",
            Self::NotOpenAi { .. } => "server-not-openai",
            Self::Model { .. } => "server-model",
            Self::NoModel { .. } => "server-no-model",
            Self::Context { .. } => "server-context",
            Self::Unreadable { .. } => "server-unreadable",
            Self::NoJava => "server-no-java",
            Self::NoJar { .. } => "server-no-jar",
            Self::StartFailed { .. } => "server-start-failed",
            Self::StartSlow { .. } => "server-start-slow",
            Self::Limit { .. } => "server-limit",
            Self::Cancelled => "server-cancelled",
        }
    }

    /// Returns the arguments of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Address { address }
            | Self::Cut { address }
            | Self::NotLanguageTool { address }
            | Self::NotOpenAi { address }
            | Self::NoModel { address }
            | Self::Context { address }
            | Self::Unreadable { address } => vec![("address", address.clone())],
            Self::Down { address, detail } => vec![("address", address.clone()), ("detail", detail.clone())],
            Self::Slow { address, seconds } => {
                vec![("address", address.clone()), ("seconds", seconds.to_string())]
            }
            Self::Busy { address, status } | Self::Key { address, status } => {
                vec![("address", address.clone()), ("status", status.to_string())]
            }
            Self::TooLong { address, bytes } => {
                vec![("address", address.clone()), ("bytes", bytes.to_string())]
            }
            Self::Refused {
                address,
                status,
                detail,
            } => vec![
                ("address", address.clone()),
                ("status", status.to_string()),
                ("detail", detail.clone()),
            ],
            Self::Model {
                address,
                model,
                known,
            } => vec![
                ("address", address.clone()),
                ("model", model.clone()),
                ("known", if known.is_empty() { "none" } else { known }.to_owned()),
            ],
            Self::NoJar { path } => vec![("path", path.clone())],
            Self::StartFailed { path, detail } => vec![
                ("path", path.clone()),
                (
                    "detail",
                    if detail.is_empty() { "none" } else { detail }.to_owned(),
                ),
            ],
            Self::StartSlow { path, seconds } => {
                vec![("path", path.clone()), ("seconds", seconds.to_string())]
            }
            Self::Limit { limit } => vec![("limit", limit.to_string())],
            Self::NoJava | Self::Cancelled => Vec::new(),
        }
    }

    /// Whether the same request may succeed a moment later.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self, Self::Down { .. } | Self::Busy { .. } | Self::Cut { .. })
    }

    /// Whether the error concerns one request, so that others may succeed.
    pub(crate) fn is_of_one_request(&self) -> bool {
        match self {
            Self::Slow { .. }
            | Self::Busy { .. }
            | Self::Cut { .. }
            | Self::TooLong { .. }
            | Self::Refused { .. }
            | Self::Context { .. }
            | Self::Unreadable { .. } => true,
            Self::Address { .. }
            | Self::Down { .. }
            | Self::Key { .. }
            | Self::NotLanguageTool { .. }
            | Self::NotOpenAi { .. }
            | Self::Model { .. }
            | Self::NoModel { .. }
            | Self::NoJava
            | Self::NoJar { .. }
            | Self::StartFailed { .. }
            | Self::StartSlow { .. }
            | Self::Limit { .. }
            | Self::Cancelled => false,
        }
    }
}
