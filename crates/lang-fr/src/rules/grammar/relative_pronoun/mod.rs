//! « Lequel » after a preposition that does not agree with its antecedent: « la femme avec lequel ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::noun_phrase::NounPhrase;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.relative-pronoun",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La voiture avec lequel il roule est neuve.",
            "La voiture avec laquelle il roule est neuve.",
        ),
        Example::fixes(
            "Les outils avec lequel il travaille sont usés.",
            "Les outils avec lesquels il travaille sont usés.",
        ),
        Example::fixes(
            "La question auquel il répond est simple.",
            "La question à laquelle il répond est simple.",
        ),
        Example::not_flagged("Le toit de la maison sous lequel il vit. La raison pour laquelle il part."),
        Example::not_flagged(
            "Le maire et son adjoint, avec lesquels il parle. Les plans selon lesquels on bâtit.",
        ),
    ],
};

pub(super) struct Relative;

/// The maximum distance to the start of the antecedent, in words.
const REACH: usize = 6;

impl Checker for Relative {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if let Some(series) = SERIES.iter().find(|series| series.contains(&&*word.fold)) {
                sink.extend(check(cx, index, series));
            }
        }
    }
}

/// In the order of [`Forms::EACH`].
const SERIES: [[&str; 4]; 3] = [
    ["lequel", "laquelle", "lesquels", "lesquelles"],
    ["auquel", "à laquelle", "auxquels", "auxquelles"],
    ["duquel", "de laquelle", "desquels", "desquelles"],
];

fn check(cx: &SegmentContext<'_>, index: usize, series: &[&str; 4]) -> Option<Finding> {
    let word = &cx.words[index];
    let place = series.iter().position(|form| *form == word.fold)?;
    // « auquel des deux » is a question. A preposition of several words begins farther back.
    let end = if series[0] == "lequel" {
        let preposition = cx.previous(index)?;
        let plain = preposition.can_be(PartOfSpeech::Preposition)
            && !matches!(&*preposition.fold, "à" | "de" | "d'" | "parmi" | "entre");
        if !plain {
            return None;
        }
        index.checked_sub(2)?
    } else {
        index.checked_sub(1)?
    };
    if !cx.joined(end) {
        return None;
    }
    let start = cx
        .word_range_of_sentence(word.sentence)
        .start
        .max(end.saturating_sub(REACH));
    let phrase = (start..end)
        .rev()
        .filter_map(|at| NounPhrase::read(cx, at))
        .find(|phrase| phrase.end() == end)?;
    // « le toit de la maison sous lequel », « le père et la mère »: another noun may be the antecedent.
    let governed = cx.previous(phrase.determiner).is_some_and(|before| {
        before.can_be(PartOfSpeech::Preposition) || matches!(&*before.fold, "et" | "ou" | "ni")
    }) || matches!(&*cx.words[phrase.determiner].fold, "du" | "des" | "au" | "aux");
    let own = Forms::of(Some(Forms::EACH[place].0), Some(Forms::EACH[place].1));
    let forms = phrase.forms(cx);
    if governed || forms.is_empty() || !own.and(forms).is_empty() {
        return None;
    }
    let asked: (Gender, Number) = forms.nearest(own)?;
    let right = series[Forms::EACH.iter().position(|form| *form == asked)?];
    let right = like(word.text, right);
    let finding = Finding::new(&RULE, word.at, 82)
        .arg("word", word.text)
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}
