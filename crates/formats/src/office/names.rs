//! [`Names`]: which vocabulary a prefix stands for.

use crate::xml::StartTag;

/// The vocabularies of prefixes, as elements declare and leave them.
#[derive(Debug)]
pub(crate) struct Names {
    known: fn(&str) -> Option<&'static str>,
    /// Prefix, the usual prefix of its vocabulary, and how deep it was declared; the innermost last.
    declared: Vec<(String, &'static str, usize)>,
    depth: usize,
}

impl Names {
    /// Nothing declared yet. `known` answers the usual prefix of a vocabulary by its address.
    pub(crate) fn new(known: fn(&str) -> Option<&'static str>) -> Self {
        Self {
            known,
            declared: Vec::new(),
            depth: 0,
        }
    }

    /// An element starts: answers the usual prefix of its vocabulary, `"?"` for one that nobody knows.
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

    /// The innermost element ends.
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

    /// The prefix that stands for a vocabulary, where one that is not empty does.
    pub(crate) fn prefix_of(&self, usual: &str) -> Option<&str> {
        let found = self.declared.iter().rev();
        found
            .filter(|(prefix, _, _)| !prefix.is_empty())
            .find(|(_, known, _)| *known == usual)
            .map(|(prefix, _, _)| prefix.as_str())
    }
}
