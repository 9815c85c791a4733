//! HTML: segments, and edits in place.

use crate::{load, replaced, replacing, texts, without, write};
use copydesk_formats::{Edits, Format as _, FormatError, Html, ReadOptions, Reencode, WriteOptions, detect};
use copydesk_model::MarkKind::{self, Bold, Code, Inviolable, Italic, Link};
use copydesk_model::SegmentKind::{self, Caption, Heading, ListItem, Paragraph, Quote, TableCell};
use copydesk_model::{Lang, SegmentId};
use copydesk_text::{Edit, EditSet, TextRange};

const PAGE: &str = include_str!("../fixtures/page.html");
const FRAGMENT: &str = include_str!("../fixtures/fragment.html");
const LATIN: &[u8] = include_bytes!("../fixtures/latin.html");

fn segments(source: &[u8]) -> Vec<(SegmentKind, String)> {
    let loaded = load(source, "html");
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source);
    loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.kind, segment.mt.to_string()))
        .collect()
}

fn owned<const N: usize>(expected: [(SegmentKind, &str); N]) -> Vec<(SegmentKind, String)> {
    expected.map(|(kind, text)| (kind, text.to_owned())).into()
}

fn marks(source: &str) -> Vec<(String, MarkKind)> {
    let loaded = load(source.as_bytes(), "html");
    let all = loaded.document.segments.iter();
    all.flat_map(|segment| {
        segment
            .marks
            .iter()
            .map(|mark| (segment.mt[mark.range].to_owned(), mark.kind.clone()))
    })
    .collect()
}

#[test]
fn a_whole_page() {
    let expected = owned([
        (Caption, "La ville de Valmont rouvre son musée | Le Courrier"),
        (
            Caption,
            "Après dix ans de travaux, le musée de Valmont accueille à nouveau le public.",
        ),
        (Caption, "Valmont : le musée rouvre"),
        (ListItem, "Accueil"),
        (ListItem, "Culture"),
        (Caption, "Toute la culture"),
        (Heading(1), "Le musée de Valmont rouvre ses portes"),
        (
            Paragraph,
            "Fermé depuis\u{a0}2011, il accueille de nouveau le public\u{202f}: six salles et deux ateliers.",
        ),
        (Caption, "Le hall, vu de l’entrée"),
        (Caption, "Le hall © Ville de Valmont"),
        (
            Paragraph,
            "La mairie a dépensé 3 M€ & la région 1 M€.\nLe site musee.example vend les billets \u{fffc} en ligne.",
        ),
        (Quote, "« Nous avons attendu longtemps », dit la directrice."),
        (Heading(2), "Tarifs"),
        (TableCell, "Public"),
        (TableCell, "Prix"),
        (TableCell, "Adultes"),
        (TableCell, "9 €"),
        (ListItem, "Horaires"),
        (ListItem, "De 9 h à 18 h"),
        (Paragraph, "Texte posé right here sans paragraphe."),
        (Paragraph, "© 2024 Le Courrier"),
    ]);
    assert_eq!(segments(PAGE.as_bytes()), expected);
    let lang = load(PAGE.as_bytes(), "html").document.target_lang;
    assert_eq!(lang, Some(Lang::new("fr-FR")));
}

#[test]
fn a_fragment() {
    let expected = owned([
        (Heading(2), "En bref"),
        (
            Paragraph,
            "Un incendie s’est déclaré mardi près de la gare\u{a0};\nil n’y a pas de blessé.",
        ),
        (ListItem, "Trafic interrompu"),
        (ListItem, "Reprise prévue à 18\u{a0}h"),
        (Paragraph, "Suite à lire ici"),
        (Caption, "La suite de l'article"),
    ]);
    assert_eq!(segments(FRAGMENT.as_bytes()), expected);
    assert_eq!(load(FRAGMENT.as_bytes(), "html").document.target_lang, None);
}

