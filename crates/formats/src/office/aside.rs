//! [`Aside`]: the text of an element that is not part of the document: a comment, or deleted words.

use crate::PARAGRAPH_BREAK;
use crate::xml::StartTag;

/// Maximum number of consecutive spaces of one element; real texts have fewer.
const MAX_SPACES: usize = 1000;

/// The text and the signature of an element, while it is read.
#[derive(Debug)]
pub(crate) struct Aside {
    /// Whether text is directly in paragraphs, as in OpenDocument, and not in text elements of runs, as in Word.
    is_flowing: bool,
    open: Vec<Inside>,
    has_paragraph: bool,
    pub(crate) author: String,
    pub(crate) date: String,
    pub(crate) text: String,
    /// Whether it contains nothing but text.
    pub(crate) is_plain: bool,
}

/// What an open element means for the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    Author,
    Date,
    /// Its text is read.
    Words,
    /// Elements in it are read.
    Between,
    /// The signature of a change, which can contain a comment of its own.
    Signature,
    /// Nothing in it is read.
    Skipped,
}

impl Aside {
    /// Starts an element of Word.
    pub(crate) fn of_runs() -> Self {
        Self::new(false)
    }

    /// Starts an element of OpenDocument.
    pub(crate) fn of_paragraphs() -> Self {
        Self::new(true)
    }

    fn new(is_flowing: bool) -> Self {
        Self {
            is_flowing,
            open: Vec::new(),
            has_paragraph: false,
            author: String::new(),
            date: String::new(),
            text: String::new(),
            is_plain: true,
        }
    }

    /// Enters an element inside.
    pub(crate) fn start(&mut self, tag: &StartTag<'_>) {
        let inside = match self.open.last() {
            Some(Inside::Skipped | Inside::Author | Inside::Date) => Inside::Skipped,
            Some(Inside::Signature) => in_signature(tag.name),
            Some(Inside::Words) if !self.is_flowing => Inside::Skipped,
            _ => self.element(tag),
        };
        self.open.push(inside);
    }

    fn element(&mut self, tag: &StartTag<'_>) -> Inside {
        match tag.name {
            "creator" => Inside::Author,
            "date" => Inside::Date,
            "change-info" => Inside::Signature,
            "p" | "h" => {
                if self.has_paragraph {
                    self.text.push(PARAGRAPH_BREAK);
                }
                self.has_paragraph = true;
                if self.is_flowing {
                    Inside::Words
                } else {
                    Inside::Between
                }
            }
            "t" | "delText" if !self.is_flowing => Inside::Words,
            "span" | "a" | "ruby" | "ruby-base" | "meta" if self.is_flowing => Inside::Words,
            "tab" | "ptab" => self.character("\t", 1),
            "br" | "cr" | "line-break" => self.character("\n", 1),
            "noBreakHyphen" => self.character("\u{2011}", 1),
            "s" => {
                let count = tag.local("c").map_or(1, |count| count.parse().unwrap_or(1));
                self.character(" ", count)
            }
            "drawing" | "pict" | "object" | "sym" | "fldChar" | "footnoteReference" | "endnoteReference"
            | "oMath" | "frame" | "note" | "ruby-text" => {
                self.is_plain = false;
                Inside::Skipped
            }
            "pPr"
            | "rPr"
            | "annotation"
            | "annotation-end"
            | "date-string"
            | "creator-initials"
            | "sender-initials"
            | "meta-creator-initials"
            | "delInstrText"
            | "instrText" => Inside::Skipped,
            _ => Inside::Between,
        }
    }

    fn character(&mut self, shown: &str, count: usize) -> Inside {
        self.text.push_str(&shown.repeat(count.clamp(1, MAX_SPACES)));
        Inside::Skipped
    }

    /// Reads text inside.
    pub(crate) fn text(&mut self, text: &str) {
        match self.open.last() {
            Some(Inside::Author) => self.author.push_str(text),
            Some(Inside::Date) => self.date.push_str(text),
            Some(Inside::Words) if self.is_flowing => {
                for ch in text.chars() {
                    if !matches!(ch, ' ' | '\t' | '\n' | '\r') {
                        self.text.push(ch);
                    } else if !self.text.is_empty()
                        && !self.text.ends_with([' ', '\t', '\n', PARAGRAPH_BREAK])
                    {
                        self.text.push(' ');
                    }
                }
            }
            Some(Inside::Words) => self.text.push_str(text),
            _ => {}
        }
    }

    /// Leaves the innermost element inside.
    pub(crate) fn end(&mut self) {
        self.open.pop();
    }
}

fn in_signature(name: &str) -> Inside {
    match name {
        "creator" => Inside::Author,
        "date" => Inside::Date,
        _ => Inside::Skipped,
    }
}
