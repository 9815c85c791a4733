//! A noun that does not agree with the number before it: « trois maison », « 1,5 heures ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::forms::nominal;
use crate::rules::syntax::noun_phrase::{is_noun, is_preposed};
use crate::rules::typography::convention::is_french_month;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::triple;
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.noun-after-numeral",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il a acheté trois maison.", "Il a acheté trois maisons."),
        Example::fixes(
            "Ces quatre candidat se taisent.",
            "Ces quatre candidats se taisent.",
        ),
        Example::fixes("Les 15 joueur sont là.", "Les 15 joueurs sont là."),
        Example::fixes("Elle a 25 an.", "Elle a 25 ans."),
        Example::fixes(
            "Des centaines de personne attendent.",
            "Des centaines de personnes attendent.",
        ),
        Example::fixes(
            "Il y a beaucoup de personne ici.",
            "Il y a beaucoup de personnes ici.",
        ),
        Example::fixes("La réunion a duré 1,5 heures.", "La réunion a duré 1,5 heure."),
        Example::fixes("Il a versé 0,75 litres d’eau.", "Il a versé 0,75 litre d’eau."),
        Example::not_flagged("Il a versé 2,5 litres, soit 1,5 à 3 kilos, en 1,5 mois ; 1,5 fois plus."),
        Example::not_flagged("Il a beaucoup de courage, peu de temps et des millions de fois raison."),
        Example::not_flagged(
            "Il vit au 12 rue Haute depuis 2020, soit 3 fois plus ; le 14 juillet, il a 5 fils.",
        ),
        Example::not_flagged(
            "La ligne deux direction Nation part quai trois côté cour, lundi quatre avril, cinq avenue Foch.",
        ),
        Example::not_flagged("Il a deux fils et cent amis ; page deux, article six ; à deux pas."),
    ],
};

pub(super) struct Numeral;

/// Nouns after which a number is ordinal and does not count.
const NUMBERED: [&str; 10] = [
    "page", "article", "chapitre", "numéro", "tome", "acte", "scène", "canal", "section", "volume",
];

impl Checker for Numeral {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let found = after_word(cx, index)
                .or_else(|| after_figures(cx, index))
                .or_else(|| after_less_than_two(cx, index));
            sink.extend(found.or_else(|| after_quantity(cx, index)));
        }
    }
}

/// « trois maison »
fn after_word(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let counts = word.analyses().iter().any(|own| {
        own.pos == PartOfSpeech::Numeral
            && own.number == Some(Number::Plural)
            && own.gender == Some(Gender::Epicene)
    });
    let before = cx.previous(index).map(|before| &*before.fold);
    // « tous deux membres », « le mille marin », « le quatre juillet »
    let other =
        before.is_some_and(|before| {
            NUMBERED.contains(&before) || matches!(before, "tous" | "toutes" | "le" | "un" | "au" | "du")
        }) || before == Some("les") && index > 1 && matches!(&*cx.words[index - 2].fold, "tous" | "toutes");
    // « la ligne deux », « la chambre douze »: the number belongs to the noun before it.
    let names = index > 0 && cx.joined(index - 1) && is_noun(cx, index - 1);
    if !counts || word.shape == Shape::Upper || other || names {
        return None;
    }
    let next = cx.next(index)?;
    // « quatre avril », « dix boulevard Voltaire »
    if is_french_month(&next.fold) || ADDRESS.contains(&&*next.fold) {
        return None;
    }
    let finding = plural(cx, index + 1, word.text)?;
    // « un deux trois soleil », « trois carreau »: the noun is certain only after a determiner.
    let determined = before.is_some_and(|before| {
        matches!(
            before,
            "les" | "des" | "ces" | "mes" | "tes" | "ses" | "nos" | "vos" | "leurs" | "aux"
        )
    });
    Some(if determined { finding } else { finding.to_review() })
}

/// « 25 an », with the figures before the word at `index`.
fn after_figures(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let token = |back: usize| word.token.checked_sub(back).and_then(|at| cx.tokens.get(at));
    let number = token(2).filter(|token| token.kind == TokenKind::Number)?;
    let space = token(1).is_some_and(|token| token.kind == TokenKind::Space);
    let figures = number.range.of_text(cx.text)?;
    let count: u32 = figures.parse().ok()?;
    // Years and house numbers do not count anything.
    let counts = space && count >= 2 && !(1_000..2_100).contains(&count) && !ADDRESS.contains(&&*word.fold);
    let month = is_french_month(&word.fold);
    let before = index.checked_sub(1).map(|at| &cx.words[at]);
    let adjoins = before.is_some_and(|before| {
        cx.text
            .get(before.at.end() as usize..number.range.start() as usize)
            .is_some_and(|gap| gap.chars().all(char::is_whitespace))
    });
    let before = before.filter(|_| adjoins)?;
    let leads = before.shape == Shape::Lower
        && (before.first
            || matches!(
                &*before.fold,
                "les"
                    | "des"
                    | "ces"
                    | "ses"
                    | "mes"
                    | "tes"
                    | "nos"
                    | "vos"
                    | "leurs"
                    | "de"
                    | "à"
                    | "dans"
                    | "pour"
                    | "avec"
                    | "sur"
                    | "en"
                    | "après"
                    | "environ"
                    | "quelque"
                    | "aux"
                    | "et"
                    | "ou"
            )
            || before.is_finite_only()
            || before.is_form_of("avoir")
            || before.is_form_of("être"))
        || before.first && matches!(&*before.fold, "les" | "des" | "ces" | "ses");
    (counts && leads && !month).then(|| plural(cx, index, figures))?
}

