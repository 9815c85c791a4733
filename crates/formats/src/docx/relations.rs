//! [`Relations`]: the relationships of a part.

use crate::FormatError;
use crate::xml::{What, pieces};
use std::collections::BTreeMap;

/// The relationships of a part.
#[derive(Clone, Debug, Default)]
pub(super) struct Relations {
    /// In file order.
    pub(super) all: Vec<Relation>,
}

/// One relationship.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last path segment of its type URI: `styles`, `footnotes`, `hyperlink`.
    pub(super) kind: String,
    /// The name of a package entry, or an external URL.
    pub(super) target: String,
    /// Whether its type URI is a strict one.
    pub(super) strict: bool,
}

impl Relations {
    /// Reads the relationships of the part `of`; targets are resolved relative to its folder.
    ///
    /// # Errors
    /// Malformed XML.
    pub(super) fn read(source: &str, of: &str) -> Result<Self, FormatError> {
        let mut all = Vec::new();
        pieces(source, |what, _| {
            if let What::Start(tag) = what
                && tag.name == "Relationship"
                && let (Some(id), Some(kind), Some(target)) =
                    (tag.value("Id"), tag.value("Type"), tag.value("Target"))
            {
                let is_outside = tag.value("TargetMode") == Some("External");
                all.push(Relation {
                    id: id.to_owned(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target: if is_outside {
                        target.to_owned()
                    } else {
                        resolved(of, target)
                    },
                    strict: kind.starts_with("http://purl.oclc.org/"),
                });
            }
            Ok(())
        })?;
        Ok(Self { all })
    }

    /// Returns the targets of all relationships of a kind, in order.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = &str> {
        let kind = kind.to_owned();
        self.all
            .iter()
            .filter(move |relation| relation.kind == kind)
            .map(|relation| relation.target.as_str())
    }

    /// Returns the link targets, by id.
    pub(super) fn links(&self) -> BTreeMap<String, String> {
        let links = self.all.iter().filter(|relation| relation.kind == "hyperlink");
        links
            .map(|relation| (relation.id.clone(), relation.target.clone()))
            .collect()
    }
}

/// Returns the name of the entry that contains the relationships of a part.
pub(super) fn name_of(part: &str) -> String {
    let (folder, file) = part
        .rsplit_once('/')
        .map_or(("", part), |(folder, file)| (folder, file));
    if folder.is_empty() {
        format!("_rels/{file}.rels")
    } else {
        format!("{folder}/_rels/{file}.rels")
    }
}

/// Resolves `target` relative to the part `of`.
fn resolved(of: &str, target: &str) -> String {
    let mut path: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        path.extend(of.rsplit_once('/').map_or("", |(folder, _)| folder).split('/'));
    }
    for step in target.split('/') {
        match step {
            ".." => drop(path.pop()),
            "" | "." => {}
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_names_of_entries() {
        for (of, target, expected) in [
            ("word/document.xml", "styles.xml", "word/styles.xml"),
            ("word/document.xml", "/word/styles.xml", "word/styles.xml"),
            (
                "word/document.xml",
                "../customXml/item1.xml",
                "customXml/item1.xml",
            ),
            ("", "word/document.xml", "word/document.xml"),
            ("word/document.xml", "../../../etc/passwd", "etc/passwd"),
        ] {
            assert_eq!(resolved(of, target), expected);
        }
        assert_eq!(name_of("word/document.xml"), "word/_rels/document.xml.rels");
        assert_eq!(name_of("document.xml"), "_rels/document.xml.rels");
    }
}
