//! The facts of the article: the sum of those of its segments.

use super::habit::HabitCounts;
use super::likeness::{Likeness, Location, name_keys, paragraph_keys};
use super::{Dimension, Expansion, Habit, Mention, SegmentFacts};
use crate::language::Language;
use crate::{Condition, HouseStyle};
use copydesk_language::word::capitalise;
use copydesk_model::SegmentId;
use copydesk_text::TextRange;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::Arc;

/// Facts about the whole article.
#[derive(Debug)]
pub struct ArticleFacts {
    pack: &'static dyn Language,
    segments: BTreeMap<SegmentId, Arc<SegmentFacts>>,
    /// Exact spelling of capitalised words -> (mentions, of these not due to their position).
    names: BTreeMap<String, NameCount>,
    words: FxHashMap<String, u32>,
    paragraphs: BTreeMap<u64, BTreeSet<SegmentId>>,
    /// The segments with each of these words.
    named_in: HashMap<String, BTreeSet<SegmentId>>,
    /// Similar names.
    name_likeness: Likeness<String>,
    /// Similar paragraphs.
    paragraph_likeness: Likeness<SegmentId>,
    /// Sentences with the same words.
    sentences: Likeness<Location>,
    /// Acronym -> long form, case folded -> segments.
    expansions: BTreeMap<String, BTreeMap<String, BTreeSet<SegmentId>>>,
    habits: HabitCounts,
    /// The house style, which never changes.
    house: HouseStyle,
    /// The number of foreign words.
    foreign: u32,
    /// The number of “ less the number of ”.
    open_quotes: i32,
    /// Segments with an unpaired guillemet.
    odd_guillemets: BTreeSet<SegmentId>,
}

/// The number of mentions of a capitalised word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameCount {
    /// All mentions.
    pub all: u32,
    /// Mentions whose capital is not due to a position at the start of a sentence.
    pub inside: u32,
}

/// The minimum number of shared keys, of eight, for two paragraphs to be compared. Of pairs with three quarters of
/// their words in common, 3% share fewer; of different ones, 90%.
const LIKE_PARAGRAPHS: u32 = 4;

impl ArticleFacts {
    /// Creates the facts of an empty article in the language of `pack`, with this house style.
    pub(crate) fn new(pack: &'static dyn Language, house: HouseStyle) -> Self {
        Self {
            pack,
            segments: BTreeMap::new(),
            names: BTreeMap::new(),
            words: FxHashMap::default(),
            paragraphs: BTreeMap::new(),
            named_in: HashMap::new(),
            name_likeness: Likeness::new(1),
            paragraph_likeness: Likeness::new(LIKE_PARAGRAPHS),
            sentences: Likeness::new(1),
            expansions: BTreeMap::new(),
            habits: HabitCounts::default(),
            house,
            foreign: 0,
            open_quotes: 0,
            odd_guillemets: BTreeSet::new(),
        }
    }
}

