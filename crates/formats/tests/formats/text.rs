//! Plain text: segments, and edits in place.

use crate::{load, replaced, replacing, texts, without, write};
use copydesk_formats::{Edits, FormatError, LineEnd, PlainText, ReadOptions, notice};
use copydesk_model::{SegmentId, SegmentKind};
use copydesk_text::{Edit, EditSet, TextRange};

const ARTICLE: &str = include_str!("../fixtures/article.txt");

#[test]
fn a_whole_article() {
    let loaded = load(ARTICLE.as_bytes(), "txt");
    let found: Vec<_> = loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.kind, &*segment.mt))
        .collect();
    let expected = [
        (
            SegmentKind::Heading(1),
            "Le barrage de Corvel retrouve son niveau d’avant la sécheresse",
        ),
        (
            SegmentKind::Paragraph,
            "Après trois ans de restrictions, les vannes ont été rouvertes mardi. Le préfet a salué un retour à la normale ; Selon lui, la vallée respire .",
        ),
        (
            SegmentKind::Paragraph,
            "La mesure était attendue. Citer\nMorel directement :",
        ),
        (SegmentKind::Paragraph, "« Nous avons tenu, et nous tiendrons. »"),
        (SegmentKind::Paragraph, "– Jeanne Morel (@jmorel) 4 mai 2021"),
        (SegmentKind::Heading(2), "Une eau sous surveillance"),
        (
            SegmentKind::Paragraph,
            "Les relevés, publiés chaque semaine par\nl’agence, montrent une qualité stable.",
        ),
        (SegmentKind::ListItem, "- nitrates : en baisse"),
        (SegmentKind::ListItem, "- pesticides : stables"),
        (SegmentKind::Paragraph, "Fin de la dépêche"),
    ];
    assert_eq!(found, expected);
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), ARTICLE.as_bytes());
}

#[test]
fn only_the_covered_bytes_change() {
    for (source, old, new, expected) in [
        (
            "  Un mot .  \r\n\r\nB\n",
            "mot .",
            "nom.",
            "  Un nom.  \r\n\r\nB\n",
        ),
        (
            "Fini. Citer \t\r\n  Morel :\r\n",
            "\n",
            " ",
            "Fini. Citer Morel :\r\n",
        ),
        ("Un mot.\r\nB", "mot", "a\nb", "Un a\r\nb.\r\nB"),
        ("Un mot", "mot", "", "Un "),
    ] {
        assert_eq!(
            replaced(source, "txt", old, new).as_deref(),
            Ok(expected),
            "{source:?}"
        );
    }
}

#[test]
fn several_edits_at_once() {
    let loaded = load("Un mot, deux mots.\n".as_bytes(), "txt");
    let edits = vec![
        Edit::insert(0, "« "),
        Edit::replace(TextRange::new(0, 2), "Le"),
        Edit::delete(TextRange::new(6, 12)),
        Edit::insert(18, " »"),
    ];
    let edits = Edits::from([(SegmentId(0), EditSet::new(edits).expect("must not overlap"))]);
    assert_eq!(
        write(&loaded, &edits).expect("writes"),
        "« Le mot mots. »\n".as_bytes()
    );
}

#[test]
fn an_emptied_segment_goes_with_one_paragraph_break() {
    let source = "A a\r\n\r\nB b\r\n\r\nC c\r\n";
    let loaded = load(source.as_bytes(), "txt");
    for (segments, expected) in [
        (&[1][..], "A a\r\n\r\nC c\r\n"),
        (&[0], "B b\r\n\r\nC c\r\n"),
        (&[2], "A a\r\n\r\nB b\r\n"),
        (&[0, 1], "C c\r\n"),
        (&[1, 2], "A a\r\n"),
        (&[0, 1, 2], "\r\n"),
    ] {
        let bytes = write(&loaded, &without(&loaded, segments)).expect("writes");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok(expected), "{segments:?}");
    }
}

