//! An opening guillemet without a closing one, or vice versa.

use crate::checker::ArticleChecker;
use crate::facts::{ArticleFacts, Guillemet, SegmentFacts};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Message, SegmentId, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.unclosed-guillemet",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Punctuation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "« Nous sommes prêts, promet le maire. La ville attend.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout.",
            "« Nous sommes prêts, promet le maire.\u{a0}» La ville attend.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout.",
        )
        .offering(&["Nous sommes prêts, promet le maire. La ville attend.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout."]),
        Example::fixes(
            "Le maire est prêt », dit-il.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout.",
            "Le maire est prêt, dit-il.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout.",
        )
        .offering(&["«\u{a0}Le maire est prêt », dit-il.\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout."]),
        Example::not_flagged("« Nous sommes prêts.\n\n« La ville attend.\n\n» Le pont rouvre. »\n\nC’est tout."),
        Example::not_flagged("« Nous sommes prêts.\n\nLa ville attend, dit-il. Le pont rouvre. »\n\nC’est tout.\n\nOui."),
        Example::not_flagged("« Il a dit : « La ville attend. »\n\nLe pont rouvre.\n\nLa route aussi.\n\nC’est tout."),
        Example::not_flagged("« Nous sommes prêts, promet le maire."),
    ],
};

pub(super) struct UnclosedGuillemet;

/// The minimum number of paragraphs: a shorter text may be an extract, whose quotations begin or end outside.
const MIN_PARAGRAPHS: usize = 4;
/// The maximum number of paragraphs of a quotation.
const MAX_PARAGRAPHS: usize = 12;

impl ArticleChecker for UnclosedGuillemet {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        if facts.length() < MIN_PARAGRAPHS {
            return;
        }
        for (id, own) in facts.odd_guillemets().filter(|(_, own)| !own.guillemets.nested) {
            let marks = own.guillemets;
            if let Some(open) = marks.unclosed {
                let goes_on = facts.after(id).next().is_some_and(|next| next.guillemets.leading)
                    || facts
                        .after(id)
                        .take(MAX_PARAGRAPHS)
                        .any(|later| later.guillemets.unopened.is_some());
                if !goes_on {
                    sink.push((id, unclosed(own, open)));
                }
            }
            if let Some(close) = marks.unopened
                && !facts
                    .before(id)
                    .take(MAX_PARAGRAPHS)
                    .any(|earlier| earlier.guillemets.unclosed.is_some())
            {
                sink.push((id, unopened(own, close)));
            }
        }
    }
}

/// « … without a closing mark: suggests to close it at the end of its sentence, or to delete it.
fn unclosed(own: &SegmentFacts, open: Guillemet) -> Finding {
    let end = sentence(own, open).end();
    Finding::new(&RULE, open.at, 80)
        .edit(
            "»",
            vec![Edit::insert(end, "\u{a0}»")],
            Applicability::NeedsReview,
        )
        .edit(
            "",
            vec![Edit::delete(open.with_space)],
            Applicability::NeedsReview,
        )
}

/// … » without an opening mark.
fn unopened(own: &SegmentFacts, close: Guillemet) -> Finding {
    let start = sentence(own, close).start();
    Finding::new(&RULE, close.at, 80)
        .saying(Message::new("typography-unclosed-guillemet-unopened"))
        .edit(
            "",
            vec![Edit::delete(close.with_space)],
            Applicability::NeedsReview,
        )
        .edit(
            "«",
            vec![Edit::insert(start, "«\u{a0}")],
            Applicability::NeedsReview,
        )
}

/// Returns the range of the sentence with the guillemet.
fn sentence(own: &SegmentFacts, mark: Guillemet) -> TextRange {
    let mut sentences = own.sentences.iter().map(|sentence| sentence.at);
    sentences
        .find(|at| at.start() <= mark.at.start() && mark.at.start() < at.end())
        .unwrap_or(own.extent)
}
