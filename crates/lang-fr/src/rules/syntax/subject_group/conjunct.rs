//! The nouns, names and pronouns that a subject consists of.

use super::is_link;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::clause::{complement, is_collective};
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::is_clitic;
use crate::rules::syntax::noun_phrase::{NounPhrase, is_noun, is_time};
use copydesk_language::french::{Gender, Number, PartOfSpeech, Person};

/// One of the nouns, names or pronouns of a subject.
#[derive(Clone, Copy)]
pub(super) struct Conjunct {
    pub person: Person,
    pub number: Option<Number>,
    pub forms: Forms,
    pub end: usize,
    /// Whether it is distributive (« chaque », « aucun »), so that several of them may be singular.
    pub each: bool,
    /// Whether it is a subject only together with another (« moi », a name).
    pub partial: bool,
}

/// « beaucoup de gens », « la plupart des villes », « plusieurs députés », « chacune des maisons »
pub(super) fn quantified(cx: &SegmentContext<'_>, at: usize) -> Option<Conjunct> {
    let word = &cx.words[at];
    let article = matches!(&*word.fold, "la" | "l'") && cx.joined(at);
    let head = at + usize::from(article);
    let pronoun = |gender, end| Conjunct {
        person: Person::Third,
        number: Some(Number::Singular),
        forms: Forms::of(gender, Some(Number::Singular)),
        end,
        each: true,
        partial: false,
    };
    let of = |at: usize| {
        cx.next(at)
            .is_some_and(|next| matches!(&*next.fold, "de" | "d'" | "des"))
    };
    match &*cx.words.get(head)?.fold {
        "chacun" | "aucun" | "un" if of(head) && (article || cx.words[head].fold != "un") => {
            return Some(pronoun(Some(Gender::Masculine), head));
        }
        "chacune" | "aucune" | "une" if of(head) && (article || cx.words[head].fold != "une") => {
            return Some(pronoun(Some(Gender::Feminine), head));
        }
        "personne" if !article && word.first => return Some(pronoun(None, head)),
        "plupart" if article && of(head) => {}
        "beaucoup" | "peu" | "trop" | "tant" | "assez" | "combien" | "énormément" | "suffisamment"
        | "bien" | "nombre" | "quantité" | "plus" | "moins" | "tellement" | "davantage"
            if !article && of(head) => {}
        _ => return None,
    }
    let of = &cx.words[head + 1];
    let bien = cx.words[head].fold == "bien";
    if bien && of.fold != "des" || !bien && of.fold == "des" && cx.words[head].fold != "plupart" {
        return None;
    }
    // « plus d’un », « peu d’entre eux »
    let next = cx.next(head + 1)?;
    if matches!(&*next.fold, "un" | "une") && cx.words[head].fold == "plus" {
        let noun = cx.next(head + 2)?;
        // « plus d’un million de lecteurs attendent »: the number has a complement.
        let is_number = noun.fold.ends_with("aine")
            || matches!(
                &*noun.fold,
                "millier" | "million" | "milliard" | "quart" | "tiers"
            );
        return (noun.shape == Shape::Lower && !is_number && is_noun(cx, head + 3))
            .then(|| pronoun(Forms::nominal(noun).gender(), head + 3));
    }
    let end = complement(cx, if of.fold == "des" { head + 1 } else { head + 2 })
        .or_else(|| Some(noun(cx, head + 1)?.end))?;
    // « nombre d’entre nous savons »
    if matches!(&*cx.words[end].fold, "nous" | "vous") {
        return None;
    }
    let plural = of.fold == "des"
        || cx.words[end].shape == Shape::Capital && cx.words[end].fold.ends_with(['s', 'x'])
        || matches!(&*next.fold, "entre")
        || cx.words[end]
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Noun && own.number == Some(Number::Plural))
            && cx.words[end]
                .analyses()
                .iter()
                .all(|own| own.number != Some(Number::Singular));
    plural.then(|| {
        let words = head + 2..=end;
        let noun = words.clone().find(|&at| is_noun(cx, at));
        let forms = noun.map_or(Forms::ALL, |at| Forms::nominal(&cx.words[at]));
        Conjunct {
            person: Person::Third,
            number: Some(Number::Plural),
            forms: Forms::of(forms.gender(), Some(Number::Plural)),
            end,
            each: false,
            partial: false,
        }
    })
}