#[test]
fn edits_that_do_not_fit_are_refused() {
    let loaded = load("Un été\n".as_bytes(), "txt");
    let edit = |segment, start, end| {
        write(
            &loaded,
            &Edits::from([(
                SegmentId(segment),
                EditSet::single(Edit::delete(TextRange::new(start, end))),
            )]),
        )
    };
    assert_eq!(
        edit(1, 0, 1),
        Err(FormatError::UnknownSegment {
            segment: SegmentId(1)
        })
    );
    assert_eq!(
        edit(0, 0, 99),
        Err(FormatError::EditDoesNotFit {
            segment: SegmentId(0)
        })
    );
    assert_eq!(
        edit(0, 0, 4),
        Err(FormatError::EditDoesNotFit {
            segment: SegmentId(0)
        }),
        "inside the é"
    );
}

#[test]
fn pasted_text_keeps_its_offsets() {
    let text = "\u{feff}  Un mot.\r\nDeux \u{0} mots.\n";
    let loaded = PlainText::read_str(text, &ReadOptions::default());
    assert_eq!(loaded.text(), text);
    assert_eq!(texts(&loaded), ["Un mot.", "Deux \u{0} mots."]);
    let place = loaded
        .place(SegmentId(1), TextRange::new(0, 4))
        .expect("must have a position");
    assert_eq!(&text[place], "Deux");
    assert_eq!(loaded.place(SegmentId(1), TextRange::new(0, 400)), None);
    assert_eq!(loaded.place(SegmentId(2), TextRange::new(0, 0)), None);
    let edits = replacing(&loaded, "Deux", "Trois");
    assert_eq!(
        write(&loaded, &edits).expect("writes"),
        text.replace("Deux", "Trois").as_bytes()
    );
}

#[test]
fn an_empty_file_is_a_document_with_a_notice() {
    for (source, extension) in [
        (&b""[..], "txt"),
        (b" \r\n\t\n", "txt"),
        (b"\xef\xbb\xbf", "txt"),
        (b"", "md"),
    ] {
        let loaded = load(source, extension);
        assert_eq!(loaded.document.segments, []);
        assert_eq!(
            loaded
                .notices
                .iter()
                .map(|notice| &*notice.id)
                .collect::<Vec<_>>(),
            [notice::EMPTY_FILE]
        );
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source);
    }
    assert_eq!(load(b"a", "txt").notices, []);
}

#[test]
fn the_origin_says_how_it_was_written() {
    let loaded = load(b"\xef\xbb\xbfa\r\nb\r\n", "txt");
    assert_eq!(
        (loaded.origin.format, loaded.origin.bom, loaded.origin.line_end),
        ("txt", true, LineEnd::CrLf)
    );
    assert_eq!(loaded.origin.charset.name(), "UTF-8");
}

#[test]
fn a_joined_segment_stays_small() {
    let line = "une ligne qui continue et continue,\n".repeat(1_000);
    let loaded = load(line.as_bytes(), "txt");
    assert!(loaded.document.segments.len() > 3);
    assert!(
        loaded
            .document
            .segments
            .iter()
            .all(|segment| segment.mt.len() <= 8 << 10)
    );
}

#[test]
fn verse_and_addresses_keep_their_lines() {
    let verse =
        "Sous le grand ciel gris\ndes oiseaux passent\net s’en vont vers la mer\nsans nous dire adieu\n";
    let address = "Mairie de Valmont\nplace du Marché\n12345 Valmont\n";
    let loaded = load(format!("{verse}\n{address}").as_bytes(), "txt");
    assert_eq!(
        texts(&loaded),
        [
            "Sous le grand ciel gris",
            "des oiseaux passent",
            "et s’en vont vers la mer",
            "sans nous dire adieu",
            "Mairie de Valmont",
            "place du Marché",
            "12345 Valmont",
        ]
    );
}
