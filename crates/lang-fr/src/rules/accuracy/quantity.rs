//! Numbers of a translation and of its source, in figures and in words.

use crate::context::SegmentContext;
use crate::source::SourceText;
use copydesk_language::token::{Token, TokenKind};
use copydesk_language::word::fold;
use copydesk_text::TextRange;
use std::borrow::Cow;
use text2num::{Language, find_numbers};

/// A number in a text.
#[derive(Debug)]
pub(super) struct Quantity {
    /// Its range, in bytes, with the word of its scale: `3,5 millions`.
    pub at: TextRange,
    /// The range of its figures or of its words, without the scale.
    pub figures: TextRange,
    /// Whether it is written in words.
    pub in_words: bool,
    /// The digits before the decimal mark, without leading zeros.
    pub whole: String,
    /// The digits after it, without trailing zeros.
    pub part: String,
    /// The scale that is written as a word.
    pub scale: Option<Scale>,
}

/// A scale that is written as a word after figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// The power of ten.
    pub power: usize,
    /// The French word in the singular.
    pub french: &'static str,
}

const SCALES: [(&str, Scale); 4] = [
    (
        "thousand",
        Scale {
            power: 3,
            french: "mille",
        },
    ),
    (
        "million",
        Scale {
            power: 6,
            french: "million",
        },
    ),
    (
        "billion",
        Scale {
            power: 9,
            french: "milliard",
        },
    ),
    (
        "trillion",
        Scale {
            power: 12,
            french: "billion",
        },
    ),
];

impl Quantity {
    /// Whether both have the same value: `3,5 millions` and `3 500 000`.
    pub(super) fn equals(&self, other: &Self) -> bool {
        self.value() == other.value()
    }

    /// Whether one number is the other, rounded: `1 500` and `1,498`. Numbers of two digits are not rounded.
    pub(super) fn rounds(&self, other: &Self) -> bool {
        const MIN_DIGITS: usize = 3;
        let ((one, magnitude), (two, other_magnitude)) = (self.value(), other.value());
        let (short, long) = (one.len().min(two.len()), one.len().max(two.len()));
        if short == long || long < MIN_DIGITS || magnitude != other_magnitude {
            return false;
        }
        // With one digit more than the rounded number has.
        let (Ok(one), Ok(two)) = (scaled(&one, short + 1), scaled(&two, short + 1)) else {
            return false;
        };
        one.abs_diff(two) <= 5
    }

    /// Whether it may be a year.
    pub(super) fn is_year(&self) -> bool {
        self.part.is_empty()
            && self.scale.is_none()
            && self.whole.len() == 4
            && self.whole.starts_with(['1', '2'])
    }

    /// Returns the digits without the zeros at the end, and the number of digits before the decimal mark if the number
    /// were written without a scale.
    fn value(&self) -> (String, usize) {
        let digits = format!("{}{}", self.whole, self.part);
        let power = self.scale.map_or(0, |scale| scale.power);
        (digits.trim_end_matches('0').to_owned(), self.whole.len() + power)
    }
}

/// Returns the first digits of a number, with zeros after it.
fn scaled(digits: &str, length: usize) -> Result<u64, std::num::ParseIntError> {
    format!("{digits:0<length$}")[..length].parse()
}

/// Returns the numbers of a French segment; `None` if it has one that cannot be compared.
pub(super) fn french(cx: &SegmentContext<'_>) -> Option<Vec<Quantity>> {
    numbers(cx.text, &cx.tokens, ',', &Language::french())
}

/// Returns the numbers of an English source; `None` if it has one that cannot be compared.
pub(super) fn english(source: &SourceText<'_>) -> Option<Vec<Quantity>> {
    numbers(source.text, &source.tokens, '.', &Language::english())
}

