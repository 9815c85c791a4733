//! A tag of HTML or a shortcode of a content management system that was left in the text.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.html-tag",
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::mends("Le pont <b>neuf</b> rouvre.", "Le pont neuf rouvre."),
        Example::mends(
            "Première ligne<br />seconde ligne",
            "Première ligne seconde ligne",
        ),
        Example::mends("[gallery ids=\"12,13\"] Le marché", " Le marché"),
        Example::silent("Si a < b et b > c, alors [1] et [sic] restent."),
    ],
};

/// The rule.
pub(super) struct HtmlTag;

/// Elements that pages put into prose.
const ELEMENTS: [&str; 24] = [
    "a",
    "article",
    "b",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "hr",
    "i",
    "iframe",
    "img",
    "li",
    "ol",
    "p",
    "script",
    "span",
    "strong",
    "ul",
];
/// Elements after which a new line begins.
const BREAKING: [&str; 6] = ["br", "p", "div", "li", "h1", "h2"];
/// Shortcodes of the widespread systems.
const SHORTCODES: [&str; 8] = [
    "gallery",
    "caption",
    "embed",
    "video",
    "audio",
    "youtube",
    "vc_row",
    "shortcode",
];
/// A tag may be so long (bytes).
const LONGEST: usize = 400;

impl Checker for HtmlTag {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (start, open) in cx.text.match_indices(['<', '[']) {
            let (close, names): (u8, &[&str]) = if open == "<" {
                (b'>', &ELEMENTS)
            } else {
                (b']', &SHORTCODES)
            };
            let rest = &cx.text.as_bytes()[start + 1..];
            let Some(len) = rest.iter().take(LONGEST).position(|&byte| byte == close) else {
                continue;
            };
            let at = TextRange::new(start as u32, (start + 1 + len + 1) as u32);
            let Some(tag) = at.of_text(cx.text) else { continue };
            let inside = tag[1..tag.len() - 1].trim_start_matches('/');
            let name: String = inside
                .chars()
                .take_while(|ch| ch.is_ascii_alphanumeric() || *ch == '_')
                .collect();
            let name = name.to_ascii_lowercase();
            if !names.contains(&&*name)
                || !inside[name.len()..]
                    .chars()
                    .next()
                    .is_none_or(|ch| ch == ' ' || ch == '/')
            {
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
