//! [`Opinions`]: the findings of one source, and what could not be shown.

use copydesk_check::{Checked, Finding, LateError, Revision};
use copydesk_model::SegmentId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The findings of one source in one article.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinions {
    /// The name of the source.
    pub source: Arc<str>,
    /// The findings by segment, in bytes of the text of each.
    pub findings: BTreeMap<SegmentId, Vec<Finding>>,
    /// What the source reported and cannot be shown, in the order of the source.
    pub dropped: Vec<Dropped>,
}

/// Something that a source reported and that cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Its number in the source, from 1.
    pub number: u32,
    /// The words that it names, or its message; empty if it has neither.
    pub quote: String,
    /// The reason.
    pub why: Why,
}

/// Why something that a source reported cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The article does not have the quoted words.
    QuoteMissing,
    /// The article has the quoted words more than once, and nothing tells which are meant.
    QuoteAmbiguous,
    /// The offsets are outside the text or inside a character, or other words are there.
    OffsetWrong,
    /// The article has no such segment.
    SegmentUnknown,
    /// It has neither a quote nor an offset.
    PlaceMissing,
    /// It has not the form that the format requires.
    Malformed,
    /// It spans more than one paragraph.
    SeveralParagraphs,
    /// It is about another file.
    OtherFile,
    /// It proposes the words that are there.
    NothingChanged,
    /// A rewritten paragraph is in another language.
    OtherLanguage,
    /// A rewritten paragraph is much shorter or longer.
    OtherLength,
    /// A rewritten paragraph has hardly any word in common with the original.
    OtherWords,
}

impl Why {
    /// Every reason.
    pub const ALL: &[Self] = &[
        Self::QuoteMissing,
        Self::QuoteAmbiguous,
        Self::OffsetWrong,
        Self::SegmentUnknown,
        Self::PlaceMissing,
        Self::Malformed,
        Self::SeveralParagraphs,
        Self::OtherFile,
        Self::NothingChanged,
        Self::OtherLanguage,
        Self::OtherLength,
        Self::OtherWords,
    ];

    /// Returns the stable code, in kebab-case.
    pub fn code(self) -> &'static str {
        match self {
            Self::QuoteMissing => "quote-missing",
            Self::QuoteAmbiguous => "quote-ambiguous",
            Self::OffsetWrong => "offset-wrong",
            Self::SegmentUnknown => "segment-unknown",
            Self::PlaceMissing => "place-missing",
            Self::Malformed => "malformed",
            Self::SeveralParagraphs => "several-paragraphs",
            Self::OtherFile => "other-file",
            Self::NothingChanged => "nothing-changed",
            Self::OtherLanguage => "other-language",
            Self::OtherLength => "other-length",
            Self::OtherWords => "other-words",
        }
    }
}

/// What one answer of a source says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Part {
    /// The findings, in bytes of the text of their segments.
    pub(crate) findings: Vec<(SegmentId, Finding)>,
    /// What cannot be shown, numbered from 1 in this answer.
    pub(crate) dropped: Vec<Dropped>,
    /// The number of things that the answer reports, shown or not.
    pub(crate) reported: u32,
}

impl Part {
    /// Adds the next thing that the answer reports; `quote` names it if it cannot be shown, and `None` means that it is
    /// left out on purpose.
    pub(crate) fn report(&mut self, quote: &str, found: Result<Option<(SegmentId, Finding)>, Why>) {
        self.reported += 1;
        match found {
            Ok(found) => self.findings.extend(found),
            Err(why) => self.dropped.push(Dropped {
                number: self.reported,
                quote: quote.to_owned(),
                why,
            }),
        }
    }
}

impl Opinions {
    /// Creates the opinions of `source`, without any yet.
    pub fn new(source: impl Into<Arc<str>>) -> Self {
        Self {
            source: source.into(),
            findings: BTreeMap::new(),
            dropped: Vec::new(),
        }
    }

    /// Adds a finding in a segment.
    pub fn add(&mut self, segment: SegmentId, finding: Finding) {
        self.findings.entry(segment).or_default().push(finding);
    }

    /// Adds something that cannot be shown.
    pub fn drop(&mut self, number: u32, quote: impl Into<String>, why: Why) {
        let quote = quote.into();
        self.dropped.push(Dropped { number, quote, why });
    }

    /// Adds what the next answer says.
    pub(crate) fn append(&mut self, reported: &mut u32, part: Part) {
        for (segment, finding) in part.findings {
            self.add(segment, finding);
        }
        for dropped in part.dropped {
            self.drop(*reported + dropped.number, dropped.quote, dropped.why);
        }
        *reported += part.reported;
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.findings.values().map(Vec::len).sum()
    }

    /// Whether there is no finding.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Adds the findings to an article that was opened and not edited since.
    ///
    /// # Errors
    /// The opinions are of another article; the segments before the unknown one have theirs.
    pub fn apply(self, checked: &mut Checked) -> Result<(), LateError> {
        for (segment, findings) in self.findings {
            checked.take_late(segment, Revision::default(), &self.source, findings)?;
        }
        Ok(())
    }
}
