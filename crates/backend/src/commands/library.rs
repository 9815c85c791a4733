//! The library: list, import and open articles.

use crate::details::{of_front_matter, tidied};
use crate::session::{Beside, Draft, Session};
use crate::sessions::SessionGuard;
use crate::views;
use crate::wire::{
    ArchiveRequest, LibraryOrder, LibraryQuery, LibraryShelf, LibraryView, QualityView, ReviewView,
};
use crate::{Backend, BackendError, clock, locale, reading, samples};
use copydesk_store::files::{FileRead, Fingerprint};
use copydesk_store::{
    Added, Article, ArticleChange, ArticleId, ArticleQuery, Details, ListOrder, NewArticle, Shelf, UnixMillis,
};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// An article to import.
pub(crate) struct ImportInput {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// The file that they were read from.
    pub(crate) file: Option<(PathBuf, Fingerprint)>,
    /// Whether the article is opened next: its session is then kept in memory and replaces the least recently used one.
    /// Importing many articles must not evict the session of the article under review.
    pub(crate) opens: bool,
}

impl ImportInput {
    fn of_file(path: PathBuf, file: FileRead, opens: bool) -> Self {
        let FileRead { bytes, fingerprint } = file;
        Self {
            bytes,
            file: Some((path, fingerprint)),
            opens,
        }
    }
}

/// Whether the file has the contents that the article was read from, or those of the last save.
fn is_as_known(article: &Article, file: &Fingerprint) -> bool {
    article.original == file.sha256 || article.disk.is_some_and(|disk| disk.has_same_contents(file))
}

/// The result of importing a file.
pub(crate) struct ImportedFile {
    /// Its article.
    pub(crate) id: ArticleId,
    /// Whether the library had an article for this path.
    pub(crate) before: PriorArticle,
}

/// What a file of the watched folder is to the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WatchedFile {
    /// It was imported.
    New,
    /// It has or had it.
    Known,
    /// It was replaced or marked, since the file changed.
    Changed,
}

/// Whether the library had an article for the path of an imported file.
pub(crate) enum PriorArticle {
    /// No article.
    Unknown,
    /// An article with the current contents of the file.
    Same,
    /// An article with other contents.
    Other,
    /// An article with the current contents of the file, in the trash.
    Trashed,
}

impl Backend {
    pub(crate) async fn list_articles(&self, query: LibraryQuery) -> Result<LibraryView, BackendError> {
        let query = ArticleQuery {
            text: query.text,
            state: query.status.map(views::article_state),
            language: query.language,
            shelf: match query.shelf {
                LibraryShelf::Queue => Shelf::Queue,
                LibraryShelf::Archive => Shelf::Archive,
                LibraryShelf::Trash => Shelf::Trash,
            },
            order: match query.order {
                LibraryOrder::Damage => ListOrder::Damage,
                LibraryOrder::Score => ListOrder::Score,
                LibraryOrder::Recent => ListOrder::Recent,
                LibraryOrder::Title => ListOrder::Title,
                LibraryOrder::Words => ListOrder::Words,
                LibraryOrder::File => ListOrder::File,
                LibraryOrder::Slug => ListOrder::Slug,
                LibraryOrder::Desk => ListOrder::Desk,
                LibraryOrder::Deadline => ListOrder::Deadline,
                LibraryOrder::Assignee => ListOrder::Assignee,
            },
            offset: query.offset,
            limit: query.limit,
        };
        let (articles, tally) = (
            self.store().list(&query).await?,
            self.store().tally(&query).await?,
        );
        Ok(LibraryView {
            articles: articles.iter().map(views::article_row).collect(),
            found: tally.found,
            total: tally.new + tally.in_review + tally.done + tally.exported,
            new: tally.new,
            in_review: tally.in_review,
            done: tally.done,
            exported: tally.exported,
            archived: tally.archived,
            trashed: tally.trashed,
            languages: tally.languages,
        })
    }

    pub(crate) async fn archive(&self, request: ArchiveRequest) -> Result<u32, BackendError> {
        let ids: Vec<_> = request.articles.into_iter().map(ArticleId).collect();
        let change = ArticleChange {
            archived_at: Some(request.archived.then(clock::now)),
            ..ArticleChange::default()
        };
        Ok(self.store().update_all(&ids, &change).await?)
    }

    pub(crate) async fn open_file(&self, path: String) -> Result<ReviewView, BackendError> {
        let ImportedFile { id, before } = self.import_path(PathBuf::from(path), true).await?;
        let notice = match before {
            PriorArticle::Unknown | PriorArticle::Same => None,
            PriorArticle::Other => Some("notice-file-changed"),
            PriorArticle::Trashed => Some("notice-restored"),
        };
        let notice = notice.map(|notice| locale::say(self.ui(), notice, &[]));
        self.open_session(id, notice.into_iter().collect()).await
    }

