//! « Tout » and « quel » separated from the noun that they agree with: « tout les hommes », « quel est la date ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::noun_phrase::NounPhrase;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, PartOfSpeech};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.distant-determiner",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Tout les trains sont en retard.",
            "Tous les trains sont en retard.",
        ),
        Example::fixes("Il a perdu toute son argent.", "Il a perdu tout son argent."),
        Example::fixes(
            "Il parle à tout ceux qui passent.",
            "Il parle à tous ceux qui passent.",
        ),
        Example::fixes("Quel est la date du match ?", "Quelle est la date du match ?"),
        Example::fixes(
            "Quelque soit votre choix, merci.",
            "Quel que soit votre choix, merci.",
        ),
        Example::fixes(
            "Quel que soit la réponse, il ira.",
            "Quelle que soit la réponse, il ira.",
        ),
        Example::not_flagged(
            "Ils ont tous la même idée. Tout le monde, tous les deux, tout ce que je sais ; tout les sépare.",
        ),
        Example::fixes(
            "Quelques 300 personnes sont venues.",
            "Quelque 300 personnes sont venues.",
        ),
        Example::not_flagged("Les quelques 300 personnes, quelques milliers, quelques deux-pièces."),
        Example::not_flagged("Quel est ton nom ? Quelles que soient les règles. Quels sont vos goûts ?"),
        Example::not_flagged("Elle est toute à son travail. Ce sont tous des amis. Quel qu’en soit le prix."),
    ],
};

pub(super) struct Distant;

impl Checker for Distant {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            match &*word.fold {
                "tout" | "toute" | "tous" | "toutes" => sink.extend(tout(cx, index)),
                "quel" | "quelle" | "quels" | "quelles" => sink.extend(quel(cx, index)),
                "quelque" | "quelques" => sink.extend(quelque(cx, index)),
                _ => {}
            }
        }
    }
}

/// « tout les hommes », « à tout ceux »
fn tout(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let next = cx.next(index)?;
    let forms = match &*next.fold {
        "ceux" => Forms::of(Some(french::Gender::Masculine), Some(french::Number::Plural)),
        "celles" => Forms::of(Some(french::Gender::Feminine), Some(french::Number::Plural)),
        // « c’est toute une histoire », « tous des amis », « tout au plus »: another « tout ».
        "un" | "une" | "des" | "du" | "au" | "aux" => return None,
        _ => NounPhrase::read(cx, index + 1)?.forms(cx),
    };
    // « le tout les a surpris »: a noun.
    let noun = cx
        .previous(index)
        .is_some_and(|before| matches!(&*before.fold, "le" | "du" | "un" | "au"));
    if noun {
        return None;
    }
    // « ils ont tous la même idée », « malgré tout »: « tous » belongs to another word; « toute » cannot.
    let floats = cx.words[index].fold != "toute"
        && !cx.words[index].first
        && cx.previous(index).is_none_or(|before| {
            before.fold == "malgré"
                || !before.can_be(PartOfSpeech::Preposition)
                    && !matches!(&*before.fold, "et" | "ou" | "que" | "qu'")
        });
    if floats {
        return None;
    }
    agree(cx, index, forms, 84)
}

/// « quel est la date », « quelle que soit le prix »
fn quel(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let mut at = index + 1;
    if matches!(&*cx.next(index)?.fold, "que" | "qu'") {
        at += 1;
    }
    while matches!(&*cx.next(at - 1)?.fold, "en" | "ne" | "n'") {
        at += 1;
    }
    let mut verb = cx.next(at - 1)?;
    if ["pouvoir", "devoir", "aller"]
        .iter()
        .any(|modal| verb.is_form_of(modal))
    {
        at += 1;
        verb = cx.next(at - 1)?;
        if verb.fold != "être" {
            return None;
        }
    } else if !verb.is_form_of("être") {
        return None;
    }
    cx.next(at)?;
    let phrase = NounPhrase::read(cx, at + 1)?;
    // « quels sont le nom et l’âge », « quel est du pain et du vin »
    let several = cx
        .next(phrase.end())
        .is_some_and(|next| matches!(&*next.fold, "et" | "ou"));
    if several || cx.words[at + 1].fold == "du" {
        return None;
    }
    agree(cx, index, phrase.forms(cx), 82)
}

/// « quelque soit le prix »: « quel que » written as one word.
fn quelque(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    if let Some(finding) = about(cx, index) {
        return Some(finding);
    }
    let mut at = index + 1;
    while matches!(&*cx.next(at - 1)?.fold, "en" | "ne" | "n'") {
        at += 1;
    }
    let verb = cx.next(at - 1)?;
    if !matches!(
        &*verb.fold,
        "soit" | "soient" | "fût" | "fut" | "fussent" | "puisse" | "puissent" | "sois"
    ) {
        return None;
    }
    if verb.fold.starts_with("puiss") {
        at += 1;
        if cx.next(at - 1)?.fold != "être" {
            return None;
        }
    }
    cx.next(at)?;
    let phrase = NounPhrase::read(cx, at + 1)?;
    let (gender, number) = phrase.forms(cx).each().next()?;
    let word = &cx.words[index];
    let right = determiner("quel", gender, number)?;
    let text = like(word.text, &format!("{right} que"));
    let finding = Finding::new(&RULE, word.at, 88)
        .arg("word", word.text)
        .arg("right", text.as_str());
    Some(finding.replace(text, Applicability::NeedsReview))
}

/// « quelques 300 personnes »: in the sense of “about” it is invariable, except in « les quelques ».
fn about(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let after = cx.text.get(word.at.end() as usize..)?;
    let digits = after
        .strip_prefix([' ', '\u{a0}', '\u{202f}'])
        .is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()));
    let number = cx.next(index).is_some_and(|next| {
        next.can_be(PartOfSpeech::Numeral)
            && !next.can_be(PartOfSpeech::Noun)
            && next.fold != "un"
            && next.fold != "une"
            && next.fold != "neuf"
    });
    let few = cx.previous(index).is_some_and(|before| {
        before.can_be(PartOfSpeech::Determiner) && !matches!(&*before.fold, "de" | "d'")
    });
    if word.fold != "quelques" || few || !(digits || number) {
        return None;
    }
    let right = like(word.text, "quelque");
    let finding = Finding::new(&RULE, word.at, 82)
        .arg("word", word.text)
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}

fn agree(cx: &SegmentContext<'_>, index: usize, forms: Forms, confidence: u8) -> Option<Finding> {
    let word = &cx.words[index];
    let own = own_forms(word);
    if forms.is_empty() || !own.and(forms).is_empty() {
        return None;
    }
    let (gender, number) = forms.nearest(own)?;
    let base = if word.fold.starts_with('t') {
        "tout"
    } else {
        "quel"
    };
    let right = like(word.text, &determiner(base, gender, number)?);
    let finding = Finding::new(&RULE, word.at, confidence)
        .arg("word", word.text)
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}

fn determiner(base: &str, gender: french::Gender, number: french::Number) -> Option<String> {
    french::determiner_before(base, gender, number, "mot")
}

fn own_forms(word: &Word<'_>) -> Forms {
    use french::{Gender, Number};
    let (gender, number) = match &*word.fold {
        "tout" | "quel" => (Gender::Masculine, Number::Singular),
        "toute" | "quelle" => (Gender::Feminine, Number::Singular),
        "tous" | "quels" => (Gender::Masculine, Number::Plural),
        _ => (Gender::Feminine, Number::Plural),
    };
    Forms::of(Some(gender), Some(number))
}
