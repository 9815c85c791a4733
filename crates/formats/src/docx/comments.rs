//! Comments: the part that contains them, and the package entries that it needs.

#![allow(clippy::single_match_else, reason = "both cases are equally important")]

use super::names::word;
use super::relations::{Relations, name_of};
use crate::office::{Part, SignedComment, quoted};
use crate::package::Package;
use crate::patch::Replacement;
use crate::{FormatError, PARAGRAPH_BREAK};
use std::collections::BTreeMap;

const CONTENT_TYPES: &str = "[Content_Types].xml";
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/// Comments to write.
pub(super) type NewComments = Vec<SignedComment>;

/// Returns the parts that change when these comments are added to the document `main`.
///
/// # Errors
/// Parts that cannot be parsed.
pub(super) fn with_comments(
    package: &Package,
    main: &str,
    comments: &[SignedComment],
) -> Result<BTreeMap<String, Vec<u8>>, FormatError> {
    let mut out = BTreeMap::new();
    if comments.is_empty() {
        return Ok(out);
    }
    let mut package = package.clone();
    let relations_name = name_of(main);
    let relations_part = Part::read(&mut package, &relations_name)?;
    let relations = match &relations_part {
        Some(part) => Relations::read(part.text(), main).map_err(|error| part.error(error))?,
        None => Relations::default(),
    };
    let known = relations.of_kind("comments").next().map(str::to_owned);
    if let Some(part) = known
        .map(|name| Part::read(&mut package, &name))
        .transpose()?
        .flatten()
    {
        let root = root_name(part.text()).unwrap_or("w:comments").to_owned();
        let prefix = root.split_once(':').map_or("w", |(prefix, _)| prefix);
        let added = written(comments, prefix);
        out.insert(
            part.name.clone(),
            part.with(&[at_the_end(part.text(), &root, &added)])?,
        );
        return Ok(out);
    }
    let strict = relations.all.iter().any(|relation| relation.strict);
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folder = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    let file = ["comments.xml", "review-comments.xml"]
        .into_iter()
        .find(|file| !package.has(&format!("{folder}{file}")))
        .unwrap_or("copydesk-review-comments.xml");
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    let part = format!(
        "{head}<w:comments xmlns:w=\"{}\">{}</w:comments>",
        word(strict),
        written(comments, "w")
    );
    out.insert(format!("{folder}{file}"), part.into_bytes());

    let id = (1..=u32::MAX)
        .map(|number| format!("rIdReview{number}"))
        .find(|id| relations.all.iter().all(|relation| relation.id != *id))
        .unwrap_or_default();
    let address = if strict {
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    } else {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    };
    match relations_part {
        Some(part) => {
            let root = root_name(part.text()).unwrap_or("Relationships").to_owned();
            let name = like(&root, "Relationship");
            let added = format!("<{name} Id=\"{id}\" Type=\"{address}\" Target=\"{file}\"/>");
            out.insert(
                relations_name,
                part.with(&[at_the_end(part.text(), &root, &added)])?,
            );
        }
        None => {
            let part = format!(
                "{head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
                 <Relationship Id=\"{id}\" Type=\"{address}\" Target=\"{file}\"/></Relationships>"
            );
            out.insert(relations_name, part.into_bytes());
        }
    }
    let types = Part::needed(&mut package, CONTENT_TYPES)?;
    let root = root_name(types.text()).unwrap_or("Types").to_owned();
    let name = like(&root, "Override");
    let added = format!("<{name} PartName=\"/{folder}{file}\" ContentType=\"{KIND}\"/>");
    out.insert(
        types.name.clone(),
        types.with(&[at_the_end(types.text(), &root, &added)])?,
    );
    Ok(out)
}

fn written(comments: &[SignedComment], w: &str) -> String {
    let one = |comment: &SignedComment| {
        let SignedComment {
            number,
            author,
            at,
            text,
            ..
        } = comment;
        let initials: String = author
            .split_whitespace()
            .filter_map(|word| word.chars().next())
            .take(3)
            .collect();
        let initials = if initials.contains('&') {
            String::new()
        } else {
            initials
        };
        let paragraph = |text: &str| {
            let text = quoted(text);
            format!("<{w}:p><{w}:r><{w}:t xml:space=\"preserve\">{text}</{w}:t></{w}:r></{w}:p>")
        };
        let paragraphs: String = text.split(['\n', PARAGRAPH_BREAK]).map(paragraph).collect();
        format!(
            "<{w}:comment {w}:id=\"{number}\" {w}:author=\"{author}\" {w}:date=\"{at}\" {w}:initials=\"{initials}\">\
             {paragraphs}</{w}:comment>"
        )
    };
    comments.iter().map(one).collect()
}

/// Returns the qualified name of the root element.
fn root_name(source: &str) -> Option<&str> {
    let mut rest = source;
    loop {
        let tag = &rest[rest.find('<')? + 1..];
        let (skipped, end) = match tag.as_bytes().first()? {
            b'?' => (tag, "?>"),
            b'!' => (tag, "-->"),
            _ => {
                let end = tag.find(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))?;
                return Some(&tag[..end]);
            }
        };
        rest = skipped.split_once(end)?.1;
    }
}

/// Returns `name` with the prefix of `other`.
fn like(other: &str, name: &str) -> String {
    match other.split_once(':') {
        Some((prefix, _)) => format!("{prefix}:{name}"),
        None => name.to_owned(),
    }
}

/// Inserts markup at the end of the root element.
fn at_the_end(source: &str, root: &str, added: &str) -> Replacement {
    let end = format!("</{root}");
    match source.rfind(&end) {
        Some(at) => Replacement {
            range: at..at,
            insert: added.to_owned(),
        },
        None => {
            // The root is an empty-element tag, so it has no content to append to.
            let at = source.rfind("/>").unwrap_or(source.len());
            Replacement {
                range: at..(at + 2).min(source.len()),
                insert: format!(">{added}</{root}>"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_into_the_root() {
        for (source, expected) in [
            (
                "<?xml?>\n<!-- <a> --><T a='b'><x/></T>\n",
                "<?xml?>\n<!-- <a> --><T a='b'><x/><y/></T>\n",
            ),
            ("<p:T/>", "<p:T><y/></p:T>"),
        ] {
            let root = root_name(source).expect("must have a root");
            let Replacement { range, insert } = at_the_end(source, root, "<y/>");
            assert_eq!(
                format!("{}{insert}{}", &source[..range.start], &source[range.end..]),
                expected
            );
        }
        assert_eq!(like("p:T", "Override"), "p:Override");
    }
}
