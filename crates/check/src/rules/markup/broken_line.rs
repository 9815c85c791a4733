//! A sentence that a line end breaks.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.broken-line",
    category: Category::Layout,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::mends(
            "Le conseil a voté le\nbudget de la ville.",
            "Le conseil a voté le budget de la ville.",
        ),
        Example::silent("Le conseil a voté.\nIl se réunira lundi."),
        Example::silent("Du pain,\ndu vin"),
        Example::silent("Premier vers,\nsecond vers,\ntroisième vers,\nquatrième vers."),
    ],
};

/// The rule.
pub(super) struct BrokenLine;

/// A paragraph of more lines was set in lines on purpose: verse, an address, text wrapped by hand.
const MOST_LINE_ENDS: usize = 2;

impl Checker for BrokenLine {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let line_ends = cx.text.matches('\n').count();
        if line_ends == 0 || line_ends > MOST_LINE_ENDS {
            return;
        }
        for (start, _) in cx.text.match_indices('\n') {
            let before = cx.text[..start].trim_end();
            let after = cx.text[start..].trim_start();
            // After a comma the line may be a verse, an item or a line of a dialogue.
            let goes_on = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic);
            let lower = after.starts_with(char::is_lowercase);
            if !goes_on || !(lower || in_a_sentence(cx, start)) {
                continue;
            }
            let gap = TextRange::new(before.len() as u32, (cx.text.len() - after.len()) as u32);
            let word = |side: &str| {
                side.chars()
                    .take_while(|ch| !ch.is_whitespace())
                    .map(char::len_utf8)
                    .sum::<usize>()
            };
            let left: usize = before
                .chars()
                .rev()
                .take_while(|ch| !ch.is_whitespace())
                .map(char::len_utf8)
                .sum();
            let at = TextRange::new(gap.start() - left as u32, gap.end() + word(after) as u32);
            let label = format!("{} {}", &before[before.len() - left..], &after[..word(after)]);
            let edits = vec![Edit::replace(gap, " ")];
            sink.push(Finding::new(&RULE, at, 78).edit(label, edits, Applicability::Safe));
        }
    }
}

/// Whether a sentence runs over the place.
fn in_a_sentence(cx: &SegmentContext<'_>, place: usize) -> bool {
    let place = place as u32;
    cx.sentences
        .iter()
        .any(|sentence| sentence.start() < place && place + 1 < sentence.end())
}
