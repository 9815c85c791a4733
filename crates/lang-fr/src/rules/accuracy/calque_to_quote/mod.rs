//! The calque of English “To quote X:”, « Citer X : », before a quotation.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchSegment as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::Tense;
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.calque-to-quote",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Citer la ministre directement :",
            "Pour citer la ministre directement :",
        ),
        Example::fixes(
            "Résumer Mme Rey : tout va bien.",
            "Pour résumer Mme Rey : tout va bien.",
        ),
        Example::fixes(
            "Rien ne presse. Citer\nMme Rey directement :",
            "Rien ne presse. Pour citer Mme Rey directement :",
        ),
        Example::not_flagged("Pour citer la ministre : tout va bien."),
        Example::not_flagged("Citer ses sources est un devoir : la loi le dit."),
    ],
};

pub(super) struct Quote;

/// Verbs that introduce a quotation.
const VERBS: [&str; 4] = ["citer", "paraphraser", "résumer", "reprendre"];

impl Checker for Quote {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, verb) in cx.words.iter().enumerate().filter(|(_, word)| word.first) {
            if !VERBS.contains(&&*verb.fold) {
                continue;
            }
            // The line may be broken after the verb, so the colon is looked for past the line end.
            let from = verb.at.end() as usize;
            let Some(colon) = cx.text[from..]
                .find([':', '.', '!', '?', ';'])
                .map(|at| from + at)
            else {
                continue;
            };
            if !cx.text[colon..].starts_with(':') {
                continue;
            }
            let inside =
                (index + 1..cx.words.len()).take_while(|&at| (cx.words[at].at.end() as usize) <= colon);
            let (mut last, mut finite) = (verb.at.end(), false);
            for at in inside {
                last = cx.words[at].at.end();
                finite |= cx
                    .reading(at)
                    .is_some_and(|reading| reading.tense.is_some_and(Tense::is_finite));
            }
            // If it has a finite verb of its own, the sentence is about quoting.
            if finite || last == verb.at.end() {
                continue;
            }
            let at = TextRange::new(verb.at.start(), last);
            let Some(text) = at.of_text(cx.text) else { continue };
            let rest = &text[verb.at.len() as usize..];
            // The line end may be a soft one within the sentence.
            let soft = |(place, ch): (usize, char)| match ch {
                '\n' if !cx.is_hard_break(from + place) => ' ',
                ch => ch,
            };
            let rest: String = rest.char_indices().map(soft).collect();
            let fixed = format!("Pour {}{rest}", fold(verb.text));
            sink.push(
                Finding::new(&RULE, at, 80)
                    .arg("verb", fold(verb.text))
                    .replace(fixed, Applicability::NeedsReview),
            );
        }
    }
}
