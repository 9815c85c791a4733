//! Loops of machine translation: a phrase that is repeated right after itself.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "style.repeated-phrase",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Verbosity,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le maire a dit que le maire a dit que le maire a dit que tout irait bien.",
            "Le maire a dit que tout irait bien.",
        ),
        Example::fixes(
            "La ville a rouvert le pont, a rouvert le pont, hier.",
            "La ville a rouvert le pont, hier.",
        ),
        Example::not_flagged("Peu à peu, petit à petit, il avance pas à pas, encore et encore et encore."),
        Example::not_flagged("La la la la, chantait-il ; vous vous vous trompez."),
        Example::not_flagged("« Il est parti, il est parti ! » criait-elle."),
    ],
};

pub(super) struct RepeatedPhrase;

/// The minimum and maximum number of words of a repeated phrase.
const MIN_WORDS: usize = 3;
const MAX_WORDS: usize = 12;

impl Checker for RepeatedPhrase {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut index = 0;
        while index < cx.words.len() {
            let Some(length) = (MIN_WORDS..=MAX_WORDS).find(|&length| again(cx, index, length)) else {
                index += 1;
                continue;
            };
            let mut copies = 1;
            while again(cx, index + (copies - 1) * length, length) {
                copies += 1;
            }
            let kept = &cx.words[index + length - 1];
            let last = &cx.words[index + copies * length - 1];
            let at = TextRange::new(cx.words[index].at.start(), last.at.end());
            let gone = Edit::delete(TextRange::new(kept.at.end(), last.at.end()));
            let phrase = TextRange::new(cx.words[index].at.start(), kept.at.end());
            let finding = Finding::new(&RULE, at, 88).arg("phrase", &cx.text[phrase]).edit(
                &cx.text[phrase],
                vec![gone],
                Applicability::NeedsReview,
            );
            sink.push(finding);
            index += copies * length;
        }
    }
}

/// Whether the phrase of `length` words from `index` on is repeated right after itself, with at most a comma between.
fn again(cx: &SegmentContext<'_>, index: usize, length: usize) -> bool {
    let Some(words) = cx.words.get(index..index + 2 * length) else {
        return false;
    };
    let (one, other) = words.split_at(length);
    // A quotation may repeat a phrase; the refrain « la la la » is not a phrase.
    if one[0].fold != other[0].fold || one[0].quoted || one.iter().all(|word| word.fold == one[0].fold) {
        return false;
    }
    one[1..].iter().zip(&other[1..]).all(|(left, right)| left.text == right.text)
        && (index..index + 2 * length - 1).all(|at| {
            cx.joined(at) || at == index + length - 1 && cx.gap(at).is_some_and(|gap| gap.trim() == ",")
        })
        // Lists of figures and of names may be repetitive.
        && one.iter().any(|word| is_plain(cx, word))
        && !(one.len() == 3 && one[1].fold == "et")
}

/// Whether the word shows that a run of words is a phrase, not a list: a verb or a function word; without a lexicon, a
/// word in lower case.
fn is_plain(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    if cx.pack.has_lexicon() {
        word.morphology.finite || word.morphology.function
    } else {
        word.shape == Shape::Lower
    }
}
