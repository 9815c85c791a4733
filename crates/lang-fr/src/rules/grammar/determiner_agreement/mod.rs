//! A determiner or an adjective that does not agree with the noun after it: « une tremblement », « les partisan ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::forms::{Forms, determiner_form, form, noun_form};
use crate::rules::syntax::noun_phrase::NounPhrase;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Gender, Number, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.determiner-agreement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Une tremblement de terre a eu lieu.",
            "Un tremblement de terre a eu lieu.",
        ),
        Example::fixes(
            "Les partisan du maire protestent.",
            "Les partisans du maire protestent.",
        ),
        Example::fixes(
            "Il y voit un revendication ancienne.",
            "Il y voit une revendication ancienne.",
        ),
        Example::fixes(
            "Ils ont eu une entretien constructive.",
            "Ils ont eu un entretien constructif.",
        ),
        Example::fixes(
            "C’est le garantie de son sécurité.",
            "C’est la garantie de sa sécurité.",
        ),
        Example::fixes("Elle parle du situation.", "Elle parle de la situation."),
        Example::fixes(
            "Elle habite une très beau maison.",
            "Elle habite une très belle maison.",
        ),
        Example::fixes("Un belle jardin l’entoure.", "Un beau jardin l’entoure."),
        Example::fixes("L’ouvriers partent.", "Les ouvriers partent."),
        Example::fixes("Chaque clients attend.", "Chaque client attend."),
        Example::fixes("Leur enfants sont grands.", "Leurs enfants sont grands."),
        Example::fixes("Il y a plusieurs raison.", "Il y a plusieurs raisons."),
        Example::fixes(
            "Ces quatre nouvelle machines tournent.",
            "Ces quatre nouvelles machines tournent.",
        ),
        Example::not_flagged(
            "Quelque grands qu’ils soient, quelque habiles que soient ces artisans, ils échouent.",
        ),
        Example::fixes(
            "Pendant la crise, les mesure tarifaires visaient la Chine.",
            "Pendant la crise, les mesures tarifaires visaient la Chine.",
        ),
        Example::fixes(
            "La pression qui pèse sur les étudiant est forte.",
            "La pression qui pèse sur les étudiants est forte.",
        ),
        Example::not_flagged("Il les juge utiles. Ce maire, qui les rend heureux, part en les représentant."),
        Example::not_flagged("Les élèves les aident ; il la plante là et le porte au pas."),
        Example::not_flagged(
            "Un grand nombre, les deux, le pour et le contre, une des leurs, son amie, leur équipe.",
        ),
        Example::not_flagged("Un œil, des yeux, le chef-d’œuvre, un après-midi, une espèce d’ordre, la Une."),
        Example::not_flagged(
            "Vos nom et prénom, les première et seconde places, un bel arbre, la numéro un.",
        ),
    ],
};

pub(super) struct Determiner;

impl Checker for Determiner {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some(phrase) = NounPhrase::read(cx, index) {
                sink.extend(check(cx, &phrase));
            }
        }
    }
}

fn check(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let determiner = &cx.words[phrase.determiner];
    let noun = &cx.words[phrase.noun];
    let together = phrase.before.iter().fold(
        phrase.determiner_forms(cx).and(Forms::nominal(noun)),
        |forms, &at| forms.and(Forms::nominal(&cx.words[at])),
    );
    // « tout coton », « une auteur »
    let loose = determiner.fold == "tout"
        || phrase.determiner_forms(cx).gender() == Some(Gender::Feminine)
            && OFFICES.contains(&&*noun.fold)
            && phrase.before.is_empty();
    if !together.is_empty() || loose {
        return None;
    }
    let mut ways: Vec<(f32, Gender, Number)> = Forms::EACH
        .into_iter()
        .filter_map(|(gender, number)| Some((cost(cx, phrase, gender, number)?, gender, number)))
        .collect();
    ways.sort_by(|one, other| one.0.total_cmp(&other.0));
    // A word that is far more frequent in English is probably English, not of the wrong gender.
    let english =
        noun.in_english() && zipf(Language::English, &noun.fold) - zipf(Language::French, &noun.fold) >= 0.9;
    let mut finding = Finding::new(&RULE, determiner.at.cover(noun.at), if english { 60 } else { 86 })
        .arg("determiner", determiner.text)
        .arg("noun", noun.text);
    for &(_, gender, number) in ways.iter().take(2) {
        if let Some((label, edits)) = edits(cx, phrase, gender, number) {
            finding = finding.edit(label, edits, Applicability::NeedsReview);
        }
    }
    Some(finding)
}

/// Names of offices that are used with a feminine determiner as they are.
const OFFICES: [&str; 14] = [
    "auteur",
    "professeur",
    "chef",
    "maire",
    "médecin",
    "écrivain",
    "ingénieur",
    "procureur",
    "gouverneur",
    "sénateur",
    "successeur",
    "défenseur",
    "possesseur",
    "chauffeur",
];

