//! Custom elements: they are blocks if they have no inline content beside them.

use super::element::{Class, class};
use super::token::{Token, What};
use std::collections::BTreeSet;

/// Maximum distance at which an end tag looks for its start tag.
const REACH: usize = 64;

/// Returns where the tags of custom elements start that are treated as blocks. A browser renders a custom element
/// inline unless a style sheet changes that; one without text beside it is hardly part of a line.
pub(super) fn blocks(tokens: &[Token]) -> BTreeSet<usize> {
    let mut out = BTreeSet::new();
    // The open custom elements: name, start of the tag, and whether it can be a block.
    let mut open: Vec<(&str, usize, bool)> = Vec::new();
    // Whether a paragraph or heading is open, which cannot contain blocks; and whether the preceding content is part of
    // a line.
    let (mut in_paragraph, mut in_line) = (false, false);
    for (index, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Unseen => {}
            What::Text(text) => {
                if text.trim().is_empty() {
                    continue;
                }
                in_line = true;
            }
            What::Start(tag) if is_custom(&tag.name) => {
                open.push((&tag.name, token.range.start, !in_line && !in_paragraph));
                in_line = false;
            }
            What::End(name) if is_custom(name) => {
                let near = open.iter().rev().take(REACH).position(|(open, ..)| open == name);
                if let Some(at) = near.map(|depth| open.len() - 1 - depth) {
                    let (_, start, is_block) = open[at];
                    open.truncate(at);
                    if is_block && !goes_on(&tokens[index + 1..]) {
                        out.extend([start, token.range.start]);
                        in_line = false;
                    } else {
                        in_line = true;
                    }
                }
            }
            What::Start(tag) => {
                in_line = is_in_line(&tag.name);
                if !in_line {
                    in_paragraph = is_paragraph(&tag.name);
                }
            }
            What::End(name) => {
                in_line = is_in_line(name);
                in_paragraph &= in_line;
            }
        }
    }
    out
}

fn is_custom(name: &str) -> bool {
    name.contains('-')
}

fn is_paragraph(name: &str) -> bool {
    matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

fn is_in_line(name: &str) -> bool {
    !matches!(class(name), Class::Block | Class::FrozenBlock | Class::Hidden)
}

/// Returns whether a line continues with these tokens.
fn goes_on(tokens: &[Token]) -> bool {
    let next = tokens.iter().find(|token| match &token.what {
        What::Unseen => false,
        What::Text(text) => !text.trim().is_empty(),
        What::Start(_) | What::End(_) => true,
    });
    next.is_some_and(|token| match &token.what {
        What::Text(_) => true,
        What::Start(tag) => !is_custom(&tag.name) && is_in_line(&tag.name),
        What::End(name) => !is_custom(name) && is_in_line(name),
        What::Unseen => false,
    })
}
