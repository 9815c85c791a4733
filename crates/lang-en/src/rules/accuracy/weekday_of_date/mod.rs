//! A date with the wrong day of the week.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{before_space, past_space, text, whole};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::{DAYS, MONTHS};
use copydesk_language::word::{fold, like};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.weekday-of-date",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "It fell on Monday, 14 July 1789.",
            "It fell on Tuesday, 14 July 1789.",
        ),
        Example::fixes(
            "See you Friday, January 1, 2000.",
            "See you Saturday, January 1, 2000.",
        ),
        Example::not_flagged("On Tuesday, July 14th, 1789, and Saturday 1 January 2000; on Monday, July 14."),
    ],
};

/// Abbreviations of days.
const SHORT_DAYS: [&str; 10] = [
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sun",
];

pub(super) struct Weekday;

/// The first year in which the day of the week is checked: Britain and its colonies adopted the Gregorian calendar in
/// 1752, most of Europe earlier.
const GREGORIAN: u32 = 1753;

const SHORT_MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

impl Checker for Weekday {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let name = fold(word.text);
            if let Some(month) = MONTHS.iter().position(|own| *own == name).or_else(|| {
                SHORT_MONTHS
                    .iter()
                    .position(|own| *own == name || name == "sept" && *own == "sep")
            }) {
                sink.extend(wrong_day(cx, cx.words[index].token, month as u32 + 1));
            }
        }
    }
}

fn number(text: &str) -> Option<u32> {
    whole(text.trim_end_matches(|ch: char| ch.is_ascii_alphabetic()))
}

/// Returns the first token from `token` on that is neither a space nor a comma.
fn past_comma(cx: &SegmentContext<'_>, token: usize) -> usize {
    let token = past_space(cx, token);
    if matches!(text(cx, token), "," | ".") {
        past_space(cx, token + 1)
    } else {
        token
    }
}

fn wrong_day(cx: &SegmentContext<'_>, month_token: usize, month: u32) -> Option<Finding> {
    let last = before_space(cx, month_token)?;
    let of = text(cx, last) == "of";
    let day_before = if of { before_space(cx, last)? } else { last };
    // "14 July 1789" or "July 14, 1789"
    let leading = number(text(cx, day_before)).filter(|_| text(cx, day_before).len() <= 4);
    let (day, first, year_token) = if let Some(day) = leading {
        (day, day_before, past_comma(cx, month_token + 1))
    } else {
        let token = past_comma(cx, month_token + 1);
        (number(text(cx, token))?, month_token, past_comma(cx, token + 1))
    };
    let year = whole(text(cx, year_token)).filter(|_| text(cx, year_token).len() == 4)?;
    if !(GREGORIAN..=9999).contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    let mut before = before_space(cx, first)?;
    for filler in [",", "the", ","] {
        if text(cx, before) == filler {
            before = before_space(cx, before)?;
        }
    }
    let name = text(cx, before);
    let own_name = fold(name);
    let said = DAYS.iter().position(|own| {
        *own == own_name || SHORT_DAYS.contains(&&*own_name) && own.starts_with(&*own_name)
    })?;
    let right = weekday(year, month, day);
    if said == right {
        return None;
    }
    let full = DAYS[right];
    let short = SHORT_DAYS.contains(&&*own_name);
    let right = like(name, if short { &full[..3] } else { full });
    Some(
        Finding::new(&RULE, cx.tokens[before].range, 90)
            .arg("right", right.as_str())
            .replace(right, Applicability::NeedsReview),
    )
}

/// Returns the day of the week, from 0 for Monday, of a date of the Gregorian calendar (Sakamoto's method, 1993).
fn weekday(year: u32, month: u32, day: u32) -> usize {
    const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let shift = SHIFT[(month as usize - 1) % 12];
    ((year + year / 4 - year / 100 + year / 400 + shift + day + 6) % 7) as usize
}
