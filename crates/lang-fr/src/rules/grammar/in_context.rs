//! « il faut mangé », « les enfant », « il à faim »: a word that the context speaks against, and another one that fits.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::rules::choice::{Found, change_name, found, kind_of};
use crate::rules::grammar::form_in_context::RULE as FORM;
use crate::rules::grammar::word_in_context::RULE as WORD;
use crate::rules::syntax::apostrophe;
use crate::{Finding, RuleMeta};
use copydesk_language::french::Change;
use copydesk_language::word::{fold, like};
use copydesk_model::{Applicability, Message};

static RULES: &[&RuleMeta] = &[&FORM, &WORD];

pub(super) struct InContext;

impl Checker for InContext {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        sink.extend(found(cx).iter().filter_map(|found| finding(cx, found)));
    }
}

/// The maximum number of suggestions.
const MAX_SUGGESTIONS: usize = 3;

fn finding(cx: &SegmentContext<'_>, found: &Found) -> Option<Finding> {
    let wrong = found.at.of_text(cx.text)?;
    let written = |form: &String| {
        let form = form.replace('\'', &apostrophe(cx.text).to_string());
        like(wrong, &form)
    };
    let right = found.better.first()?;
    // Below that of the other rules, which explain an error that both find.
    #[allow(clippy::cast_sign_loss, reason = "between 20 and 50")]
    let confidence = (found.probability * 55.0).clamp(20.0, 50.0) as u8;
    let own_form = matches!(
        found.change,
        Change::VerbShape
            | Change::Participle
            | Change::Number
            | Change::Gender
            | Change::Person
            | Change::Tense
            | Change::Determiner
    );
    let rule = if own_form { &FORM } else { &WORD };
    let mut finding = Finding::new(rule, found.at, confidence).saying(message(found, &fold(wrong), right));
    finding = finding.arg("wrong", wrong).arg("right", written(right));
    for form in found.better.iter().take(MAX_SUGGESTIONS) {
        finding = finding.replace(written(form), Applicability::NeedsReview);
    }
    Some(finding)
}

/// Returns the message, which names the change and the word that decides.
fn message(found: &Found, wrong: &str, right: &str) -> Message {
    let side = match found.decisive {
        Some((_, true)) => "after",
        Some((_, false)) => "before",
        None => "here",
    };
    let word = found.decisive.as_ref().map_or("", |(word, _)| word);
    let change = change_name(wrong, right);
    let own_form = change != "word"
        && !matches!(
            found.change,
            Change::Function | Change::Sound | Change::Accent | Change::Doubled | Change::Spacing
        );
    let message = if own_form {
        Message::new("grammar-form-in-context").with("change", change)
    } else {
        match (kind_of(wrong), kind_of(right)) {
            (Some(old), Some(new)) if old != new => Message::new("grammar-word-in-context-kinds")
                .with("wrongkind", old)
                .with("rightkind", new),
            _ => Message::new("grammar-word-in-context"),
        }
    };
    message.with("side", side).with("word", word)
}
