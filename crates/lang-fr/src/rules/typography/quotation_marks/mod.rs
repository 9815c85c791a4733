//! English quotation marks in a French article: closed by another kind of mark, never closed, or against the habit of
//! the article.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Dimension, Guillemets, Habit, can_report};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.quotation-marks",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "“Le pont rouvre », dit le maire.",
            "« Le pont rouvre », dit le maire.",
        ),
        Example::fixes(
            "“Le pont rouvre lundi, promet le maire.",
            "«\u{a0}Le pont rouvre lundi, promet le maire.",
        )
        .offering(&[
            "«\u{a0}Le pont rouvre lundi\u{a0}», promet le maire.",
            "“Le pont rouvre lundi”, promet le maire.",
        ]),
        Example::fixes(
            "« Oui », dit-il. « Non », dit-elle. “Peut-être”, dit le maire.",
            "« Oui », dit-il. « Non », dit-elle. «\u{a0}Peut-être\u{a0}», dit le maire.",
        ),
        Example::fixes(
            "« Oui », dit-il. « Non », dit-elle. « Si », dit-on. Le maire : \"Peut-être\".",
            "« Oui », dit-il. « Non », dit-elle. « Si », dit-on. Le maire : «\u{a0}Peut-être\u{a0}».",
        ),
        Example::not_flagged("« Il a dit “oui” hier », rapporte-t-elle. « Bien. »"),
        Example::not_flagged("“Oui”, dit-il. “Non”, dit-elle."),
        Example::not_flagged(
            "« Oui », dit-il. « Non », dit-elle. « Si », dit-on. Un écran de 24\" et un de 27\".",
        ),
    ],
};

pub(super) struct QuotationMarks;

impl Checker for QuotationMarks {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        // A quotation of several paragraphs may contain others.
        let within = || Guillemets::of(cx.text).is_odd();
        let mut depth = 0_i32;
        let mut closed = 0;
        for (start, mark) in cx.text.match_indices(['«', '»', '“', '"']) {
            match mark {
                "«" => depth += 1,
                "»" => depth -= 1,
                // Within guillemets, these marks are right; a mark that was already handled is skipped.
                _ if depth > 0 || start < closed => {}
                "\"" => {
                    if let Some(close) = closing_straight(cx.text, start).filter(|_| !within()) {
                        closed = close + 1;
                        sink.push(pair(cx, TextRange::new(start as u32, start as u32 + 1), close));
                    }
                }
                _ => {
                    let open = TextRange::new(start as u32, (start + mark.len()) as u32);
                    let rest = &cx.text[open.end() as usize..];
                    let close = rest.find(['”', '»', '“', '«']).map(|at| at + open.end() as usize);
                    closed = close.map_or(start, |at| at + 1);
                    let ending = close.and_then(|at| cx.text[at..].chars().next());
                    sink.push(match (ending, close) {
                        (Some('”'), Some(close)) => pair(cx, open, close),
                        (Some('»'), Some(close)) => mixed(cx, open, close),
                        _ => unclosed(cx, open),
                    });
                    // The closing guillemet is paired with this opening mark.
                    if ending == Some('»') {
                        depth += 1;
                    }
                }
            }
        }
    }
}

/// Returns where the straight quotation mark that opens at `start` is closed; `None` if it is not an opening mark, as
/// in 24\".
fn closing_straight(text: &str, start: usize) -> Option<usize> {
    let opens = |before: &str, after: &str| {
        before.ends_with(|ch: char| ch.is_whitespace() || matches!(ch, '(' | '\'' | '’')) != before.is_empty()
            && after.starts_with(|ch: char| ch.is_alphanumeric() || ch == '…')
    };
    let inside = &text[start + 1..];
    let close = inside.find(['"', '«', '»', '“', '”']).map(|at| start + 1 + at)?;
    let closes = text[close..].starts_with('"')
        && !text[..close].ends_with(char::is_whitespace)
        && !text[close + 1..].starts_with(char::is_alphanumeric);
    (closes && opens(&text[..start], inside)).then_some(close)
}

/// “ … ” or " … " in an article with « … ».
fn pair(cx: &SegmentContext<'_>, open: TextRange, close: usize) -> Finding {
    let mark = cx.text[close..].chars().next().map_or(0, char::len_utf8);
    let end = TextRange::new(close as u32, (close + mark) as u32);
    let at = open.cover(end);
    let inside = cx.text[open.end() as usize..close].trim();
    let edits = vec![
        Edit::replace(open, format!("«{SPACE}")),
        Edit::replace(end, format!("{SPACE}»")),
    ];
    Finding::new(&RULE, at, 70)
        .saying(Message::new("typography-quotation-marks-against-habit"))
        .when(Condition::Keeps(Habit::Guillemets.into()))
        .when(Condition::Unset(Dimension::Quotes.into()))
        .edit(
            format!("«{SPACE}{inside}{SPACE}»"),
            edits,
            Applicability::NeedsReview,
        )
}

/// “ … »
fn mixed(cx: &SegmentContext<'_>, open: TextRange, close: usize) -> Finding {
    let space = match cx.text[..close].chars().next_back() {
        Some(ch @ ('\u{a0}' | '\u{202f}' | ' ')) => ch.to_string(),
        _ => String::new(),
    };
    let space = if cx.text[open.end() as usize..].starts_with(char::is_whitespace) {
        String::new()
    } else {
        space
    };
    Finding::new(&RULE, open, 93)
        .saying(Message::new("typography-quotation-marks-mixed"))
        .replace(format!("«{space}"), Applicability::Safe)
}

/// “ … without a closing mark: suggests both marks, or the opening mark alone for a quotation that continues in the
/// next paragraph.
fn unclosed(cx: &SegmentContext<'_>, open: TextRange) -> Finding {
    let end = end_of_speech(cx, open);
    let both = vec![
        Edit::replace(open, format!("«{SPACE}")),
        Edit::insert(end, format!("{SPACE}»")),
    ];
    let speech = TextRange::new(open.end(), end);
    let label = speech.of_text(cx.text).unwrap_or_default();
    Finding::new(&RULE, open, 80)
        .when(Condition::UnclosedQuotes)
        // The speech may continue after « promet le maire », so that the opening mark alone is the first suggestion.
        .replace(format!("«{SPACE}"), Applicability::NeedsReview)
        .edit(
            format!("«{SPACE}{label}{SPACE}»"),
            both,
            Applicability::NeedsReview,
        )
        .edit("”", vec![Edit::insert(end, "”")], Applicability::NeedsReview)
}

/// Returns where a quotation that opens at `open` ends: before « , promet le maire », otherwise at the end of the
/// paragraph.
fn end_of_speech(cx: &SegmentContext<'_>, open: TextRange) -> u32 {
    let first = cx.words.partition_point(|word| word.at.start() < open.end());
    let inquit = cx.words[first..].windows(2).find(|pair| {
        let gap = cx
            .text
            .get(pair[0].at.end() as usize..pair[1].at.start() as usize);
        gap.is_some_and(|gap| gap.trim() == ",") && can_report(&pair[1])
    });
    match inquit {
        Some(pair) => pair[0].at.end(),
        None => cx.text.trim_end().len() as u32,
    }
}

/// Inside guillemets: a no-break space, as recommended by the Imprimerie nationale.
const SPACE: char = '\u{a0}';
