//! Servers for second opinions: their settings, and asking them about an article.

use crate::session::{StoredSource, document_of, left};
use crate::wire::{
    AskRequest, AskingView, Event, KeyRequest, LlmMode, OpinionsView, ProviderKind, ProviderPlace,
    ProviderView, TriedView,
};
use crate::{Backend, BackendError, Keyring, KeyringError, locale};
use copydesk_check::{Finding, Required, Term};
use copydesk_i18n::UiLang;
use copydesk_model::{Document, Lang, Segment, SegmentId};
use copydesk_providers::{
    Answered, Article, Limits, Progress, Provider, Secret, Watch, languagetool, llm, segment_key,
};
use copydesk_store::ArticleId;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::spawn_blocking;

/// The time for the start and for one request of a LanguageTool on this computer, which loads its rules in the first one.
const LOCAL_TIMEOUT: Duration = Duration::from_mins(3);

/// The setting with the servers.
const PROVIDERS: &str = "providers";

/// The servers that are being asked, each with the value that cancels it.
#[derive(Default)]
pub(crate) struct Asking(Mutex<BTreeMap<AskRequest, Arc<AtomicBool>>>);

impl Asking {
    /// Begins to ask; `None` if that server is being asked about this article already.
    fn begin(&self, request: AskRequest) -> Option<Arc<AtomicBool>> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if running.contains_key(&request) {
            return None;
        }
        let cancelled = Arc::<AtomicBool>::default();
        running.insert(request, Arc::clone(&cancelled));
        Some(cancelled)
    }

    fn end(&self, request: AskRequest) {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.remove(&request);
    }

    fn cancel(&self, request: AskRequest) {
        let running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cancelled) = running.get(&request) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }
}

/// The LanguageTool of a folder on this computer, kept running between the questions of the editor.
#[derive(Default)]
pub(crate) struct LocalLanguageTool(Mutex<Option<(PathBuf, Arc<languagetool::Local>)>>);