/// Returns the numbers of a text in order. Decimals follow `point`; thousands are grouped by spaces or the other mark.
/// Clock times are left out, since languages write them differently.
fn numbers(text: &str, tokens: &[Token], point: char, language: &Language) -> Option<Vec<Quantity>> {
    let mut out = in_figures(text, tokens, point)?;
    out.extend(in_words(text, tokens, language));
    out.sort_by_key(|number| number.at.start());
    for number in &mut out {
        number.whole = number.whole.trim_start_matches('0').to_owned();
        number.part = number.part.trim_end_matches('0').to_owned();
    }
    Some(out)
}

fn in_figures(text: &str, tokens: &[Token], point: char) -> Option<Vec<Quantity>> {
    let mut out: Vec<Quantity> = Vec::new();
    let mut grouping = false;
    for (index, token) in tokens.iter().enumerate() {
        if token.kind != TokenKind::Number {
            grouping = grouping && token.kind == TokenKind::Space && token.range.len() <= 3;
            continue;
        }
        let written = &text[token.range];
        if is_time(text, tokens, index) {
            grouping = false;
            continue;
        }
        // “80s”, “5’10”, “6ft”
        let bare = written
            .strip_suffix("er")
            .or_else(|| {
                ["st", "nd", "rd", "th"]
                    .iter()
                    .find_map(|end| written.strip_suffix(end))
            })
            .unwrap_or(written);
        let digits = bare.trim_end_matches(|ch: char| !ch.is_ascii_digit());
        if bare.chars().any(|ch| ch.is_alphabetic() || ch == ':') {
            return None;
        }
        let at = TextRange::new(token.range.start(), token.range.start() + digits.len() as u32);
        let Some((whole, part)) = split(digits, point) else {
            grouping = false;
            continue;
        };
        let spaced = index
            .checked_sub(1)
            .is_some_and(|at| tokens[at].kind == TokenKind::Space);
        match out.last_mut() {
            // « 245 989 », « 12 000,5 »
            Some(last) if grouping && spaced && whole.len() == 3 && last.part.is_empty() => {
                last.whole.push_str(&whole);
                last.part = part;
                last.figures = TextRange::new(last.figures.start(), at.end());
                last.at = last.figures;
            }
            _ => out.push(Quantity {
                at,
                figures: at,
                in_words: false,
                whole,
                part,
                scale: None,
            }),
        }
        grouping = out.last().is_some_and(|last| last.part.is_empty());
        if let (Some(last), Some((scale, end))) = (out.last_mut(), scale_after(text, tokens, index, point)) {
            last.scale = Some(scale);
            last.at = TextRange::new(last.at.start(), end);
            grouping = false;
        }
    }
    Some(out)
}

/// Whether the number is a part of a clock time: `3 p.m.`, `3:30`, `15 h 30`.
fn is_time(text: &str, tokens: &[Token], index: usize) -> bool {
    const MARKS: [&str; 8] = ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "h"];
    let is_clock = |token: &Token| MARKS.contains(&&*fold(&text[token.range]));
    let solid = |at: usize| tokens.get(at).filter(|token| token.kind != TokenKind::Space);
    let written = fold(&text[tokens[index].range]);
    let own = written.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == ':' || ch == '.');
    // “3pm”, “3:30”, « 15h30 »
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    if (written.contains(':') && digits <= 4)
        || MARKS.contains(&own)
        || own
            .strip_prefix('h')
            .is_some_and(|minutes| minutes.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return true;
    }
    let after = solid(index + 1).or_else(|| solid(index + 2));
    let before = index
        .checked_sub(1)
        .and_then(|at| solid(at).or_else(|| at.checked_sub(1).and_then(solid)));
    after.is_some_and(is_clock) || before.is_some_and(|token| matches!(&*fold(&text[token.range]), "h" | ":"))
}

