//! [`Template`]: what replaces a hit.

use super::{Pattern, PatternError};

/// A replacement: words, and groups of the hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    Group(usize),
}

impl Template {
    /// Reads a replacement for the hits of `pattern`. Only that of a regular expression has groups.
    ///
    /// # Errors
    /// [`PatternError::NoGroup`].
    pub(crate) fn new(text: &str, pattern: &Pattern) -> Result<Self, PatternError> {
        if !pattern.is_regex() {
            return Ok(Self(vec![Part::Words(text.to_owned())]));
        }
        let mut parts = Vec::new();
        let mut words = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            words.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let braced = rest.strip_prefix('{').and_then(|inner| inner.split_once('}'));
            let (name, after) = braced.unwrap_or_else(|| {
                let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                rest.split_at(digits)
            });
            if name.is_empty() {
                // `$$` is a dollar sign, and so is one before anything else.
                rest = rest.strip_prefix('$').unwrap_or(rest);
                words.push('$');
                continue;
            }
            let group = pattern.group(name);
            let group = group.ok_or_else(|| PatternError::NoGroup {
                name: name.to_owned(),
            })?;
            if !words.is_empty() {
                parts.push(Part::Words(std::mem::take(&mut words)));
            }
            parts.push(Part::Group(group));
            rest = after;
        }
        words.push_str(rest);
        if !words.is_empty() {
            parts.push(Part::Words(words));
        }
        Ok(Self(parts))
    }

    /// The words for a hit; `group` returns those of each of its groups.
    pub(super) fn expand<'t>(&self, group: impl Fn(usize) -> Option<&'t str>) -> String {
        let words = |part: &Part| match part {
            Part::Words(words) => words.clone(),
            Part::Group(number) => group(*number).unwrap_or_default().to_owned(),
        };
        self.0.iter().map(words).collect()
    }

    /// Whether there is any group.
    pub(super) fn has_groups(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Group(_)))
    }
}
