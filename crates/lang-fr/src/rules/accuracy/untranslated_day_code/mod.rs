//! An untranslated code for a day or a week of a study: D14, W6.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::EnglishSource as _;
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated-day-code",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La dose a été doublée à D7, puis à D21.",
            "La dose a été doublée à J7, puis à J21.",
        )
        .of("The dose was doubled on D7, then on D21."),
        Example::fixes("Les taux sont stables à W12.", "Les taux sont stables à S12.")
            .of("Levels were stable by week 12 (W12)."),
        Example::not_flagged("La vitamine D3 et le récepteur D2 baissent.")
            .of("Vitamin D3 and the D2 receptor are falling."),
        Example::not_flagged("La route D14 est fermée.").of("The D14 road is closed."),
    ],
};

pub(super) struct DayCode;

impl Checker for DayCode {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        for word in &cx.words {
            let Some((right, number)) = translated(&word.fold) else {
                continue;
            };
            if is_time(source, &word.fold, &number) {
                let finding = Finding::new(&RULE, word.at, 94)
                    .arg("code", word.text)
                    .arg("right", right.as_str());
                sink.push(finding.replace(right, Applicability::NeedsReview));
            }
        }
    }
}

/// Returns the French code for an English one in lower case, and its number: `d14` to `J14`, `w6` to `S6`.
fn translated(code: &str) -> Option<(String, String)> {
    let letter = match code.as_bytes().first()? {
        b'd' => 'J',
        b'w' => 'S',
        _ => return None,
    };
    let number = &code[1..];
    let digits = (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| (format!("{letter}{number}"), number.to_owned()))
}

/// Whether the source means a time: the code follows a word of time, and its number counts weeks, or the source names
/// days or weeks.
fn is_time(source: &SourceText<'_>, code: &str, number: &str) -> bool {
    const NAMED: [&str; 6] = ["day", "days", "week", "weeks", "daily", "weekly"];
    const BEFORE: [&str; 14] = [
        "on", "at", "after", "before", "by", "until", "till", "since", "from", "to", "between", "and", "day",
        "week",
    ];
    let places = source.places(code);
    let written = |place: usize| source.words[place].text.starts_with(['D', 'W']);
    if places.is_empty() || !places.iter().all(|&place| written(place)) {
        return false;
    }
    let weeks = number.parse::<u32>().is_ok_and(|days| days % 7 == 0);
    let timed = places.iter().any(|&place| {
        let before = place.checked_sub(1).and_then(|at| source.words.get(at));
        let gap = before.and_then(|before| {
            source
                .text
                .get(before.at.end() as usize..source.words[place].at.start() as usize)
        });
        match (before, gap) {
            (Some(before), Some(" ")) => BEFORE.contains(&&*before.fold),
            // « (D14, …; D28, …) »: a list of times.
            (Some(_), Some(gap)) => gap.ends_with(['(', ' ']) && gap.contains(['(', ';', ',']),
            _ => false,
        }
    });
    timed && (source.holds_any(&NAMED) || weeks)
}
