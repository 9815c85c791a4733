//! [`Checked`]: one article under check, kept up to date as it is edited.

use crate::arbitration::arbitrate;
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::facts::{ArticleFacts, SegmentFacts};
use crate::identity::issue_id;
use crate::language::{Language, Packs, Unknown};
use crate::late::{LateError, LateFindings, Revision};
use crate::ranking::{self, Pool, Rankings};
use crate::terms::GlossaryIndex;
use crate::{Finding, HOUSE_STYLE, Options, Unchecked, flood, safety};
use copydesk_language::identify;
use copydesk_model::{Issue, IssueId, Lang, Mark, Message, SegmentId, SegmentKind, Severity};
use copydesk_text::{Edit, TextRange};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A segment to check.
#[derive(Clone, Copy, Debug)]
pub struct SegmentInput<'a> {
    /// Its name.
    pub id: SegmentId,
    /// What it is.
    pub kind: SegmentKind,
    /// The text to check.
    pub text: &'a str,
    /// Inline marks over `text`; code is not checked.
    pub marks: &'a [Mark],
    /// The ranges of `text` that edits inserted, in bytes and in order: words that the editor chose.
    pub decided: &'a [TextRange],
    /// The source text, if there is one.
    pub source: Option<&'a str>,
}

/// What is kept of one segment between two checks.
#[derive(Debug)]
struct Entry {
    text: Arc<str>,
    facts: Arc<SegmentFacts>,
    /// The findings of the rules for segments, before their conditions are evaluated.
    own: Vec<Finding>,
    /// The findings of the rules for articles in this segment.
    of_article: Vec<Finding>,
    issues: Vec<Issue>,
    /// The id of each issue without an occurrence number.
    names: Vec<IssueId>,
    /// Which findings of `own` met their conditions when the issues were made.
    met: Vec<bool>,
    /// The findings of other sources.
    late: LateFindings,
    /// Its language, if it is clearly in another one than the article.
    other_language: Option<Lang>,
}

/// One article under check: facts of the article, findings of each segment, and the issues made from them.
///
/// [`Checked::update`] after an edit gives the same issues as opening the edited article would.
#[derive(Debug)]
pub struct Checked {
    packs: &'static Packs,
    /// The pack of the article's language.
    pack: &'static dyn Language,
    options: Arc<Options>,
    glossary: GlossaryIndex,
    language: Option<Lang>,
    /// The rules that apply in the article's language, and those that apply in a paragraph in another one.
    checkers: [Vec<&'static dyn Checker>; 2],
    entries: BTreeMap<SegmentId, Entry>,
    /// Segments with findings whose conditions depend on facts of the article.
    conditional: BTreeSet<SegmentId>,
    facts: ArticleFacts,
    rankings: Rankings,
    unchecked: Option<Unchecked>,
    notices: Vec<Message>,
}

/// The findings in one segment by itself.
struct SegmentFindings {
    facts: Arc<SegmentFacts>,
    own: Vec<Finding>,
    /// Its language, if it is clearly in another one than the article.
    other_language: Option<Lang>,
}

/// The number of segments from which an article is checked in parallel.
const PARALLEL_FROM: usize = 64;

impl Checked {
    pub(crate) fn open(
        packs: &'static Packs,
        options: Arc<Options>,
        language: Option<Lang>,
        unchecked: Option<Unchecked>,
        notices: Vec<Message>,
        segments: &[SegmentInput<'_>],
    ) -> Self {
        let pack = packs
            .language(language.as_ref().map(Lang::primary))
            .unwrap_or(&Unknown);
        let checkers = |primary: Option<&str>| {
            let speaks = |checker: &&dyn Checker| {
                let mut rules = checker.rules().iter();
                rules.any(|rule| options.runs(rule, primary))
            };
            packs.checkers(pack).filter(speaks).collect()
        };
        let facts = ArticleFacts::new(pack, options.house.for_language(pack.tag()));
        let mut checked = Self {
            packs,
            pack,
            glossary: options.glossary.index(pack),
            checkers: [checkers(language.as_ref().map(Lang::primary)), checkers(None)],
            options,
            language,
            entries: BTreeMap::new(),
            conditional: BTreeSet::new(),
            facts,
            rankings: Rankings::default(),
            unchecked,
            notices,
        };
        let found = checked.check_all(segments);
        let dirty = segments.iter().map(|segment| segment.id).collect();
        for (segment, findings) in segments.iter().zip(found) {
            checked.store_findings(segment, findings);
        }
        checked.update_issues(dirty);
        checked
    }

    /// Returns all issues, in reading order.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.entries.values().flat_map(|entry| &entry.issues)
    }

    /// Returns the issues of one segment, in reading order; empty for an unknown segment.
    pub fn issues_of(&self, segment: SegmentId) -> &[Issue] {
        self.entries.get(&segment).map_or(&[], |entry| &entry.issues)
    }