#[test]
fn a_page_in_the_encoding_that_it_declares() {
    let expected = owned([
        (Caption, "Le théâtre de Valmont"),
        (Heading(1), "Le théâtre a fêté ses 100 ans"),
        (Paragraph, "La soirée « d’été » a attiré 3 000 spectateurs…"),
        (Paragraph, "Entrée : 5 € – gratuit pour les élèves"),
        (Paragraph, "\u{fffc} Photo : archives"),
        (Caption, "Scène"),
    ]);
    assert_eq!(segments(LATIN), expected);
    let loaded = load(LATIN, "html");
    assert_eq!(loaded.origin.charset.name(), "windows-1252");
    // Characters that cannot be encoded are written as numeric references.
    let written = write(&loaded, &replacing(&loaded, "fêté ses", "fêté → ses")).expect("writes");
    let at = written
        .windows(17)
        .position(|window| window == b"f\xeat\xe9 &#8594; ses ");
    assert!(at.is_some());
    assert!(texts(&load(&written, "html")).contains(&"Le théâtre a fêté → ses 100 ans"));
}

#[test]
fn notes_are_told_from_paragraphs() {
    for source in [
        "<p>Le texte.</p><aside role=\"doc-footnote\"><p>Une note.</p></aside>",
        "<p>Le texte.</p><section class=\"footnotes\"><ol><li>Une note.</li></ol></section>",
        "<p>Le texte.</p><div id=\"sdfootnote1\"><p class=\"sdfootnote\">Une note.</p></div>",
        "<p>Le texte.</p><aside epub:type=\"endnote\"><p>Une note.</p></aside>",
    ] {
        let expected = owned([(Paragraph, "Le texte."), (SegmentKind::Note, "Une note.")]);
        assert_eq!(segments(source.as_bytes()), expected, "{source}");
    }
    let source = "<p>Le <a class=\"footnote\">mot</a>.</p><div class=\"endnotes\"><h2>Notes</h2></div>";
    let expected = owned([(Paragraph, "Le mot."), (Heading(2), "Notes")]);
    assert_eq!(segments(source.as_bytes()), expected);
}

#[test]
fn marks_are_over_the_text() {
    let mark = |text: &str, kind| (text.to_owned(), kind);
    assert_eq!(
        marks("un <b>mot <i>fort</i> ici</b> là"),
        [mark("mot fort ici", Bold), mark("fort", Italic)]
    );
    assert_eq!(
        marks("<p>le <a href='http://a.b'>site <strong>web</strong></a>"),
        [mark("site web", Link("http://a.b".into())), mark("web", Bold)]
    );
    assert_eq!(
        marks("le <code>code</code> là"),
        [mark("code", Code), mark("code", Inviolable)]
    );
    assert_eq!(
        marks("le <span translate=no>Brand</span> là"),
        [mark("Brand", Code), mark("Brand", Inviolable)]
    );
    assert_eq!(
        marks("<html lang=fr>le <q lang=en>right here</q> <i lang=fr-CA>là</i>"),
        [
            mark("right here", Code),
            mark("right here", Inviolable),
            mark("là", Italic)
        ]
    );
    assert_eq!(marks("a <img src=x> d"), [mark("\u{fffc}", Inviolable)]);
    assert_eq!(marks("<b>a<p>b</b>c</p>d"), [mark("a", Bold), mark("b", Bold)]);
}