/// Returns the scale after the number at `index` and its end.
fn scale_after(text: &str, tokens: &[Token], index: usize, point: char) -> Option<(Scale, u32)> {
    let word = tokens
        .get(index + 1..)?
        .iter()
        .find(|token| token.kind != TokenKind::Space && &text[token.range] != "-")
        .filter(|token| {
            token.kind == TokenKind::Word && token.range.start() <= tokens[index].range.end() + 4
        })?;
    let written = fold(&text[word.range]);
    let singular = written.strip_suffix('s').unwrap_or(&written);
    let is_english = point == '.';
    let (_, scale) = SCALES.into_iter().find(|(english, scale)| {
        if is_english {
            singular == *english
        } else {
            singular == scale.french || &*written == scale.french
        }
    })?;
    // « mille milliards »
    if scale.power == 3 && !is_english {
        let next = tokens[index..]
            .iter()
            .find(|token| token.range.start() > word.range.end());
        if let Some(next) = next.filter(|next| fold(&text[next.range]).starts_with("milliard")) {
            return Some((SCALES[3].1, next.range.end()));
        }
    }
    Some((scale, word.range.end()))
}

/// A part of a word that may be a part of a number.
struct Piece<'t> {
    at: TextRange,
    text: &'t str,
    fold: Cow<'t, str>,
    /// Whether it cannot continue the number before it.
    apart: bool,
}

impl text2num::Token for &Piece<'_> {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.text)
    }

    fn text_lowercase(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.fold)
    }

    fn nt_separated(&self, _previous: &Self) -> bool {
        self.apart
    }

    fn not_a_number_part(&self) -> bool {
        self.text.starts_with(|ch: char| !ch.is_alphabetic())
    }
}

fn in_words(text: &str, tokens: &[Token], language: &Language) -> Vec<Quantity> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for token in tokens {
        let written = &text[token.range];
        if token.kind == TokenKind::Space || written == "-" {
            continue;
        }
        let mut start = token.range.start();
        for part in written.split('-') {
            let at = TextRange::new(start, start + part.len() as u32);
            start = at.end() + 1;
            if part.is_empty() {
                continue;
            }
            let apart = pieces.last().is_some_and(|last| last.at.end() + 3 < at.start());
            pieces.push(Piece {
                at,
                text: part,
                fold: fold(part),
                apart,
            });
        }
    }
    find_numbers(pieces.iter(), language, 0.0)
        .into_iter()
        .filter(|found| !found.is_ordinal && found.value > 1.0)
        .filter_map(|found| {
            let own = pieces.get(found.start..found.end)?;
            let (first, last) = (own.first()?, own.last()?);
            let (whole, part) = found.text.split_once(['.', ',']).unwrap_or((&found.text, ""));
            // “millions of”, « pour cent », « cent »: not a value of its own.
            let is_unit = own.iter().all(|piece| {
                let singular = piece.fold.strip_suffix('s').unwrap_or(&piece.fold);
                let is_scale =
                    |(english, scale): &(&str, Scale)| singular == *english || singular == scale.french;
                matches!(singular, "cent" | "hundred") || SCALES.iter().any(is_scale)
            });
            let valid = !is_unit
                && whole
                    .bytes()
                    .chain(part.bytes())
                    .all(|byte| byte.is_ascii_digit());
            let at = TextRange::new(first.at.start(), last.at.end());
            valid.then(|| Quantity {
                at,
                figures: at,
                in_words: true,
                whole: whole.to_owned(),
                part: part.to_owned(),
                scale: None,
            })
        })
        .collect()
}

/// Returns the integer part and decimals of a number; `None` for an ordinal, a time or a version.
fn split(digits: &str, point: char) -> Option<(String, String)> {
    let group = if point == ',' { '.' } else { ',' };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = digits.split_once(point).unwrap_or((digits, ""));
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let well = is_digits(first)
        && rest.iter().all(|own| own.len() == 3 && is_digits(own))
        && (part.is_empty() || is_digits(part));
    well.then(|| (format!("{first}{}", rest.concat()), part.to_owned()))
}
