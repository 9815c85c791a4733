//! English words that a French dictionary defines by one French word.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::accuracy::foreign_company;
use crate::rules::phrases::in_plural;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::english;
use copydesk_language::french::{self, PartOfSpeech};
use copydesk_language::loan;
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.english-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::UnidiomaticStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le grooming du chien dure une heure.",
            "Le toilettage du chien dure une heure.",
        ),
        Example::not_flagged("Le mot « handshake » vient de l’anglais."),
        Example::not_flagged("La task-force du ministère se réunit lundi."),
        Example::not_flagged("Elle dirige Spark Plug depuis deux ans."),
    ],
};

pub(super) struct Defined;

/// An article with more English words than this was rewritten by a synonym spinner, and `accuracy.spun-word` applies
/// instead.
const FEW: u32 = 3;
/// The maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 4;

impl Checker for Defined {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut index = 0;
        while index < cx.words.len() {
            let found = finding(cx, index);
            index += found.as_ref().map_or(1, |(length, _)| *length);
            sink.extend(found.map(|(_, finding)| finding));
        }
    }
}

/// Returns the finding for the words from `start` on, and their number.
fn finding(cx: &SegmentContext<'_>, start: usize) -> Option<(usize, Finding)> {
    let plain = |at: usize| {
        let word = &cx.words[at];
        let letters = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
        word.shape == Shape::Lower && word.fold.len() > 1 && word.fold.bytes().all(letters)
    };
    if !plain(start) {
        return None;
    }
    let mut longest = 1;
    while longest < loan::MAX_WORDS && cx.joined(start + longest - 1) && plain(start + longest) {
        longest += 1;
    }
    for length in (1..=longest).rev() {
        let words = start..start + length;
        // Most phrases are French: at least one word must not be.
        if cx.words[words.clone()].iter().all(Word::in_french) {
            continue;
        }
        let phrase: Vec<&str> = cx.words[words.clone()].iter().map(|word| &*word.fold).collect();
        let (equivalents, inflected) = loan::equivalents(&phrase.join(" "));
        // If the phrase is a noun here, a definition by an adjective only describes it.
        let several = length > 1 || phrase[0].contains('-');
        let noun = several
            && cx
                .previous(start)
                .is_some_and(|before| before.can_be(PartOfSpeech::Determiner));
        let describes = |text: &&str| {
            let can_be = |pos| french::analyses(text).iter().any(|own| own.pos == pos);
            noun && !text.contains(' ') && can_be(PartOfSpeech::Adjective) && !can_be(PartOfSpeech::Noun)
        };
        let equivalents: Vec<&str> = equivalents.into_iter().filter(|text| !describes(text)).collect();
        if equivalents.is_empty() || foreign_company(cx, words.clone()) {
            continue;
        }
        let (first, last) = (&cx.words[words.start], &cx.words[words.end - 1]);
        let at = first.at.cover(last.at);
        let plural = inflected
            && last.fold.ends_with('s')
            && !english::bases(&last.fold).contains(&last.fold.to_string());
        let mut finding = Finding::new(&RULE, at, 74).arg("word", at.of_text(cx.text)?);
        for equivalent in equivalents.iter().take(MAX_SUGGESTIONS) {
            let text = if plural {
                in_plural(equivalent)
            } else {
                (*equivalent).to_owned()
            };
            finding = finding.replace(
                like(first.text, &text).replace('\'', "’"),
                Applicability::NeedsReview,
            );
        }
        return Some((length, finding.when(Condition::ForeignWordsBelow(FEW))));
    }
    None
}
