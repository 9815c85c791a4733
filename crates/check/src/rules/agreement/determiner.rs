//! A determiner that does not agree with its noun: « une tremblement », « les partisan ».

use super::noun_phrase::{NounPhrase, nominal};
use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.determiner-agreement",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Une tremblement de terre a eu lieu.",
            "Un tremblement de terre a eu lieu.",
        ),
        Example::mends(
            "Les partisan du maire protestent.",
            "Les partisans du maire protestent.",
        ),
        Example::mends(
            "Il y voit un revendication ancienne.",
            "Il y voit une revendication ancienne.",
        ),
        Example::mends(
            "Ils ont eu une entretien constructive.",
            "Ils ont eu un entretien constructif.",
        ),
        Example::mends(
            "C’est le garantie de son sécurité.",
            "C’est la garantie de sa sécurité.",
        ),
        Example::mends("Elle parle du situation.", "Elle parle de la situation."),
        Example::silent("Les élèves les aident ; il la plante là et le porte au pas."),
        Example::silent(
            "Un grand nombre, les deux, le pour et le contre, une des leurs, son amie, leur équipe.",
        ),
        Example::silent("Un œil, des yeux, le chef-d’œuvre, un après-midi, une espèce d’ordre, la Une."),
    ],
};

/// The rule.
pub(super) struct Determiner;

impl Checker for Determiner {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let Some(phrase) = NounPhrase::read(cx, index) else {
                continue;
            };
            let (determiner, noun) = (&cx.words[index], &cx.words[phrase.noun]);
            let next = &cx.words[index + 1];
            let fits = |own: &Analysis| {
                french::determiner_fits(
                    determiner.text,
                    own.gender.unwrap_or(Gender::Epicene),
                    own.number.unwrap_or(Number::Invariable),
                    next.text,
                )
            };
            if noun.analyses.iter().filter(|own| nominal(own)).any(fits) {
                continue;
            }
            let Some(own) = noun.analyses.iter().find(|own| own.pos == PartOfSpeech::Noun) else {
                continue;
            };
            let (Some(gender), Some(number)) = (own.gender, own.number) else {
                continue;
            };
            sink.push(finding(cx, &phrase, gender, number));
        }
    }
}

fn finding(cx: &SegmentContext<'_>, phrase: &NounPhrase, gender: Gender, number: Number) -> Finding {
    let (determiner, noun) = (&cx.words[phrase.determiner], &cx.words[phrase.noun]);
    // A word that English uses far more is likelier an English one than one of the wrong gender.
    let english =
        noun.in_english() && zipf(Language::English, &noun.fold) - zipf(Language::French, &noun.fold) >= 0.9;
    let at = determiner.at.cover(phrase.end(cx));
    let mut finding = Finding::new(&RULE, at, if english { 60 } else { 86 })
        .arg("determiner", determiner.text)
        .arg("noun", noun.text);
    let plural = is_plural(&determiner.fold);
    let with_determiner = |finding: Finding| match determiner_edits(cx, phrase, gender, number) {
        Some((label, edits)) => finding.edit(label, edits, Applicability::NeedsReview),
        None => finding,
    };
    let wrong_number = plural != (number == Number::Plural) && number != Number::Invariable;
    if wrong_number {
        let wanted = if plural { Number::Plural } else { Number::Singular };
        // « la négociations sérieuses »: what follows in the plural speaks for the plural.
        let followed = phrase.after.iter().any(|&at| {
            cx.words[at]
                .analyses
                .iter()
                .filter(|own| nominal(own))
                .all(|own| own.number == Some(Number::Plural))
        });
        let noun_first = plural || !followed;
        if !noun_first {
            finding = with_determiner(finding);
        }
        let kept = french::determiner_fits(
            determiner.text,
            gender,
            wanted,
            cx.words[phrase.determiner + 1].text,
        );
        for form in french::inflect(noun.text, PartOfSpeech::Noun, gender, wanted)
            .into_iter()
            .filter(|_| kept)
            .take(1)
        {
            let label = format!(
                "{}{}{form}",
                determiner.text,
                &cx.text[determiner.at.end() as usize..noun.at.start() as usize]
            );
            finding = finding.edit(
                label,
                vec![Edit::replace(noun.at, form)],
                Applicability::NeedsReview,
            );
        }
        if noun_first {
            finding = with_determiner(finding);
        }
    } else {
        finding = with_determiner(finding);
    }
    finding
}

/// The determiner, and the adjectives that went with it, in the gender and number of the noun.
fn determiner_edits(
    cx: &SegmentContext<'_>,
    phrase: &NounPhrase,
    gender: Gender,
    number: Number,
) -> Option<(String, Vec<Edit>)> {
    let determiner = &cx.words[phrase.determiner];
    let next = &cx.words[phrase.determiner + 1];
    let right = french::determiner_before(determiner.text, gender, number, next.text)?;
    let elided = right.ends_with(['’', '\'']);
    let separated = if elided { "" } else { " " };
    let mut edits = vec![Edit::replace(
        TextRange::new(determiner.at.start(), next.at.start()),
        format!("{right}{separated}"),
    )];
    for &at in phrase.before.iter().chain(&phrase.after) {
        let adjective = &cx.words[at];
        let readings = || adjective.analyses.iter().filter(|own| nominal(own));
        if readings().any(|own| own.agrees(gender, number)) {
            continue;
        }
        let form = readings().find_map(|own| match own.pos {
            PartOfSpeech::Verb => french::participle(adjective.text, gender, number)
                .into_iter()
                .next(),
            pos => french::inflect(adjective.text, pos, gender, number)
                .into_iter()
                .next(),
        })?;
        edits.push(Edit::replace(adjective.at, form));
    }
    let last = edits.iter().map(|edit| edit.range.end()).max().unwrap_or(0);
    let end = phrase.end(cx).end().max(last);
    let mut label = String::new();
    let mut from = determiner.at.start();
    edits.sort_by_key(|edit| edit.range);
    for edit in &edits {
        label.push_str(TextRange::new(from, edit.range.start()).of_text(cx.text)?);
        label.push_str(&edit.insert);
        from = edit.range.end();
    }
    label.push_str(TextRange::new(from, end).of_text(cx.text)?);
    Some((label, edits))
}

fn is_plural(determiner: &str) -> bool {
    determiner.ends_with('s') || determiner == "aux"
}
