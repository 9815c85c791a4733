//! [`Body`]: what is known of a paragraph beside its text, all in places of the part's source.

use crate::office::Unit;
use std::ops::Range;
use std::sync::Arc;

/// The runs and text elements that a segment's text stands in.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// In order.
    pub(super) runs: Vec<Run>,
    /// In order.
    pub(super) texts: Vec<TextElement>,
    /// The elements of links, tags and all.
    pub(super) links: Vec<Range<usize>>,
    /// The outermost content controls within the paragraph, tags and all, in order.
    pub(super) controls: Vec<Range<usize>>,
    pub(super) paragraph: Paragraph,
    /// Whether Word lets a comment stand here.
    pub(super) commentable: bool,
    /// The prefix of Word's vocabulary.
    pub(super) prefix: Arc<str>,
    /// The same paragraph once more, for programs that do not know text boxes of the present kind.
    pub(super) twin: Option<Box<Unit<Body>>>,
}

/// A run: a stretch of text with one formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Tags and all.
    pub(super) source: Range<usize>,
    /// What follows its start tag.
    pub(super) inner: usize,
    /// Its formatting, the element.
    pub(super) properties: Option<Range<usize>>,
    /// A tracked change of the formatting, within it.
    pub(super) change: Option<Range<usize>>,
    /// The start tag of the tracked insertion that it is a child of.
    pub(super) inserted: Option<Range<usize>>,
}

/// A `<w:t>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextElement {
    /// Tags and all.
    pub(super) source: Range<usize>,
    /// Between the tags.
    pub(super) content: Range<usize>,
    /// What shows of that: without the white space at its ends, unless it is preserved.
    pub(super) shown: Range<usize>,
    /// Where an attribute can be put in.
    pub(super) name_end: usize,
    /// Whether white space at its ends counts.
    pub(super) preserve: bool,
}

/// A paragraph and where its mark is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// Tags and all.
    pub(super) source: Range<usize>,
    /// What follows its start tag.
    pub(super) inner: usize,
    /// Its properties: the element.
    pub(super) properties: Option<Range<usize>>,
    /// Where the mark's properties go if there are none: before what must follow them.
    pub(super) before: usize,
    /// The mark's properties: the element, and what follows the start tag or stands behind another mark's change.
    pub(super) mark: Option<(Range<usize>, usize)>,
    /// Whether it can go as a whole.
    pub(super) removable: bool,
}

impl Body {
    /// The text element that holds this place of its content.
    pub(super) fn text_at(&self, at: usize) -> Option<usize> {
        let index = self
            .texts
            .partition_point(|text| text.source.start <= at)
            .checked_sub(1)?;
        let content = &self.texts[index].content;
        (content.start <= at && at <= content.end).then_some(index)
    }

    /// The run that this place is in; the inner one, where runs lie within each other.
    pub(super) fn run_at(&self, at: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.source.start <= at);
        let mut before = self.runs[..after].iter().rev();
        before.find(|run| run.inner <= at && at < run.source.end)
    }

    /// Whether the text at two places looks the same and is of the same link and insertion.
    pub(super) fn looks_alike(&self, source: &str, left: usize, right: usize) -> bool {
        let (Some(a), Some(b)) = (self.text_at(left), self.text_at(right)) else {
            return false;
        };
        if a == b {
            return true;
        }
        let (Some(one), Some(other)) = (self.run_at(left), self.run_at(right)) else {
            return false;
        };
        one.formatting(source) == other.formatting(source)
            && one.inserted == other.inserted
            && self.link_at(left) == self.link_at(right)
            && self.control_at(left) == self.control_at(right)
    }

    /// The content control that this place is in.
    fn control_at(&self, at: usize) -> Option<&Range<usize>> {
        self.controls.iter().find(|control| control.contains(&at))
    }

    /// The link that this place is in.
    pub(super) fn link_at(&self, at: usize) -> Option<&Range<usize>> {
        self.links.iter().find(|link| link.start <= at && at < link.end)
    }

    /// The name of an element of Word's vocabulary.
    pub(super) fn name(&self, local: &str) -> String {
        format!("{}:{local}", self.prefix)
    }
}

impl Run {
    /// The formatting for a new run beside it; a tracked change of the formatting is not its own.
    pub(super) fn formatting(&self, source: &str) -> String {
        let Some(properties) = self.properties.clone() else {
            return String::new();
        };
        match self.change.clone() {
            Some(change) if properties.start <= change.start && change.end <= properties.end => {
                format!(
                    "{}{}",
                    &source[properties.start..change.start],
                    &source[change.end..properties.end]
                )
            }
            _ => source[properties].to_owned(),
        }
    }
}
