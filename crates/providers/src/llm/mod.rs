//! The findings of a language model behind an OpenAI-compatible address: llama.cpp, Ollama, LM Studio, vLLM, or a service.
//!
//! The paragraphs are sent to the address that the user named, and to no other. The model is asked for a list of errors
//! ([`Mode::Issues`]) in the manner of GEMBA-MQM and AutoMQM, or for the corrected paragraph ([`Mode::Rewrite`]).
//!
//! Whatever a model answers, only findings in the segments that it was asked about result, with suggestions that need
//! review: instructions in an article change nothing else. A quote is found exactly, or dropped with a reason.

mod answer;
mod chat;
mod issues;
mod question;
mod rewrite;
mod settings;

pub use settings::{Mode, Settings};

use crate::ServerError;
use crate::cache;
use crate::http::{Body, Client, Run, Secret};
use crate::provider::{Answered, Article, Job, Jobs, Provider, Watch, batches};
use chat::Form;
use copydesk_model::Segment;
use question::Question;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// The name of the source.
pub const SOURCE: &str = "llm";

/// The environment variable with the key of a service. A key on the command line would be seen by every user of the computer,
/// and stay in the history of the shell.
pub const KEY_VARIABLE: &str = "COPYDESK_LLM_KEY";

/// Reads the key of a service from [`KEY_VARIABLE`].
pub fn key() -> Option<Secret> {
    Secret::from_env(KEY_VARIABLE)
}

/// Neighbouring paragraphs up to this length in all, in bytes, share a request: headings, list items, table cells.
const MAX_SHARED: usize = 500;

/// The maximum number of paragraphs of one request.
const MAX_PARAGRAPHS: usize = 4;

/// The maximum length of an answer of a model that does not think, in tokens, beside one for every two bytes of the
/// paragraphs: small models may never end.
const TOKENS: u32 = 500;

/// The number of models that an error lists.
const LISTED: usize = 8;

/// A server of language models at an address.
#[derive(Debug)]
pub struct Server {
    client: Client,
    settings: Settings,
    /// The model: as it was named, or the first one of the server's list, once it was asked.
    model: Mutex<Option<String>>,
    /// How much of the API the server has.
    form: Mutex<Form>,
    /// Whether the model thinks before it answers.
    thinks: AtomicBool,
}

impl Server {
    /// Creates the client of the server at `address`: `http://127.0.0.1:8080`, or with a path, which is that of the API,
    /// such as `https://example.org/api/v1`. If no model is named, the first one of the server's list is asked. Nothing is
    /// sent yet.
    ///
    /// # Errors
    /// [`ServerError::Address`].
    pub fn new(
        address: &str,
        model: Option<&str>,
        key: Option<Secret>,
        settings: Settings,
    ) -> Result<Self, ServerError> {
        let own = address.trim().trim_end_matches('/');
        let own = own
            .trim_end_matches("/chat/completions")
            .trim_end_matches("/models");
        let has_path = own.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
        let own = if has_path {
            own.to_owned()
        } else {
            format!("{own}/v1")
        };
        let client = Client::new(&own, key, settings.limits).map_err(|_| ServerError::Address {
            address: address.to_owned(),
        })?;
        let form = match settings.mode {
            Mode::Issues => Form::Schema,
            Mode::Rewrite => Form::Plain,
        };
        let model = model.map(str::trim).filter(|model| !model.is_empty());
        Ok(Self {
            client,
            settings,
            model: Mutex::new(model.map(str::to_owned)),
            form: Mutex::new(form),
            thinks: AtomicBool::new(false),
        })
    }

    /// Returns the address of the API.
    pub fn address(&self) -> &str {
        self.client.address()
    }

    /// Asks the server for the names of its models.
    ///
    /// # Errors
    /// The server does not answer, or not with a list.
    pub fn models(&self, watch: &dyn Watch) -> Result<Vec<String>, ServerError> {
        self.list(&Run::new(watch, self.settings.limits))
    }

    fn list(&self, run: &Run<'_>) -> Result<Vec<String>, ServerError> {
        let judge = |reply: &_| chat::models(&self.client, reply);
        self.client.ask("/models", &Body::None, run, &judge)
    }

    /// Returns the model that is asked.
    fn model(&self, run: &Run<'_>) -> Result<String, ServerError> {
        let mut model = self.model.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(model) = &*model {
            return Ok(model.clone());
        }
        let address = || self.address().to_owned();
        let first = match self.list(run) {
            Ok(models) => models.into_iter().next(),
            // Some servers have no list.
            Err(ServerError::NotOpenAi { .. }) => None,
            Err(error) => return Err(error),
        };
        let first = first.ok_or_else(|| ServerError::NoModel { address: address() })?;
        *model = Some(first.clone());
        Ok(first)
    }

