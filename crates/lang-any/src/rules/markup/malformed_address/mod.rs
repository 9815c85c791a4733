//! A malformed web address: http:/example.org, wwww.example.org.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.malformed-address",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Voir http:/www.example.org.", "Voir http://www.example.org."),
        Example::fixes(
            "Voir wwww.example.org et htpps://example.org.",
            "Voir www.example.org et https://example.org.",
        ),
        Example::fixes("Voir http://http://example.org.", "Voir http://example.org."),
        Example::fixes(
            "Voir http://example.org/plan%q.",
            "Voir http://example.org/plan%25q.",
        ),
        Example::not_flagged(
            "Voir http://www.example.org/a%20b, https://example.org et mailto:a@example.org ; le http.",
        ),
    ],
};

pub(super) struct MalformedAddress;

/// Wrong beginnings of addresses, and the right ones.
const BEGINNINGS: [(&str, &str); 22] = [
    ("http://http://", "http://"),
    ("https://https://", "https://"),
    ("http://https://", "https://"),
    ("https://http://", "https://"),
    ("http:///", "http://"),
    ("https:///", "https://"),
    ("http:www.", "http://www."),
    ("https:www.", "https://www."),
    ("http//", "http://"),
    ("https//", "https://"),
    ("http:\\\\", "http://"),
    ("htp://", "http://"),
    ("htpp://", "http://"),
    ("hhtp://", "http://"),
    ("htttp://", "http://"),
    ("hhtps://", "https://"),
    ("htpps://", "https://"),
    ("htps://", "https://"),
    ("httsp://", "https://"),
    ("ttp://", "http://"),
    ("ttps://", "https://"),
    ("mailto://", "mailto:"),
];
/// The maximum length of an address, in bytes; the rest is not checked.
const MAX_ADDRESS: usize = 2000;

impl Checker for MalformedAddress {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut from = 0;
        for (start, _) in cx.text.match_indices(['h', 'w', 't', 'm']) {
            if start < from || cx.text[..start].ends_with(|ch: char| ch.is_alphanumeric() || ch == '/') {
                continue;
            }
            let rest = &cx.text[start..];
            if !rest.starts_with("htt")
                && !rest.starts_with("wwww")
                && !rest.starts_with("ttp")
                && !rest.starts_with("hht")
                && !rest.starts_with("ht")
                && !rest.starts_with("mailto:")
            {
                continue;
            }
            let end = start + address(rest);
            let Some(fixed) = fixed(&cx.text[start..end]) else {
                continue;
            };
            from = end;
            let at = TextRange::new(start as u32, end as u32);
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("right", fixed.as_str())
                    .replace(fixed, Applicability::NeedsReview),
            );
        }
    }
}

/// Returns the length of the text up to a space, without punctuation at its end.
fn address(text: &str) -> usize {
    let mut limit = MAX_ADDRESS.min(text.len());
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    let end = text[..limit]
        .find(|ch: char| ch.is_whitespace() || matches!(ch, '<' | '>' | '»' | '”' | '"' | ',' | ')'))
        .unwrap_or(limit);
    text[..end].trim_end_matches(['.', ';', ':', '!', '?']).len()
}

fn fixed(address: &str) -> Option<String> {
    let lower = address
        .get(..18.min(address.len()))
        .unwrap_or(address)
        .to_ascii_lowercase();
    let beginning = BEGINNINGS
        .iter()
        .find(|(wrong, _)| lower.starts_with(wrong) && address.len() > wrong.len() + 3);
    let mut out = if let Some((wrong, right)) = beginning {
        format!("{right}{}", address.get(wrong.len()..)?)
    } else if let Some(rest) = ["http:/", "https:/"].iter().find_map(|scheme| {
        address
            .strip_prefix(scheme)
            .filter(|rest| !rest.starts_with('/') && rest.contains('.'))
            .map(|rest| (scheme, rest))
    }) {
        format!("{}/{}", rest.0, rest.1)
    } else {
        address.to_owned()
    };
    if let Some(at) = out.find("wwww.") {
        out.replace_range(at..at + 5, "www.");
    }
    // Characters that must be escaped in an address (RFC 3986).
    if out.starts_with("http://") || out.starts_with("https://") {
        out = escaped(&out);
    }
    (out != address).then_some(out)
}

fn escaped(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, ch) in address.char_indices() {
        match ch {
            '%' => {
                let code = address.as_bytes().get(at + 1..at + 3);
                if code.is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)) {
                    out.push('%');
                } else {
                    out.push_str("%25");
                }
            }
            '^' => out.push_str("%5E"),
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '|' => out.push_str("%7C"),
            '`' => out.push_str("%60"),
            _ => out.push(ch),
        }
    }
    out
}
