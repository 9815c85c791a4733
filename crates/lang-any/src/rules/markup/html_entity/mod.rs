//! An HTML character reference in the text: `&nbsp;`.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.html-entity",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont&nbsp;neuf", "Le pont\u{a0}neuf"),
        Example::fixes("L&#8217;été &eacute;tait chaud.", "L’été était chaud."),
        Example::fixes(
            "Le pont&amp;nbsp;neuf et l&amp;#39;ancien",
            "Le pont\u{a0}neuf et l'ancien",
        ),
        Example::fixes("Le caf&eacute du port&nbsp", "Le café du port\u{a0}"),
        Example::not_flagged("Marks & Spencer ; H&M ; R&D;"),
    ],
};

pub(super) struct HtmlEntity;

/// The maximum length of a character reference, in bytes with its marks.
const MAX_ENTITY: usize = 34;

impl Checker for HtmlEntity {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // A text about HTML may mention entities.
        let applicability = if cx.text.contains("HTML") || cx.text.contains("XML") {
            Applicability::NeedsReview
        } else {
            Applicability::Safe
        };
        let mut done = 0;
        for (start, _) in cx.text.match_indices('&') {
            if start < done {
                continue;
            }
            if let Some((len, character)) = unended(&cx.text[start..]) {
                let at = TextRange::new(start as u32, (start + len) as u32);
                done = start + len;
                let finding = Finding::new(&RULE, at, 94).arg("entity", &cx.text[at]);
                sink.push(finding.replace(character, applicability));
                continue;
            }
            let rest = &cx.text.as_bytes()[start..];
            let Some(len) = rest.iter().take(MAX_ENTITY).position(|&byte| byte == b';') else {
                continue;
            };
            // The semicolon is ASCII, so that the range ends at a character boundary.
            let at = TextRange::new(start as u32, (start + len + 1) as u32);
            let at = twice(cx.text, at);
            let Some(entity) = at.of_text(cx.text) else {
                continue;
            };
            done = at.end() as usize;
            let once = html_escape::decode_html_entities(entity);
            let decoded = html_escape::decode_html_entities(&once);
            if decoded != entity && decoded.chars().count() <= 2 {
                let finding = Finding::new(&RULE, at, 96).arg("entity", entity);
                sink.push(finding.replace(decoded, applicability));
            }
        }
    }
}

/// Returns the range of a reference whose ampersand is itself escaped: `&amp;nbsp;`.
fn twice(text: &str, at: TextRange) -> TextRange {
    const REFERENCE: usize = 10;
    let rest = &text.as_bytes()[at.end() as usize..];
    if at.of_text(text) != Some("&amp;") {
        return at;
    }
    let Some(len) = rest.iter().take(REFERENCE).position(|&byte| byte == b';') else {
        return at;
    };
    let whole = TextRange::new(at.start(), at.end() + len as u32 + 1);
    let inner = whole
        .of_text(text)
        .map(|text| format!("&{}", &text["&amp;".len()..]));
    let reference = inner.is_some_and(|inner| *html_escape::decode_html_entities(&inner) != inner);
    if reference { whole } else { at }
}

/// References that browsers also read without a semicolon, and their characters: letters of European languages and
/// punctuation.
const UNENDED: [(&str, &str); 26] = [
    ("&nbsp", "\u{a0}"),
    ("&eacute", "é"),
    ("&egrave", "è"),
    ("&ecirc", "ê"),
    ("&euml", "ë"),
    ("&agrave", "à"),
    ("&acirc", "â"),
    ("&ccedil", "ç"),
    ("&icirc", "î"),
    ("&iuml", "ï"),
    ("&ocirc", "ô"),
    ("&ugrave", "ù"),
    ("&ucirc", "û"),
    ("&uuml", "ü"),
    ("&ouml", "ö"),
    ("&auml", "ä"),
    ("&ntilde", "ñ"),
    ("&aacute", "á"),
    ("&iacute", "í"),
    ("&oacute", "ó"),
    ("&uacute", "ú"),
    ("&laquo", "«"),
    ("&raquo", "»"),
    ("&Eacute", "É"),
    ("&Agrave", "À"),
    ("&quot", "\""),
];

/// Returns the length of a reference without a semicolon at the start of `text`, and its character.
fn unended(text: &str) -> Option<(usize, &'static str)> {
    let (name, character) = UNENDED.iter().find(|(name, _)| text.starts_with(name))?;
    let ended = text[name.len()..].starts_with(';');
    (!ended).then_some((name.len(), character))
}
