//! Second opinions of a session: what other sources said about the article, as stored with it.
//!
//! Of files, what the source said is stored, and the findings are computed again when the article is opened. Of servers, the
//! findings are stored, so that opening the article asks nobody.

use super::Session;
use super::stored_finding::StoredFinding;
use crate::BackendError;
use crate::live::{Changed, LiveReview, Opinion, SourceOpinions, opinions_on};
use crate::locale::say;
use crate::views::source_name;
use crate::wire::{OpinionsView, SourceView};
use copydesk_check::Finding;
use copydesk_i18n::UiLang;
use copydesk_model::{Document, IssueId, RuleId, Segment, SegmentId, SegmentKind};
use copydesk_providers::{Dropped, Opinions, corrected, flags};
use copydesk_review::Status;
use copydesk_store::{Article, ArticleChange, UnixMillis};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use unicode_segmentation::UnicodeSegmentation;

/// Maximum length of a quotation in a sentence, in characters.
const QUOTED: usize = 80;

/// What other sources said about one article. Fields and variants may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredOpinions {
    sources: Vec<StoredSource>,
}

/// What one source said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum StoredSource {
    /// A corrected version.
    Corrected {
        /// Its paragraphs.
        paragraphs: Vec<String>,
        /// The texts that it was compared with, by segment, where they were not those of the machine translation.
        #[serde(default)]
        compared: Vec<(u32, String)>,
    },
    /// Flags of another program.
    Flags {
        /// The name of the file.
        file: String,
        /// Its contents.
        text: String,
    },
    /// The answer of a server.
    Server {
        /// The name of the source.
        source: String,
        /// What it found.
        found: Vec<StoredFinding>,
        /// The texts that it saw, by segment, where they were not those of the machine translation.
        seen: Vec<(u32, String)>,
        /// What it answered about, by segment: keys of the questions.
        #[serde(default)]
        answered: Vec<(u32, String)>,
    },
}

/// The result of adding or removing a source.
pub(crate) struct Added {
    /// What is to be stored.
    pub(crate) opinions: StoredOpinions,
    /// The new values of the article's row.
    pub(crate) change: ArticleChange,
    /// The answer.
    pub(crate) view: OpinionsView,
}

/// The findings of a source, and what it reported and cannot be shown.
struct Resolved {
    findings: SourceOpinions,
    dropped: Vec<Dropped>,
}

impl StoredSource {
    /// The answer of a server. `seen` are the texts that are not those of the machine translation, `answered` the keys of the
    /// questions that it answered.
    pub(crate) fn server(
        opinions: &Opinions,
        seen: Vec<(u32, String)>,
        answered: BTreeMap<u32, String>,
    ) -> Self {
        Self::Server {
            source: opinions.source.to_string(),
            found: StoredFinding::all(&opinions.findings),
            seen,
            answered: answered.into_iter().collect(),
        }
    }

    /// The id of the source; a second one with the same id takes its place.
    fn id(&self) -> String {
        match self {
            Self::Corrected { .. } => corrected::SOURCE.to_owned(),
            Self::Flags { file, .. } => format!("flags:{file}"),
            Self::Server { source, .. } => source.clone(),
        }
    }

    fn name(&self, ui: UiLang) -> String {
        match self {
            Self::Corrected { .. } => source_name(corrected::SOURCE, ui),
            Self::Flags { file, .. } => file.clone(),
            Self::Server { source, .. } => source_name(source, ui),
        }
    }

    /// Finds the places in the article.
    fn resolve(&self, live: &LiveReview, article: &Article) -> Result<Resolved, BackendError> {
        let (document, opinions) = match self {
            Self::Corrected { paragraphs, compared } => {
                let document = with_texts(live.document(), compared);
                let opinions = corrected::compare(&document, &document_of(paragraphs))?;
                if opinions.is_empty() {
                    return Err(BackendError::NothingCorrected);
                }
                (document, opinions)
            }
            Self::Flags { file, text } => {
                let path = article.path.as_ref().map(|path| path.to_string_lossy());
                let mut flags = flags::read(text, path.as_deref())?;
                if flags.source.is_empty() {
                    flags.source.clone_from(file);
                }
                let opinions = flags.resolve(live.loaded());
                if opinions.is_empty() && opinions.dropped.is_empty() {
                    return Err(BackendError::NoFlags);
                }
                // Flags are about the file as it was read.
                (live.document().clone(), opinions)
            }
            Self::Server {
                source, found, seen, ..
            } => {
                let mut opinions = Opinions::new(source.as_str());
                opinions.findings = StoredFinding::restore(found);
                (with_texts(live.document(), seen), opinions)
            }
        };
        let dropped = opinions.dropped;
        Ok(Resolved {
            findings: opinions_on(&document, opinions.findings),
            dropped,
        })
    }
}

