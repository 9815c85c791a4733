//! A time in English notation: 3pm, 10:30 a.m.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::token_cursor::{is_space, numbers, past_space, text, whole};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.clock-time",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La séance s’ouvre à 3pm.", "La séance s’ouvre à 15\u{a0}h."),
        Example::fixes(
            "Départ à 10:30 a.m. de Lyon.",
            "Départ à 10\u{a0}h\u{a0}30 de Lyon.",
        ),
        Example::fixes("Ouvert de 9 AM à 18h.", "Ouvert de 9h à 18h."),
        Example::fixes(
            "Il est 12:05 AM à New York.",
            "Il est 0\u{a0}h\u{a0}05 à New York.",
        ),
        Example::not_flagged("À 15 h, à 10:30 ; 3 PM et 5 MP ; en 1200 am. Am et pm"),
    ],
};

pub(super) struct ClockTime;

impl Checker for ClockTime {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let glued = std::cell::LazyCell::new(|| writes_glued_hours(cx.text));
        for index in numbers(cx) {
            let Some(time) = read(cx, index) else { continue };
            let at = cx.tokens[index].range.start();
            let at = copydesk_text::TextRange::new(at, time.end);
            let hour = match (time.hour, time.afternoon) {
                (12, false) => 0,
                (12, true) => 12,
                (hour, true) => hour + 12,
                (hour, false) => hour,
            };
            let space = if *glued { "" } else { "\u{a0}" };
            let minutes = time.minutes.filter(|minutes| *minutes != "00");
            let right = match minutes {
                Some(minutes) => format!("{hour}{space}h{space}{minutes}"),
                None => format!("{hour}{space}h"),
            };
            let Some(wrong) = at.of_text(cx.text) else {
                continue;
            };
            sink.push(
                Finding::new(&RULE, at, 92)
                    .arg("time", wrong)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::Safe)
                    .replace(
                        match minutes {
                            Some(minutes) => format!("{hour}\u{a0}heures\u{a0}{minutes}"),
                            None => format!("{hour}\u{a0}heures"),
                        },
                        Applicability::NeedsReview,
                    ),
            );
        }
    }
}

/// Whether the paragraph has « 18h » rather than « 18 h ».
fn writes_glued_hours(text: &str) -> bool {
    text.match_indices('h').any(|(at, _)| {
        text[..at].ends_with(|ch: char| ch.is_ascii_digit())
            && !text[at + 1..].starts_with(|ch: char| ch.is_alphabetic())
    })
}

struct Time<'t> {
    hour: u32,
    minutes: Option<&'t str>,
    afternoon: bool,
    end: u32,
}

/// Returns the time that begins with the number at `index`.
fn read<'t>(cx: &SegmentContext<'t>, index: usize) -> Option<Time<'t>> {
    let number = text(cx, index);
    let digits = number
        .find(|ch: char| !ch.is_ascii_digit())
        .unwrap_or(number.len());
    let (mut figure, mut last, mut minutes) = (number, index, None);
    let mut hour = &number[..digits];
    if digits == number.len() && text(cx, index + 1) == ":" {
        figure = text(cx, index + 2);
        last = index + 2;
        let end = figure
            .find(|ch: char| !ch.is_ascii_digit())
            .unwrap_or(figure.len());
        minutes = Some(&figure[..end]);
    } else if let Some((whole_hour, rest)) = number.split_once('.') {
        let end = rest.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(rest.len());
        hour = whole_hour;
        minutes = Some(&rest[..end]);
    }
    let hour = whole(hour).filter(|hour| (1..=12).contains(hour))?;
    if minutes.is_some_and(|minutes| minutes.len() != 2 || whole(minutes).is_none_or(|minutes| minutes > 59))
    {
        return None;
    }
    let glued = figure.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == '.');
    let (half, token) = if glued.is_empty() {
        let token = past_space(cx, last + 1);
        if token == last + 1 && !is_space(cx, last + 1) && text(cx, token).is_empty() {
            return None;
        }
        (text(cx, token), token)
    } else {
        (glued, last)
    };
    let mut end = cx.tokens.get(token)?.range.end();
    let first = half.as_bytes().first()?.to_ascii_lowercase();
    let afternoon = match first {
        b'p' => true,
        b'a' => false,
        _ => return None,
    };
    let bare: String = half.to_ascii_lowercase().replace('.', "");
    match &*bare {
        // « 3 PM » by itself may be a party or a unit; a time with minutes or small letters is certain.
        "am" | "pm" => {
            let sure = minutes.is_some()
                || !glued.is_empty()
                || half.bytes().all(|byte| byte.is_ascii_lowercase())
                || matches!(
                    before(cx, index),
                    "à" | "de" | "vers" | "dès" | "avant" | "après" | "jusqu'à" | "et"
                );
            if !sure {
                return None;
            }
            if half.ends_with('.') {
                end = kept_stop(cx, end);
            }
        }
        // a.m. is a word, a full stop, a word and a full stop.
        "a" | "p" if text(cx, token + 1) == "." && text(cx, token + 2).eq_ignore_ascii_case("m") => {
            end = cx.tokens.get(token + 2)?.range.end();
            if text(cx, token + 3) == "." {
                end = kept_stop(cx, end + 1);
            }
        }
        _ => return None,
    }
    Some(Time {
        hour,
        minutes,
        afternoon,
        end,
    })
}

/// Returns the word before the token at `index`.
fn before<'t>(cx: &SegmentContext<'t>, index: usize) -> &'t str {
    crate::token_cursor::before_space(cx, index).map_or("", |before| text(cx, before))
}

/// Returns the end of the abbreviation, without its full stop if that also ends the sentence.
fn kept_stop(cx: &SegmentContext<'_>, end: u32) -> u32 {
    let rest = cx.text[end as usize..].trim_start();
    if rest.is_empty()
        || rest.starts_with(char::is_uppercase)
            && !cx.text[..end as usize].ends_with(' ')
            && starts_sentence(cx, end)
    {
        end - 1
    } else {
        end
    }
}

fn starts_sentence(cx: &SegmentContext<'_>, end: u32) -> bool {
    cx.sentences
        .binary_search_by_key(&end, |sentence| sentence.end())
        .is_ok()
}
