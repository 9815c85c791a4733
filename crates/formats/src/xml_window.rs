//! [`Windows`]: parts of an XML source that can be parsed on their own, so that an edit is checked without reading the
//! rest.

use crate::FormatError;
use crate::patch::{Replacement, apply};
use crate::xml::{What, pieces};
use std::ops::Range;
use std::sync::Arc;

/// An element and the start tags of its ancestors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The element, including its tags.
    pub(crate) range: Range<usize>,
    /// The start tags of its ancestors, outermost first.
    around: Arc<[Range<usize>]>,
}

impl Window {
    /// Returns a source with only this window, with the replacements inside it applied. Positions in the window are
    /// shifted by [`Window::offset`] in it.
    pub(crate) fn source(&self, source: &str, replacements: &[Replacement]) -> String {
        let mut out = String::with_capacity(self.offset() + self.range.len() + 64);
        for tag in &*self.around {
            out.push_str(&source[tag.clone()]);
        }
        let inside: Vec<Replacement> = replacements
            .iter()
            .filter(|made| self.range.start <= made.range.start && made.range.end <= self.range.end)
            .map(|made| Replacement {
                range: made.range.start - self.range.start..made.range.end - self.range.start,
                insert: made.insert.clone(),
            })
            .collect();
        out.push_str(&apply(&source[self.range.clone()], &inside));
        for tag in self.around.iter().rev() {
            let name = source[tag.start + 1..tag.end]
                .split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
                .next()
                .unwrap_or_default();
            out.extend(["</", name, ">"]);
        }
        out
    }

    /// Returns the start of the window in [`Window::source`], in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.around.iter().map(Range::len).sum()
    }
}

/// The outermost elements with certain names, in order.
#[derive(Debug, Default)]
pub(crate) struct Windows(Vec<Window>);

impl Windows {
    /// Finds the outermost elements with one of these local names.
    ///
    /// # Errors
    /// Those of [`pieces`].
    pub(crate) fn read(source: &str, names: &[&str]) -> Result<Self, FormatError> {
        let mut out: Vec<Window> = Vec::new();
        let mut open: Vec<Range<usize>> = Vec::new();
        // Consecutive elements share their ancestors.
        let mut around: Option<Arc<[Range<usize>]>> = None;
        // The depth of the open window.
        let mut window: Option<usize> = None;
        pieces(source, |what, range| {
            match what {
                What::Start(tag) => {
                    if window.is_none() && names.contains(&tag.name) {
                        window = Some(open.len());
                        let around = around.get_or_insert_with(|| open.as_slice().into());
                        out.push(Window {
                            range: range.clone(),
                            around: Arc::clone(around),
                        });
                    } else if window.is_none() {
                        around = None;
                    }
                    open.push(range);
                }
                What::End => {
                    open.pop();
                    if window == Some(open.len()) {
                        window = None;
                        if let Some(last) = out.last_mut() {
                            last.range.end = range.end;
                        }
                    } else if window.is_none() {
                        around = None;
                    }
                }
                What::Text | What::Written(_) => {}
            }
            Ok(())
        })?;
        Ok(Self(out))
    }

    /// Returns the smallest window that contains this range; it may span several adjacent elements.
    pub(crate) fn around(&self, range: &Range<usize>) -> Option<Window> {
        let first = self
            .0
            .get(self.0.partition_point(|window| window.range.end <= range.start))?;
        let last = self
            .0
            .get(self.0.partition_point(|window| window.range.end < range.end))?;
        let holds = first.range.start <= range.start && range.end <= last.range.end;
        (holds && first.around == last.around).then(|| Window {
            range: first.range.start..last.range.end,
            around: Arc::clone(&first.around),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_reads_on_its_own() {
        let source =
            "<d xmlns:w='x'><b a=\"1\"><w:p>un<q><w:p>deux</w:p></q></w:p><w:p/></b><p>trois</p></d>";
        let windows = Windows::read(source, &["p"]).expect("must be read");
        let place = |part: &str| {
            let start = source.find(part).expect("must contain it");
            start..start + part.len()
        };
        let deux = windows.around(&place("deux")).expect("must be in a paragraph");
        assert_eq!(&source[deux.range.clone()], "<w:p>un<q><w:p>deux</w:p></q></w:p>");
        let change = Replacement {
            range: place("deux"),
            insert: "2".to_owned(),
        };
        let outside = Replacement {
            range: place("trois"),
            insert: String::new(),
        };
        assert_eq!(
            deux.source(source, &[change, outside]),
            "<d xmlns:w='x'><b a=\"1\"><w:p>un<q><w:p>2</w:p></q></w:p></b></d>"
        );
        assert_eq!(deux.offset(), "<d xmlns:w='x'><b a=\"1\">".len());
        let both = windows
            .around(&place("deux</w:p></q></w:p><w:p/>"))
            .expect("must be adjacent");
        assert_eq!(&source[both.range], "<w:p>un<q><w:p>deux</w:p></q></w:p><w:p/>");
        assert_eq!(windows.around(&place("<w:p/></b><p>")), None);
    }
}
