//! Encodings are detected, preserved and written back.

use crate::{load, replacing, texts, write};
use copydesk_formats::{
    Charset, Edits, Format as _, FormatError, PlainText, ReadOptions, Reencode, WriteOptions, notice,
};

const FRENCH: &str =
    "L’été dernier, la mairie a rénové le théâtre où l’on jouait déjà « Œdipe » : coût, 3 €.";

fn bytes(text: &str, label: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("must be known");
    encoding.encode(text).0.into_owned()
}

fn utf16(text: &str, big: bool, bom: bool) -> Vec<u8> {
    let order = if big { u16::to_be_bytes } else { u16::to_le_bytes };
    let bom = if bom { "\u{feff}" } else { "" };
    bom.encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(order)
        .collect()
}

#[test]
fn found_out_from_the_bytes() {
    let latin = "Déjà vu à l'été : la forêt brûle, où êtes-vous ?";
    let russian = "Президент встретился с министрами в Москве и обсудил новые меры.";
    let japanese = "大統領は火曜日に東京で記者会見を開き、新しい政策について説明した。";
    for (name, source, text) in [
        ("UTF-8", FRENCH.as_bytes().to_vec(), FRENCH),
        ("UTF-8", [b"\xef\xbb\xbf", FRENCH.as_bytes()].concat(), FRENCH),
        ("UTF-16LE", utf16(FRENCH, false, true), FRENCH),
        ("UTF-16BE", utf16(FRENCH, true, true), FRENCH),
        ("UTF-16LE", utf16(FRENCH, false, false), FRENCH),
        ("UTF-16BE", utf16(FRENCH, true, false), FRENCH),
        ("windows-1252", bytes(FRENCH, "windows-1252"), FRENCH),
        ("windows-1252", bytes(latin, "latin1"), latin),
        ("windows-1252", bytes("L'été", "latin1"), "L'été"),
        ("windows-1251", bytes(russian, "windows-1251"), russian),
        ("Shift_JIS", bytes(japanese, "shift_jis"), japanese),
        ("UTF-8", b"plain ASCII".to_vec(), "plain ASCII"),
    ] {
        let loaded = load(&source, "txt");
        assert_eq!((loaded.origin.charset.name(), texts(&loaded)), (name, vec![text]));
        assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source, "{name}");
    }
}

#[test]
fn an_edit_keeps_the_encoding_of_the_rest() {
    for (label, source) in [
        ("windows-1252", bytes(FRENCH, "windows-1252")),
        ("utf-16", utf16(FRENCH, true, true)),
    ] {
        let loaded = load(&source, "txt");
        let written = write(&loaded, &replacing(&loaded, "théâtre", "musée")).expect("writes");
        let again = load(&written, "txt");
        assert_eq!(again.origin, loaded.origin, "{label}");
        assert_eq!(texts(&again), [FRENCH.replace("théâtre", "musée")]);
    }
    // Shift_JIS has two encodings for some characters; those in unedited text are preserved.
    let source = b"\x93\xfa\x96{\x8c\xea\x81B\x87\x90 \xed\x40 \x83e\x83X\x83g\x82\xc5\x82\xb7\x81B";
    let charset = Some(Charset::of_label("shift_jis").expect("must be known"));
    let loaded = PlainText
        .read(
            source,
            &ReadOptions {
                charset,
                ..ReadOptions::default()
            },
        )
        .expect("reads");
    let written = write(&loaded, &replacing(&loaded, "テスト", "試験")).expect("writes");
    assert!(written.starts_with(&source[..14]) && written.ends_with(&source[source.len() - 6..]));
}

#[test]
fn what_the_encoding_does_not_have_is_refused_and_utf8_offered() {
    let source = bytes("Déjà le mot.\r\n", "latin1");
    let loaded = load(&source, "txt");
    let edits = replacing(&loaded, "mot", "mot → 😀");
    let error = write(&loaded, &edits).expect_err("has no arrow");
    assert_eq!(
        error,
        FormatError::Unencodable {
            character: '→',
            encoding: "windows-1252"
        }
    );
    assert!(error.to_string().contains("(U+2192)") && error.next_step().contains("Save as UTF-8 instead"));
    let utf8 = WriteOptions {
        reencode: Some(Reencode::Utf8),
        ..WriteOptions::default()
    };
    assert_eq!(
        loaded.write(&edits, &utf8).expect("writes"),
        "Déjà le mot → 😀.\r\n".as_bytes()
    );
    assert_eq!(
        loaded.write(&Edits::new(), &utf8).expect("writes"),
        "Déjà le mot.\r\n".as_bytes()
    );
}

#[test]
fn bad_bytes_are_named_or_shown_and_kept() {
    let source = [FRENCH.as_bytes(), b" Un m\xffot et un \xc3 autre."].concat();
    let error = PlainText
        .read(&source, &ReadOptions::default())
        .expect_err("is damaged");
    assert_eq!(
        error,
        FormatError::Undecodable {
            encoding: "UTF-8",
            offset: FRENCH.len() + 5
        }
    );

    let options = ReadOptions {
        show_undecodable: true,
        ..ReadOptions::default()
    };
    let loaded = PlainText.read(&source, &options).expect("must show them");
    assert_eq!(loaded.notices[0].id, notice::UNDECODABLE_SHOWN);
    assert!(texts(&loaded)[0].ends_with("Un m\u{fffd}ot et un \u{fffd} autre."));
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source);
    let written = write(&loaded, &replacing(&loaded, "théâtre", "musée")).expect("writes");
    assert!(written.ends_with(b" Un m\xffot et un \xc3 autre."));

    let mut odd = utf16("Un mot seul", false, true);
    odd.push(0x41);
    let error = PlainText
        .read(&odd, &ReadOptions::default())
        .expect_err("is cut off");
    assert_eq!(
        error,
        FormatError::Undecodable {
            encoding: "UTF-16LE",
            offset: odd.len() - 1
        }
    );
}

#[test]
fn an_encoding_may_be_given() {
    let charset = Some(Charset::of_label("iso-8859-15").expect("must be known"));
    let loaded = PlainText
        .read(
            b"3 \xa4",
            &ReadOptions {
                charset,
                ..ReadOptions::default()
            },
        )
        .expect("reads");
    assert_eq!(texts(&loaded), ["3 €"]);
    for label in ["utf-99", "", "iso-2022-jp"] {
        assert_eq!(
            Charset::of_label(label).err().map(|error| error.code()),
            Some("unknown-encoding"),
            "{label}"
        );
    }
}