/// « 1,5 heures »: the plural begins at two.
fn after_less_than_two(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let noun = cx.words.get(index).filter(|noun| noun.shape == Shape::Lower)?;
    let token = |back: usize| noun.token.checked_sub(back).and_then(|at| cx.tokens.get(at));
    let number = token(2).filter(|token| token.kind == TokenKind::Number)?;
    let figures = number.range.of_text(cx.text)?;
    let (whole, decimals) = figures.split_once(',')?;
    // « 1,365 » may be more than a thousand in English notation.
    let is_decimal = matches!(whole, "0" | "1")
        && decimals.len() != 3
        && decimals.bytes().all(|byte| byte.is_ascii_digit());
    // « 5 001,5 », « -1,5 » and « 2/1,5 » are other numbers.
    let joined = token(1).is_some_and(|token| token.kind == TokenKind::Space);
    let alone = token(3).is_none_or(|before| matches!(before.kind, TokenKind::Space | TokenKind::LineBreak))
        && token(4).is_none_or(|before| before.kind != TokenKind::Number);
    if !is_decimal || !joined || !alone || !is_noun(cx, index) {
        return None;
    }
    let plural = |own: &Analysis| own.pos != PartOfSpeech::Noun || own.number == Some(Number::Plural);
    if !noun.analyses().iter().all(plural) {
        return None;
    }
    let gender = noun
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Noun)?
        .gender?;
    // Units have the same lemma as their multiples: « litre », « centilitre ».
    let alike = |form: &String| {
        let pairs = form.chars().zip(noun.text.chars());
        pairs.take_while(|(own, other)| own == other).count()
    };
    let singular = french::inflect(noun.text, PartOfSpeech::Noun, gender, Number::Singular)
        .into_iter()
        .max_by_key(alike)?;
    Some(
        Finding::new(&RULE, noun.at, 80)
            .weighing(Severity::Minor)
            .arg("numeral", figures)
            .arg("right", singular.as_str())
            .replace(singular, Applicability::NeedsReview),
    )
}

/// « des centaines de personne », « beaucoup de personne »: a quantity is followed by a plural.
fn after_quantity(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    const COUNTS: [&str; 13] = [
        "dizaine",
        "douzaine",
        "quinzaine",
        "vingtaine",
        "trentaine",
        "quarantaine",
        "cinquantaine",
        "soixantaine",
        "centaine",
        "millier",
        "million",
        "milliard",
        "plupart",
    ];
    /// How much more frequent the plural must be there; forms without a count use that of their lemma.
    const MANIFOLD: f32 = 3.0;
    let quantity = &cx.words[index];
    let de = cx.next(index).filter(|de| matches!(&*de.fold, "de" | "d'"))?;
    let noun = cx.next(index + 1)?;
    let counts = quantity.analyses().iter().any(|own| COUNTS.contains(&own.lemma));
    let many = || {
        // « beaucoup de courage » is uncountable: the plural must be usual there, and the singular must not occur.
        matches!(
            &*quantity.fold,
            "beaucoup" | "trop" | "plein" | "tant" | "combien" | "peu"
        ) && french::inflect(noun.text, PartOfSpeech::Noun, Gender::Epicene, Number::Plural)
            .iter()
            .any(|plural| {
                let often = |form: &str| triple("beaucoup", &de.fold, form);
                often(plural) > MANIFOLD * often(&noun.fold)
            })
    };
    (counts || many()).then(|| plural(cx, index + 2, quantity.text))?
}

/// Words between a house number and the name of the street.
const ADDRESS: [&str; 12] = [
    "rue",
    "avenue",
    "boulevard",
    "place",
    "impasse",
    "allée",
    "quai",
    "chemin",
    "route",
    "square",
    "cours",
    "bis",
];

/// Whether the reading is the pronoun « personne », which is a noun after a number.
fn is_pronoun(own: &Analysis) -> bool {
    own.pos == PartOfSpeech::Pronoun
}

/// Returns the finding for the singular noun at `at` after `numeral`.
fn plural(cx: &SegmentContext<'_>, at: usize, numeral: &str) -> Option<Finding> {
    let noun = cx.words.get(at).filter(|noun| noun.shape == Shape::Lower)?;
    let singular = noun.in_french()
        && noun.analyses().iter().all(|own| {
            own.capital || is_pronoun(own) || nominal(own) && own.number == Some(Number::Singular)
        })
        && noun.can_be(PartOfSpeech::Noun);
    // « trois minimum »; « cent » and « mille » are numerals themselves.
    let read = (is_noun(cx, at) || noun.analyses().iter().any(is_pronoun))
        && !matches!(&*noun.fold, "minimum" | "maximum" | "cent" | "mille" | "vingt");
    if !singular || !read || is_preposed(noun) {
        return None;
    }
    let gender = noun
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Noun)
        .and_then(|own| own.gender)
        .unwrap_or(Gender::Masculine);
    let plural = french::inflect(noun.text, PartOfSpeech::Noun, gender, Number::Plural)
        .into_iter()
        .next()?;
    let finding = Finding::new(&RULE, noun.at, 86)
        .arg("numeral", numeral)
        .arg("right", plural.as_str());
    Some(finding.replace(plural, Applicability::Safe))
}
