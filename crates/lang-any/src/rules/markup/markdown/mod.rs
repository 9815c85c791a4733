//! Markdown and wiki markup in running text: **word**, ## heading, [text](address).

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.markdown",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le pont **neuf** rouvre.", "Le pont neuf rouvre."),
        Example::fixes("## Le pont rouvre", "Le pont rouvre"),
        Example::fixes("Voir [le plan](https://example.org/plan).", "Voir le plan."),
        Example::fixes("Le ~~vieux~~ pont et le __neuf__.", "Le vieux pont et le neuf."),
        Example::not_flagged("Le hashtag #pont, 2 ** 3, m**** et ***, snake__case__name, [sic] (voir p. 3)."),
    ],
};

pub(super) struct Markdown;

/// Marks that enclose text.
const PAIRS: [&str; 4] = ["***", "**", "__", "~~"];
/// The maximum length of the enclosed text, in bytes.
const MAX_CONTENT: usize = 600;

impl Checker for Markdown {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut push = |start: usize, end: usize, right: &str| {
            let at = TextRange::new(start as u32, end as u32);
            let Some(text) = at.of_text(cx.text) else { return };
            sink.push(
                Finding::new(&RULE, at, 90)
                    .arg("text", text)
                    .replace(right, Applicability::NeedsReview),
            );
        };
        let heading = cx.text.trim_start_matches('#');
        let marks = cx.text.len() - heading.len();
        if (1..=6).contains(&marks)
            && heading.starts_with(' ')
            && heading.trim().chars().any(char::is_alphabetic)
        {
            push(0, cx.text.len() - heading.trim_start().len(), "");
        }
        let mut from = 0;
        while let Some(start) = cx.text[from..].find(['*', '_', '~']).map(|at| from + at) {
            let rest = &cx.text[start..];
            let Some(mark) = PAIRS.iter().find(|mark| rest.starts_with(**mark)) else {
                from = start + 1;
                continue;
            };
            let inner = start + mark.len();
            from = inner;
            let before = cx.text[..start].chars().next_back();
            let opens = before.is_none_or(|ch| !ch.is_alphanumeric())
                && cx.text[inner..]
                    .chars()
                    .next()
                    .is_some_and(|ch| ch.is_alphanumeric() || matches!(ch, '«' | '“' | '"'));
            if !opens {
                continue;
            }
            let mut limit = (inner + MAX_CONTENT).min(cx.text.len());
            while !cx.text.is_char_boundary(limit) {
                limit -= 1;
            }
            let Some(len) = cx.text[inner..limit].find(mark) else {
                continue;
            };
            let text = &cx.text[inner..inner + len];
            let end = inner + len + mark.len();
            let closes = !text.ends_with(char::is_whitespace)
                && !text.contains('\n')
                && cx.text[end..]
                    .chars()
                    .next()
                    .is_none_or(|ch| !ch.is_alphanumeric());
            if closes {
                push(start, end, text);
                from = end;
            }
        }
        for (start, _) in cx.text.match_indices("](") {
            let Some(open) = cx.text[within(cx.text, start)..start]
                .rfind('[')
                .map(|at| at + within(cx.text, start))
            else {
                continue;
            };
            let address = &cx.text[start + 2..];
            let Some(len) = address.find(|ch: char| ch == ')' || ch.is_whitespace()) else {
                continue;
            };
            let known = ["http://", "https://", "/", "#", "www.", "mailto:"]
                .iter()
                .any(|scheme| address.starts_with(scheme));
            let text = &cx.text[open + 1..start];
            if known
                && address[len..].starts_with(')')
                && !text.contains(['[', ']', '\n'])
                && text.len() < MAX_CONTENT
            {
                let open = if cx.text[..open].ends_with('!') {
                    open - 1
                } else {
                    open
                };
                push(open, start + 2 + len + 1, text);
            }
        }
    }
}

/// Returns the earliest possible start of the text of a link that ends at `end`.
fn within(text: &str, end: usize) -> usize {
    let mut from = end.saturating_sub(MAX_CONTENT);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    from
}
