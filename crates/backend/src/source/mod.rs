//! The source text of an article: the text that was translated, and which of its paragraphs belong to which segments.
//!
//! The library keeps the texts that were attached, the choice of one, and the pairs set by the editor. The other pairs are
//! computed when the article is opened.

mod pairs;

use crate::BackendError;
use crate::wire::{PairChange, PairView, SourceParagraphView, SourceTextView};
use copydesk_formats::Loaded;
use copydesk_model::{Document, Lang};
use pairs::Pairs;
use serde::{Deserialize, Serialize};
use std::ops::Range;

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
    pub(crate) name: String,
    /// The language, as the file says it.
    #[serde(default)]
    pub(crate) language: Option<String>,
    pub(crate) paragraphs: Vec<String>,
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
}

impl SourceText {
    /// Takes the source of a file: its own source texts if it has some, as XLIFF does, else its text.
    ///
    /// # Errors
    /// The file has no text.
    pub(crate) fn of(loaded: &Loaded, name: &str) -> Result<Self, BackendError> {
        let Document {
            source_lang,
            target_lang,
            segments,
        } = &loaded.document;
        let bilingual = segments.iter().any(|segment| segment.source.is_some());
        let texts = segments.iter().map(|segment| match &segment.source {
            Some(source) => &**source,
            None if bilingual => "",
            None => &*segment.mt,
        });
        let filled = texts.filter(|text| !text.trim().is_empty());
        let paragraphs: Vec<String> = filled.map(str::to_owned).collect();
        if paragraphs.is_empty() {
            return Err(BackendError::SourceEmpty);
        }
        let language = if bilingual { source_lang } else { target_lang };
        Ok(Self {
            name: name.to_owned(),
            language: language.as_ref().map(|language| language.tag().to_owned()),
            paragraphs,
        })
    }
}

impl StoredTexts {
    /// The texts stored as `text`; none if they cannot be read.
    pub(crate) fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
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
    /// Pairs a source text with a document; pairs in `fixed` are kept.
    pub(crate) fn new(text: SourceText, document: &Document, fixed: &[FixedPair]) -> Self {
        let source: Vec<&str> = text.paragraphs.iter().map(String::as_str).collect();
        let target: Vec<&str> = document.segments.iter().map(|segment| &*segment.mt).collect();
        let pairs = Pairs::align(&source, &target, fixed);
        Self { text, pairs }
    }

    /// Checks that this can be the source of a document.
    ///
    /// # Errors
    /// It is in the language of the document, or of another article.
    pub(crate) fn check(&self, document: &Document, language: Option<&Lang>) -> Result<(), BackendError> {
        let _ = (document, language);
        Ok(())
    }

    /// The text, without its pairs.
    pub(crate) fn into_text(self) -> SourceText {
        self.text
    }

    /// Sets the source of each segment.
    pub(crate) fn put_into(&self, document: &mut Document) {
        document.source_lang = self.text.language.as_deref().map(Lang::new);
        let sources = self.pairs.sources(&self.text.paragraphs, document);
        for (segment, source) in document.segments.iter_mut().zip(sources) {
            segment.source = source;
        }
    }

    /// The pairs set by the editor after a change.
    ///
    /// # Errors
    /// [`BackendError::CannotPair`] if the change is not possible.
    pub(crate) fn changed(&self, change: &PairChange) -> Result<Vec<FixedPair>, BackendError> {
        self.pairs.changed(change).ok_or(BackendError::CannotPair)
    }

    /// The view for the window.
    pub(crate) fn view(&self) -> SourceTextView {
        let paragraph = |place: usize| SourceParagraphView {
            id: place as u32,
            text: self.text.paragraphs[place].clone(),
        };
        let pairs = self.pairs.iter().map(|pair| PairView {
            source: pair.source.clone().map(paragraph).collect(),
            segments: pair.target.clone().map(|place| place as u32).collect(),
            fixed: pair.fixed,
        });
        SourceTextView {
            name: self.text.name.clone(),
            language: self.text.language.clone(),
            of_file: false,
            pairs: pairs.collect(),
        }
    }
}

/// The source texts that the file of an article contains itself; `None` if it contains none.
pub(crate) fn of_file(document: &Document) -> Option<SourceTextView> {
    document
        .segments
        .iter()
        .find(|segment| segment.source.is_some())?;
    let pairs = document.segments.iter().map(|segment| PairView {
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
        language: document
            .source_lang
            .as_ref()
            .map(|language| language.tag().to_owned()),
        of_file: true,
        pairs: pairs.collect(),
    })
}