    /// Asks one question about paragraphs of `bytes`. Returns what the model says.
    fn ask(&self, run: &Run<'_>, model: &str, message: &str, bytes: u32) -> Result<String, ServerError> {
        let settings = &self.settings;
        let read = || *self.form.lock().unwrap_or_else(PoisonError::into_inner);
        let mut form = read();
        let short = TOKENS.saturating_add(bytes / 2).min(settings.max_tokens);
        let thinks = self.thinks.load(Ordering::Relaxed);
        let mut tokens = if thinks { settings.max_tokens } else { short };
        loop {
            let body = chat::request(form, settings.mode, model, settings.prompt(), message, tokens);
            let judge = |reply: &_| chat::answer(&self.client, model, reply);
            let answer = self
                .client
                .ask("/chat/completions", &Body::Json(body), run, &judge);
            match answer {
                Err(ServerError::Refused {
                    status: 400 | 422, ..
                }) if form.simpler().is_some() => {
                    form = form.simpler().unwrap_or(form);
                }
                Err(ServerError::Model { address, model, .. }) => {
                    let known = self.list(run).unwrap_or_default();
                    let known = known.into_iter().take(LISTED).collect::<Vec<_>>().join(", ");
                    return Err(ServerError::Model {
                        address,
                        model,
                        known,
                    });
                }
                Err(error) => return Err(error),
                Ok(said) if said.is_cut && said.thought && tokens < settings.max_tokens => {
                    tokens = settings.max_tokens;
                    self.thinks.store(true, Ordering::Relaxed);
                }
                // The missing end would count as deleted.
                Ok(said) if said.is_cut && settings.mode == Mode::Rewrite => return Err(self.unreadable()),
                Ok(said) => {
                    // Later requests begin with what the server accepted.
                    *self.form.lock().unwrap_or_else(PoisonError::into_inner) = form.max(read());
                    return Ok(said.text);
                }
            }
        }
    }

    fn unreadable(&self) -> ServerError {
        let address = self.address().to_owned();
        ServerError::Unreadable { address }
    }

    /// Returns the segments that are asked about.
    fn segments<'d>(article: &Article<'d>) -> Vec<&'d Segment> {
        // Nobody can correct locked paragraphs, and every request costs something.
        article
            .segments()
            .filter(|segment| segment.locked.is_none())
            .collect()
    }

    fn jobs<'d>(&self, article: &Article<'d>, segments: &[&'d Segment]) -> Vec<Job<'d>> {
        let version = self.version();
        let most = match self.settings.mode {
            Mode::Issues => MAX_PARAGRAPHS,
            Mode::Rewrite => 1,
        };
        let jobs = batches(segments, MAX_SHARED, most).into_iter().map(|segments| {
            let subject = Question::new(article, &segments, &self.settings.explain_in).subject();
            Job {
                key: cache::key(SOURCE, &version, std::iter::once(subject.as_str())),
                segments,
            }
        });
        jobs.collect()
    }
}

impl Provider for Server {
    fn id(&self) -> &'static str {
        SOURCE
    }

    fn version(&self) -> String {
        let Settings { mode, explain_in, .. } = &self.settings;
        let model = self.model.lock().unwrap_or_else(PoisonError::into_inner);
        let model = model.as_deref().unwrap_or_default();
        let prompt = cache::key(SOURCE, model, std::iter::once(self.settings.prompt()));
        format!("{model}/{}/{explain_in}/{prompt}", mode.name())
    }

    fn check(&self, article: &Article<'_>, watch: &dyn Watch) -> Answered {
        let run = Run::new(watch, self.settings.limits);
        let segments = Self::segments(article);
        if segments.is_empty() {
            return Answered::none(SOURCE);
        }
        let model = match self.model(&run) {
            Ok(model) => model,
            Err(error) => {
                return Answered {
                    stopped: Some(error),
                    unasked: segments.len(),
                    ..Answered::none(SOURCE)
                };
            }
        };
        let jobs = self.jobs(article, &segments);
        let explain_in = self.settings.explain_in.as_str();
        let (document, lang) = (article.document, article.lang);
        let (terms, required) = (article.terms, article.required);
        let ask = |job: &Job<'_>, run: &Run<'_>| {
            let article = Article {
                terms,
                required,
                ..Article::new(document, lang)
            };
            let question = Question::new(&article, &job.segments, explain_in);
            let bytes = job.segments.iter().map(|segment| segment.mt.len() as u32).sum();
            self.ask(run, &model, &question.message(), bytes)
        };
        let read = |job: &Job<'_>, said: &str| match (self.settings.mode, job.segments.as_slice()) {
            (Mode::Rewrite, [segment]) if !answer::without_thoughts(said).is_empty() => {
                Ok(rewrite::part(said, segment, lang))
            }
            (Mode::Issues, segments) => {
                let all = answer::issues(said).ok_or_else(|| self.unreadable())?;
                Ok(issues::part(&all, segments, explain_in))
            }
            (Mode::Rewrite, _) => Err(self.unreadable()),
        };
        let jobs = Jobs {
            source: SOURCE,
            all: &jobs,
            parallel: self.settings.parallel,
            cache: article.cache,
        };
        jobs.run(&run, &ask, &read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let new = |address: &str| {
            let server = Server::new(address, None, None, Settings::default());
            server.map(|server| server.address().to_owned())
        };
        for (address, expected) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1"),
            (" http://127.0.0.1:8080/ ", "http://127.0.0.1:8080/v1"),
            ("http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1"),
            ("https://a.b/api/v1/chat/completions", "https://a.b/api/v1"),
        ] {
            assert_eq!(new(address).as_deref(), Ok(expected));
        }
        for address in ["", "127.0.0.1:8080", "ftp://a", "http://", "http://a?key=1"] {
            assert_eq!(new(address).map_err(|error| error.code()), Err("server-address"));
        }
    }
}