    /// Imports a file, unless the library has an article with its current contents; such an article is restored if it
    /// is in the trash. `opens`: see [`ImportInput`].
    pub(crate) async fn import_path(&self, path: PathBuf, opens: bool) -> Result<ImportedFile, BackendError> {
        let (path, file) = spawn_blocking(move || reading::file(&path)).await??;
        let known = self.store().find_by_path(&path).await?;
        if let Some(article) = &known
            && is_as_known(article, &file.fingerprint)
        {
            return Ok(ImportedFile {
                id: article.id,
                before: PriorArticle::Same,
            });
        }
        if let Some(article) = self.trashed(&path, &file.fingerprint).await? {
            self.restore_articles(vec![article.id.0]).await?;
            return Ok(ImportedFile {
                id: article.id,
                before: PriorArticle::Trashed,
            });
        }
        let (id, there) = self.import(ImportInput::of_file(path, file, opens)).await?;
        let before = match known {
            _ if there => PriorArticle::Same,
            Some(_) => PriorArticle::Other,
            None => PriorArticle::Unknown,
        };
        Ok(ImportedFile { id, before })
    }

    /// The article in the trash with this path and contents.
    async fn trashed(&self, path: &Path, file: &Fingerprint) -> Result<Option<Article>, BackendError> {
        let trashed = self.store().trashed_by_path(path).await?;
        Ok(trashed.into_iter().find(|article| is_as_known(article, file)))
    }

    /// Imports a file of the watched folder, unless the library has or had it with its current contents, even if the article
    /// was deleted permanently. A changed file is a new version of its article.
    pub(crate) async fn import_if_new(&self, path: PathBuf) -> Result<WatchedFile, BackendError> {
        let (path, file) = spawn_blocking(move || reading::file(&path)).await??;
        let known = self.store().find_by_path(&path).await?;
        if known
            .as_ref()
            .is_some_and(|article| is_as_known(article, &file.fingerprint))
            || self.trashed(&path, &file.fingerprint).await?.is_some()
            || self.store().was_purged(&path, file.fingerprint.sha256).await?
        {
            return Ok(WatchedFile::Known);
        }
        if let Some(article) = known {
            let told = self.file_changed(article, &file.fingerprint).await?;
            return Ok(if told {
                WatchedFile::Changed
            } else {
                WatchedFile::Known
            });
        }
        let (_, there) = self.import(ImportInput::of_file(path, file, false)).await?;
        Ok(if there {
            WatchedFile::Known
        } else {
            WatchedFile::New
        })
    }

    pub(crate) async fn open_text(&self, text: String) -> Result<ReviewView, BackendError> {
        let intake = ImportInput {
            bytes: text.into_bytes(),
            file: None,
            opens: true,
        };
        let (id, _) = self.import(intake).await?;
        self.open_session(id, Vec::new()).await
    }

    pub(crate) async fn open_article(&self, id: u32) -> Result<ReviewView, BackendError> {
        self.open_session(ArticleId(id), Vec::new()).await
    }

    pub(crate) async fn quality(&self, id: u32) -> Result<QualityView, BackendError> {
        let session = self.session(ArticleId(id)).await?;
        Ok(spawn_blocking(move || session.quality()).await?)
    }

    pub(crate) async fn sample(&self, (): ()) -> Result<u32, BackendError> {
        Ok(samples::first(self).await?.0)
    }

    pub(crate) async fn delete_articles(&self, ids: Vec<u32>) -> Result<u32, BackendError> {
        self.set_removed(ids, Some(clock::now())).await
    }

    pub(crate) async fn restore_articles(&self, ids: Vec<u32>) -> Result<u32, BackendError> {
        self.set_removed(ids, None).await
    }

    async fn set_removed(&self, ids: Vec<u32>, at: Option<UnixMillis>) -> Result<u32, BackendError> {
        let ids: Vec<_> = ids.into_iter().map(ArticleId).collect();
        let change = ArticleChange {
            removed_at: Some(at),
            ..ArticleChange::default()
        };
        Ok(self.store().update_all(&ids, &change).await?)
    }

    pub(crate) async fn purge_articles(&self, ids: Vec<u32>) -> Result<u32, BackendError> {
        let ids: Vec<_> = ids.into_iter().map(ArticleId).collect();
        let purged = self.store().purge(&ids).await?;
        for id in &purged {
            self.sessions().forget(*id);
            self.configuration()
                .with_acceptance(|acceptance| acceptance.forget(id.0));
        }
        tracing::info!(articles = purged.len(), "deleted permanently");
        Ok(u32::try_from(purged.len()).unwrap_or(u32::MAX))
    }

