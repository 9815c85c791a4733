//! The source text of an article: the text that was translated, and which of its paragraphs belong to which segments.
//!
//! The library keeps the texts that were attached, the choice of one, and the pairs set by the editor. The other pairs are
//! computed when the article is opened.

mod bilingual;
mod divide;
mod names;
mod pairs;
mod tmx;

pub use bilingual::read_source;
pub(crate) use names::pairs as pairs_by_name;
pub use names::plain_name;

use crate::BackendError;
use crate::wire::{PairChange, PairView, SourceParagraphView, SourceTextView};
use bilingual::{Bilingual, matches};
use copydesk_align::{Fit, Mismatch, Part};
use copydesk_language::identify;
use copydesk_model::{Document, Lang, Segment, SegmentKind};
use pairs::Pairs;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What is between the source paragraphs of one segment.
const PARAGRAPH_BREAK: &str = "\n";

/// The language of texts with fewer words, the shorter of the two, is not certain.
const MIN_WORDS: usize = 30;

/// What has no counterpart in the other text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unpaired {
    /// Number of paragraphs of the source: left out by the translation.
    pub source: usize,
    /// Number of paragraphs of the article: added by the translation, or not separable in the source.
    pub target: usize,
}

/// Gives every segment of an article its part of the source text. Sources that the segments have already, as in XLIFF, are
/// replaced.
///
/// Several source paragraphs of a segment are joined by a line break; a source paragraph of several segments is divided
/// between its sentences.
///
/// # Errors
/// The source does not belong to the article; the article is then unchanged.
pub fn attach_source(article: &mut Document, source: &Document) -> Result<Unpaired, Mismatch> {
    let paired = PairedSource::new(SourceText::of(source, article, ""), article, &[]);
    paired.check(article)?;
    Ok(paired.put_into(article))
}

/// The texts that were attached to one article as its source. Fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredTexts {
    /// Never reordered: [`SourceChoice::text`] counts them.
    texts: Vec<SourceText>,
}

/// A source text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SourceText {
    /// The name of the file; empty for pasted text.
    name: String,
    /// The language, as given or recognised.
    #[serde(default)]
    language: Option<Lang>,
    paragraphs: Vec<SourceParagraph>,
}

/// A paragraph of a source text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SourceParagraph {
    text: String,
    #[serde(default)]
    heading: bool,
    /// Its translation, if the file has it: a segment with this text belongs to the paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    translation: Option<String>,
}

/// Which of the stored texts is the source, and the pairs set by the editor. Fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SourceChoice {
    /// The text, from 0; `None` if no text is attached.
    pub(crate) text: Option<u32>,
    /// The pairs set by the editor, in order.
    pub(crate) fixed: Vec<FixedPair>,
}

/// A pair set by the editor: ranges of source paragraphs and of segments, of which one may be empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FixedPair {
    source: Range<usize>,
    target: Range<usize>,
}

/// A source text and its pairs with the segments of an article.
#[derive(Clone, Debug)]
pub(crate) struct PairedSource {
    text: SourceText,
    pairs: Pairs,
    fit: Fit,
    /// Whether the file of the source has the translation of most paragraphs, so that it belongs to the article.
    is_certain: bool,
}

impl SourceText {
    /// Takes the source text of a file with this name. A file in two languages, such as XLIFF, a memory or a table with two
    /// columns, gives the side that is not the article.
    pub(crate) fn of(source: &Document, article: &Document, name: &str) -> Self {
        let own = article_language(article);
        let (paragraphs, language) = if let Some(bilingual) = Bilingual::of(source) {
            bilingual.source(article, own.as_ref())
        } else {
            let texts = parts(source);
            let filled = texts.iter().filter(|part| !part.text.trim().is_empty());
            let paragraphs = filled.map(|part| SourceParagraph {
                text: part.text.to_owned(),
                heading: part.is_heading,
                translation: None,
            });
            (
                paragraphs.collect(),
                language_of(source.target_lang.as_ref(), &texts),
            )
        };
        Self {
            name: name.to_owned(),
            language,
            paragraphs,
        }
    }
}

impl StoredTexts {
    /// The texts stored as `text`; none if they cannot be read.
    pub(crate) fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }

    /// Whether no text was ever attached.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Adds a text, unless it is stored already. Returns its number.
    pub(crate) fn add(&mut self, text: SourceText) -> u32 {
        let known = self.texts.iter().position(|stored| *stored == text);
        let place = known.unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    /// The text with this number.
    pub(crate) fn take(mut self, number: u32) -> Option<SourceText> {
        let place = usize::try_from(number).ok()?;
        (place < self.texts.len()).then(|| self.texts.swap_remove(place))
    }
}

