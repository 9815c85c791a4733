//! Finds the habits that a segment shows.

use crate::context::SegmentContext;
use crate::habit::{Habit, is_reporting_in_compound_past, is_reporting_in_simple_past};
use crate::morphology::FrenchWord as _;
use crate::rules::ligature;
use copydesk_language::token::TokenKind;
use copydesk_text::TextRange;

/// Reports every range that shows a habit. Each pass reports them in reading order.
pub(crate) fn observe(cx: &SegmentContext<'_>, sink: &mut dyn FnMut(Habit, TextRange)) {
    // Placeholders and markup do not follow the habits of the article.
    let sink: &mut dyn FnMut(Habit, TextRange) = &mut |habit, at| {
        if cx.may_change(at) {
            sink(habit, at);
        }
    };
    for (index, token) in cx.tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Punctuation => {
                if cx.text[token.range] == *"«" {
                    sink(Habit::Guillemets, token.range);
                }
                if let Some(habit) = of_mark(cx, index) {
                    sink(habit, token.range);
                }
            }
            TokenKind::Number => of_number(cx, index, sink),
            _ => {}
        }
    }
    of_letters(cx, sink);
    for word in &cx.words {
        if !word.is_known() && ligature::with_ligature(&word.fold).is_some() {
            sink(Habit::PartedLigatures, word.at);
        }
    }
    for (index, word) in cx.words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        if let Some(habit) = Habit::of_address(&word.fold) {
            sink(habit, word.at);
        } else if is_reporting_in_simple_past(word) {
            sink(Habit::ReportsInSimplePast, word.at);
        } else if is_reporting_in_compound_past(cx, index) {
            sink(Habit::ReportsInCompoundPast, word.at);
        }
    }
}

/// Returns the habit that the punctuation mark at `index` shows.
fn of_mark(cx: &SegmentContext<'_>, index: usize) -> Option<Habit> {
    let range = cx.tokens[index].range;
    let before = cx.text[..range.start() as usize].chars().next_back();
    let after = cx.text[range.end() as usize..].chars().next();
    // Inside addresses, times and names of programs, no space follows the mark.
    let ends = after.is_none_or(|ch| ch.is_whitespace() || matches!(ch, '»' | '”' | '"' | ')' | '.' | '…'));
    let habit = match &cx.text[range] {
        ";" | "!" | "?" => match before? {
            ' ' => Habit::PlainSpaceBeforeHighMarks,
            '\u{a0}' => Habit::NoBreakSpaceBeforeHighMarks,
            '\u{202f}' => Habit::NarrowSpaceBeforeHighMarks,
            ch if (ch.is_alphanumeric() || ch == '%') && ends && !in_english(cx, range) => {
                Habit::NoSpaceBeforeHighMarks
            }
            _ => return None,
        },
        ":" => match before? {
            ' ' => Habit::PlainSpaceBeforeColon,
            '\u{a0}' => Habit::NoBreakSpaceBeforeColon,
            '\u{202f}' => Habit::NarrowSpaceBeforeColon,
            ch if ch.is_alphabetic() && ends && !in_english(cx, range) => Habit::NoSpaceBeforeColon,
            _ => return None,
        },
        "«" => match after? {
            ' ' => Habit::PlainSpaceInGuillemets,
            '\u{a0}' => Habit::NoBreakSpaceInGuillemets,
            '\u{202f}' => Habit::NarrowSpaceInGuillemets,
            ch if ch.is_alphanumeric() => Habit::NoSpaceInGuillemets,
            _ => return None,
        },
        "»" => match before? {
            ' ' => Habit::PlainSpaceInGuillemets,
            '\u{a0}' => Habit::NoBreakSpaceInGuillemets,
            '\u{202f}' => Habit::NarrowSpaceInGuillemets,
            ch if !ch.is_whitespace() => Habit::NoSpaceInGuillemets,
            _ => return None,
        },
        "%" => match before? {
            ' ' | '\u{a0}' | '\u{202f}' => Habit::SpacedPercent,
            ch if ch.is_ascii_digit() && after.is_none_or(|ch| !ch.is_alphanumeric()) => Habit::GluedPercent,
            _ => return None,
        },
        "“" => Habit::CurlyQuotes,
        "\"" => Habit::StraightQuotes,
        "…" => Habit::EllipsisCharacter,
        "..." => Habit::EllipsisDots,
        "–" | "—" | "-" => {
            let sides = (
                &cx.text[..range.start() as usize],
                &cx.text[range.end() as usize..],
            );
            match is_between_spaced_words(sides.0, sides.1) {
                true if cx.text[range] == *"-" => Habit::SpacedHyphen,
                true => Habit::SpacedDash,
                false => return None,
            }
        }
        _ => return None,
    };
    Some(habit)
}