/// Returns the cost of changing the phrase to this gender and number; `None` if a word has no such form.
///
/// A changed word costs about one. A plural ending is more often right than wrong, so that « le tables » becomes « les
/// tables »; « un » and « cette » are more reliable than a plural s. The gender of a noun is not changed.
fn cost(cx: &SegmentContext<'_>, phrase: &NounPhrase, gender: Gender, number: Number) -> Option<f32> {
    let determiner = &cx.words[phrase.determiner];
    let next = cx.words[phrase.determiner + 1].text;
    let mut sum = 0.0;
    let own = phrase.determiner_forms(cx);
    if !own.has(gender, number) {
        determiner_form(determiner, gender, number, next)?;
        let loose = matches!(
            &*determiner.fold,
            "le" | "la"
                | "ce"
                | "du"
                | "au"
                | "quel"
                | "quelle"
                | "leur"
                | "ledit"
                | "ladite"
                | "certain"
                | "certaine"
        );
        sum += match own.number() {
            Some(Number::Singular) if number == Number::Plural && !loose => 1.2,
            Some(Number::Plural) if number == Number::Singular => 1.4,
            _ => 1.0,
        };
    }
    // « Les enfant jouent », « Leur enfants sont »: the verb tells the number, unless the phrase is no subject.
    let is_object = cx
        .previous(phrase.determiner)
        .is_some_and(|before| before.can_be(PartOfSpeech::Preposition) || before.can_be(PartOfSpeech::Verb));
    if let Some(verb) = cx
        .next(phrase.end())
        .filter(|verb| !is_object && verb.is_finite_only())
        && !verb
            .analyses()
            .iter()
            .any(|own| own.number.is_some_and(|own| own.agrees(number)))
    {
        sum += 0.6;
    }
    let noun = &cx.words[phrase.noun];
    let nouns = Forms::of_readings(noun.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun));
    if !nouns.has(gender, number) {
        noun_form(noun, gender, number)?;
        sum += match nouns.gender() {
            Some(own) if own != gender => 1.6,
            _ => 1.1,
        };
    }
    for &at in &phrase.before {
        if !Forms::nominal(&cx.words[at]).has(gender, number) {
            form(&cx.words[at], gender, number, None)?;
            sum += 0.95;
        }
    }
    for &at in &phrase.after {
        if !Forms::nominal(&cx.words[at]).has(gender, number) {
            sum += 0.5;
        }
    }
    Some(sum)
}

/// Returns the phrase in this gender and number, and the edits that lead to it.
fn edits(
    cx: &SegmentContext<'_>,
    phrase: &NounPhrase,
    gender: Gender,
    number: Number,
) -> Option<(String, Vec<Edit>)> {
    let determiner = &cx.words[phrase.determiner];
    let own = phrase.determiner_forms(cx);
    let mut edits = Vec::new();
    let noun = &cx.words[phrase.noun];
    let nouns = Forms::of_readings(noun.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun));
    if !nouns.has(gender, number) {
        edits.push(Edit::replace(noun.at, noun_form(noun, gender, number)?));
    }
    for &at in phrase.before.iter().chain(&phrase.after) {
        let adjective = &cx.words[at];
        let forms = Forms::nominal(adjective);
        let before = at < phrase.noun;
        // An adjective after the noun that did not agree with the determiner either may belong to another word.
        if forms.has(gender, number) || !before && forms.and(own).is_empty() {
            continue;
        }
        let next = cx.words.get(at + 1).filter(|_| before).map(|next| next.text);
        let Some(form) = form(adjective, gender, number, next) else {
            continue;
        };
        edits.push(Edit::replace(adjective.at, form));
    }
    if !own.has(gender, number) {
        let next = &cx.words[phrase.determiner + 1];
        let put = edits
            .iter()
            .find(|edit| edit.range == next.at)
            .map_or(next.text, |edit| edit.insert.as_str());
        let right = determiner_form(determiner, gender, number, put)?;
        let separated = if right.ends_with(['’', '\'']) { "" } else { " " };
        edits.push(Edit::replace(
            TextRange::new(determiner.at.start(), next.at.start()),
            format!("{right}{separated}"),
        ));
    }
    edits.sort_by_key(|edit| edit.range);
    let end = edits
        .iter()
        .map(|edit| edit.range.end())
        .max()?
        .max(noun.at.end());
    let mut label = String::new();
    let mut from = determiner.at.start();
    for edit in &edits {
        label.push_str(TextRange::new(from, edit.range.start()).of_text(cx.text)?);
        label.push_str(&edit.insert);
        from = edit.range.end();
    }
    label.push_str(TextRange::new(from, end).of_text(cx.text)?);
    Some((label, edits))
}