/// « moi », « toi », « elle »: subjects with another.
pub(super) fn disjunctive(fold: &str, at: usize) -> Option<Conjunct> {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    let (person, number, gender) = match fold {
        "moi" => (Person::First, Singular, None),
        "toi" => (Person::Second, Singular, None),
        "nous" => (Person::First, Plural, None),
        "vous" => (Person::Second, Plural, None),
        "lui" => (Person::Third, Singular, Some(Masculine)),
        "elle" => (Person::Third, Singular, Some(Feminine)),
        "eux" => (Person::Third, Plural, Some(Masculine)),
        "elles" => (Person::Third, Plural, Some(Feminine)),
        _ => return None,
    };
    Some(Conjunct {
        person,
        number: Some(number),
        forms: Forms::of(gender, Some(number)),
        end: at,
        each: false,
        partial: true,
    })
}

/// Returns the noun with its determiner.
pub(super) fn noun(cx: &SegmentContext<'_>, at: usize) -> Option<Conjunct> {
    let determiner = cx.words.get(at)?;
    let each = matches!(
        &*determiner.fold,
        "chaque" | "tout" | "toute" | "aucun" | "aucune" | "nul" | "nulle" | "quelque"
    );
    let (noun, end, forms) = if let Some(phrase) = NounPhrase::read(cx, at) {
        (phrase.noun, phrase.end(), phrase.forms(cx))
    } else {
        // « les gens », « leur professeur », « plusieurs députés »
        let noun = at + 1;
        let word = cx.next(at)?;
        // « le maire et la ministre », « ni les menaces »
        let read_as_determiner = cx
            .reading(at)
            .is_some_and(|own| own.pos == PartOfSpeech::Determiner);
        let at_start = determiner.first || !cx.previous(at).is_none_or(|before| is_link(before));
        let plain = determiner.can_be(PartOfSpeech::Determiner)
            && word.shape == Shape::Lower
            && is_noun(cx, noun)
            && (determiner.first
                || !is_clitic(&determiner.fold)
                || cx
                    .reading(at)
                    .is_some_and(|own| own.pos == PartOfSpeech::Determiner))
            && !matches!(&*determiner.fold, "de" | "d'")
            && (word.fold == "gens"
                || read_as_determiner && !at_start
                || matches!(
                    &*determiner.fold,
                    "leur"
                        | "plusieurs"
                        | "certains"
                        | "certaines"
                        | "différents"
                        | "différentes"
                        | "quelques"
                ));
        if !plain {
            return None;
        }
        let forms = Forms::of_readings(word.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun))
            .and(Forms::of_determiner(determiner, word));
        (noun, noun, forms)
    };
    let word = &cx.words[noun];
    let number = forms.number()?;
    let of = cx
        .next(end)
        .is_some_and(|next| matches!(&*next.fold, "de" | "d'" | "des" | "du"));
    // « ce soir-là se présentèrent deux hommes »
    let collective = is_collective(word, of) || is_time(word) && number == Number::Singular;
    // « une dizaine de lettres sont arrivées »
    let counts = matches!(&*determiner.fold, "un" | "une" | "des")
        && (word.fold.ends_with("aine") || word.fold.ends_with("aines"));
    (!collective && !counts && !forms.is_empty()).then_some(Conjunct {
        person: Person::Third,
        number: Some(number),
        forms,
        end,
        each,
        partial: false,
    })
}

/// Returns a name, perhaps with its article.
pub(super) fn name(cx: &SegmentContext<'_>, at: usize) -> Option<Conjunct> {
    let article = matches!(&*cx.words[at].fold, "le" | "la" | "l'" | "les");
    let head = at + usize::from(article && cx.joined(at));
    let is_name = |at: usize| {
        cx.words.get(at).is_some_and(|word| {
            word.shape == Shape::Capital
                && !word.quoted
                && (word.analyses().iter().all(|own| own.capital)
                    || cx
                        .reading(at)
                        .is_some_and(|own| own.pos == PartOfSpeech::ProperNoun))
                && (!word.first || word.in_french() || cx.next(at).is_some_and(is_link))
        })
    };
    if !is_name(head) || article && head == at {
        return None;
    }
    let mut end = head;
    while cx.joined(end) && is_name(end + 1) {
        end += 1;
    }
    let number = if cx.words[at].fold == "les" {
        Number::Plural
    } else {
        Number::Singular
    };
    let gender = match &*cx.words[at].fold {
        "le" => Some(Gender::Masculine),
        "la" => Some(Gender::Feminine),
        _ => proper_gender(&cx.words[head]),
    };
    Some(Conjunct {
        person: Person::Third,
        number: Some(number),
        forms: Forms::of(gender, Some(number)),
        end,
        each: false,
        partial: true,
    })
}

fn proper_gender(word: &Word<'_>) -> Option<Gender> {
    Forms::of_readings(
        word.analyses()
            .iter()
            .filter(|own| own.pos == PartOfSpeech::ProperNoun),
    )
    .gender()
}
