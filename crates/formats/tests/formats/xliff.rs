//! XLIFF: segments, and edits of targets in place.

use crate::{load, replaced, texts, without, write};
use copydesk_formats::{Edits, FormatError, Reencode, WriteOptions, detect};
use copydesk_model::MarkKind::{self, Bold, Code, Inviolable};

const ONE: &str = include_str!("../fixtures/article-1.2.xlf");
const TWO: &str = include_str!("../fixtures/article-2.0.xlf");
const TWO_ONE: &str = include_str!("../fixtures/article-2.1.xlf");

fn pairs(source: &str) -> Vec<(String, String)> {
    let loaded = load(source.as_bytes(), "xlf");
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
    loaded
        .document
        .segments
        .iter()
        .map(|segment| {
            let source = segment.source.as_deref().expect("must have a source");
            (source.to_owned(), segment.mt.to_string())
        })
        .collect()
}

fn languages(source: &str) -> (String, String) {
    let document = load(source.as_bytes(), "xlf").document;
    let tag = |lang: Option<copydesk_model::Lang>| lang.expect("must be known").tag().to_owned();
    (tag(document.source_lang), tag(document.target_lang))
}

fn marks(source: &str) -> Vec<(String, MarkKind)> {
    let loaded = load(source.as_bytes(), "xlf");
    let all = loaded.document.segments.iter();
    all.flat_map(|segment| {
        segment
            .marks
            .iter()
            .map(|mark| (segment.mt[mark.range].to_owned(), mark.kind.clone()))
    })
    .collect()
}

/// Creates a document with one unit that has this target.
fn one(target: &str) -> String {
    format!("<xliff version=\"1.2\"><file><trans-unit><source>A</source>{target}</trans-unit></file></xliff>")
}