    /// Returns the notices about the whole article.
    pub fn notices(&self) -> &[Message] {
        &self.notices
    }

    /// Returns why the rules cannot check the article; `None` if they can.
    pub fn unchecked(&self) -> Option<Unchecked> {
        self.unchecked
    }

    /// Returns the language whose rules apply; `None` if it is not known.
    pub fn language(&self) -> Option<&Lang> {
        self.language.as_ref()
    }

    /// Checks the new text of one segment. Returns every segment whose issues changed, in order: an edit can change the
    /// issues of others through facts of the article (a name becomes known, a paragraph is no longer repeated).
    pub fn update(&mut self, segment: SegmentInput<'_>) -> Vec<SegmentId> {
        self.update_all(&[segment])
    }

    /// Like [`Checked::update`] for each of `segments`, but what depends on the whole article is computed once.
    pub fn update_all(&mut self, segments: &[SegmentInput<'_>]) -> Vec<SegmentId> {
        let found = self.check_all(segments);
        let mut dirty = BTreeSet::new();
        for (segment, findings) in segments.iter().zip(found) {
            let before = self.entries.get(&segment.id);
            let before = before.map(|entry| Arc::clone(&entry.facts));
            self.store_findings(segment, findings);
            dirty.insert(segment.id);
            if let (Some(before), Some(entry)) = (before, self.entries.get(&segment.id)) {
                for word in changed_words(&before.words, &entry.facts.words) {
                    dirty.extend(self.rankings.segments_suggesting(word));
                }
            }
        }
        self.update_issues(dirty)
    }

    /// Returns the current revision of the text of a segment; `None` for an unknown segment.
    pub fn revision(&self, segment: SegmentId) -> Option<Revision> {
        self.entries.get(&segment).map(|entry| entry.late.revision())
    }

    /// Adds the findings of another source in one revision of a segment, in place of its earlier ones. The findings are
    /// arbitrated with those of the rules. Returns the segments whose issues changed.
    ///
    /// # Errors
    /// The segment or the revision is not known; nothing changes then.
    pub fn take_late(
        &mut self,
        segment: SegmentId,
        revision: Revision,
        source: &str,
        findings: Vec<Finding>,
    ) -> Result<Vec<SegmentId>, LateError> {
        let options = Arc::clone(&self.options);
        let entry = self.entries.get_mut(&segment).ok_or(LateError::UnknownSegment)?;
        let text = Arc::clone(&entry.text);
        let allowed = findings
            .into_iter()
            .filter(|finding| options.allows(&finding.rule, None))
            .collect();
        if !entry.late.take(source.into(), revision, allowed, &text)? {
            return Ok(Vec::new());
        }
        Ok(self.update_issues(BTreeSet::from([segment])))
    }

    /// Returns the language of a segment that is clearly in another one than the article: the rules of the article's
    /// language do not apply there.
    pub fn other_language(&self, segment: SegmentId) -> Option<&Lang> {
        self.entries.get(&segment)?.other_language.as_ref()
    }

    /// Whether a word is in the lexicon of the article's language, or the article has it as a name. Other sources often
    /// report both as misspelt.
    pub fn knows_word(&self, word: &str) -> bool {
        self.pack.has_lexicon() && self.pack.look_up(word, Shape::of(word)).known
            || self.facts.name(word).inside >= 2
    }

    /// Drops all findings of another source. Returns the segments whose issues changed.
    pub fn remove_source(&mut self, source: &str) -> Vec<SegmentId> {
        let mut dirty = BTreeSet::new();
        for (&id, entry) in &mut self.entries {
            if entry.late.remove(source) {
                dirty.insert(id);
            }
        }
        self.update_issues(dirty)
    }

    /// Checks each segment by itself.
    fn check_all(&self, segments: &[SegmentInput<'_>]) -> Vec<SegmentFindings> {
        let check = |segment| self.check_segment(segment);
        // The caches are per thread: for short articles, one thread is faster.
        if segments.len() < PARALLEL_FROM {
            segments.iter().map(check).collect()
        } else {
            let shared = segments.par_iter().with_min_len(PARALLEL_FROM / 2);
            shared.map(check).collect()
        }
    }

    /// Checks one segment by itself.
    fn check_segment(&self, segment: &SegmentInput<'_>) -> SegmentFindings {
        let primary = self.language.as_ref().map(Lang::primary);
        let cx = SegmentContext::read(segment, primary, self.pack);
        let facts = Arc::new(SegmentFacts::read(&cx));
        let mut own = Vec::new();
        let [here, elsewhere] = &self.checkers;
        let checkers = if cx.language.is_some() { here } else { elsewhere };
        for checker in checkers {
            checker.check(&cx, &mut own);
        }
        self.glossary.check(&cx, &mut own);
        let house = self.facts.house();
        if !house.is_empty() && HOUSE_STYLE.speaks(cx.language) {
            self.pack.check_house_style(&cx, house, &mut own);
        }
        own.retain(|finding| {
            self.options.allows(&finding.rule, cx.language)
                && cx.may_flag(finding.at)
                && !self
                    .options
                    .ignored_words
                    .ignores(finding.rule.id(), finding.at.of_text(cx.text))
        });
        for finding in &mut own {
            finding.retain_suggestions(|suggestion| {
                let edits = suggestion.edits.edits();
                let changes_text = |edit: &Edit| edit.range.of_text(cx.text) != Some(&edit.insert);
                edits.iter().all(|edit| cx.may_change(edit.range)) && edits.iter().any(changes_text)
            });
            self.pack.adapt(&cx, finding);
            safety::limit(&cx, finding);
        }
        let is_other = cx.language.is_none() && primary.is_some();
        SegmentFindings {
            facts,
            own,
            other_language: is_other.then(|| identify(segment.text)).flatten(),
        }
    }

    /// Stores the findings of a segment, and updates the facts of the article.
    fn store_findings(
        &mut self,
        segment: &SegmentInput<'_>,
        SegmentFindings {
            facts,
            own,
            other_language,
        }: SegmentFindings,
    ) {
        if let Some(old) = self.entries.get(&segment.id) {
            self.facts.remove(segment.id, &old.facts);
            self.rankings.remove(segment.id, &old.own);
        }
        self.facts.add(segment.id, &facts);
        self.rankings.add(segment.id, &own);
        if own.iter().any(|finding| !finding.conditions.is_empty()) {
            self.conditional.insert(segment.id);
        } else {
            self.conditional.remove(&segment.id);
        }
        let entry = Entry {
            text: segment.text.into(),
            facts,
            own,
            other_language,
            of_article: Vec::new(),
            issues: Vec::new(),
            names: Vec::new(),
            met: Vec::new(),
            late: LateFindings::default(),
        };
        let old = self.entries.insert(segment.id, entry);
        if let (Some(old), Some(new)) = (old, self.entries.get_mut(&segment.id)) {
            new.of_article = old.of_article;
            new.issues = old.issues;
            new.names = old.names;
            new.late = old.late;
            new.late.text_changed(&old.text, &new.text);
        }
    }

    /// Makes issues of the findings of `dirty` and of all segments that depend on changed facts. Returns the segments whose
    /// issues changed.
    fn update_issues(&mut self, mut dirty: BTreeSet<SegmentId>) -> Vec<SegmentId> {
        let primary = self.language.as_ref().map(|lang| lang.primary().to_owned());
        let mut found = Vec::new();
        for checker in self.packs.article_checkers(self.pack) {
            if checker
                .rules()
                .iter()
                .any(|rule| self.options.runs(rule, primary.as_deref()))
            {
                checker.check(&self.facts, &mut found);
            }
        }
        let mut by_segment: BTreeMap<SegmentId, Vec<Finding>> = BTreeMap::new();
        for (segment, finding) in found {
            let entry = self.entries.get(&segment);
            let words = entry.and_then(|entry| finding.at.of_text(&entry.text));
            let mut protected = entry.iter().flat_map(|entry| &entry.facts.protected);
            if protected.any(|range| range.contains(finding.at)) {
                continue;
            }
            if self.options.allows(&finding.rule, primary.as_deref())
                && !self.options.ignored_words.ignores(finding.rule.id(), words)
            {
                by_segment.entry(segment).or_default().push(finding);
            }
        }
        for (&id, entry) in &mut self.entries {
            let now = by_segment.remove(&id).unwrap_or_default();
            if entry.of_article != now {
                entry.of_article = now;
                dirty.insert(id);
            }
        }
        for &id in &self.conditional {
            if let Some(entry) = self.entries.get(&id)
                && !met(entry, &self.facts).eq(entry.met.iter().copied())
            {
                dirty.insert(id);
            }
        }
        let entries = &self.entries;
        dirty.extend(
            self.rankings
                .recount(|id| entries.get(&id).map_or(&[], |entry| &*entry.own)),
        );

        let mut changed = Vec::new();
        for id in dirty {
            let Some(entry) = self.entries.get_mut(&id) else {
                continue;
            };
            entry.met = met(entry, &self.facts).collect();
            let mut issues = issues_of(
                id,
                entry,
                self.packs,
                &self.options,
                &self.facts,
                self.rankings.pool(),
            );
            for issue in &mut issues {
                lower(issue, &self.options.lowered);
            }
            entry.names = issues.iter().map(|issue| issue.id).collect();
            // Ids are assigned for the whole article below; until then each issue has that of a first occurrence.
            if equal_except_ids(&entry.issues, &issues) {
                // The previous ids are kept until then, so that a new one counts as a change (the words around may
                // differ).
                for (new, old) in issues.iter_mut().zip(&entry.issues) {
                    new.id = old.id;
                }
            } else {
                changed.push(id);
            }
            entry.issues = issues;
        }
        for id in self.assign_ids() {
            if let Err(place) = changed.binary_search(&id) {
                changed.insert(place, id);
            }
        }
        changed
    }

    /// Numbers issues of the same rule, words and context by their order. Returns the segments where an id changed.
    fn assign_ids(&mut self) -> Vec<SegmentId> {
        let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
        let mut changed = Vec::new();
        for (&segment, entry) in &mut self.entries {
            let mut renamed = false;
            for (issue, &first) in entry.issues.iter_mut().zip(&entry.names) {
                let occurrence = seen.entry(first.0).or_default();
                let id = if *occurrence == 0 {
                    first
                } else {
                    issue_id(issue.rule.as_str(), &entry.text, issue.at, *occurrence)
                };
                *occurrence += 1;
                renamed |= issue.id != id;
                issue.id = id;
            }
            if renamed {
                changed.push(segment);
            }
        }
        changed
    }
}

/// Lowers the severity of an issue by one level if its rule is among the `lowered`, and adds the reason.
fn lower(issue: &mut Issue, lowered: &BTreeSet<String>) {
    if !lowered.contains(issue.rule.as_str()) {
        return;
    }
    let step = Severity::ALL
        .iter()
        .rev()
        .find(|milder| **milder < issue.severity);
    if let Some(milder) = step {
        issue.severity = *milder;
        issue.explanation.push(Message::new("engine-lowered"));
    }
}

fn equal_except_ids(old: &[Issue], new: &[Issue]) -> bool {
    old.len() == new.len()
        && old.iter().zip(new).all(|(old, new)| {
            let Issue {
                id: _,
                rule,
                source,
                also,
                segment: _,
                at,
                category,
                severity,
                confidence,
                message,
                explanation,
                suggestions,
            } = old;
            (rule, source, also) == (&new.rule, &new.source, &new.also)
                && (at, category, severity, confidence)
                    == (&new.at, &new.category, &new.severity, &new.confidence)
                && (message, explanation, suggestions) == (&new.message, &new.explanation, &new.suggestions)
        })
}

/// Returns the words whose counts differ; both lists are sorted.
fn changed_words<'w>(
    before: &'w [(String, u32)],
    after: &'w [(String, u32)],
) -> impl Iterator<Item = &'w str> {
    let missing = |list: &'w [(String, u32)], from: &'w [(String, u32)]| {
        list.iter().filter(move |pair| from.binary_search(pair).is_err())
    };
    missing(before, after)
        .chain(missing(after, before))
        .map(|(word, _)| word.as_str())
}

/// Returns for each finding of the segment whether its conditions hold in the current article.
fn met(entry: &Entry, facts: &ArticleFacts) -> impl Iterator<Item = bool> {
    let holds = |finding: &Finding| finding.conditions.iter().all(|condition| facts.holds(condition));
    entry.own.iter().map(holds)
}

fn issues_of(
    id: SegmentId,
    entry: &Entry,
    packs: &Packs,
    options: &Options,
    facts: &ArticleFacts,
    pool: &Pool,
) -> Vec<Issue> {
    let valid = entry.own.iter().zip(&entry.met).filter(|(_, met)| **met);
    let mut findings: Vec<Finding> = valid
        .map(|(finding, _)| finding)
        .chain(&entry.of_article)
        .chain(entry.late.findings().filter(|finding| {
            let mut protected = entry.facts.protected.iter();
            (finding.unfiltered || !protected.any(|range| range.overlaps(finding.at)))
                && !options
                    .ignored_words
                    .ignores(finding.rule.id(), finding.at.of_text(&entry.text))
        }))
        .cloned()
        .collect();
    for finding in &mut findings {
        ranking::rank(finding, facts, pool, options.suggestions);
    }
    let kept = arbitrate(findings, &entry.text, options.suggestions);
    flood::fold(kept, entry.facts.word_count)
        .into_iter()
        .map(|finding| Issue {
            id: issue_id(finding.rule.id(), &entry.text, finding.at, 0),
            confidence: packs.confidence(&finding),
            rule: finding.rule.rule_id(),
            source: finding.rule.opinion().source,
            also: finding.also,
            segment: id,
            at: finding.at,
            category: finding.category,
            severity: finding.severity,
            message: finding.message,
            explanation: finding.explanation,
            suggestions: finding
                .suggestions
                .into_iter()
                .take(options.suggestions.get())
                .collect(),
        })
        .collect()
}
