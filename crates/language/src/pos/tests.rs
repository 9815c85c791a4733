use super::*;
use crate::token::{TokenKind, tokenize};

fn read(sentence: &str) -> Vec<(String, Option<Analysis>)> {
    let words: Vec<&str> = tokenize(sentence)
        .into_iter()
        .filter(|token| token.kind != TokenKind::Space)
        .map(|token| &sentence[token.range])
        .collect();
    words
        .iter()
        .map(|word| (*word).to_owned())
        .zip(disambiguate(&words))
        .collect()
}

#[test]
fn order_and_agreement_decide() {
    use PartOfSpeech as P;
    for (sentence, word, pos, lemma) in [
        ("Il ferme la porte.", "ferme", P::Verb, "fermer"),
        ("Il ferme la porte.", "porte", P::Noun, "porte"),
        ("La ferme est belle.", "ferme", P::Noun, "ferme"),
        ("La ferme est belle.", "est", P::Verb, "être"),
        ("Le vent vient de l’est.", "est", P::Noun, "est"),
        ("Il ne la porte pas.", "porte", P::Verb, "porter"),
        ("Elle a été élue présidente.", "été", P::Verb, "être"),
        ("Cet été sera chaud.", "été", P::Noun, "été"),
        ("Son discours a marqué les esprits.", "Son", P::Determiner, "son"),
        ("Le son est trop fort.", "son", P::Noun, "son"),
        ("Ils les suivent de près.", "les", P::Pronoun, "le"),
        ("Les suites de la crise.", "Les", P::Determiner, "le"),
        (
            "Il a l’intention de changer les règles.",
            "règles",
            P::Noun,
            "règle",
        ),
        ("Le ministre règle la question.", "règle", P::Verb, "régler"),
        ("Nous avions une vision claire.", "vision", P::Noun, "vision"),
        ("Les avions volent haut.", "avions", P::Noun, "avion"),
    ] {
        let found = read(sentence);
        let reading = found
            .iter()
            .find(|(form, _)| form == word)
            .and_then(|(_, reading)| *reading);
        assert!(
            reading.is_some_and(|reading| reading.pos == pos && reading.lemma == lemma),
            "{sentence} {word}: {reading:?}"
        );
    }
}

#[test]
fn any_words_can_be_read() {
    assert!(disambiguate(&[]).is_empty());
    assert_eq!(disambiguate(&["…", "xqz", "12", "-"]), [None; 4]);
}
