//! Tests of source texts that are attached to an article.

use super::*;
use crate::session::document_of;
use copydesk_model::Place;

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

const TRANSLATION: [&str; 4] = [
    "Le musée de Leeds rouvre vendredi. Sa directrice, Ann Osborne, attend 3 000 visiteurs.",
    "Le toit fuyait depuis 2019.",
    "Les réparations ont coûté 2,5 millions de livres.",
    "L’entrée est gratuite jusqu’en juin.",
];

/// The pairs of the texts at these places, in a file of this name.
fn memory(name: &str, order: &[usize]) -> Document {
    let units = order.iter().map(|&at| (SOURCE[at], TRANSLATION[at]));
    let text = match name {
        "a.tmx" => {
            let unit = |(source, target)| {
                format!(
                    "<tu><tuv xml:lang=\"fr\"><seg>{target}</seg></tuv><tuv xml:lang=\"en\"><seg>{source}</seg></tuv></tu>"
                )
            };
            let units = units.map(unit).collect::<Vec<_>>().concat();
            format!("<tmx version=\"1.4\"><header srclang=\"en\"/><body>{units}</body></tmx>")
        }
        "a.csv" => {
            let row = |(source, target)| format!("\"{source}\";\"{target}\"\r\n");
            units.map(row).collect::<Vec<_>>().concat()
        }
        _ => {
            let rows = units.map(|(source, target)| format!("{target}\t{source}\t\n"));
            std::iter::once("fr\ten\n".to_owned()).chain(rows).collect()
        }
    };
    read_source(text.as_bytes(), std::path::Path::new(name)).expect("two sides")
}

#[test]
fn a_memory_or_a_table_gives_the_pairs_that_it_has() {
    for name in ["a.tmx", "a.csv", "a.TSV"] {
        let memory = memory(name, &[0, 1, 2, 3]);
        // An unknown paragraph between, and differences in white space.
        let spaced = TRANSLATION[2].replace("2,5 millions", "2,5\u{a0}millions");
        let texts = [
            TRANSLATION[0],
            TRANSLATION[1],
            "Un encadré.",
            &spaced,
            TRANSLATION[3],
        ];
        let mut article = document(Some("fr"), &texts);
        let unpaired = attach_source(&mut article, &memory);
        assert_eq!(unpaired, Ok(Unpaired { source: 0, target: 1 }), "{name}");
        let [first, second, third, fourth] = SOURCE.map(Some);
        assert_eq!(sources(&article), [first, second, None, third, fourth], "{name}");
        assert_eq!(article.source_lang.as_ref().map(Lang::primary), Some("en"));
    }
}

#[test]
fn a_memory_in_another_order_gives_what_the_article_has() {
    let memory = memory("a.tmx", &[3, 2, 1, 0]);
    let mut article = document(Some("fr"), &[TRANSLATION[1], TRANSLATION[2], TRANSLATION[1]]);
    let unpaired = attach_source(&mut article, &memory);
    assert_eq!(unpaired, Ok(Unpaired { source: 0, target: 1 }));
    assert_eq!(sources(&article), [Some(SOURCE[1]), Some(SOURCE[2]), None]);
}

#[test]
fn of_a_table_the_first_column_is_the_source_unless_it_is_the_article() {
    let cells = |texts: &[[&str; 2]]| {
        let mut own = document_of(&texts.concat());
        for (nth, segment) in own.segments.iter_mut().enumerate() {
            segment.kind = SegmentKind::TableCell;
            segment.place = Some(Place::Cell {
                table: 0,
                row: nth as u32 / 2,
                column: nth as u32 % 2,
            });
        }
        own
    };
    let rows = [0, 1, 2, 3].map(|at| [SOURCE[at], TRANSLATION[at]]);
    let headed = [&[["English", "Français"]], &rows[..]].concat();
    let swapped = rows.map(|[source, target]| [target, source]);
    for table in [&rows[..], &headed, &swapped] {
        let mut article = document(Some("fr"), &TRANSLATION);
        assert_eq!(
            attach_source(&mut article, &cells(table)),
            Ok(Unpaired::default())
        );
        assert_eq!(sources(&article), SOURCE.map(Some));
    }
    // A table in one language is a text like any other.
    let same = [[SOURCE[0], SOURCE[1]], [SOURCE[2], SOURCE[3]]];
    let mut article = document(Some("fr"), &TRANSLATION);
    assert_eq!(
        attach_source(&mut article, &cells(&same)),
        Ok(Unpaired::default())
    );
    assert_eq!(sources(&article), SOURCE.map(Some));
}

#[test]
fn pairs_set_by_the_editor_come_before_those_of_the_file() {
    let article = document(Some("fr"), &TRANSLATION[..3]);
    let text = SourceText::of(&memory("a.tmx", &[0, 1, 2]), &article, "a.tmx");
    let fixed = [FixedPair {
        source: 0..2,
        target: 0..1,
    }];
    let paired = PairedSource::new(text, &article, &fixed);
    let pairs: Vec<_> = paired
        .pairs
        .iter()
        .map(|pair| (pair.source.clone(), pair.target.clone(), pair.fixed))
        .collect();
    assert!(
        pairs.contains(&(0..2, 0..1, true)) && pairs.contains(&(2..3, 2..3, false)),
        "{pairs:?}"
    );
}

#[test]
fn tables_without_two_columns_and_damaged_memories_are_refused() {
    let refused = |name: &str, text: &str| {
        read_source(text.as_bytes(), std::path::Path::new(name)).map_err(|error| error.code())
    };
    for text in ["", "one\ntwo\n", "a,b,c\nd,e,f\n", "a;b\nc\n", "\"a;b\n"] {
        assert_eq!(refused("a.csv", text), Err("source-table"), "{text}");
    }
    assert_eq!(refused("a.tmx", "<tmx><body>"), Err("source-memory"));
    // Commas in the text are no delimiters.
    let read = refused("a.csv", "Yes, well\tOui, eh bien\nNo\tNon\n").expect("two columns");
    assert_eq!((read.segments.len(), &*read.segments[0].mt), (2, "Oui, eh bien"));
}