impl StoredOpinions {
    /// The opinions stored as `text`; none if they cannot be read.
    pub(crate) fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }

    /// Shows all of them in a review.
    pub(super) fn show_in(&self, live: &mut LiveReview, article: &Article) {
        for source in &self.sources {
            // They were resolved when they were added.
            if let Ok(resolved) = source.resolve(live, article) {
                live.put_opinions(&source.id(), resolved.findings);
            }
        }
    }

    fn put(&mut self, source: StoredSource) {
        self.remove(&source.id());
        self.sources.push(source);
    }

    fn remove(&mut self, id: &str) {
        self.sources.retain(|source| source.id() != id);
    }
}

impl Session {
    /// Adds the opinions of a source, in place of its earlier ones.
    ///
    /// # Errors
    /// The source cannot be read, is about another text, or has nothing to say; nothing changes then.
    pub(crate) fn add_source(
        &mut self,
        mut source: StoredSource,
        at: UnixMillis,
        ui: UiLang,
    ) -> Result<Added, BackendError> {
        if let StoredSource::Corrected { compared, .. } = &mut source {
            *compared = self.texts_changed();
        }
        let Resolved { findings, dropped } = source.resolve(&self.live, &self.article)?;
        let left: Vec<String> = dropped.iter().map(|one| left(one, ui)).collect();
        let (gone, found) = self.gone(&findings, ui);
        let rules: BTreeSet<RuleId> = (findings.values().flat_map(|opinion| &opinion.findings))
            .map(|finding| finding.rule.rule_id())
            .collect();
        let name = source.name(ui);
        let segments = self.live.put_opinions(&source.id(), findings);
        self.opinions.put(source);
        let focus = self.first_open_of(&rules);
        let mut added = self.with_sources(segments, focus, at, ui);
        added.view.name = name;
        added.view.found = found;
        added.view.left = left.into_iter().chain(gone).collect();
        Ok(added)
    }

    /// Removes the opinions of a source.
    pub(crate) fn remove_source(&mut self, id: &str, at: UnixMillis, ui: UiLang) -> Added {
        let mut sources = self.opinions.sources.iter();
        let name = sources
            .find(|source| source.id() == id)
            .map(|source| source.name(ui));
        let segments = self.live.remove_opinions(id);
        self.opinions.remove(id);
        let mut removed = self.with_sources(segments, None, at, ui);
        removed.view.name = name.unwrap_or_default();
        removed
    }

    /// What a server answered to these questions before, by segment: its findings, or none. Questions that it did not answer are
    /// left out.
    pub(crate) fn answers(
        &self,
        server: &str,
        questions: &BTreeMap<u32, String>,
    ) -> BTreeMap<SegmentId, Vec<Finding>> {
        let stored = self.opinions.sources.iter().find_map(|stored| match stored {
            StoredSource::Server {
                source,
                found,
                answered,
                ..
            } if source == server => Some((found, answered)),
            _ => None,
        });
        let Some((found, answered)) = stored else {
            return BTreeMap::new();
        };
        let mut findings = StoredFinding::restore(found);
        let answered: BTreeMap<u32, &String> = answered.iter().map(|(id, key)| (*id, key)).collect();
        let known = questions.iter().filter(|(id, key)| answered.get(id) == Some(key));
        known
            .map(|(id, _)| {
                let id = SegmentId(*id);
                (id, findings.remove(&id).unwrap_or_default())
            })
            .collect()
    }

    /// The rules that check the article, the exceptions of the editor and the glossary, as one text.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The other sources whose findings are shown.
    pub(super) fn sources(&self, ui: UiLang) -> Vec<SourceView> {
        let view = |source: &StoredSource| SourceView {
            source: source.id(),
            name: source.name(ui),
            found: self.live.opinions_of(&source.id()),
        };
        self.opinions.sources.iter().map(view).collect()
    }

