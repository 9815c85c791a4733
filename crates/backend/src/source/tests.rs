//! Tests of source texts that are attached to an article.

use super::*;
use crate::session::document_of;

fn document(lang: Option<&str>, texts: &[&str]) -> Document {
    Document {
        target_lang: lang.map(Lang::new),
        ..document_of(texts)
    }
}

fn sources(document: &Document) -> Vec<Option<&str>> {
    document
        .segments
        .iter()
        .map(|segment| segment.source.as_deref())
        .collect()
}

const SOURCE: [&str; 4] = [
    "The museum in Leeds reopens on Friday. Its director, Ann Osborne, expects 3,000 visitors.",
    "The roof had leaked since 2019.",
    "Repairs cost 2.5 million pounds.",
    "Entry is free until June.",
];

#[test]
fn paragraphs_are_joined_and_divided() {
    let mut article = document(
        Some("fr"),
        &[
            "Le musée de Leeds rouvre vendredi.",
            "Sa directrice, Ann Osborne, attend 3 000 visiteurs.",
            "Le toit fuyait depuis 2019. Les réparations ont coûté 2,5 millions de livres.",
            "Un encadré de la rédaction, sans rien de semblable : les horaires de tous les musées de la région, leurs tarifs pour les familles et les groupes, les expositions de la saison, les ateliers pour enfants, ainsi que les lignes de bus et de train qui y mènent depuis le centre.",
        ],
    );
    let unpaired = attach_source(&mut article, &document(Some("en"), &SOURCE));
    assert_eq!(unpaired, Ok(Unpaired { source: 1, target: 1 }));
    let expected = [
        Some("The museum in Leeds reopens on Friday."),
        Some("Its director, Ann Osborne, expects 3,000 visitors."),
        Some("The roof had leaked since 2019.\nRepairs cost 2.5 million pounds."),
        None,
    ];
    assert_eq!(sources(&article), expected);
    assert_eq!(article.source_lang, Some(Lang::new("en")));
}

#[test]
fn the_article_itself_is_not_its_source() {
    let texts = SOURCE.map(|text| format!("{text} {text}"));
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut article = document(Some("en"), &texts);
    let other = document(None, &texts);
    assert_eq!(attach_source(&mut article, &other), Err(Mismatch::SameLanguage));
    assert_eq!(sources(&article), [None; 4]);
    assert_eq!(article.source_lang, None);
}

#[test]
fn a_file_in_both_languages_gives_its_source() {
    let french = [
        "Le musée de Leeds rouvre vendredi. Sa directrice, Ann Osborne, attend 3 000 visiteurs.",
        "Le toit fuyait depuis 2019.",
        "Les réparations ont coûté 2,5 millions de livres.",
        "L’entrée est gratuite jusqu’en juin.",
    ];
    let mut memory = document(Some("fr"), &french);
    for (segment, source) in memory.segments.iter_mut().zip(SOURCE) {
        segment.source = Some(source.into());
    }
    memory.source_lang = Some(Lang::new("en"));
    let mut article = document(Some("fr-CA"), &french);
    assert_eq!(attach_source(&mut article, &memory), Ok(Unpaired::default()));
    assert_eq!(sources(&article), SOURCE.map(Some));
}

#[test]
fn an_empty_source_is_refused_and_an_empty_article_has_nothing_to_pair() {
    let mut article = document(Some("fr"), &["Bonjour."]);
    assert_eq!(
        attach_source(&mut article, &document(None, &[])),
        Err(Mismatch::Empty)
    );
    let mut nothing = document(Some("fr"), &[]);
    let source = document(Some("en"), &["Hello."]);
    assert_eq!(
        attach_source(&mut nothing, &source),
        Ok(Unpaired { source: 1, target: 0 })
    );
}
