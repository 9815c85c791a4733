//! A line break within a sentence.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.broken-line",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Layout,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le conseil a voté le\nbudget de la ville.",
            "Le conseil a voté le budget de la ville.",
        ),
        Example::not_flagged("Le conseil a voté.\nIl se réunira lundi."),
        Example::not_flagged("Du pain,\ndu vin"),
        Example::fixes(
            "Le conseil municipal a voté mercredi soir, après trois heures de débats, le nouveau budget\nprévisionnel.",
            "Le conseil municipal a voté mercredi soir, après trois heures de débats, le nouveau budget prévisionnel.",
        ),
        Example::fixes(
            "Le conseil vote le budget\nmunicipal",
            "Le conseil vote le budget municipal",
        ),
        Example::not_flagged("Demain dès l’aube je partirai\nVois-tu je sais que tu m’attends"),
        Example::not_flagged("Mairie de Saint-Aubin\nplace du Marché"),
        Example::not_flagged("Premier vers,\nsecond vers,\ntroisième vers,\nquatrième vers."),
    ],
};

pub(super) struct BrokenLine;

/// The maximum number of line ends: a paragraph with more is verse, an address or manually wrapped text.
const MAX_LINE_ENDS: usize = 2;

/// Marks at the end of a sentence; addresses and titles have none.
const CLOSING: [char; 7] = ['.', '!', '?', '…', '»', ':', '”'];

/// The minimum length of a line of prose, in code points; lines of verse and addresses are shorter.
const SHORT: usize = 60;

impl Checker for BrokenLine {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let line_ends = cx.text.matches('\n').count();
        if line_ends == 0 || line_ends > MAX_LINE_ENDS {
            return;
        }
        let short_lines = cx.text.lines().all(|line| line.chars().count() <= SHORT);
        let set_in_lines = short_lines && !cx.text.trim_end().ends_with(CLOSING);
        for (start, _) in cx.text.match_indices('\n') {
            if cx.is_hard_break(start) {
                continue;
            }
            let before = cx.text[..start].trim_end();
            let after = cx.text[start..].trim_start();
            // After a comma the line may be a verse, an item or a line of a dialogue.
            let goes_on = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic);
            if !goes_on || !is_broken(cx, start, set_in_lines) {
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
            // An author may break a line anywhere, so that the suggestion needs review.
            sink.push(Finding::new(&RULE, at, 78).edit(label, edits, Applicability::NeedsReview));
        }
    }
}

/// Whether the sentence clearly continues after the line end at `place`. Lines of verse and addresses are short, begin
/// with a capital, or end with a word that may end a phrase.
fn is_broken(cx: &SegmentContext<'_>, place: usize, set_in_lines: bool) -> bool {
    let next = cx.words.partition_point(|word| word.at.start() < place as u32);
    let Some(left) = next.checked_sub(1).and_then(|at| cx.words.get(at)) else {
        return false;
    };
    let Some(right) = cx.words.get(next) else {
        return false;
    };
    let capital = right.shape != Shape::Lower;
    if needs_more(cx, next - 1, left) {
        return !capital || in_a_sentence(cx, place);
    }
    if set_in_lines {
        // A headline that continues the phrase; in an address or a list, a noun follows.
        return cx.pack.continues_phrase(cx, next) && !capital && cx.text.matches('\n').count() == 1;
    }
    // Inside a sentence only a name has a capital.
    let name = !right.morphology.common;
    !capital || name && in_a_sentence(cx, place)
}

/// Whether the word is read as a determiner or a preposition, with which a phrase does not end.
fn needs_more(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> bool {
    word.shape == Shape::Lower && cx.pack.needs_more(cx, index)
}

/// Whether a sentence extends over the position.
fn in_a_sentence(cx: &SegmentContext<'_>, place: usize) -> bool {
    let place = place as u32;
    cx.sentences
        .iter()
        .any(|sentence| sentence.start() < place && place + 1 < sentence.end())
}
