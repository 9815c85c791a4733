use super::*;
use crate::french::{FunctionWord, Gender, Number, PartOfSpeech, Person, Tense, VerbTraits};

fn has(form: &str, wanted: impl Fn(&Analysis) -> bool) -> bool {
    analyses(form).iter().any(wanted)
}

#[test]
fn nouns_and_adjectives_have_gender_and_number() {
    for (form, lemma, pos, gender, number) in [
        (
            "vision",
            "vision",
            PartOfSpeech::Noun,
            Gender::Feminine,
            Number::Singular,
        ),
        (
            "constructives",
            "constructif",
            PartOfSpeech::Adjective,
            Gender::Feminine,
            Number::Plural,
        ),
        (
            "pays",
            "pays",
            PartOfSpeech::Noun,
            Gender::Masculine,
            Number::Invariable,
        ),
        (
            "journalistes",
            "journaliste",
            PartOfSpeech::Noun,
            Gender::Epicene,
            Number::Plural,
        ),
        (
            "cette",
            "ce",
            PartOfSpeech::Determiner,
            Gender::Feminine,
            Number::Singular,
        ),
        (
            "l’",
            "le",
            PartOfSpeech::Determiner,
            Gender::Epicene,
            Number::Singular,
        ),
        (
            "Chevaux",
            "cheval",
            PartOfSpeech::Noun,
            Gender::Masculine,
            Number::Plural,
        ),
        (
            "prises",
            "prendre",
            PartOfSpeech::Verb,
            Gender::Feminine,
            Number::Plural,
        ),
    ] {
        assert!(
            has(form, |reading| reading.pos == pos
                && reading.gender == Some(gender)
                && reading.number == Some(number)),
            "{form}: {:?}",
            analyses(form)
        );
        assert!(
            pos == PartOfSpeech::Determiner || has(form, |reading| reading.lemma == lemma),
            "{form}"
        );
    }
}

#[test]
fn verbs_have_tense_person_and_traits() {
    let present = |form, person, number| {
        has(form, |reading| {
            reading.tense == Some(Tense::Present)
                && reading.person == Some(person)
                && reading.number == Some(number)
        })
    };
    assert!(present("vont", Person::Third, Number::Plural));
    assert!(present("-suis", Person::First, Number::Singular));
    assert!(has("aller", |reading| reading
        .verb
        .contains(VerbTraits::WITH_ETRE)));
    assert!(has("prendre", |reading| reading
        .verb
        .contains(VerbTraits::TRANSITIVE)));
    assert!(has("évanouir", |reading| reading
        .verb
        .contains(VerbTraits::ONLY_PRONOMINAL)));
    assert!(has("avoir", |reading| reading
        .verb
        .contains(VerbTraits::AUXILIARY)));
    assert!(is_verb_form("dit") && is_verb_form("VA") && !is_verb_form("maison"));
}

#[test]
fn function_words_have_a_function() {
    for (form, function) in [
        ("du", FunctionWord::Contracted),
        ("-t-il", FunctionWord::Subject),
        ("dont", FunctionWord::Relative),
        ("mais", FunctionWord::Coordinating),
        ("pas", FunctionWord::Negation),
        ("mon", FunctionWord::Possessive),
        ("aucune", FunctionWord::Negative),
    ] {
        assert!(
            has(form, |reading| reading.function == Some(function)),
            "{form}: {:?}",
            analyses(form)
        );
    }
}

#[test]
fn case_and_missing_accents_on_capitals_are_ignored() {
    assert!(
        contains("Paris") && contains("ÉTAT") && contains("ETAT") && contains("Etat") && contains("Ecole")
    );
    assert!(!contains("etat") && !contains("Prevoir") && !contains("worldwide"));
    assert!(has("Paris", |reading| reading.capital
        && reading.pos == PartOfSpeech::ProperNoun));
    assert_eq!(spelling_of("Etat"), ["état"]);
    assert_eq!(spelling_of("oeuvre").first().map(String::as_str), Some("œuvre"));
    assert!(spelling_of("maison").is_empty());
    assert!(is_compound("rendez-vous") && is_compound("c’est-à-dire") && !is_compound("va-t-il"));
}