#[test]
fn only_the_words_change() {
    for (source, old, new, expected) in [
        (
            "<p>Un <b>mot</b> juste.</p>",
            "mot",
            "nom",
            "<p>Un <b>nom</b> juste.</p>",
        ),
        (
            "<p>Un <b>mot</b> juste.</p>",
            "mot juste",
            "nom exact",
            "<p>Un nom exact.</p>",
        ),
        ("<p>Un <b>mot</b> juste.</p>", " mot", "", "<p>Un juste.</p>"),
        (
            "<p>Un <b>mot</b> juste.</p>",
            "mot",
            "mots",
            "<p>Un <b>mot</b>s juste.</p>",
        ),
        ("<p>a &amp; b</p>", "a & b", "a et b", "<p>a et b</p>"),
        (
            "<p>l&rsquo;event de",
            "event",
            "occasion",
            "<p>l&rsquo;occasion de",
        ),
        (
            "<p>un <!-- ? --> mot</p>",
            "un mot",
            "le mot",
            "<p>le <!-- ? --> mot</p>",
        ),
        (
            "<p>un\n   mot  ici</p>",
            "mot ici",
            "nom là",
            "<p>un\n   nom là</p>",
        ),
        ("<p>un\n   mot  ici</p>", "un mot", "lemot", "<p>lemot  ici</p>"),
        ("<p>un <i> mot</i></p>", "un mot", "unmot", "<p>un<i>mot</i></p>"),
        ("<p>un mot</p>", "un mot", "un\nmot", "<p>un<br>mot</p>"),
        (
            "<p>un mot</p>",
            "mot",
            "a < b & \"c\"",
            "<p>un a &lt; b &amp; \"c\"</p>",
        ),
        (
            "<p>le <code>x</code> est</p>",
            " est",
            ", est",
            "<p>le <code>x</code>, est</p>",
        ),
        (
            "<p>le <code>x</code></p>",
            "le x",
            "le x !",
            "<p>le <code>x</code> !</p>",
        ),
        (
            "<img alt=\"une view\">",
            "view",
            "vue « \"x\" »",
            "<img alt=\"une vue « &quot;x&quot; »\">",
        ),
        (
            "<img alt='l&#39;event'>",
            "event",
            "été d'ici",
            "<img alt='l&#39;été d&#39;ici'>",
        ),
        (
            "<img alt=view src=x>",
            "view",
            "une vue",
            "<img alt=\"une vue\" src=x>",
        ),
        (
            "<title>un mot</title>",
            "mot",
            "<b> & c",
            "<title>un &lt;b&gt; &amp; c</title>",
        ),
        (
            "<TITLE>un mot</TITLE>",
            "un mot",
            "un\nnom",
            "<TITLE>un nom</TITLE>",
        ),
        ("<p>a&eacutebc</p>", "éb", "è", "<p>aèc</p>"),
        ("<p>un</>mot", "un", "des ", "<p>des </>mot"),
    ] {
        let result = replaced(source, "html", old, new);
        assert_eq!(result.as_deref(), Ok(expected), "{source:?}: {old:?} -> {new:?}");
    }
}

#[test]
fn what_cannot_be_rewritten_is_refused() {
    for (source, old, new) in [
        ("<p>a <img src=x> d</p>", "a \u{fffc} d", "x"),
        ("<p>le <code>code</code> est</p>", "code", "x"),
        ("<p>le <code>code</code> est</p>", "de est", "x"),
        ("<p>un <br>\n mot</p>", "un\nmot", "un mot"),
        ("<p>le <span translate=no>Brand</span></p>", "Bran", "x"),
    ] {
        let result = replaced(source, "html", old, new);
        assert!(
            matches!(result, Err(FormatError::CutsMark { .. })),
            "{source:?}: {old:?} -> {result:?}"
        );
    }
}

#[test]
fn an_emptied_segment_goes_with_its_element() {
    for (source, segments, expected) in [
        ("<p>A</p>\n<p>B</p>\n<p>C</p>\n", &[1][..], "<p>A</p>\n<p>C</p>\n"),
        (
            "<ul>\n  <li><p><b>A</b></p></li>\n  <li>B</li>\n</ul>",
            &[0],
            "<ul>\n  <li>B</li>\n</ul>",
        ),
        ("<tr><td><b>A</b></td><td>B</td>", &[0], "<tr><td></td><td>B</td>"),
        ("<h1>A</h1><p>B</p>", &[0], "<p>B</p>"),
        ("<p>A<p>B", &[0], "<p><p>B"),
        ("<img alt='A'><p>B</p>", &[0], "<img alt=''><p>B</p>"),
    ] {
        let loaded = load(source.as_bytes(), "html");
        let bytes = write(&loaded, &without(&loaded, segments)).expect("writes");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok(expected), "{source:?}");
    }
}

#[test]
fn ordinary_edits_are_not_refused() {
    // White space in an emptied element is still visible.
    for source in [PAGE, FRAGMENT, "ç<i>&amp; </i><img src=x>é"] {
        let loaded = load(source.as_bytes(), "html");
        for segment in &loaded.document.segments {
            let mut at = 0;
            for word in segment.mt.split([' ', '\n', '\u{a0}']) {
                let range = TextRange::new(at, at + word.len() as u32);
                at += segment.mt[range.end() as usize..]
                    .chars()
                    .next()
                    .map_or(0, char::len_utf8) as u32
                    + word.len() as u32;
                let is_kept =
                    |mark: &copydesk_model::Mark| mark.kind == Inviolable && mark.range.overlaps(range);
                if word.is_empty() || segment.marks.iter().any(is_kept) {
                    continue;
                }
                let edits =
                    Edits::from([(segment.id, EditSet::single(Edit::replace(range, "remplacement")))]);
                let written = write(&loaded, &edits).expect("must be accepted");
                let mut wanted: Vec<_> = texts(&loaded).into_iter().map(str::to_owned).collect();
                wanted[segment.id.0 as usize].replace_range(range.to_usize(), "remplacement");
                assert_eq!(texts(&load(&written, "html")), wanted);
            }
        }
    }
}

