//! Pairs the guillemets of a segment.

use copydesk_text::TextRange;

/// The unpaired guillemets of a segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guillemets {
    /// The last « without a closing mark.
    pub unclosed: Option<Guillemet>,
    /// The first » without an opening mark.
    pub unopened: Option<Guillemet>,
    /// Whether the segment begins with a guillemet, as each paragraph of a long quotation does, in books with ».
    pub leading: bool,
    /// Whether a quotation is nested in another one: if both end together, one » closes them (Imprimerie nationale).
    pub nested: bool,
}

/// A guillemet, in bytes of its segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guillemet {
    /// The mark.
    pub at: TextRange,
    /// The mark with the space on its inner side.
    pub with_space: TextRange,
}

impl Guillemets {
    /// Pairs the guillemets of the text of a segment.
    pub fn of(text: &str) -> Self {
        let mut out = Self {
            leading: text.trim_start().starts_with(['«', '»']),
            ..Self::default()
        };
        let mut open = Vec::new();
        for (start, mark) in text.match_indices(['«', '»']) {
            let end = start + mark.len();
            let guillemet = |first: usize, last: usize| Guillemet {
                at: TextRange::new(start as u32, end as u32),
                with_space: TextRange::new(first as u32, last as u32),
            };
            if mark == "«" {
                let space = text[end..].chars().next().filter(|ch| ch.is_whitespace());
                out.nested |= !open.is_empty();
                open.push(guillemet(start, end + space.map_or(0, char::len_utf8)));
            } else if open.pop().is_none() && !text[..start].trim_start().is_empty() {
                let space = text[..start].chars().next_back().filter(|ch| ch.is_whitespace());
                out.unopened
                    .get_or_insert(guillemet(start - space.map_or(0, char::len_utf8), end));
            }
        }
        out.unclosed = open.pop();
        out
    }

    /// Whether a guillemet is unpaired.
    pub fn is_odd(self) -> bool {
        self.unclosed.is_some() || self.unopened.is_some()
    }
}
