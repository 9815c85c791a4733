//! [`Stack`]: the open elements.

use super::element::{Class, ends};
use super::flow::Style;
use copydesk_model::SegmentKind;
use std::collections::BTreeMap;

/// How far down the end tag of an inline element, or the start tag of an item, searches for the elements that it ends.
/// Real pages do not nest deeper, and the search would take quadratic time.
const REACH: usize = 64;

/// The properties that an element sets; the others are inherited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Formatting {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) link: Option<String>,
    /// Whether its text must not be edited; `Some(false)` overrides the setting of an outer element.
    pub(super) frozen: Option<bool>,
    pub(super) hidden: bool,
    pub(super) kind: Option<SegmentKind>,
}

/// The properties that apply to text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) style: Style,
    pub(super) hidden: bool,
    pub(super) kind: SegmentKind,
}

impl State {
    fn within(&self, formatting: &Formatting) -> Self {
        let style = &self.style;
        Self {
            style: Style {
                bold: style.bold || formatting.bold,
                italic: style.italic || formatting.italic,
                link: formatting
                    .link
                    .as_deref()
                    .map(Into::into)
                    .or_else(|| style.link.clone()),
                frozen: formatting.frozen.unwrap_or(style.frozen),
            },
            hidden: self.hidden || formatting.hidden,
            kind: match (self.kind, formatting.kind) {
                // The paragraphs and lists of a note belong to the note.
                (SegmentKind::Note, Some(kind)) if !matches!(kind, SegmentKind::Heading(_)) => {
                    SegmentKind::Note
                }
                (outer, own) => own.unwrap_or(outer),
            },
        }
    }
}

/// An element whose end tag has not been reached.
#[derive(Debug)]
pub(super) struct OpenElement {
    pub(super) name: String,
    pub(super) class: Class,
    /// Start of its start tag, in the source.
    pub(super) start: usize,
    pub(super) formatting: Formatting,
    /// The number of the segment that it started in, and its position in that segment.
    pub(super) began: (usize, u32),
    /// How many segments and non-segments had been seen before it.
    pub(super) seen: (usize, usize),
    /// Whether it is a block directly after text that is not in a block of its own.
    pub(super) follows_text: bool,
}

impl OpenElement {
    pub(super) fn is_block(&self) -> bool {
        matches!(self.class, Class::Block | Class::FrozenBlock)
    }
}

/// The open elements, innermost last.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<(OpenElement, State)>,
    /// Number of open elements of each name.
    names: BTreeMap<String, usize>,
    /// The indexes of the blocks among them.
    blocks: Vec<usize>,
    outside: State,
}

impl Stack {
    pub(super) fn new() -> Self {
        Self {
            open: Vec::new(),
            names: BTreeMap::new(),
            blocks: Vec::new(),
            outside: State {
                style: Style::default(),
                hidden: false,
                kind: SegmentKind::Paragraph,
            },
        }
    }

    /// Returns the properties of the text that follows.
    pub(super) fn state(&self) -> &State {
        self.open.last().map_or(&self.outside, |(_, state)| state)
    }

    /// Returns the properties of text inside an element that sets `formatting`.
    pub(super) fn state_within(&self, formatting: &Formatting) -> State {
        self.state().within(formatting)
    }

    pub(super) fn push(&mut self, open: OpenElement) {
        let state = self.state_within(&open.formatting);
        *self.names.entry(open.name.clone()).or_default() += 1;
        if open.is_block() {
            self.blocks.push(self.open.len());
        }
        self.open.push((open, state));
    }

    pub(super) fn innermost(&mut self) -> Option<&mut OpenElement> {
        self.open.last_mut().map(|(open, _)| open)
    }

    /// Returns the innermost open block.
    pub(super) fn block(&self) -> Option<&OpenElement> {
        self.open.get(*self.blocks.last()?).map(|(open, _)| open)
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn pop(&mut self) -> Option<OpenElement> {
        let (open, _) = self.open.pop()?;
        self.forget(&open);
        Some(open)
    }

    fn forget(&mut self, open: &OpenElement) {
        if let Some(count) = self.names.get_mut(&open.name) {
            *count -= 1;
        }
        if self.blocks.last() == Some(&self.open.len()) {
            self.blocks.pop();
        }
    }

    fn holds(&self, name: &str) -> bool {
        self.names.get(name).is_some_and(|&count| count > 0)
    }

    /// Returns how many elements stay open when the innermost one of this name ends.
    pub(super) fn below(&self, name: &str) -> Option<usize> {
        if !self.holds(name) {
            return None;
        }
        self.open.iter().rposition(|(open, _)| open.name == name)
    }

    /// Returns how many elements stay open when a start tag of this name has ended the elements that it implicitly
    /// ends.
    pub(super) fn below_start(&self, name: &str) -> Option<usize> {
        if let Some((ended, limits)) = ends(name)
            && ended.iter().any(|name| self.holds(name))
        {
            let near = self.open.iter().enumerate().rev().take(REACH);
            for (at, (open, _)) in near {
                if ended.contains(&open.name.as_str()) {
                    return Some(at);
                }
                if limits.contains(&open.name.as_str()) {
                    break;
                }
            }
        }
        let nearest = *self.blocks.last()?;
        (self.open.get(nearest)?.0.name == "p").then_some(nearest)
    }

    /// Removes an inline element from the stack; blocks that started inside it stay open.
    pub(super) fn take(&mut self, name: &str) -> Option<OpenElement> {
        if !self.holds(name) {
            return None;
        }
        let depth = self
            .open
            .iter()
            .rev()
            .take(REACH)
            .position(|(open, _)| open.name == name)?;
        let at = self.open.len() - 1 - depth;
        let after = self.open.split_off(at + 1);
        let taken = self.pop()?;
        while self.blocks.last().is_some_and(|&block| block >= at) {
            self.blocks.pop();
        }
        for (open, _) in after {
            let state = self.state_within(&open.formatting);
            if open.is_block() {
                self.blocks.push(self.open.len());
            }
            self.open.push((open, state));
        }
        Some(taken)
    }
}
