//! Fixes for departures from the house style.

use super::{choice, message};
use crate::context::SegmentContext;
use crate::facts::{Dimension, Habit};
use crate::{Finding, HOUSE_STYLE, HouseStyle};
use copydesk_model::Applicability;
use copydesk_text::{Edit, TextRange};

/// The confidence, in per cent. The editor chose the house style, so that only pairs of marks, which may be matched
/// wrongly, need review.
const SURE: u8 = 100;

/// Returns the space that a habit puts before a mark or inside guillemets; `None` for other habits.
pub(super) fn space(habit: Habit) -> Option<&'static str> {
    Some(match habit {
        Habit::NoSpaceBeforeHighMarks | Habit::NoSpaceBeforeColon | Habit::NoSpaceInGuillemets => "",
        Habit::PlainSpaceBeforeHighMarks | Habit::PlainSpaceBeforeColon | Habit::PlainSpaceInGuillemets => {
            " "
        }
        Habit::NoBreakSpaceBeforeHighMarks
        | Habit::NoBreakSpaceBeforeColon
        | Habit::NoBreakSpaceInGuillemets => "\u{a0}",
        Habit::NarrowSpaceBeforeHighMarks
        | Habit::NarrowSpaceBeforeColon
        | Habit::NarrowSpaceInGuillemets => "\u{202f}",
        _ => return None,
    })
}

/// Returns the finding at `at`, where the text follows `found` and the house style is `wanted`.
pub(super) fn fix(
    house: &HouseStyle,
    cx: &SegmentContext<'_>,
    wanted: Habit,
    found: Habit,
    at: TextRange,
) -> Option<Finding> {
    let mark = at.of_text(cx.text)?;
    match wanted.dimension() {
        Dimension::Apostrophe | Dimension::Ellipsis => {
            let right = match wanted {
                Habit::StraightApostrophe => "'",
                Habit::CurlyApostrophe => "’",
                Habit::EllipsisCharacter => "…",
                _ => "...",
            };
            Some(finding(wanted, at, right, vec![Edit::replace(at, right)]))
        }
        Dimension::SpaceBeforeHighMarks | Dimension::SpaceBeforeColon | Dimension::SpaceInGuillemets => {
            let (wide, gap) = if mark == "«" {
                after(cx, at)
            } else {
                before(cx, at)
            };
            let right = space(wanted)?;
            let label = if mark == "«" {
                format!("{mark}{right}")
            } else {
                format!("{right}{mark}")
            };
            Some(finding(wanted, wide, label, vec![Edit::replace(gap, right)]))
        }
        Dimension::SpaceBeforePercent => {
            let (wide, gap) = before(cx, at);
            let right = if wanted == Habit::SpacedPercent {
                "\u{a0}"
            } else {
                ""
            };
            let label = format!("{right}{mark}");
            Some(finding(wanted, wide, label, vec![Edit::replace(gap, right)]))
        }
        Dimension::SpaceBeforeUnit => {
            let digits = mark.find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, ',' | '.')))?;
            let unit = mark[digits..].trim_start();
            let gap = TextRange::new(at.start() + digits as u32, at.end() - unit.len() as u32);
            let right = if wanted == Habit::SpacedUnit { "\u{a0}" } else { "" };
            let label = format!("{}{right}{unit}", &mark[..digits]);
            Some(finding(wanted, at, label, vec![Edit::replace(gap, right)]))
        }
        Dimension::Quotes => quotes(house, cx, wanted, found, at),
        _ => None,
    }
}

fn finding(wanted: Habit, at: TextRange, label: impl Into<String>, edits: Vec<Edit>) -> Finding {
    Finding::new(&HOUSE_STYLE, at, SURE)
        .saying(message(wanted))
        .edit(label, edits, Applicability::Safe)
}

const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// Returns the range of the mark with the space before it, and that of the space alone.
fn before(cx: &SegmentContext<'_>, mark: TextRange) -> (TextRange, TextRange) {
    let text = &cx.text[..mark.start() as usize];
    let width = text
        .chars()
        .next_back()
        .filter(|ch| SPACES.contains(ch))
        .map_or(0, char::len_utf8);
    let gap = TextRange::new(mark.start() - width as u32, mark.start());
    (gap.cover(mark), gap)
}

/// Returns the range of the mark with the space after it, and that of the space alone.
fn after(cx: &SegmentContext<'_>, mark: TextRange) -> (TextRange, TextRange) {
    let text = &cx.text[mark.end() as usize..];
    let width = text
        .chars()
        .next()
        .filter(|ch| SPACES.contains(ch))
        .map_or(0, char::len_utf8);
    let gap = TextRange::new(mark.end(), mark.end() + width as u32);
    (mark.cover(gap), gap)
}

