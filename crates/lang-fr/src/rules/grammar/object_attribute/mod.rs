//! An object complement that does not agree: « je les trouve absurde », « les films qu’elle juge absurde ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::adjective::finding;
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::clause::Subject;
use crate::rules::syntax::forms::{Forms, is_adjectival};
use crate::rules::syntax::noun_phrase::{NounPhrase, is_adjective};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Number, PartOfSpeech, Tense};
use copydesk_model::{Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.object-attribute",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Je les trouve absurde.", "Je les trouve absurdes."),
        Example::fixes(
            "Il cite les films qu’elle trouve absurde.",
            "Il cite les films qu’elle trouve absurdes.",
        ),
        Example::not_flagged("Je les trouve charmants. Il le rend heureux. Elle les trouve vite."),
        Example::not_flagged("Les amis qu’elle trouve drôles. Il les laisse seul."),
    ],
};

pub(super) struct ObjectAttribute;

/// Verbs that take an object complement.
const SAYING: [&str; 6] = ["trouver", "rendre", "juger", "croire", "estimer", "laisser"];

impl Checker for ObjectAttribute {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            sink.extend(of_pronoun(cx, index).or_else(|| of_antecedent(cx, index)));
        }
    }
}

/// « je les trouve absurde »
fn of_pronoun(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    if cx.words[index].fold != "les" || !cx.joined(index) {
        return None;
    }
    agreement(cx, index + 1, Forms::of(None, Some(Number::Plural)))
}

/// « ces films qu’elle trouve absurde »
fn of_antecedent(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let phrase = NounPhrase::read(cx, index)?;
    let end = phrase.end();
    if !matches!(&*cx.next(end)?.fold, "que" | "qu'") {
        return None;
    }
    let subject = Subject::read(cx, end + 2)?;
    if !subject.clitics.is_empty() {
        return None;
    }
    agreement(cx, subject.verb, phrase.forms(cx))
}

fn agreement(cx: &SegmentContext<'_>, verb: usize, forms: Forms) -> Option<Finding> {
    let word = cx.words.get(verb)?;
    if !SAYING.iter().any(|own| word.is_form_of(own)) || !cx.joined(verb) {
        return None;
    }
    let at = past_adverbs(cx, verb + 1)?;
    let adjective = &cx.words[at];
    let plain = is_adjective(cx, at)
        && adjective
            .analyses()
            .iter()
            .all(|own| is_adjectival(own) || own.pos == PartOfSpeech::Noun)
        && !adjective.has_tense(Tense::PastParticiple)
        && !matches!(&*adjective.fold, "seul" | "seule")
        && cx
            .next(at)
            .is_none_or(|next| !next.can_be(PartOfSpeech::Noun) || next.can_be(PartOfSpeech::Preposition));
    let own = Forms::nominal(adjective);
    if !plain || forms.is_empty() || !own.and(forms).is_empty() {
        return None;
    }
    let (gender, number) = forms.nearest(own)?;
    finding(&RULE, adjective, gender, number, 78)
}