impl PairedSource {
    /// Pairs a source text with an article; the pairs in `fixed` are kept.
    pub(crate) fn new(text: SourceText, article: &Document, fixed: &[FixedPair]) -> Self {
        let source: Vec<Part<'_>> = (text.paragraphs.iter())
            .map(|paragraph| Part {
                text: &paragraph.text,
                is_heading: paragraph.heading,
            })
            .collect();
        let known = matches(&text.paragraphs, article);
        let (pairs, fit) = Pairs::align(&source, &parts(article), fixed, &known);
        let is_certain = !known.is_empty() && known.len() * 2 >= source.len().min(article.segments.len());
        Self {
            text,
            pairs,
            fit,
            is_certain,
        }
    }

    /// Checks that this can be the source of an article.
    ///
    /// # Errors
    /// It is empty, in the language of the article, or of another article.
    pub(crate) fn check(&self, article: &Document) -> Result<(), Mismatch> {
        if self.is_certain {
            return Ok(());
        }
        let in_one_language = is_same(self.text.language.as_ref(), article_language(article).as_ref());
        if in_one_language && self.fit.words >= MIN_WORDS {
            return Err(Mismatch::SameLanguage);
        }
        self.fit.check()
    }

    /// The text, without its pairs.
    pub(crate) fn into_text(self) -> SourceText {
        self.text
    }

    /// Sets the source of each segment.
    pub(crate) fn put_into(&self, article: &mut Document) -> Unpaired {
        let source: Vec<&str> = self.text.paragraphs.iter().map(|own| &*own.text).collect();
        let target: Vec<&str> = article.segments.iter().map(|own| &*own.mt).collect();
        let (sources, unpaired) = self.pairs.sources(&source, &target);
        for (segment, source) in article.segments.iter_mut().zip(sources) {
            segment.source = source.map(Into::into);
        }
        article.source_lang.clone_from(&self.text.language);
        unpaired
    }

    /// The pairs set by the editor after a change.
    ///
    /// # Errors
    /// [`BackendError::CannotPair`] if the change is not possible.
    pub(crate) fn changed(&self, change: PairChange) -> Result<Vec<FixedPair>, BackendError> {
        self.pairs.changed(change).ok_or(BackendError::CannotPair)
    }

    /// The view for the window.
    pub(crate) fn view(&self) -> SourceTextView {
        let paragraph = |place: usize| SourceParagraphView {
            id: place as u32,
            text: self.text.paragraphs[place].text.clone(),
        };
        let pairs = self.pairs.iter().map(|pair| PairView {
            source: pair.source.clone().map(paragraph).collect(),
            segments: pair.target.clone().map(|place| place as u32).collect(),
            fixed: pair.fixed,
        });
        SourceTextView {
            name: self.text.name.clone(),
            language: self.text.language.as_ref().map(|own| own.tag().to_owned()),
            of_file: false,
            pairs: pairs.collect(),
        }
    }
}

/// The source texts that the file of an article contains itself; `None` if it contains none.
pub(crate) fn of_file(article: &Document) -> Option<SourceTextView> {
    article.segments.iter().find(|segment| segment.source.is_some())?;
    let pairs = article.segments.iter().map(|segment| PairView {
        source: (segment.source.iter())
            .map(|text| SourceParagraphView {
                id: segment.id.0,
                text: text.to_string(),
            })
            .collect(),
        segments: vec![segment.id.0],
        fixed: false,
    });
    Some(SourceTextView {
        name: String::new(),
        language: article.source_lang.as_ref().map(|own| own.tag().to_owned()),
        of_file: true,
        pairs: pairs.collect(),
    })
}

fn part<'d>(segment: &Segment, text: &'d str) -> Part<'d> {
    Part {
        text,
        is_heading: matches!(segment.kind, SegmentKind::Heading(_)),
    }
}

fn parts(article: &Document) -> Vec<Part<'_>> {
    article.segments.iter().map(|own| part(own, &own.mt)).collect()
}

fn article_language(article: &Document) -> Option<Lang> {
    language_of(article.target_lang.as_ref(), &parts(article))
}

/// Returns the language of a text, as given or as recognised.
fn language_of(given: Option<&Lang>, parts: &[Part<'_>]) -> Option<Lang> {
    let recognise = || {
        let texts: Vec<&str> = parts.iter().map(|part| part.text).collect();
        identify(&texts.join("\n"))
    };
    given.cloned().or_else(recognise)
}

fn is_same(one: Option<&Lang>, other: Option<&Lang>) -> bool {
    one.zip(other)
        .is_some_and(|(one, other)| one.primary().eq_ignore_ascii_case(other.primary()))
}

#[cfg(test)]
mod tests;
