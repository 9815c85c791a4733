//! Function words without an entry of their own in the dictionary: elided words and contractions.

use super::analysis::{FunctionWord, Gender, Number, PartOfSpeech, Person};
use super::french_tags::Tag;

/// (form, lemma, features)
pub(crate) fn readings() -> Vec<(&'static str, &'static str, Tag)> {
    use FunctionWord as F;
    use Gender::{Epicene, Masculine};
    use Number::{Invariable, Plural, Singular};
    use PartOfSpeech as P;
    use Person as N;
    let tag = |pos, function, gender, number, person| Tag {
        pos,
        gender,
        number,
        person,
        tense: None,
        function,
        capital: false,
    };
    vec![
        (
            "l'",
            "le",
            tag(
                P::Determiner,
                Some(F::Article),
                Some(Epicene),
                Some(Singular),
                None,
            ),
        ),
        (
            "l'",
            "le",
            tag(
                P::Pronoun,
                Some(F::Object),
                Some(Epicene),
                Some(Singular),
                Some(N::Third),
            ),
        ),
        ("d'", "de", tag(P::Preposition, None, None, None, None)),
        (
            "d'",
            "de",
            tag(
                P::Determiner,
                Some(F::Article),
                Some(Epicene),
                Some(Invariable),
                None,
            ),
        ),
        (
            "j'",
            "je",
            tag(
                P::Pronoun,
                Some(F::Subject),
                Some(Epicene),
                Some(Singular),
                Some(N::First),
            ),
        ),
        (
            "m'",
            "me",
            tag(
                P::Pronoun,
                Some(F::Object),
                Some(Epicene),
                Some(Singular),
                Some(N::First),
            ),
        ),
        (
            "t'",
            "te",
            tag(
                P::Pronoun,
                Some(F::Object),
                Some(Epicene),
                Some(Singular),
                Some(N::Second),
            ),
        ),
        (
            "s'",
            "se",
            tag(
                P::Pronoun,
                Some(F::Object),
                Some(Epicene),
                Some(Invariable),
                Some(N::Third),
            ),
        ),
        (
            "s'",
            "si",
            tag(P::Conjunction, Some(F::Subordinating), None, None, None),
        ),
        ("n'", "ne", tag(P::Adverb, Some(F::Negation), None, None, None)),
        (
            "c'",
            "ce",
            tag(
                P::Pronoun,
                Some(F::Demonstrative),
                Some(Epicene),
                Some(Invariable),
                Some(N::Third),
            ),
        ),
        (
            "ç'",
            "ce",
            tag(
                P::Pronoun,
                Some(F::Demonstrative),
                Some(Epicene),
                Some(Invariable),
                Some(N::Third),
            ),
        ),
        (
            "qu'",
            "que",
            tag(P::Conjunction, Some(F::Subordinating), None, None, None),
        ),
        ("qu'", "que", tag(P::Pronoun, Some(F::Relative), None, None, None)),
        (
            "qu'",
            "que",
            tag(P::Pronoun, Some(F::Interrogative), None, None, None),
        ),
        ("jusqu'", "jusque", tag(P::Preposition, None, None, None, None)),
        (
            "lorsqu'",
            "lorsque",
            tag(P::Conjunction, Some(F::Subordinating), None, None, None),
        ),
        (
            "puisqu'",
            "puisque",
            tag(P::Conjunction, Some(F::Subordinating), None, None, None),
        ),
        (
            "quoiqu'",
            "quoique",
            tag(P::Conjunction, Some(F::Subordinating), None, None, None),
        ),
        (
            "au",
            "à le",
            tag(
                P::Determiner,
                Some(F::Contracted),
                Some(Masculine),
                Some(Singular),
                None,
            ),
        ),
        (
            "aux",
            "à le",
            tag(
                P::Determiner,
                Some(F::Contracted),
                Some(Epicene),
                Some(Plural),
                None,
            ),
        ),
        (
            "du",
            "de le",
            tag(
                P::Determiner,
                Some(F::Contracted),
                Some(Masculine),
                Some(Singular),
                None,
            ),
        ),
        (
            "des",
            "de le",
            tag(
                P::Determiner,
                Some(F::Contracted),
                Some(Epicene),
                Some(Plural),
                None,
            ),
        ),
    ]
}

/// Returns the lemma of a determiner or of a pronoun before a verb; the dictionary lists them form by form.
pub(crate) fn lemma(form: &str, pos: PartOfSpeech) -> Option<&'static str> {
    let determiner = pos == PartOfSpeech::Determiner;
    Some(match form {
        "la" | "les" if determiner || pos == PartOfSpeech::Pronoun => "le",
        "cet" | "cette" | "ces" if determiner => "ce",
        "une" if determiner => "un",
        "ma" | "mes" if determiner => "mon",
        "ta" | "tes" if determiner => "ton",
        "sa" | "ses" if determiner => "son",
        "nos" if determiner => "notre",
        "vos" if determiner => "votre",
        "leurs" if determiner => "leur",
        "aux" if determiner => "au",
        _ => return None,
    })
}

/// Returns the person of a pronoun for which the dictionary has none.
pub(crate) fn person(form: &str, pos: PartOfSpeech) -> Option<Person> {
    (pos == PartOfSpeech::Pronoun && matches!(form, "le" | "la" | "les" | "ce" | "cela" | "ça" | "ceci"))
        .then_some(Person::Third)
}