    fn with_sources(
        &mut self,
        issues: BTreeSet<SegmentId>,
        focus: Option<IssueId>,
        at: UnixMillis,
        ui: UiLang,
    ) -> Added {
        let changed = Changed {
            segments: BTreeSet::new(),
            issues,
            focus,
        };
        let (change, patch) = self.changed(changed, at, ui);
        Added {
            opinions: self.opinions.clone(),
            change,
            view: OpinionsView {
                patch,
                name: String::new(),
                found: 0,
                left: Vec::new(),
            },
        }
    }

    /// The article with its current texts, and the texts that are not those of the machine translation.
    pub(crate) fn text_now(&self) -> (Document, Vec<(u32, String)>) {
        let changed = self.texts_changed();
        (with_texts(self.live.document(), &changed), changed)
    }

    /// The words of the article that the rules know.
    pub(crate) fn known_words(&self) -> HashSet<String> {
        let checked = self.live.checked();
        let texts = self.segments().map(|(_, state)| state.base());
        let words: HashSet<&str> = texts.flat_map(|text| text.unicode_words()).collect();
        let known = words.into_iter().filter(|word| checked.knows_word(word));
        known.map(str::to_owned).collect()
    }

    /// The texts that are not those of the machine translation.
    fn texts_changed(&self) -> Vec<(u32, String)> {
        self.segments()
            .filter(|(segment, state)| **state.base() != *segment.mt)
            .map(|(segment, state)| (segment.id.0, state.base().to_string()))
            .collect()
    }

    /// A sentence for each finding whose words have changed, and the number of the others.
    fn gone(&self, findings: &SourceOpinions, ui: UiLang) -> (Vec<String>, u32) {
        let (mut gone, mut found) = (Vec::new(), 0);
        for (segment, Opinion { text, findings }) in findings {
            for finding in findings {
                if self.live.moved(*segment, text, finding).is_some() {
                    found += 1;
                    continue;
                }
                let quote = finding.at.of_text(text).unwrap_or_default();
                gone.push(say(ui, "left-changed", &[("quote", short(quote))]));
            }
        }
        (gone, found)
    }

    fn first_open_of(&self, rules: &BTreeSet<RuleId>) -> Option<IssueId> {
        let state = self.live.review().state();
        let mut open = (self.live.issues())
            .filter(|issue| state.status_of(issue) == Status::Open && !self.live.is_locked(issue));
        let of_source = open.find(|issue| {
            rules.contains(&issue.rule) || issue.also.iter().any(|also| rules.contains(&also.rule))
        });
        of_source.map(|issue| issue.id)
    }
}

/// Why something is not shown.
pub(crate) fn left(dropped: &Dropped, ui: UiLang) -> String {
    let Dropped { number, quote, why } = dropped;
    let mut args = vec![
        ("number", number.to_string()),
        ("reason", say(ui, &format!("dropped-{}", why.code()), &[])),
    ];
    if quote.trim().is_empty() {
        return say(ui, "left-flag-without-words", &args);
    }
    args.push(("quote", short(quote)));
    say(ui, "left-flag", &args)
}

/// Words in one line, cut if they are many.
fn short(quote: &str) -> String {
    let line = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= QUOTED {
        return line;
    }
    let mut cut: String = line.chars().take(QUOTED).collect();
    cut.push('…');
    cut
}

/// The document with other texts in some segments, to compare with another version.
fn with_texts(document: &Document, texts: &[(u32, String)]) -> Document {
    let mut document = document.clone();
    for segment in &mut document.segments {
        if let Some((_, text)) = texts.iter().find(|(id, _)| *id == segment.id.0) {
            segment.mt = text.as_str().into();
            segment.marks.clear();
        }
    }
    document
}

/// A document of plain paragraphs.
pub(crate) fn document_of(paragraphs: &[impl AsRef<str>]) -> Document {
    let segment = |(id, text): (usize, _)| Segment {
        id: SegmentId(id as u32),
        kind: SegmentKind::Paragraph,
        source: None,
        mt: AsRef::<str>::as_ref(text).into(),
        marks: Vec::new(),
        locked: None,
        place: None,
    };
    Document {
        source_lang: None,
        target_lang: None,
        segments: paragraphs.iter().enumerate().map(segment).collect(),
    }
}
