//! A date that does not exist (31 avril) or that has the wrong day of the week (lundi 14 juillet 1789).

use super::convention::{self, Convention, month_length, weekday};
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::rules::typography::impossible_date::RULE as IMPOSSIBLE;
use crate::rules::typography::wrong_weekday::RULE as WEEKDAY;
use crate::token_cursor::{before_space, is_space, kind, numbers, past_space, text, whole, word_at};
use crate::{Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_language::word::{fold, like};
use copydesk_model::{Applicability, Message};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&IMPOSSIBLE, &WEEKDAY];

pub(super) struct ImpossibleDate;

/// The first year in which the day of the week is checked: France adopted the Gregorian calendar at the end of 1582.
const GREGORIAN: u32 = 1583;

/// A date in the text.
struct Date {
    day: u32,
    month: u32,
    year: Option<u32>,
    /// The token of the day, and the first and last tokens of the date.
    day_token: usize,
    first: usize,
    last: usize,
    /// Whether the month is written as a word.
    written: bool,
}

impl Checker for ImpossibleDate {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(convention) = convention::of(cx.language) else {
            return;
        };
        let mut done = 0;
        for index in numbers(cx) {
            if index < done {
                continue;
            }
            let Some(date) = written(cx, convention, index).or_else(|| figures(cx, convention, index)) else {
                continue;
            };
            done = date.last + 1;
            let longest = month_length(date.month, date.year);
            let at = cx.tokens[date.first].range.cover(cx.tokens[date.last].range);
            if date.day > longest {
                // « les 32 mars » is not a date.
                if date.written || date.year.is_some() {
                    sink.push(impossible(cx, &date, at, longest));
                }
            } else if let Some(year) = date.year {
                sink.extend(wrong_day(cx, convention, &date, year));
            }
        }
    }
}

fn impossible(cx: &SegmentContext<'_>, date: &Date, at: TextRange, longest: u32) -> Finding {
    let text = at.of_text(cx.text).unwrap_or_default();
    let day = cx.tokens[date.day_token].range;
    let finding = Finding::new(&IMPOSSIBLE, at, 92).arg("date", text);
    let edit = copydesk_text::Edit::replace(day, longest.to_string());
    let label = format!(
        "{}{longest}{}",
        &text[..(day.start() - at.start()) as usize],
        &text[(day.end() - at.start()) as usize..]
    );
    finding.edit(label, vec![edit], Applicability::NeedsReview)
}

/// Returns a finding if the day of the week before the date is wrong.
fn wrong_day(cx: &SegmentContext<'_>, convention: &Convention, date: &Date, year: u32) -> Option<Finding> {
    if year < GREGORIAN {
        return None;
    }
    // Dates before our era are in another calendar.
    if text(cx, past_space(cx, date.last + 1)).starts_with("av") {
        return None;
    }
    let mut before = before_space(cx, date.first)?;
    if text(cx, before) == "le" {
        before = before_space(cx, before)?;
    }
    if matches!(text(cx, before), "," | ".") {
        before = before_space(cx, before)?;
    }
    let name = text(cx, before);
    let said = convention.day(&fold(name))?;
    let right = weekday(year, date.month, date.day)?;
    if said == right {
        return None;
    }
    let days = if name.chars().count() > 3 {
        convention.days
    } else {
        convention.short_days
    };
    let right = like(name, days[right]);
    let finding = Finding::new(&WEEKDAY, cx.tokens[before].range, 90)
        .saying(Message::new("typography-wrong-weekday"))
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}

/// 14 juillet 1789, 14-juillet-1789, 14/juillet/1789, 1er juillet.
fn written(cx: &SegmentContext<'_>, convention: &Convention, index: usize) -> Option<Date> {
    let day = whole(text(cx, index).trim_end_matches("er"))?;
    let joint = text(cx, index + 1);
    let month_token = match joint {
        "-" | "/" => index + 2,
        _ if is_space(cx, index + 1) => index + 2,
        _ => return None,
    };
    let name = fold(text(cx, month_token));
    let written_out = convention.months.contains(&&*name);
    let month = convention.month(&name)?;
    if kind(cx, month_token) != Some(TokenKind::Word) || day == 0 || day > 99 {
        return None;
    }
    // « 31 mar » and « 40 sept » are not dates by themselves.
    let mut after = month_token + 1;
    if !written_out && text(cx, after) == "." {
        after += 1;
    }
    let spaced = past_space(cx, after);
    let year_token = if matches!(text(cx, after), "-" | "/") {
        after + 1
    } else {
        spaced
    };
    let year =
        whole(text(cx, year_token)).filter(|_| matches!(text(cx, year_token).len(), 4) && year_token > after);
    if !written_out && year.is_none() {
        return None;
    }
    // « 20 mars », « 45 mars »: a number far beyond the days of a month counts something else.
    if day > 39 {
        return None;
    }
    Some(Date {
        day,
        month,
        year,
        day_token: index,
        first: index,
        last: if year.is_some() { year_token } else { month_token },
        written: true,
    })
}

/// 14/07/1789, 14-7-1789, 14.07.1789, 1789/07/14.
fn figures(cx: &SegmentContext<'_>, _convention: &Convention, index: usize) -> Option<Date> {
    let sign = text(cx, index + 1);
    let (first, second, third) = match sign {
        "/" | "-" if text(cx, index + 3) == sign => {
            (text(cx, index), text(cx, index + 2), text(cx, index + 4))
        }
        _ => return None,
    };
    // A longer sequence of numbers is a code.
    let bounded = |token: Option<usize>| {
        token.is_none_or(|token| !matches!(text(cx, token), "/" | "-" | "."))
            || token.is_some_and(|token| text(cx, token) == ".")
    };
    if !bounded(index.checked_sub(1)) || !bounded(Some(index + 5)) || word_at(cx, index + 5).is_some() {
        return None;
    }
    let (a, b, c) = (whole(first)?, whole(second)?, whole(third)?);
    let (day, month, year, day_token) = if third.len() == 4 && first.len() <= 2 {
        (a, b, c, index)
    } else if first.len() == 4 && third.len() <= 2 {
        (c, b, a, index + 4)
    } else {
        return None;
    };
    // A date without a valid month, or with month and day swapped, is checked by another rule.
    if !(1..=12).contains(&month) || day == 0 || day > 31 {
        return None;
    }
    Some(Date {
        day,
        month,
        year: Some(year),
        day_token,
        first: index,
        last: index + 4,
        written: false,
    })
}
