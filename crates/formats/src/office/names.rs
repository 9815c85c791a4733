//! [`Names`]: resolves namespace prefixes.

use crate::xml::StartTag;

/// The namespace prefixes in scope.
#[derive(Debug)]
pub(crate) struct Names {
    known: fn(&str) -> Option<&'static str>,
    /// Prefix, the conventional prefix of its namespace, and the depth of its declaration; innermost last.
    declared: Vec<(String, &'static str, usize)>,
    depth: usize,
}

impl Names {
    /// Creates an empty scope. `known` returns the conventional prefix of a namespace by its URI.
    pub(crate) fn new(known: fn(&str) -> Option<&'static str>) -> Self {
        Self {
            known,
            declared: Vec::new(),
            depth: 0,
        }
    }

    /// Enters an element. Returns the conventional prefix of its namespace, or `"?"` if it is unknown.
    pub(crate) fn start(&mut self, tag: &StartTag<'_>) -> &'static str {
        self.depth += 1;
        for attribute in &tag.attributes {
            let prefix = match attribute.name.strip_prefix("xmlns") {
                Some("") => "",
                Some(prefix) => match prefix.strip_prefix(':') {
                    Some(prefix) => prefix,
                    None => continue,
                },
                None => continue,
            };
            let usual = (self.known)(attribute.value.trim()).unwrap_or("?");
            self.declared.push((prefix.to_owned(), usual, self.depth));
        }
        self.usual(tag.prefix)
    }

    /// Leaves the innermost element.
    pub(crate) fn end(&mut self) {
        while self
            .declared
            .last()
            .is_some_and(|(_, _, depth)| *depth == self.depth)
        {
            self.declared.pop();
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn usual(&self, prefix: &str) -> &'static str {
        let found = self
            .declared
            .iter()
            .rev()
            .find(|(declared, _, _)| declared == prefix);
        found.map_or("?", |(_, usual, _)| usual)
    }

    /// Returns a non-empty prefix that is bound to a namespace, if there is one.
    pub(crate) fn prefix_of(&self, usual: &str) -> Option<&str> {
        let found = self.declared.iter().rev();
        found
            .filter(|(prefix, _, _)| !prefix.is_empty())
            .find(|(_, known, _)| *known == usual)
            .map(|(prefix, _, _)| prefix.as_str())
    }
}