impl LocalLanguageTool {
    /// Returns that of this folder, and ends that of another one.
    fn get(&self, folder: &Path, java: Option<&Path>) -> Result<Arc<languagetool::Local>, BackendError> {
        let mut own = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, local)) = &*own
            && known == folder
        {
            return Ok(Arc::clone(local));
        }
        let limits = Limits {
            timeout: LOCAL_TIMEOUT,
            ..Limits::default()
        };
        let local = Arc::new(languagetool::Local::new(folder, java, limits)?);
        *own = Some((folder.to_path_buf(), Arc::clone(&local)));
        Ok(local)
    }

    fn end(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Sends the progress of a run to the window.
struct Follow {
    backend: Backend,
    request: AskRequest,
    cancelled: Arc<AtomicBool>,
}

impl Watch for Follow {
    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    fn starting(&self) {
        self.backend.emit(Event::asking(&AskingView {
            running: true,
            starting: true,
            ..self.request.view()
        }));
    }

    fn answered(&self, progress: &Progress<'_>) {
        self.backend.emit(Event::asking(&AskingView {
            running: true,
            done: u32::try_from(progress.done).unwrap_or(u32::MAX),
            total: u32::try_from(progress.total).unwrap_or(u32::MAX),
            ..self.request.view()
        }));
    }
}

/// An article as it is sent to a server.
struct Question {
    document: Document,
    language: Option<Lang>,
    /// The words of the article that the program knows.
    known: HashSet<String>,
    /// The terms of the glossary: to flag, and with required translations.
    terms: (Vec<Term>, Vec<Required>),
    /// The texts that are not those of the machine translation.
    changed: Vec<(u32, String)>,
    /// The keys of what is asked, by segment.
    keys: BTreeMap<u32, String>,
    /// What the server answered before about segments that have not changed since.
    kept: BTreeMap<SegmentId, Vec<Finding>>,
}

impl AskRequest {
    /// The state before the first answer.
    fn view(self) -> AskingView {
        AskingView {
            article: self.article,
            kind: self.kind,
            running: false,
            starting: false,
            done: 0,
            total: 0,
            result: None,
            fault: None,
        }
    }
}

impl ProviderView {
    fn unset(kind: ProviderKind) -> Self {
        Self {
            kind,
            on: false,
            place: ProviderPlace::default(),
            address: String::new(),
            folder: String::new(),
            model: String::new(),
            mode: LlmMode::default(),
            key_saved: false,
        }
    }

    /// Whether it is a folder on this computer.
    fn is_local(&self) -> bool {
        self.kind == ProviderKind::Languagetool && self.place == ProviderPlace::Folder
    }

    /// Whether it is set where the server is.
    fn has_place(&self) -> bool {
        let place = if self.is_local() {
            &self.folder
        } else {
            &self.address
        };
        !place.is_empty()
    }

    fn llm(&self, ui: UiLang, key: Option<Secret>) -> Result<llm::Server, BackendError> {
        let settings = llm::Settings {
            mode: match self.mode {
                LlmMode::Issues => llm::Mode::Issues,
                LlmMode::Rewrite => llm::Mode::Rewrite,
            },
            explain_in: ui.tag().to_owned(),
            ..llm::Settings::default()
        };
        let model = self.model.trim();
        let model = (!model.is_empty()).then_some(model);
        Ok(llm::Server::new(&self.address, model, key, settings)?)
    }
}

impl Backend {
    pub(crate) async fn providers(&self, (): ()) -> Result<Vec<ProviderView>, BackendError> {
        let stored = self.store().setting(PROVIDERS).await?;
        let stored: Vec<ProviderView> = stored
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let all = [ProviderKind::Languagetool, ProviderKind::Llm].map(|kind| {
            let own = stored.iter().find(|provider| provider.kind == kind);
            own.cloned().unwrap_or_else(|| ProviderView::unset(kind))
        });
        Ok(all.to_vec())
    }

    pub(crate) async fn set_provider(
        &self,
        mut provider: ProviderView,
    ) -> Result<Vec<ProviderView>, BackendError> {
        provider.address = provider.address.trim().to_owned();
        provider.folder = provider.folder.trim().to_owned();
        provider.on &= provider.has_place();
        if provider.on {
            self.client(&provider, None)?;
        }
        if provider.kind == ProviderKind::Languagetool && !(provider.on && provider.is_local()) {
            self.end_servers();
        }
        let _turn = self.configuration().turn().await;
        let mut all = self.providers(()).await?;
        for own in &mut all {
            if own.kind == provider.kind {
                // A key is for one address.
                provider.key_saved = own.key_saved && own.address == provider.address;
                if own.key_saved && !provider.key_saved {
                    self.with_keyring(own.address.clone(), |keyring, name| keyring.remove(name))
                        .await?;
                }
                own.clone_from(&provider);
            }
        }
        self.keep_providers(&all).await?;
        Ok(all)
    }

    pub(crate) async fn set_key(&self, request: KeyRequest) -> Result<Vec<ProviderView>, BackendError> {
        let key = request.key.trim().to_owned();
        if !key.is_empty() && Secret::new(&key).is_none() {
            return Err(BackendError::BadKey);
        }
        let _turn = self.configuration().turn().await;
        let mut all = self.providers(()).await?;
        if let Some(own) = all.iter_mut().find(|own| own.kind == ProviderKind::Llm) {
            own.key_saved = !key.is_empty();
            self.with_keyring(own.address.clone(), move |keyring, name| {
                if key.is_empty() {
                    keyring.remove(name)
                } else {
                    keyring.put(name, &key)
                }
            })
            .await?;
        }
        self.keep_providers(&all).await?;
        Ok(all)
    }

    async fn keep_providers(&self, all: &[ProviderView]) -> Result<(), BackendError> {
        let stored = serde_json::to_string(all).map_err(|_| BackendError::Internal)?;
        self.store().set_setting(PROVIDERS, &stored).await?;
        Ok(())
    }

    /// Uses the keyring, which may wait for the editor.
    async fn with_keyring<T: Send + 'static>(
        &self,
        name: String,
        act: impl FnOnce(&dyn Keyring, &str) -> Result<T, KeyringError> + Send + 'static,
    ) -> Result<T, BackendError> {
        let keyring = self.options().keyring.clone();
        let keyring = keyring.ok_or_else(|| KeyringError("the program has none".to_owned()))?;
        Ok(spawn_blocking(move || act(&*keyring, &name)).await??)
    }

    /// The key of a server: that of the environment, else that of the keyring.
    async fn key_of(&self, provider: &ProviderView) -> Result<Option<Secret>, BackendError> {
        let given = llm::key();
        if given.is_some() || provider.kind != ProviderKind::Llm || !provider.key_saved {
            return Ok(given);
        }
        let kept = self.with_keyring(provider.address.clone(), |keyring, name| keyring.get(name));
        Ok(kept.await?.and_then(|key| Secret::new(&key)))
    }

    /// Sends a short text to a server that is on.
    pub(crate) async fn try_provider(&self, kind: ProviderKind) -> Result<TriedView, BackendError> {
        let provider = self.provider(kind).await?;
        let key = self.key_of(&provider).await?;
        let (backend, ui) = (self.clone(), self.ui());
        spawn_blocking(move || {
            let begun = Instant::now();
            let models = match kind {
                ProviderKind::Languagetool => {
                    let client = backend.client(&provider, key)?;
                    let document = document_of(&["This is a short test."]);
                    let language = Lang::new("en");
                    let answered = client.check(&Article::new(&document, Some(&language)), &());
                    answered.error().cloned().map_or(Ok(()), Err)?;
                    Vec::new()
                }
                ProviderKind::Llm => provider.llm(ui, key)?.models(&())?,
            };
            let ms = u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX);
            Ok(TriedView { ms, models })
        })
        .await?
    }

    /// Begins to ask; the answer comes with [`Event::asking`].
    pub(crate) async fn ask_provider(&self, request: AskRequest) -> Result<AskingView, BackendError> {
        let provider = self.provider(request.kind).await?;
        let client = self.client(&provider, self.key_of(&provider).await?)?;
        let question = self.question(&request, &provider, Arc::clone(&client)).await?;
        let begun = AskingView {
            running: true,
            ..request.view()
        };
        let Some(cancelled) = self.asking().begin(request) else {
            return Ok(begun);
        };
        let follow = Follow {
            backend: self.clone(),
            request,
            cancelled,
        };
        let backend = self.clone();
        tokio::spawn(async move {
            let asked = spawn_blocking(move || {
                let answered = question.ask(&*client, &follow);
                (question, answered)
            });
            let view = match asked.await {
                Ok((question, answered)) => backend.take_answer(request, question, answered).await,
                Err(error) => backend.failed(request, &error.into()),
            };
            backend.asking().end(request);
            backend.emit(Event::asking(&view));
        });
        Ok(begun)
    }

    /// Stops asking; what was found so far is shown.
    #[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
    pub(crate) async fn stop_asking(&self, request: AskRequest) -> Result<(), BackendError> {
        self.asking().cancel(request);
        Ok(())
    }

    /// Ends the server that the program started, if there is one; asking again starts it again.
    pub fn end_servers(&self) {
        self.local_languagetool().end();
    }

    /// The client of a server. Nothing is sent or started yet.
    fn client(
        &self,
        provider: &ProviderView,
        key: Option<Secret>,
    ) -> Result<Arc<dyn Provider>, BackendError> {
        Ok(match provider.kind {
            ProviderKind::Languagetool if provider.is_local() => {
                let java = self.options().java.as_deref();
                self.local_languagetool().get(Path::new(&provider.folder), java)?
            }
            ProviderKind::Languagetool => {
                Arc::new(languagetool::Server::new(&provider.address, Limits::default())?)
            }
            ProviderKind::Llm => Arc::new(provider.llm(self.ui(), key)?),
        })
    }

    /// The server of this kind, if it is on.
    async fn provider(&self, kind: ProviderKind) -> Result<ProviderView, BackendError> {
        let all = self.providers(()).await?;
        let on = all
            .into_iter()
            .find(|provider| provider.kind == kind && provider.on);
        on.ok_or(BackendError::ProviderOff)
    }

    async fn question(
        &self,
        request: &AskRequest,
        provider: &ProviderView,
        client: Arc<dyn Provider>,
    ) -> Result<Question, BackendError> {
        let terms = self.configuration().profile().terms();
        let guard = self.session_as_stored(ArticleId(request.article)).await?;
        let address = provider.address.clone();
        Ok(spawn_blocking(move || {
            let (document, changed) = guard.text_now();
            let language = guard.language().cloned();
            // A folder has its version, not an address.
            let address = if client.id() == llm::SOURCE { &*address } else { "" };
            let tag = language.as_ref().map_or("", Lang::tag);
            let settings = [address, tag, guard.fingerprint()];
            let key = |segment: &Segment| (segment.id.0, segment_key(&*client, &settings, segment));
            let keys = document.segments.iter().map(key).collect();
            Question {
                kept: guard.answers(client.id(), &keys),
                known: guard.known_words(),
                language,
                terms,
                document,
                changed,
                keys,
            }
        })
        .await?)
    }

    /// Shows an answer in the article, complete or not.
    async fn take_answer(
        &self,
        request: AskRequest,
        question: Question,
        mut answered: Answered,
    ) -> AskingView {
        let ui = self.ui();
        let error = answered.error().cloned().map(BackendError::from);
        let is_empty = answered.opinions.is_empty() && answered.opinions.dropped.is_empty();
        if let (Some(error), true) = (&error, is_empty) {
            // What the server found before stays.
            return self.failed(request, error);
        }
        let Question {
            changed,
            mut keys,
            kept,
            ..
        } = question;
        keys.retain(|id, _| {
            let id = SegmentId(*id);
            answered.answered.contains(&id) || kept.contains_key(&id)
        });
        let kept = kept.into_iter().filter(|(_, findings)| !findings.is_empty());
        answered.opinions.findings.extend(kept);
        let source = StoredSource::server(&answered.opinions, changed, keys);
        let taken: Result<OpinionsView, BackendError> = async {
            let dropped = answered.opinions.dropped;
            let mut view = self.add_opinions(request.article, source).await?;
            view.left.splice(0..0, dropped.iter().map(|one| left(one, ui)));
            Ok(view)
        }
        .await;
        match taken {
            Ok(result) => AskingView {
                result: Some(result),
                fault: error.map(|error| locale::fault(&error, ui)),
                ..request.view()
            },
            Err(failed) => self.failed(request, &error.unwrap_or(failed)),
        }
    }

    fn failed(&self, request: AskRequest, error: &BackendError) -> AskingView {
        AskingView {
            fault: Some(locale::fault(error, self.ui())),
            ..request.view()
        }
    }
}

impl Question {
    /// Asks about what was not answered before, or has changed since.
    fn ask(&self, client: &dyn Provider, watch: &dyn Watch) -> Answered {
        let knows = |word: &str| self.known.contains(word);
        let segments = self.document.segments.iter().map(|segment| segment.id);
        let new: BTreeSet<SegmentId> = segments.filter(|id| !self.kept.contains_key(id)).collect();
        if new.is_empty() {
            return Answered::none(client.id());
        }
        let article = Article {
            only: Some(&new),
            knows: &knows,
            terms: &self.terms.0,
            required: &self.terms.1,
            ..Article::new(&self.document, self.language.as_ref())
        };
        client.check(&article, watch)
    }
}
