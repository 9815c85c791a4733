//! An HTML tag or a shortcode of a content management system in the text.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.html-tag",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont <b>neuf</b> rouvre.", "Le pont neuf rouvre."),
        Example::fixes(
            "Première ligne<br />seconde ligne",
            "Première ligne seconde ligne",
        ),
        Example::fixes("[gallery ids=\"12,13\"] Le marché", " Le marché"),
        Example::fixes("Le pont [b]neuf[/b] rouvre.", "Le pont neuf rouvre."),
        Example::fixes("[vc_custom el_id=\"12\"]Le marché[/vc_custom]", "Le marché"),
        Example::fixes("Le pont <!-- suite --> rouvre.", "Le pont  rouvre."),
        Example::not_flagged("Ils dise[nt] que l’élu[s] du [b] et [url] restent ici < là."),
        Example::not_flagged("Si a < b et b > c, alors [1] et [sic] restent."),
    ],
};

pub(super) struct HtmlTag;

/// Elements that may occur in prose.
const ELEMENTS: [&str; 82] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "noscript",
    "object",
    "ol",
    "option",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "script",
    "section",
    "select",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "video",
];
/// Elements after which a new line begins.
const BREAKING: [&str; 10] = ["br", "p", "div", "li", "h1", "h2", "h3", "h4", "tr", "td"];
/// Shortcodes of common systems that may have no attributes.
const SHORTCODES: [&str; 16] = [
    "gallery",
    "caption",
    "embed",
    "video",
    "audio",
    "youtube",
    "playlist",
    "wp_caption",
    "vc_row",
    "vc_column",
    "vc_column_text",
    "et_pb_section",
    "et_pb_row",
    "shortcode",
    "toc",
    "ad",
];
/// BBCode tags of bulletin boards, in brackets; those of one letter must be closed.
const BOARD_CODES: [&str; 14] = [
    "b", "i", "u", "s", "url", "img", "quote", "code", "color", "size", "center", "list", "spoiler", "font",
];
/// The maximum length of a tag, in bytes.
const MAX_TAG: usize = 400;

impl Checker for HtmlTag {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let closes = cx.text.contains("[/");
        for (start, open) in cx.text.match_indices(['<', '[']) {
            let (close, names): (u8, &[&str]) = if open == "<" {
                (b'>', &ELEMENTS)
            } else {
                (b']', &SHORTCODES)
            };
            let rest = &cx.text.as_bytes()[start + 1..];
            let Some(len) = rest.iter().take(MAX_TAG).position(|&byte| byte == close) else {
                continue;
            };
            let comment = cx.text[start..].starts_with("<!--");
            let len = match comment.then(|| soon(&cx.text[start..], "-->")).flatten() {
                Some(end) => end + 1,
                _ => len,
            };
            let at = TextRange::new(start as u32, (start + 1 + len + 1) as u32);
            let Some(tag) = at.of_text(cx.text) else { continue };
            if comment {
                sink.push(
                    Finding::new(&RULE, at, 94)
                        .arg("tag", tag)
                        .replace("", Applicability::NeedsReview),
                );
                continue;
            }
            let inside = tag[1..tag.len() - 1].trim_start_matches('/');
            let name: String = inside
                .chars()
                .take_while(|ch| ch.is_ascii_alphanumeric() || *ch == '_')
                .collect();
            let name = name.to_ascii_lowercase();
            let beyond = inside[name.len()..].chars().next();
            let known = names.contains(&&*name) && beyond.is_none_or(|ch| ch == ' ' || ch == '/');
            let bracketed = open == "[" && is_bracketed(closes, tag, inside, &name);
            if !known && !bracketed {
                continue;
            }
            let glued = |side: Option<char>| side.is_some_and(|ch| !ch.is_whitespace());
            let before = cx.text[..start].chars().next_back();
            let after = cx.text[at.end() as usize..].chars().next();
            let space = if BREAKING.contains(&&*name) && glued(before) && glued(after) {
                " "
            } else {
                ""
            };
            sink.push(
                Finding::new(&RULE, at, 94)
                    .arg("tag", tag)
                    .replace(space, Applicability::NeedsReview),
            );
        }
    }
}

/// Returns the position of `close` in `text`, if it is within the maximum length of a tag.
fn soon(text: &str, close: &str) -> Option<usize> {
    let mut limit = MAX_TAG.min(text.len());
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    text[..limit].find(close)
}

/// Whether a tag in brackets is a shortcode with attributes, the end of one, or a BBCode tag.
fn is_bracketed(closes: bool, tag: &str, inside: &str, name: &str) -> bool {
    let beyond = &inside[name.len()..];
    if name.is_empty() {
        return false;
    }
    if BOARD_CODES.contains(&name) && (beyond.is_empty() || beyond.starts_with('=')) {
        return tag.starts_with("[/") || closes;
    }
    let closing = tag.starts_with("[/") && beyond.is_empty() && name.len() > 2;
    // [name attribute="value"]
    let attribute = beyond.strip_prefix(' ').is_some_and(|rest| {
        let word = rest.find(|ch: char| !(ch.is_ascii_alphanumeric() || matches!(ch, '_' | '-')));
        word.is_some_and(|end| {
            end > 0
                && (rest[end..].starts_with("=\"")
                    || rest[end..].starts_with("='")
                    || rest[end..].starts_with("=”")
                    || rest[end..].starts_with("=“"))
        })
    });
    closing || attribute
}
