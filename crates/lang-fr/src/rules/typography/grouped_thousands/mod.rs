//! Thousands grouped as in English: 12,500 habitants; 1,234.56.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::token_cursor::{before_space, numbers, past_space, text, word_at};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Number, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.grouped-thousands",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleFormat,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Une ville de 12,500 habitants.",
            "Une ville de 12\u{a0}500 habitants.",
        ),
        Example::fixes(
            "Le total est de 1,250,000 pièces.",
            "Le total est de 1\u{a0}250\u{a0}000 pièces.",
        ),
        Example::fixes("Elle coûte 1,234.56 euros.", "Elle coûte 1\u{a0}234,56 euros."),
        Example::fixes(
            "Il a livré 5,000 tonnes de blé.",
            "Il a livré 5\u{a0}000 tonnes de blé.",
        ),
        Example::not_flagged(
            "Il pèse 1,335 kg et coûte 1,365 euro ; une hausse de 2,345 % ; 12,5 points ; 0,185 degrés.",
        ),
    ],
};

pub(super) struct GroupedThousands;

impl Checker for GroupedThousands {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in numbers(cx) {
            let number = text(cx, index);
            let (whole, part) = match number.split_once('.') {
                Some((whole, part)) => (whole, Some(part)),
                None => (number, None),
            };
            if !whole.contains(',') || !is_grouped(whole) {
                continue;
            }
            if part.is_some_and(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
                continue;
            }
            let groups = whole.split(',').count();
            let sure = groups > 2 || part.is_some();
            if !sure && !counts_things(cx, index, whole) {
                continue;
            }
            let mut right = whole.replace(',', "\u{a0}");
            if let Some(part) = part {
                right.push(',');
                right.push_str(part);
            }
            let applicability = if sure {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                Finding::new(&RULE, cx.tokens[index].range, if sure { 93 } else { 82 })
                    .arg("number", number)
                    .arg("right", right.as_str())
                    .replace(right, applicability),
            );
        }
    }
}

/// Whether groups of three digits follow one of one to three that does not begin with a zero.
fn is_grouped(number: &str) -> bool {
    let mut groups = number.split(',');
    let first = groups.next().unwrap_or_default();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&first.len())
        && digits(first)
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && digits(group))
}

/// Nouns after which a number may have three decimals.
const MEASURES: [&str; 34] = [
    "euros",
    "dollars",
    "livres",
    "francs",
    "millions",
    "milliards",
    "points",
    "mètres",
    "kilomètres",
    "centimètres",
    "millimètres",
    "grammes",
    "kilogrammes",
    "kilos",
    "milligrammes",
    "tonnes",
    "litres",
    "centilitres",
    "millilitres",
    "degrés",
    "secondes",
    "minutes",
    "heures",
    "hectares",
    "watts",
    "volts",
    "ampères",
    "hertz",
    "calories",
    "fois",
    "pouces",
    "pieds",
    "miles",
    "millisecondes",
];

/// Whether the number counts indivisible things: people, houses, votes.
fn counts_things(cx: &SegmentContext<'_>, index: usize, number: &str) -> bool {
    let next = past_space(cx, index + 1);
    let Some(word) = (next > index + 1)
        .then(|| word_at(cx, next))
        .flatten()
        .map(|at| &cx.words[at])
    else {
        return false;
    };
    let plural = word.analyses().iter().any(|analysis| {
        analysis.pos == PartOfSpeech::Noun && analysis.number == Some(Number::Plural) && !analysis.capital
    });
    // After « de 0,5 à 1,250 » the comma is a decimal one.
    let ratio =
        before_space(cx, index).is_some_and(|before| matches!(text(cx, before), "±" | "<" | ">" | "="));
    let long = number.len() > "1,000".len() || number.ends_with("00");
    // « 5,000 tonnes »: three zeros are not decimals.
    let measured = MEASURES.contains(&&*word.fold) && !number.ends_with("000");
    plural && !ratio && !measured && (long || word.can_be(PartOfSpeech::Noun))
}