/// Whether a hyphen between these texts is used as a dash: with a space and a word in lower case on either side.
/// Hyphens between names, numbers and scores are correct (« Paris - Lyon »).
pub(crate) fn is_between_spaced_words(before: &str, after: &str) -> bool {
    let (left, right) = (before.trim_end(), after.trim_start());
    left.len() < before.len()
        && right.len() < after.len()
        && left.ends_with(|ch: char| ch.is_lowercase() || matches!(ch, '»' | '”' | ')'))
        && right.starts_with(|ch: char| ch.is_lowercase() || matches!(ch, '«' | '“'))
}

/// Whether the words around a mark are English: titles of books and films keep the punctuation of their language.
fn in_english(cx: &SegmentContext<'_>, mark: TextRange) -> bool {
    const AROUND: usize = 3;
    let after = cx.words.partition_point(|word| word.at.start() < mark.start());
    let around = &cx.words[after.saturating_sub(AROUND)..(after + AROUND).min(cx.words.len())];
    around.iter().any(|word| !word.is_known() && word.in_english())
}

/// Symbols of units that are written after a number; those of one letter are omitted if the letter is also used for
/// numbering (`12A`).
const UNITS: [&str; 24] = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "km²", "m²", "m³", "cl", "ml", "hl", "kW", "MW", "GW",
    "kWh", "MWh", "Mo", "Go", "Hz", "MHz",
];

fn of_number(cx: &SegmentContext<'_>, index: usize, sink: &mut dyn FnMut(Habit, TextRange)) {
    let range = cx.tokens[index].range;
    let text = &cx.text[range];
    let digits = text
        .find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, ',' | '.')))
        .unwrap_or(text.len());
    let ending = &text[digits..];
    match ending {
        "" => {
            let next = |by: usize| cx.tokens.get(index + by);
            let text_of = |by: usize| next(by).map_or("", |token| &cx.text[token.range]);
            if matches!(text_of(1), "€" | "$" | "£") {
                sink(Habit::GluedUnit, range.cover(cx.tokens[index + 1].range));
            } else if next(1).is_some_and(|token| token.kind == TokenKind::Space)
                && (UNITS.contains(&text_of(2)) || matches!(text_of(2), "€" | "$" | "£"))
            {
                sink(Habit::SpacedUnit, range.cover(cx.tokens[index + 2].range));
            }
        }
        "e" | "er" | "re" | "es" | "ers" | "res" => sink(Habit::ShortOrdinals, range),
        _ if UNITS.contains(&ending) => sink(Habit::GluedUnit, range),
        _ if is_long_ordinal(ending) => sink(Habit::LongOrdinals, range),
        _ => {}
    }
}

/// Whether a number has the long ending of an ordinal: 2ème, 1ère.
pub(crate) fn is_long_ordinal(ending: &str) -> bool {
    let singular = ending.strip_suffix('s').unwrap_or(ending);
    matches!(
        singular,
        "ème" | "eme" | "éme" | "ième" | "ieme" | "iéme" | "è" | "ère" | "ere" | "ière" | "iere"
    )
}

fn of_letters(cx: &SegmentContext<'_>, sink: &mut dyn FnMut(Habit, TextRange)) {
    let text = cx.text;
    for (at, ch) in text.char_indices() {
        let habit = match ch {
            '\'' | '’' => {
                let inside = text[..at].chars().next_back().is_some_and(char::is_alphabetic)
                    && text[at + ch.len_utf8()..]
                        .chars()
                        .next()
                        .is_some_and(char::is_alphabetic);
                if !inside {
                    continue;
                }
                if ch == '’' {
                    Habit::CurlyApostrophe
                } else {
                    Habit::StraightApostrophe
                }
            }
            'É' | 'È' | 'À' | 'Ê' | 'Ç' | 'Î' | 'Ô' | 'Â' => Habit::AccentedCapitals,
            'œ' | 'Œ' => Habit::JoinedLigatures,
            _ => continue,
        };
        sink(habit, TextRange::new(at as u32, (at + ch.len_utf8()) as u32));
    }
}