#[test]
fn version_one() {
    let expected = [
        ("The museum reopens", "Le musée rouvre"),
        (
            "After ten years of works, tickets are sold \u{fffc} online & on site.",
            "Après dix ans de travaux, les billets sont vendus \u{fffc} en ligne & sur place.",
        ),
        ("Read more.", "Lire la suite."),
        ("Not done yet.", ""),
        ("Empty.", ""),
        ("Courrier", "Courrier"),
        ("Brackets: a < b", "Signes : a < b"),
    ];
    assert_eq!(pairs(ONE), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(languages(ONE), ("en".to_owned(), "fr-FR".to_owned()));
    let mark = |text: &str, kind| (text.to_owned(), kind);
    assert_eq!(
        marks(ONE),
        [
            mark("dix ans", Bold),
            mark("", Inviolable),
            mark("", Inviolable),
            mark("\u{fffc}", Inviolable),
            mark("", Inviolable),
            mark("", Inviolable),
            mark("Courrier", Code),
            mark("Courrier", Inviolable),
        ]
    );
}

#[test]
fn version_two() {
    let expected = [
        ("The city is celebrating.", "La ville est en fête."),
        ("Six rooms, \u{fffc} paintings.", "Six salles, \u{fffc} tableaux."),
        ("X", "X"),
        ("To do.", ""),
    ];
    assert_eq!(pairs(TWO), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(languages(TWO), ("en".to_owned(), "fr".to_owned()));
}

#[test]
fn version_two_one() {
    let expected = [
        ("Prices  go up.", "Les prix  montent."),
        (
            "A Valmont Pass costs five euros.",
            "Un Valmont Pass coûte cinq euros.",
        ),
        ("Two lines", "Deux\nlignes\u{fffc} ici"),
    ];
    assert_eq!(
        pairs(TWO_ONE),
        expected.map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
    assert_eq!(languages(TWO_ONE), ("en-GB".to_owned(), "fr-CA".to_owned()));
    let frozen: Vec<_> = marks(TWO_ONE)
        .into_iter()
        .filter(|(text, _)| text == "Valmont Pass")
        .map(|(_, kind)| kind)
        .collect();
    assert_eq!(frozen, [Code, Inviolable]);
}

#[test]
fn only_the_words_and_the_state_change() {
    for (source, old, new, changes) in [
        (
            ONE,
            "musée rouvre",
            "musée s’ouvre",
            &[
                ("mus&#233;e rouvre", "mus&#233;e s’ouvre"),
                ("\"translated\"", "\"signed-off\""),
            ][..],
        ),
        (
            ONE,
            "dix ans",
            "onze ans",
            &[
                (">dix ans", ">onze ans"),
                ("\"needs-review-translation\"", "\"signed-off\""),
            ],
        ),
        (
            ONE,
            "la suite",
            "a < b & c",
            &[
                ("la suite", "a &lt; b &amp; c"),
                ("<target>Lire", "<target state=\"signed-off\">Lire"),
            ],
        ),
        (
            TWO,
            "en fête",
            "en liesse",
            &[
                ("en fête", "en liesse"),
                ("state=\"translated\" subState=\"mt:raw\"", "state=\"reviewed\""),
            ],
        ),
        (
            TWO,
            "Six salles,",
            "Sept salles,",
            &[
                ("Six salles", "Sept salles"),
                ("<segment id=\"s2\">", "<segment state=\"reviewed\" id=\"s2\">"),
            ],
        ),
        (TWO_ONE, "cinq", "six", &[("cinq", "six")]),
        (TWO_ONE, "euros", "euros", &[]),
    ] {
        let mut expected = source.to_owned();
        for (from, to) in changes {
            assert_eq!(source.matches(from).count(), 1, "{from}");
            expected = expected.replace(from, to);
        }
        assert_eq!(
            replaced(source, "xlf", old, new),
            Ok(expected),
            "{old:?} -> {new:?}"
        );
    }
}

#[test]
fn codes_are_inviolable() {
    for (target, old, new) in [
        ("<target>a <x/> d</target>", "a \u{fffc} d", "x"),
        ("<target>un <g>mot</g> là</target>", "mot là", "x"),
        (
            "<target>un <bpt>b</bpt>mot<ept>/b</ept> là</target>",
            "un mot",
            "x",
        ),
        (
            "<target>un <inconnu>mot</inconnu> là</target>",
            "un \u{fffc}",
            "x",
        ),
        (
            "<target>un <mrk mtype='protected'>nom</mrk> là</target>",
            "om",
            "x",
        ),
    ] {
        let result = replaced(&one(target), "xlf", old, new);
        assert!(
            matches!(result, Err(FormatError::CutsMark { .. })),
            "{target}: {result:?}"
        );
    }
    let result = replaced(&one("<target>un mot</target>"), "xlf", "mot", "m\u{1}t");
    assert!(
        matches!(result, Err(FormatError::ChangesMarkup { .. })),
        "{result:?}"
    );
}

#[test]
fn an_emptied_target_stays_empty() {
    let source = one("<target state='new'>Un mot.</target>");
    let loaded = load(source.as_bytes(), "xlf");
    let bytes = write(&loaded, &without(&loaded, &[0])).expect("writes");
    assert_eq!(
        String::from_utf8(bytes),
        Ok(one("<target state='signed-off'></target>"))
    );
}

#[test]
fn known_by_its_root() {
    for (bytes, extension, id) in [
        (ONE, None, "xliff"),
        (TWO_ONE, Some("xml"), "xliff"),
        (TWO, Some("XLIFF"), "xliff"),
        ("<xliffx/>", None, "txt"),
    ] {
        let found = detect(bytes.as_bytes(), extension).map(copydesk_formats::Format::id);
        assert_eq!(found, Ok(id));
    }
}

#[test]
fn an_encoding_is_declared() {
    let text = one("<target>Déjà vu</target>");
    let source = format!("<?xml version='1.0' encoding='ISO-8859-1'?>{text}");
    let bytes: Vec<u8> = source.chars().map(|ch| ch as u32 as u8).collect();
    let loaded = load(&bytes, "xlf");
    assert_eq!(texts(&loaded), ["Déjà vu"]);
    let written = write(&loaded, &crate::replacing(&loaded, "vu", "→")).expect("writes");
    assert_eq!(texts(&load(&written, "xlf")), ["Déjà →"]);
    let utf8 = WriteOptions {
        reencode: Some(Reencode::Utf8),
        ..WriteOptions::default()
    };
    let written = loaded.write(&Edits::new(), &utf8).expect("writes");
    assert_eq!(
        String::from_utf8(written),
        Ok(source.replace("ISO-8859-1", "UTF-8"))
    );
}

/// Files that imitate the output of translation tools; written by hand.
const SHAPES: &[(&str, &str)] = &[
    ("sdlxliff", include_str!("../fixtures/cat/studio.sdlxliff")),
    ("mqxliff", include_str!("../fixtures/cat/memo.mqxliff")),
    ("mxliff", include_str!("../fixtures/cat/phrase.mxliff")),
    ("xlf", include_str!("../fixtures/cat/okapi.xlf")),
];

#[test]
fn what_other_programs_write() {
    let expected: [&[&str]; 4] = [
        &["Le festival ouvre vendredi. Il dure trois jours."],
        &[
            "Lisez le programme & réservez.",
            "Les portes ouvrent à neuf heures.\u{fffc}",
        ],
        &["Apportez des {b>habits chauds<b}, {1}merci."],
        &["Le plan est ici : \u{fffc}", "Profitez\u{fffc} bien !"],
    ];
    for ((extension, source), expected) in SHAPES.iter().zip(expected) {
        let loaded = load(source.as_bytes(), extension);
        assert_eq!(loaded.origin.format, "xliff", "{extension}");
        assert_eq!(texts(&loaded), expected, "{extension}");
        assert!(
            loaded
                .document
                .segments
                .iter()
                .all(|segment| segment.source.is_some()),
            "{extension}"
        );
        assert_eq!(
            write(&loaded, &Edits::new()).expect("writes"),
            source.as_bytes(),
            "{extension}"
        );
    }
}

#[test]
fn files_of_other_programs_keep_what_is_theirs() {
    for ((extension, source), (old, new, changes)) in SHAPES.iter().zip([
        (
            "dure",
            "durera",
            &[
                ("Il dure", "Il durera"),
                ("<target><mrk", "<target state=\"signed-off\"><mrk"),
            ][..],
        ),
        (
            "neuf heures",
            "dix heures",
            &[
                ("neuf heures", "dix heures"),
                (
                    "<target xml:space=\"preserve\">Les portes",
                    "<target state=\"signed-off\" xml:space=\"preserve\">Les portes",
                ),
            ],
        ),
        (
            "habits chauds",
            "vêtements chauds",
            &[
                ("des {b&gt;habits", "des {b&gt;vêtements"),
                ("<target>Apportez", "<target state=\"signed-off\">Apportez"),
            ],
        ),
        (
            " bien",
            " tous",
            &[
                ("/okp:mystery> bien", "/okp:mystery> tous"),
                (
                    "<segment id=\"s1\" state=\"translated\">\n<source>Enjoy",
                    "<segment id=\"s1\" state=\"reviewed\">\n<source>Enjoy",
                ),
            ],
        ),
    ]) {
        let mut expected = (*source).to_owned();
        for (from, to) in changes {
            assert_eq!(source.matches(from).count(), 1, "{from}");
            expected = expected.replace(from, to);
        }
        assert_eq!(replaced(source, extension, old, new), Ok(expected), "{extension}");
    }
    // The boundaries of the tool's segments are kept, and so are unknown codes.
    for (at, old) in [(0, "vendredi. Il"), (3, "Profitez\u{fffc}")] {
        let (extension, source) = SHAPES[at];
        let result = replaced(source, extension, old, "x");
        assert!(
            matches!(result, Err(FormatError::CutsMark { .. })),
            "{old}: {result:?}"
        );
    }
}

#[test]
fn ids_that_stand_twice_are_two_segments() {
    let unit =
        |text: &str| format!("<trans-unit id='1'><source>A</source><target>{text}</target></trans-unit>");
    let file = |first: &str, second: &str| {
        format!(
            "<xliff version='1.2'><file><body>{}{}</body></file></xliff>",
            unit(first),
            unit(second)
        )
    };
    let result = replaced(&file("Un mot", "Un autre"), "xlf", "autre", "nom");
    let expected = file("Un mot", "Un nom").replace("<target>Un nom", "<target state=\"signed-off\">Un nom");
    assert_eq!(result, Ok(expected));
}
