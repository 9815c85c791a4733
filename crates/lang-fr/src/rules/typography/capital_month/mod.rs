//! A month or a day of the week with a capital, as in English.

use super::convention;
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{PartOfSpeech, Tense};
use copydesk_language::token::TokenKind;
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.capital-month",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il est né le 30 Septembre 1882.",
            "Il est né le 30 septembre 1882.",
        ),
        Example::fixes(
            "Il viendra ce Lundi avec son fils.",
            "Il viendra ce lundi avec son fils.",
        ),
        Example::fixes("Le salon ouvre en Avril.", "Le salon ouvre en avril."),
        Example::fixes("La séance de Lundi dernier.", "La séance de lundi dernier."),
        Example::fixes("Il part le Mardi 4 juin.", "Il part le mardi 4 juin."),
        Example::fixes("Il est parti Lundi.", "Il est parti lundi."),
        Example::not_flagged("Rue du 4 Septembre, on vote ; la place du 20 Juin 1960 est vide."),
        Example::not_flagged("Un Lundi noir à la Bourse ; le livre du Mercredi Noir."),
        Example::not_flagged("La planète de Mars, l’amie d’Avril. Le Dimanche, un journal. Le Salon de Mai."),
        Example::not_flagged(
            "Mars est loin. Le 14 juillet, Lundi de Pâques, le Mardi gras. Mai 68, le 8 Mai.",
        ),
    ],
};

pub(super) struct CapitalMonth;

/// Words after which a day is an ordinary day; « le Mardi gras » and « le Dimanche » of a journal are not.
const BEFORE_DAY: [&str; 5] = ["ce", "chaque", "depuis", "jusqu'à", "dès"];
/// Words after which a month is an ordinary month, except where it is a first name or a planet too.
const BEFORE_MONTH: [&str; 6] = ["en", "fin", "début", "mi", "courant", "depuis"];
/// Words after a day that show that it is an ordinary day.
const AFTER_DAY: [&str; 7] = [
    "dernier",
    "prochain",
    "soir",
    "matin",
    "après-midi",
    "midi",
    "suivant",
];
/// Dates that are names: le 14 Juillet, le 8 Mai, le 11 Novembre, le 1er Mai.
const FEASTS: [(&str, &str); 4] = [
    ("14", "juillet"),
    ("8", "mai"),
    ("11", "novembre"),
    ("1er", "mai"),
];

impl Checker for CapitalMonth {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(convention) = convention::of(cx.language) else {
            return;
        };
        let (months, days) = (&convention.months, &convention.days);
        for (index, word) in cx
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.shape == Shape::Capital)
        {
            let number = word
                .token
                .checked_sub(2)
                .and_then(|at| cx.tokens.get(at))
                .filter(|token| token.kind == TokenKind::Number);
            let month = number.is_some_and(|number| {
                let day = &cx.text[number.range];
                let dated = day
                    .trim_end_matches("er")
                    .parse::<u32>()
                    .is_ok_and(|day| (1..=31).contains(&day));
                dated && !FEASTS.contains(&(day, &*word.fold)) && months.contains(&&*word.fold)
            });
            let after_preposition = !word.first
                && months.contains(&&*word.fold)
                && !matches!(&*word.fold, "mars" | "mai")
                && cx
                    .previous(index)
                    .is_some_and(|before| BEFORE_MONTH.contains(&&*before.fold));
            let dated = || {
                let next = cx.tokens.get(word.token + 2);
                next.is_some_and(|next| next.kind == TokenKind::Number)
                    && cx
                        .words
                        .get(index + 1)
                        .is_some_and(|next| months.contains(&&*next.fold))
            };
            let day = !word.first
                && days.contains(&&*word.fold)
                && (cx
                    .previous(index)
                    .is_some_and(|before| BEFORE_DAY.contains(&&*before.fold))
                    || cx
                        .next(index)
                        .is_some_and(|next| AFTER_DAY.contains(&&*next.fold))
                    || dated()
                    || ends_clause(cx, index));
            let street = month && names_a_place(cx, word.token);
            if (month || day || after_preposition) && !street {
                let finding = Finding::new(&RULE, word.at, 92).arg("word", word.text);
                // A weekday or a month alone may be a title; a date with its year is not.
                let year = cx.tokens.get(word.token + 2);
                let year = year.is_some_and(|year| year.kind == TokenKind::Number && year.range.len() == 4);
                let applicability = if month && year {
                    Applicability::Safe
                } else {
                    Applicability::NeedsReview
                };
                sink.push(finding.replace(word.fold.as_ref(), applicability));
            }
        }
    }
}

/// Whether the date before the month at `token` names a street, a station or a movement: « la rue du 4 Septembre ».
fn names_a_place(cx: &SegmentContext<'_>, token: usize) -> bool {
    const PLACES: [&str; 20] = [
        "rue",
        "place",
        "avenue",
        "boulevard",
        "quai",
        "pont",
        "station",
        "métro",
        "cours",
        "square",
        "stade",
        "mouvement",
        "lycée",
        "collège",
        "école",
        "cité",
        "impasse",
        "allée",
        "révolution",
        "esplanade",
    ];
    let before = |far: usize| {
        let own = token.checked_sub(far).and_then(|at| cx.tokens.get(at));
        own.map_or("", |own| &cx.text[own.range])
    };
    before(4) == "du" && PLACES.contains(&&*fold(before(6)))
}

/// « il est parti Lundi. », « la réunion du Lundi »: a weekday after a verb or its article, without a word after it
/// that would make it a name.
fn ends_clause(cx: &SegmentContext<'_>, index: usize) -> bool {
    let workday = cx.words[index].fold != "dimanche";
    let before = cx.previous(index).filter(|before| before.shape == Shape::Lower);
    let follows = before.is_some_and(|before| {
        matches!(&*before.fold, "un" | "du" | "au" | "hier")
            || before.has_tense(Tense::PastParticiple)
                && index
                    .checked_sub(2)
                    .is_some_and(|at| cx.words[at].is_form_of("être") || cx.words[at].is_form_of("avoir"))
    });
    workday
        && follows
        && cx
            .next(index)
            .is_none_or(|next| next.shape == Shape::Lower && !next.can_be(PartOfSpeech::Adjective))
}
