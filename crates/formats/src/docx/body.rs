//! [`Body`]: what is known of a paragraph besides its text, all as positions in the source of the part.

use crate::office::Unit;
use std::ops::Range;
use std::sync::Arc;

/// The runs and text elements that contain the text of a segment.
#[derive(Clone, Debug)]
pub(super) struct Body {
    /// In order.
    pub(super) runs: Vec<Run>,
    /// In order.
    pub(super) texts: Vec<TextElement>,
    /// The link elements, including their tags.
    pub(super) links: Vec<Range<usize>>,
    /// The outermost content controls within the paragraph, including their tags, in order.
    pub(super) controls: Vec<Range<usize>>,
    pub(super) paragraph: Paragraph,
    /// Whether Word allows a comment here.
    pub(super) commentable: bool,
    /// The prefix of the WordprocessingML namespace.
    pub(super) prefix: Arc<str>,
    /// The same paragraph in the fallback for programs that do not support current text boxes.
    pub(super) twin: Option<Box<Unit<Body>>>,
}

/// A run: a range of text with the same formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Including its tags.
    pub(super) source: Range<usize>,
    /// Position after its start tag.
    pub(super) inner: usize,
    /// The element with its formatting.
    pub(super) properties: Option<Range<usize>>,
    /// A tracked change of the formatting, inside `properties`.
    pub(super) change: Option<Range<usize>>,
    /// The start tag of the tracked insertion that is its parent.
    pub(super) inserted: Option<Range<usize>>,
}

/// A `<w:t>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextElement {
    /// Including its tags.
    pub(super) source: Range<usize>,
    /// Between the tags.
    pub(super) content: Range<usize>,
    /// The visible part of the content: without the white space at its ends, unless it is preserved.
    pub(super) shown: Range<usize>,
    /// Where an attribute can be inserted.
    pub(super) name_end: usize,
    /// Whether white space at its ends is preserved.
    pub(super) preserve: bool,
}

/// A paragraph and the position of its mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// Including its tags.
    pub(super) source: Range<usize>,
    /// Position after its start tag.
    pub(super) inner: usize,
    /// The element with its properties.
    pub(super) properties: Option<Range<usize>>,
    /// Where to insert the mark's properties if there are none: before the elements that must follow them.
    pub(super) before: usize,
    /// The mark's properties: the element, and the position after its start tag or after an existing tracked change of
    /// the mark.
    pub(super) mark: Option<(Range<usize>, usize)>,
    /// Whether it can be removed as a whole.
    pub(super) removable: bool,
}

impl Body {
    /// Returns the index of the text element whose content includes this position.
    pub(super) fn text_at(&self, at: usize) -> Option<usize> {
        let index = self
            .texts
            .partition_point(|text| text.source.start <= at)
            .checked_sub(1)?;
        let content = &self.texts[index].content;
        (content.start <= at && at <= content.end).then_some(index)
    }

    /// Returns the run at this position; the innermost one if runs are nested.
    pub(super) fn run_at(&self, at: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.source.start <= at);
        let mut before = self.runs[..after].iter().rev();
        before.find(|run| run.inner <= at && at < run.source.end)
    }

    /// Returns whether the text at two positions has the same formatting and belongs to the same link and insertion.
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

    /// Returns the content control at this position.
    fn control_at(&self, at: usize) -> Option<&Range<usize>> {
        self.controls.iter().find(|control| control.contains(&at))
    }

    /// Returns the link at this position.
    pub(super) fn link_at(&self, at: usize) -> Option<&Range<usize>> {
        self.links.iter().find(|link| link.start <= at && at < link.end)
    }

    /// Returns the qualified name of a WordprocessingML element.
    pub(super) fn name(&self, local: &str) -> String {
        format!("{}:{local}", self.prefix)
    }
}

impl Run {
    /// Returns the formatting for a new run beside it, without a tracked change of the formatting.
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