    /// Reads, checks and stores an article. Returns its id, and whether it was there already.
    pub(crate) async fn import(&self, intake: ImportInput) -> Result<(ArticleId, bool), BackendError> {
        let (rules, opens) = (self.configuration().rules(), intake.opens);
        let (draft, article) = spawn_blocking(move || {
            let path = intake.file.as_ref().map(|(path, _)| path.as_path());
            let loaded = reading::new(&intake.bytes, path)?;
            let (format, encoding) = (
                loaded.origin.format.to_owned(),
                loaded.origin.charset.name().to_owned(),
            );
            let details = match format.as_str() {
                "md" | "mdx" => of_front_matter(loaded.text()),
                _ => Details::default(),
            };
            let draft = Draft::new(loaded, &rules);
            let (path, disk) = intake.file.unzip();
            let name = path.as_deref().and_then(Path::file_name);
            let title = Some(draft.title()).filter(|title| !title.is_empty());
            let title = title.or_else(|| Some(tidied(&name?.to_string_lossy())));
            let snapshot = draft.snapshot();
            let article = NewArticle {
                // An article without a word is listed by its file.
                title: title.unwrap_or_default(),
                details,
                path,
                format,
                encoding,
                language: draft.language().map(|lang| lang.tag().to_owned()),
                words: draft.words(),
                snapshot: snapshot.to_json(),
                damage: snapshot.damage(draft.words()),
                score: snapshot.score_now.unwrap_or_default(),
                text: draft.text_for_search(),
                original: intake.bytes,
                disk,
                at: clock::now(),
            };
            Ok::<_, BackendError>((draft, article))
        })
        .await??;
        let bytes = article.original.len();
        let Added { article, known } = self.store().add(article).await?;
        let id = article.id;
        if known {
            return Ok((id, true));
        }
        tracing::info!(article = id.0, bytes, words = article.words, "taken in");
        if opens {
            *self.sessions().slot(id).lock().await = Some(draft.into_session(article));
        }
        Ok((id, false))
    }

    /// Opens an article in its stored state, which includes the decisions made in other windows.
    pub(super) async fn open_session(
        &self,
        id: ArticleId,
        notices: Vec<String>,
    ) -> Result<ReviewView, BackendError> {
        let stored = self.store().article(id).await?;
        if stored.removed_at.is_some() {
            return Err(BackendError::UnknownArticle(id.0));
        }
        // Changes to the shared dictionary and to the weights of rules take effect when an article is opened.
        self.reload_profile().await?;
        let weighed = self.apply_rule_weights().await;
        let mut guard = self.session(id).await?;
        if !guard.is_at(&stored) {
            guard.discard();
            drop(guard);
            guard = self.session(id).await?;
        }
        let opened = ArticleChange {
            opened_at: Some(clock::now()),
            ..guard.counted()
        };
        guard.set_article(self.store().update(id, &opened).await?);
        let ui = self.ui();
        let notices: Vec<_> = self
            .library_notice()
            .into_iter()
            .chain(self.shared_notice())
            .chain(weighed)
            .chain(notices)
            .collect();
        spawn_blocking(move || {
            let mut view = guard.view(ui);
            view.notices.splice(0..0, notices);
            Ok(view)
        })
        .await?
    }

    /// The article's session, locked; loaded first if it is not in memory.
    pub(crate) async fn session(&self, id: ArticleId) -> Result<SessionGuard, BackendError> {
        let mut place = self.sessions().slot(id).lock_owned().await;
        let session = match place.take() {
            Some(session) => session,
            None => self.load(id).await?,
        };
        Ok(SessionGuard::new(place, session))
    }

    /// What is stored beside the file and the decisions of an article.
    pub(crate) async fn beside(&self, article: &Article) -> Result<Beside, BackendError> {
        Ok(Beside {
            opinions: self.stored_opinions(article.id).await?,
            source: self.attached_source(article).await?,
        })
    }

    /// Loads the session of an article in its stored state.
    pub(crate) async fn load(&self, id: ArticleId) -> Result<Session, BackendError> {
        let begun = std::time::Instant::now();
        let article = self.store().article(id).await?;
        let (bytes, operations, versions, then) = (
            self.store().original(id).await?,
            self.store().operations(id).await?,
            self.store().versions(id).await?,
            self.store().text_for_search(id).await?,
        );
        let beside = self.beside(&article).await?;
        let rules = self.configuration().rules_for(&article);
        let session = spawn_blocking(move || {
            let loaded = reading::of_library(&bytes, &article)?;
            Session::restore(article, loaded, &rules, &operations, &versions, &then, beside)
        })
        .await??;
        let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(
            article = id.0,
            operations = session.review().log().len(),
            ms,
            "loaded"
        );
        Ok(session)
    }
}
