//! « il n’a pas rien dit », « il n’y a pas aucun risque »: « pas » with another negative word.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::before_clitics;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::Tense;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.double-negation",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Elle n’a pas rien mangé.", "Elle n’a rien mangé."),
        Example::fixes("Il ne court pas aucun risque.", "Il ne court aucun risque."),
        Example::fixes("Nous n’avons pas vu personne.", "Nous n’avons vu personne."),
        Example::fixes("Ils ne viennent pas jamais.", "Ils ne viennent jamais."),
        Example::not_flagged("Ce n’est pas rien. Il ne voit pas une personne. Il ne vient pas, jamais."),
        Example::not_flagged("Elle n’a rien mangé et ne dit pas que personne ne sait."),
    ],
};

pub(super) struct DoubleNegation;

impl Checker for DoubleNegation {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(2) {
            if word.fold == "pas" && !word.quoted {
                sink.extend(check(cx, index));
            }
        }
    }
}

/// Checks « pas » after a verb with « ne », and the word after it or after a participle.
fn check(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = cx.previous(index)?;
    let start = before_clitics(cx, index - 1);
    let negated = cx.words[start..index]
        .iter()
        .any(|word| matches!(&*word.fold, "ne" | "n'"));
    // « ce n’est pas rien »
    if !negated || !verb.can_be_finite() || verb.is_form_of("être") {
        return None;
    }
    let mut other = index + 1;
    let participle = cx.next(index)?.has_tense(Tense::PastParticiple);
    if participle && cx.joined(other) {
        other += 1;
    }
    let word = cx.words.get(other).filter(|_| cx.joined(other - 1))?;
    let negative = matches!(
        &*word.fold,
        "rien" | "personne" | "aucun" | "aucune" | "jamais" | "nulle"
    );
    // « il ne dit pas personne » as a noun has a determiner before it; a clause may begin after « que ».
    if !negative || word.fold == "jamais" && participle {
        return None;
    }
    let gone = TextRange::new(verb.at.end(), cx.words[index].at.end());
    let at = cx.words[index].at.cover(word.at);
    let label = cx.text[TextRange::new(cx.words[index + 1].at.start(), word.at.end())].to_owned();
    Some(
        Finding::new(&RULE, at, 84)
            .arg("wrong", &cx.text[at])
            .arg("right", label.clone())
            .edit(label, vec![Edit::replace(gone, "")], Applicability::NeedsReview),
    )
}