#[test]
fn an_element_that_bears_a_segment_stays() {
    let source = "<p>Les <a title=\"Une view\" href=x>labs</a>. Fin</p><h2 title=t>A</h2>";
    let loaded = load(source.as_bytes(), "html");
    assert_eq!(texts(&loaded), ["Les labs. Fin", "Une view", "A", "t"]);
    let mut edits = replacing(&loaded, "labs.", "ateliers !");
    edits.extend(replacing(&loaded, "view", "vue"));
    edits.extend(without(&loaded, &[2]));
    assert_eq!(
        String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must stay UTF-8"),
        "<p>Les <a title=\"Une vue\" href=x>ateliers !</a> Fin</p><h2 title=t></h2>"
    );
}

#[test]
fn known_by_its_first_bytes() {
    for (bytes, extension, id) in [
        ("<!DOCTYPE html><p>a", None, "html"),
        ("\u{feff}\n<!-- a --><HTML lang=fr>", Some("tmp"), "html"),
        ("<p>a</p>", Some("htm"), "html"),
        ("<!doctype html>", Some("txt"), "txt"),
        ("<p>a</p>", None, "txt"),
    ] {
        let found = detect(bytes.as_bytes(), extension).map(copydesk_formats::Format::id);
        assert_eq!(found, Ok(id), "{bytes}");
    }
}

#[test]
fn a_language_that_was_given_goes_first_and_changes_no_segment() {
    for source in [
        "<html lang=en><p>Un mot.</p><p lang=en>A word.</p><p lang=de>Ein Wort.</p>",
        "<p>Un mot.</p><p lang=en>A word.</p>",
    ] {
        let given = ReadOptions {
            target_lang: Some(Lang::new("fr")),
            ..ReadOptions::default()
        };
        let loaded = Html.read(source.as_bytes(), &given).expect("reads");
        assert_eq!(loaded.document.target_lang, Some(Lang::new("fr")));
        // The library reads an article again with the language that was detected in it; its log must still fit.
        assert_eq!(texts(&loaded), ["Un mot.", "A word."]);
        assert_eq!(texts(&loaded), texts(&load(source.as_bytes(), "html")));
        let edits = Edits::from([(SegmentId(0), EditSet::single(Edit::insert(6, " juste")))]);
        assert!(write(&loaded, &edits).is_ok());
    }
}

#[test]
fn in_utf8_a_page_declares_utf8() {
    let utf8 = WriteOptions {
        reencode: Some(Reencode::Utf8),
        ..WriteOptions::default()
    };
    let loaded = load(LATIN, "html");
    let written = loaded
        .write(&replacing(&loaded, "fêté ses", "fêté → ses"), &utf8)
        .expect("writes");
    let written = String::from_utf8(written).expect("must be UTF-8");
    assert!(written.contains("text/html; charset=utf-8\"") && written.contains("fêté → ses"));
}

#[test]
fn an_office_program_says_nothing_of_the_language() {
    let page = |generator: &str| {
        format!(
            "<html><head><meta name=\"generator\" content=\"{generator}\"/></head><body lang=\"en-US\"><p>Un mot.</p>\
             <div title=\"footer\"><p lang=\"fr-FR\">La fin.</p></div></body></html>"
        )
    };
    let office = load(page("LibreOffice 7.4.7.2 (Linux)").as_bytes(), "html");
    assert_eq!(office.document.target_lang, None);
    assert_eq!(texts(&office), ["Un mot.", "La fin."]);
    let other = load(page("Hugo 0.125").as_bytes(), "html");
    let lang = other.document.target_lang.as_ref();
    assert_eq!(lang.map(|lang| lang.tag().to_owned()), Some("en-US".to_owned()));
    assert_eq!(texts(&other), ["Un mot.", "footer"]);
}
