//! An imperative with the name of the person addressed, without a comma: « Regarde-le Paul. »

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::Tense;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.vocative-comma",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Regarde-le Paul.", "Regarde-le, Paul."),
        Example::fixes("Donne-la-moi Julie !", "Donne-la-moi, Julie !"),
        Example::not_flagged("Regarde-le, Paul. Donne-le à Paul. Donnez-moi Paris et je pars."),
    ],
};

pub(super) struct VocativeComma;

impl Checker for VocativeComma {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if !word.text.starts_with('-') || index == 0 {
                continue;
            }
            // Pronouns of the object only: with « -moi » alone the name may be the object (Donnez-moi Paris).
            let object = matches!(&*word.fold, "-le" | "-la" | "-les" | "-lui" | "-leur");
            let mut verb = index - 1;
            let chained = &*word.fold == "-moi" && matches!(&*cx.words[verb].fold, "-le" | "-la" | "-les");
            if chained && verb > 0 {
                verb -= 1;
            }
            let order = cx.words[verb].has_tense(Tense::Imperative);
            let Some(name) = cx.words.get(index + 1) else {
                continue;
            };
            let ends = cx
                .tokens
                .get(name.token + 1)
                .is_none_or(|token| matches!(&cx.text[token.range], "." | "!" | "…"))
                || cx
                    .tokens
                    .get(name.token + 2)
                    .is_some_and(|token| &cx.text[token.range] == "!");
            if !(object || chained)
                || !order
                || name.shape != Shape::Capital
                || cx.gap(index) != Some(" ")
                || !ends
            {
                continue;
            }
            let edit = Edit::insert(word.at.end(), ",");
            sink.push(
                Finding::new(&RULE, word.at.cover(name.at), 78)
                    .arg("name", name.text)
                    .edit(
                        format!("{}, {}", word.text, name.text),
                        vec![edit],
                        Applicability::NeedsReview,
                    ),
            );
        }
    }
}
