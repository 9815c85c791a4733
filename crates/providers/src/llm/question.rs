//! What a model is asked about: paragraphs with their context, as JSON.

use crate::provider::Article;
use copydesk_model::{Lang, Segment, SegmentId};
use serde::Serialize;

/// The maximum length of a neighbouring paragraph, in characters; what is nearest is kept.
const MAX_CONTEXT: usize = 600;

/// The paragraphs of one request, as they are sent.
#[derive(Serialize)]
pub(super) struct Question<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    explain_in: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    paragraphs: Vec<Paragraph<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    glossary: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Paragraph<'a> {
    /// From 1, in the request.
    number: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avoid: Option<&'a str>,
    #[serde(rename = "use", skip_serializing_if = "Vec::is_empty")]
    right: Vec<&'a str>,
}

impl<'a> Question<'a> {
    pub(super) fn new(article: &Article<'a>, segments: &[&'a Segment], explain_in: &'a str) -> Self {
        let paragraphs = (1..).zip(segments).map(|(number, segment)| Paragraph {
            number,
            source: segment
                .source
                .as_deref()
                .filter(|source| !source.trim().is_empty()),
            text: &segment.mt,
        });
        let (first, last) = (segments.first(), segments.last());
        Self {
            language: article.lang.map(Lang::tag),
            explain_in,
            before: first.and_then(|segment| before(article, segment.id)),
            paragraphs: paragraphs.collect(),
            after: last.and_then(|segment| after(article, segment.id)),
            glossary: glossary(article, segments),
        }
    }

    /// Returns what the answer is about, without the neighbouring paragraphs.
    pub(super) fn subject(&self) -> String {
        serde_json::to_string(&(&self.paragraphs, &self.glossary, self.language)).unwrap_or_default()
    }

    /// Returns the message to the model. Nothing in the article can end the part between the marks.
    pub(super) fn message(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        let json = json.replace('<', "\\u003c").replace('>', "\\u003e");
        format!("<article>\n{json}\n</article>")
    }
}

fn has_text(segment: &Segment) -> bool {
    !segment.mt.trim().is_empty()
}

fn before(article: &Article<'_>, id: SegmentId) -> Option<String> {
    let earlier = article.document.segments.get(..id.0 as usize)?;
    let text = &earlier.iter().rev().find(|segment| has_text(segment))?.mt;
    let skipped = text.chars().count().saturating_sub(MAX_CONTEXT);
    Some(text.chars().skip(skipped).collect())
}

fn after(article: &Article<'_>, id: SegmentId) -> Option<String> {
    let later = article.document.segments.get(id.0 as usize + 1..)?;
    let text = &later.iter().find(|segment| has_text(segment))?.mt;
    Some(text.chars().take(MAX_CONTEXT).collect())
}

/// Returns the terms that occur in the paragraphs: a whole glossary would fill the context of the model.
fn glossary<'a>(article: &Article<'a>, segments: &[&Segment]) -> Vec<Entry<'a>> {
    let lower = |text: &str| text.to_lowercase();
    let texts: Vec<String> = segments.iter().map(|segment| lower(&segment.mt)).collect();
    let sources: Vec<String> = segments
        .iter()
        .filter_map(|segment| segment.source.as_deref().map(lower))
        .collect();
    let occurs = |texts: &[String], term: &str| texts.iter().any(|text| text.contains(&lower(term)));
    let avoid = article.terms.iter().filter(|term| occurs(&texts, &term.wrong));
    let avoid = avoid.map(|term| Entry {
        source: None,
        avoid: Some(&term.wrong),
        right: term.right.as_deref().into_iter().collect(),
    });
    let primary = article.lang.map(Lang::primary);
    let is_for = |tag: &Option<String>| match (tag, primary) {
        (Some(tag), Some(primary)) => Lang::new(tag.as_str()).primary() == primary,
        _ => true,
    };
    let required = article.required.iter();
    let required = required.filter(|term| is_for(&term.language) && occurs(&sources, &term.source));
    let required = required.map(|term| Entry {
        source: Some(&term.source),
        avoid: None,
        right: term.right.iter().map(String::as_str).collect(),
    });
    avoid.chain(required).collect()
}