/// Replaces both marks of the quotation that this mark opens, with the spaces inside. Closing marks, nested quotations
/// and quotations that are not closed in their paragraph are not flagged.
fn quotes(
    house: &HouseStyle,
    cx: &SegmentContext<'_>,
    wanted: Habit,
    found: Habit,
    open: TextRange,
) -> Option<Finding> {
    let (opening, closing) = match found {
        Habit::Guillemets => ('«', '»'),
        Habit::CurlyQuotes => ('“', '”'),
        _ => ('"', '"'),
    };
    let before = &cx.text[..open.start() as usize];
    let inside = cx.text.get(open.end() as usize..)?;
    let count = |sign: char| before.matches(sign).count();
    let outermost = if opening == closing {
        count('"') % 2 == 0 && count('«') == count('»') && count('“') == count('”')
    } else {
        count('«') == count('»') && count('“') == count('”') && count('"') % 2 == 0
    };
    if !outermost {
        return None;
    }
    let mut depth = 0_u32;
    let (end, _) = inside.char_indices().find(|(_, ch)| match *ch {
        ch if ch == closing && depth == 0 => true,
        ch if ch == closing => {
            depth -= 1;
            false
        }
        ch if ch == opening => {
            depth += 1;
            false
        }
        _ => false,
    })?;
    let words = &inside[..end];
    // Marks of the house style inside the quotation would end it too early.
    let clash: &[char] = match wanted {
        Habit::Guillemets => &['«', '»'],
        Habit::CurlyQuotes => &['“', '”'],
        _ => &['"'],
    };
    if words.contains(clash) || words.trim().is_empty() {
        return None;
    }
    let close_at = open.end() as usize + end;
    let lead = words.len() - words.trim_start_matches(SPACES).len();
    let trail = words.len() - words.trim_end_matches(SPACES).len();
    let start = TextRange::new(open.start(), open.end() + lead as u32);
    let stop = TextRange::new((close_at - trail) as u32, (close_at + closing.len_utf8()) as u32);
    let (left, right) = match wanted {
        Habit::Guillemets => {
            let inner = choice(house, Dimension::SpaceInGuillemets).and_then(space);
            let inner = inner.unwrap_or("\u{a0}");
            (format!("«{inner}"), format!("{inner}»"))
        }
        Habit::CurlyQuotes => ("“".to_owned(), "”".to_owned()),
        _ => ("\"".to_owned(), "\"".to_owned()),
    };
    let label = format!("{left}{}{right}", words.trim_matches(SPACES));
    let edits = vec![Edit::replace(start, left), Edit::replace(stop, right)];
    Some(
        Finding::new(&HOUSE_STYLE, start.cover(stop), SURE)
            .saying(message(wanted))
            .edit(label, edits, Applicability::NeedsReview),
    )
}

/// Flags numbers whose thousands are not separated as the house style requires.
pub(super) fn thousands(cx: &SegmentContext<'_>, wanted: Habit, sink: &mut Vec<Finding>) {
    let bytes = cx.text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let end = run(cx.text, start);
        at = end;
        let number = &cx.text[start..end];
        let Some(groups) = groups(number, wanted) else {
            continue;
        };
        // A number with one point may also be a version or have three decimals: the editor decides.
        let applicability = if wanted == Habit::SpacedThousands && groups.len() == 2 {
            Applicability::NeedsReview
        } else {
            Applicability::Safe
        };
        let right = groups.join(if wanted == Habit::SpacedThousands {
            "\u{a0}"
        } else {
            "."
        });
        let range = TextRange::new(start as u32, end as u32);
        sink.push(
            Finding::new(&HOUSE_STYLE, range, SURE)
                .saying(message(wanted))
                .replace(right, applicability),
        );
    }
}

/// Returns the end of the number that begins at `start`: digits, and single separators between digits.
fn run(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = text[start..].char_indices().peekable();
    while let Some((offset, ch)) = chars.next() {
        let joins = (SPACES.contains(&ch) || matches!(ch, '.' | ','))
            && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !ch.is_ascii_digit() && !joins {
            break;
        }
        end = start + offset + ch.len_utf8();
    }
    end
}

/// Returns the groups of digits of an integer that is not separated as `wanted`; `None` for other numbers.
fn groups(number: &str, wanted: Habit) -> Option<Vec<&str>> {
    let other: &[char] = match wanted {
        Habit::SpacedThousands => &['.'],
        Habit::DottedThousands => &SPACES,
        _ => return None,
    };
    let groups: Vec<&str> = number.split(other).collect();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let fits = !rest.is_empty()
        && (1..=3).contains(&first.len())
        && digits(first)
        && !first.starts_with('0')
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    fits.then_some(groups)
}