impl ArticleFacts {
    /// Returns the pack of the article's language.
    pub fn pack(&self) -> &'static dyn Language {
        self.pack
    }

    /// Returns the house style.
    pub(crate) fn house(&self) -> &HouseStyle {
        &self.house
    }

    /// Whether the house style sets this dimension, so that the habit of the article does not count.
    pub fn is_chosen(&self, dimension: impl Into<Dimension>) -> bool {
        self.house.choice(dimension).is_some()
    }

    /// Returns the facts of the segments, in reading order.
    pub fn segments(&self) -> impl Iterator<Item = (SegmentId, &SegmentFacts)> {
        self.segments.iter().map(|(&id, facts)| (id, &**facts))
    }

    /// Returns the number of segments.
    pub fn length(&self) -> usize {
        self.segments.len()
    }

    /// Returns the segments with an unpaired guillemet, in reading order.
    pub fn odd_guillemets(&self) -> impl Iterator<Item = (SegmentId, &SegmentFacts)> {
        let odd = self.odd_guillemets.iter();
        odd.filter_map(|&id| Some((id, self.segment(id)?)))
    }

    /// Returns the facts of the segments after this one, in reading order.
    pub fn after(&self, id: SegmentId) -> impl Iterator<Item = &SegmentFacts> {
        let after = self.segments.range((Bound::Excluded(id), Bound::Unbounded));
        after.map(|(_, facts)| &**facts)
    }

    /// Returns the facts of the segments before this one, the nearest first.
    pub fn before(&self, id: SegmentId) -> impl Iterator<Item = &SegmentFacts> {
        self.segments.range(..id).rev().map(|(_, facts)| &**facts)
    }

    /// Returns the facts of one segment.
    pub fn segment(&self, id: SegmentId) -> Option<&SegmentFacts> {
        self.segments.get(&id).map(|facts| &**facts)
    }

    /// Returns capitalised words with their counts, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = (&str, NameCount)> {
        self.names.iter().map(|(name, &count)| (name.as_str(), count))
    }

    /// Returns the number of mentions of `name` in exactly this spelling.
    pub fn name(&self, name: &str) -> NameCount {
        self.names.get(name).copied().unwrap_or_default()
    }

    /// Returns how often `word` (in lower case) occurs in the article, in any case.
    pub fn word(&self, word: &str) -> u32 {
        self.words.get(word).copied().unwrap_or_default()
    }

    /// Returns groups of two or more segments with the same words, in reading order.
    pub fn doubled(&self) -> impl Iterator<Item = Vec<SegmentId>> {
        let mut groups: Vec<Vec<SegmentId>> = self
            .paragraphs
            .values()
            .filter(|group| group.len() > 1)
            .map(|group| group.iter().copied().collect())
            .collect();
        groups.sort();
        groups.into_iter()
    }

    /// Returns pairs of names that differ in one or two letters, in alphabetical order.
    pub fn like_names(&self) -> impl Iterator<Item = (String, String)> {
        self.name_likeness.pairs()
    }

    /// Returns pairs of paragraphs that may have nearly the same words, in reading order.
    pub fn like_paragraphs(&self) -> impl Iterator<Item = (SegmentId, SegmentId)> {
        self.paragraph_likeness.pairs()
    }

    /// Returns pairs of sentences with the same words, in reading order: segment and range in bytes.
    pub fn like_sentences(&self) -> impl Iterator<Item = ((SegmentId, TextRange), (SegmentId, TextRange))> {
        self.sentences.pairs()
    }

    /// Returns the most frequent habit of this dimension.
    pub fn habit(&self, dimension: impl Into<Dimension>) -> Option<Habit> {
        self.habits.dominant(dimension.into())
    }

    /// Returns how often the article follows this habit.
    pub fn count(&self, habit: impl Into<Habit>) -> u32 {
        self.habits.of(habit.into())
    }

    /// Returns where the article first follows this habit.
    pub fn first(&self, habit: impl Into<Habit>) -> Option<(SegmentId, TextRange)> {
        let habit = habit.into();
        self.segments.iter().find_map(|(&id, facts)| {
            let (_, at) = facts.first.iter().find(|(own, _)| *own == habit)?;
            Some((id, *at))
        })
    }

    /// Whether the article ever follows a habit of this dimension that has a space.
    pub fn is_spaced(&self, dimension: impl Into<Dimension>) -> bool {
        self.habits.is_spaced(dimension.into())
    }

    /// Whether a condition of a finding holds.
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::NotAName(word) => !self.is_name(word),
            Condition::Against(habit) => self
                .habit(habit.dimension)
                .is_some_and(|dominant| self.count(dominant) > self.count(*habit)),
            Condition::Keeps(habit) => self.habit(habit.dimension) == Some(*habit),
            Condition::Unset(dimension) => !self.is_chosen(*dimension),
            Condition::Never(dimension) => !self.is_spaced(*dimension),
            Condition::Writes(word) => self.names.contains_key(word) || self.words.contains_key(word),
            Condition::Outnumbered { word, by, preferred } => {
                let (own, other) = (self.word(word), self.word(by));
                other > own || (other > 0 && other == own && *preferred)
            }
            Condition::MostlyCapital(word) => {
                let name = self.name(&capitalise(word));
                name.inside >= 2 && name.inside > self.word(word).saturating_sub(name.all)
            }
            Condition::NeverExpanded(acronym) => !self.expansions.contains_key(acronym),
            Condition::AtMost(word, most) => self.word(word) <= *most,
            Condition::Shows(habit) => self.count(*habit) > 0,
            Condition::ForeignWordsBelow(most) => self.foreign < *most,
            Condition::UnclosedQuotes => self.open_quotes > 0,
            Condition::ForeignWordsAtLeast(least) => self.foreign >= *least,
        }
    }

    /// Whether a word in lower case is known as a name: it occurs more than once with a capital that is not due to its
    /// position.
    fn is_name(&self, word: &str) -> bool {
        let mut capital = word.chars();
        let Some(first) = capital.next() else { return false };
        let written: String = first.to_uppercase().chain(capital).collect();
        self.name(&written).inside >= 2
    }

    /// Returns acronyms with two long forms: the acronym, the first form, and the positions of the others.
    pub fn expanded_twice(&self) -> impl Iterator<Item = (&str, &str, Vec<(SegmentId, &Expansion)>)> {
        let several = self.expansions.iter().filter(|(_, forms)| forms.len() > 1);
        several.filter_map(|(acronym, forms)| {
            let segments: BTreeSet<SegmentId> = forms.values().flatten().copied().collect();
            let mut places = segments.into_iter().flat_map(|id| {
                let own = self.segment(id).into_iter().flat_map(|facts| &facts.expansions);
                own.filter(|expansion| expansion.acronym == *acronym)
                    .map(move |expansion| (id, expansion))
            });
            let (_, first) = places.next()?;
            let others = places.filter(|(_, other)| other.key() != first.key()).collect();
            Some((acronym.as_str(), first.long.as_str(), others))
        })
    }

    /// Returns the mentions of `name` in exactly this spelling, in reading order.
    pub fn mentions(&self, name: &str) -> impl Iterator<Item = (SegmentId, &Mention)> {
        let places = self.named_in.get(name).into_iter().flatten();
        places
            .filter_map(|&id| Some((id, self.segment(id)?)))
            .flat_map(move |(id, facts)| {
                let own = facts.mentions.iter().filter(move |mention| mention.text == name);
                own.map(move |mention| (id, mention))
            })
    }

    pub(crate) fn add(&mut self, id: SegmentId, facts: &Arc<SegmentFacts>) {
        for mention in &facts.mentions {
            self.named_in.entry(mention.text.clone()).or_default().insert(id);
            let count = self.names.entry(mention.text.clone()).or_default();
            if count.all == 0 {
                self.name_likeness.add(&name_keys(&mention.text), &mention.text);
            }
            count.all += 1;
            count.inside += u32::from(!mention.initial);
        }
        for (word, times) in &facts.words {
            // Most words already have an entry, and need no copy.
            match self.words.get_mut(word) {
                Some(count) => *count += times,
                None => {
                    self.words.insert(word.clone(), *times);
                }
            }
        }
        if facts.fingerprint != 0 {
            self.paragraphs.entry(facts.fingerprint).or_default().insert(id);
        }
        self.paragraph_likeness.add(&paragraph_keys(&facts.words), &id);
        for sentence in facts.long_sentences() {
            self.sentences.add(&[sentence.fingerprint], &(id, sentence.at));
        }
        for expansion in &facts.expansions {
            let forms = self.expansions.entry(expansion.acronym.clone()).or_default();
            forms.entry(expansion.key()).or_default().insert(id);
        }
        self.habits.add(&facts.habits);
        self.foreign += facts.foreign;
        self.open_quotes += facts.open_quotes;
        if facts.guillemets.is_odd() {
            self.odd_guillemets.insert(id);
        }
        self.segments.insert(id, Arc::clone(facts));
    }

    pub(crate) fn remove(&mut self, id: SegmentId, facts: &SegmentFacts) {
        for mention in &facts.mentions {
            if let Some(places) = self.named_in.get_mut(&mention.text) {
                places.remove(&id);
                if places.is_empty() {
                    self.named_in.remove(&mention.text);
                }
            }
            if let Some(count) = self.names.get_mut(&mention.text) {
                count.all -= 1;
                count.inside -= u32::from(!mention.initial);
                if count.all == 0 {
                    self.name_likeness
                        .remove(&name_keys(&mention.text), &mention.text);
                    self.names.remove(&mention.text);
                }
            }
        }
        for (word, times) in &facts.words {
            if let Some(count) = self.words.get_mut(word) {
                *count -= times;
                if *count == 0 {
                    self.words.remove(word);
                }
            }
        }
        if let Some(group) = self.paragraphs.get_mut(&facts.fingerprint) {
            group.remove(&id);
            if group.is_empty() {
                self.paragraphs.remove(&facts.fingerprint);
            }
        }
        self.paragraph_likeness.remove(&paragraph_keys(&facts.words), &id);
        for sentence in facts.long_sentences() {
            self.sentences.remove(&[sentence.fingerprint], &(id, sentence.at));
        }
        for expansion in &facts.expansions {
            if let Some(forms) = self.expansions.get_mut(&expansion.acronym) {
                if let Some(places) = forms.get_mut(&expansion.key()) {
                    places.remove(&id);
                }
                forms.retain(|_, places| !places.is_empty());
                if forms.is_empty() {
                    self.expansions.remove(&expansion.acronym);
                }
            }
        }
        self.habits.subtract(&facts.habits);
        self.foreign = self.foreign.saturating_sub(facts.foreign);
        self.open_quotes -= facts.open_quotes;
        self.odd_guillemets.remove(&id);
        self.segments.remove(&id);
    }
}
