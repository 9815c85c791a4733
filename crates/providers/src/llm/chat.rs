//! The requests of OpenAI's API that most servers of language models have: `chat/completions` and `models`.

use super::settings::Mode;
use crate::ServerError;
use crate::http::{Client, Reply};
use serde::Deserialize;
use serde_json::{Value, json};

/// How much of the API a request uses. Servers refuse what they do not know with status 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// With a schema of the answer.
    Schema,
    /// Without it.
    Plain,
    /// Without any limit and temperature, which some models refuse.
    Bare,
}

impl Form {
    /// Returns the form that uses less.
    pub(super) fn simpler(self) -> Option<Self> {
        match self {
            Self::Schema => Some(Self::Plain),
            Self::Plain => Some(Self::Bare),
            Self::Bare => None,
        }
    }
}

/// Returns the request of a chat of two messages.
pub(super) fn request(
    form: Form,
    mode: Mode,
    model: &str,
    prompt: &str,
    message: &str,
    max_tokens: u32,
) -> String {
    let mut body = json!({
        "model": model,
        "messages": [{"role": "system", "content": prompt}, {"role": "user", "content": message}],
        "stream": false,
    });
    if form < Form::Bare {
        body["temperature"] = json!(0);
        body["max_tokens"] = json!(max_tokens);
    }
    if form == Form::Schema && mode == Mode::Issues {
        body["response_format"] = json!({
            "type": "json_schema",
            "json_schema": {"name": "issues", "strict": true, "schema": schema()},
        });
    }
    body.to_string()
}

/// Returns the JSON schema of a list of issues.
fn schema() -> Value {
    let text = json!({"type": "string"});
    json!({
        "type": "object",
        "properties": {"issues": {"type": "array", "items": {
            "type": "object",
            "properties": {
                "paragraph": {"type": "integer"},
                "quote": text,
                "category": text,
                "severity": {"type": "string", "enum": ["minor", "major", "critical"]},
                "explanation": text,
                "replacement": {"type": ["string", "null"]},
            },
            "required": ["paragraph", "quote", "category", "severity", "explanation", "replacement"],
            "additionalProperties": false,
        }}},
        "required": ["issues"],
        "additionalProperties": false,
    })
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<Content>,
    /// What the model thought, if the server separates it.
    reasoning_content: Option<String>,
}

/// Most servers answer with a text, some with a list of parts.
#[derive(Deserialize)]
#[serde(untagged)]
enum Content {
    Text(String),
    Parts(Vec<ContentPart>),
}

#[derive(Deserialize)]
struct ContentPart {
    #[serde(default)]
    text: String,
}

/// What a model says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    /// Whether the answer ended at the limit of tokens.
    pub(super) is_cut: bool,
    /// Whether the model thought before it answered.
    pub(super) thought: bool,
}

/// Returns what the model says.
pub(super) fn answer(client: &Client, model: &str, reply: &Reply) -> Result<Said, ServerError> {
    let value = success(client, model, reply)?;
    let completion: Completion = serde_json::from_value(value).map_err(|_| not_openai(client))?;
    let Some(choice) = completion.choices.into_iter().next() else {
        return Ok(Said {
            text: String::new(),
            is_cut: false,
            thought: false,
        });
    };
    let Message {
        content,
        reasoning_content,
    } = choice.message;
    let text = match content {
        Some(Content::Text(text)) => text,
        Some(Content::Parts(parts)) => parts.into_iter().map(|part| part.text).collect(),
        None => String::new(),
    };
    let has_thoughts =
        reasoning_content.is_some_and(|thought| !thought.is_empty()) || text.contains("<think>");
    Ok(Said {
        is_cut: choice.finish_reason.as_deref() == Some("length"),
        thought: has_thoughts || text.trim().is_empty(),
        text,
    })
}

/// Returns the names of the models of a server.
pub(super) fn models(client: &Client, reply: &Reply) -> Result<Vec<String>, ServerError> {
    let value = success(client, "", reply)?;
    let Some(Value::Array(entries)) = value.get("data").or_else(|| value.get("models")) else {
        return Err(not_openai(client));
    };
    let name = |entry: &Value| {
        let name = entry.get("id").or_else(|| entry.get("name"))?;
        name.as_str().map(str::to_owned)
    };
    Ok(entries.iter().filter_map(name).collect())
}

fn not_openai(client: &Client) -> ServerError {
    let address = client.address().to_owned();
    ServerError::NotOpenAi { address }
}

/// Returns the JSON of a reply without an error.
fn success(client: &Client, model: &str, reply: &Reply) -> Result<Value, ServerError> {
    let json: Option<Value> = serde_json::from_str(&reply.body).ok();
    let address = || client.address().to_owned();
    let said = json.as_ref().and_then(message_of);
    let is_success = (200..300).contains(&reply.status);
    match (json, &said) {
        (Some(json), None) if is_success => return Ok(json),
        (None, _) if is_success => return Err(not_openai(client)),
        _ => {}
    }
    let said = said.unwrap_or_else(|| reply.body.clone());
    let lower = said.to_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
    if reply.status == 413 || has(TOO_LONG) {
        return Err(ServerError::Context { address: address() });
    }
    if reply.status < 500 && lower.contains("model") && has(NO_SUCH) {
        return Err(ServerError::Model {
            address: address(),
            model: model.to_owned(),
            known: String::new(),
        });
    }
    match reply.status {
        300..=399 | 404 | 405 => Err(not_openai(client)),
        status => Err(client.status_error(status, &said)),
    }
}

/// Parts of the messages of servers if the text is longer than the context of the model, in lower case.
const TOO_LONG: &[&str] = &[
    "context length",
    "context_length",
    "context size",
    "context_size",
    "context window",
    "maximum context",
    "prompt is too long",
    "too many tokens",
];

/// Parts of the messages of servers about a model that they do not have, in lower case.
const NO_SUCH: &[&str] = &[
    "not found",
    "not_found",
    "does not exist",
    "unknown model",
    "invalid model",
    "no such model",
    "not loaded",
    "not a valid model",
];

/// Returns the message of an error, with its code.
fn message_of(json: &Value) -> Option<String> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let error = json.get("error").filter(|error| !error.is_null());
    let Some(error) = error else {
        // FastAPI, and servers that name the object.
        let is_error = json.get("object").is_some_and(|object| object == "error");
        let message = json
            .get("detail")
            .or_else(|| json.get("message").filter(|_| is_error))?;
        return Some(text(message).unwrap_or_else(|| message.to_string()));
    };
    let parts = ["message", "code", "type"].map(|name| error.get(name).and_then(text));
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return Some(text(error).unwrap_or_else(|| error.to_string()));
    }
    Some(parts.join(" · "))
}
