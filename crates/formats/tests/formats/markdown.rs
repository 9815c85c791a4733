//! Markdown: segments, and edits in place.

use crate::{load, replaced, texts, without, write};
use copydesk_formats::{Edits, FormatError};
use copydesk_model::MarkKind::{self, Bold, Code, Inviolable, Italic, Link};
use copydesk_model::SegmentKind::{self, Caption, Heading, ListItem, Paragraph, Quote, TableCell};

const ARTICLE: &str = include_str!("../fixtures/article.md");

fn segments(source: &str) -> Vec<(SegmentKind, String)> {
    let loaded = load(source.as_bytes(), "md");
    loaded
        .document
        .segments
        .iter()
        .map(|segment| (segment.kind, segment.mt.to_string()))
        .collect()
}

fn marks(source: &str) -> Vec<(String, MarkKind)> {
    let loaded = load(source.as_bytes(), "md");
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
fn a_whole_article() {
    let found = segments(ARTICLE);
    let expected = [
        (Caption, "Le musée rouvre ses portes"),
        (Caption, "Après « dix ans » de travaux"),
        (Heading(1), "Le musée rouvre ses portes"),
        (
            Paragraph,
            "Le musée de Valmont a rouvert lundi & la ville est *en fête*, selon la mairie.",
        ),
        (Paragraph, "Une deuxième ligne\navec un retour forcé."),
        (Heading(2), "Des œuvres rares"),
        (Quote, "« Nous avons attendu longtemps », dit la directrice."),
        (ListItem, "une salle neuve"),
        (ListItem, "deux ateliers"),
        (ListItem, "un sous-point"),
        (ListItem, "trois \u{fffc} images"),
        (Caption, "Vue du hall"),
        (TableCell, "Année"),
        (TableCell, "Visiteurs"),
        (TableCell, "2019"),
        (TableCell, "10 000 | 12 000"),
        (Paragraph, "Voir le site et install.sh pour la suite."),
        (SegmentKind::Note, "La note de bas de page."),
    ];
    assert_eq!(found, expected.map(|(kind, text)| (kind, text.to_owned())));
    let loaded = load(ARTICLE.as_bytes(), "md");
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), ARTICLE.as_bytes());
}

#[test]
fn footnotes_are_told_from_paragraphs() {
    let source = "Un mot[^1].\n\n[^1]: Une note.\n\n    - Un point.\n\nFin.\n";
    let kinds: Vec<SegmentKind> = segments(source).into_iter().map(|(kind, _)| kind).collect();
    let expected = [Paragraph, SegmentKind::Note, SegmentKind::Note, Paragraph];
    assert_eq!(kinds, expected);
}

#[test]
fn marks_are_over_the_text() {
    let mark = |text: &str, kind| (text.to_owned(), kind);
    assert_eq!(
        marks("un **mot *fort* ici** là"),
        [mark("mot fort ici", Bold), mark("fort", Italic)]
    );
    assert_eq!(
        marks("le [site **web**](http://a.b)"),
        [mark("site web", Link("http://a.b".into())), mark("web", Bold)]
    );
    assert_eq!(
        marks("le `code` là"),
        [mark("code", Code), mark("code", Inviolable)]
    );
    assert_eq!(
        marks("mot[^1] et <b>gras</b>\n\n[^1]: x"),
        [mark("", Inviolable), mark("", Inviolable), mark("", Inviolable)]
    );
    assert_eq!(marks("a ![b](c) d"), [mark("\u{fffc}", Inviolable)]);
    assert_eq!(
        marks("voir <https://a.b/c> là"),
        [mark("https://a.b/c", Inviolable)]
    );
}

#[test]
fn code_in_elements_of_html_is_kept() {
    let code = |source: &str| -> Vec<String> {
        let marks = marks(source).into_iter();
        marks
            .filter(|(_, kind)| *kind == Code)
            .map(|(text, _)| text)
            .collect()
    };
    for (source, expected) in [
        ("Tapez <kbd>Ctrl  C</kbd> ici.", &["Ctrl  C"][..]),
        (
            "Un <VAR>x</VAR>, <tt>y</tt>,\n<samp>z *t*</samp> ou <code>u</code>.",
            &["x", "y", "z t", "u"],
        ),
        (
            "Un <span translate=\"no\">mot <span>ici</span></span> là.",
            &["mot ici"],
        ),
        ("Un <b>mot</b>, <br> un <kbd> sans fin.", &[]),
        (
            "{% highlight go %}\nUn mot .\n{% endhighlight %}\n\nUn {\"mot .\"} là:ok:.",
            &["{\"mot .\"}", ":ok:"],
        ),
    ] {
        assert_eq!(code(source), expected, "{source}");
    }
    for source in [
        "{{< highlight go >}}\nUn mot .\n\nDeux mots .\n{{< /highlight >}}\n",
        "\\[\nx , y\n\\]\n",
    ] {
        assert_eq!(segments(source), [], "{source}");
    }
}

#[test]
fn only_the_words_change() {
    for (source, old, new, expected) in [
        ("Un **mot** juste.\n", "mot", "nom", "Un **nom** juste.\n"),
        ("Un **mot** juste.\n", "mot juste", "nom exact", "Un nom exact.\n"),
        ("Un **mot** juste.\n", "Un mot", "Le nom", "Le nom juste.\n"),
        ("Un **mot** juste.\n", " mot", "", "Un juste.\n"),
        ("Un [mot](x) juste.\n", "Un mot juste", "Rien", "Rien.\n"),
        ("Un [mot](x) juste.\n", "mot", "nom", "Un [nom](x) juste.\n"),
        ("a &amp; b\n", "a & b", "a et b", "a et b\n"),
        ("l&rsquo;event de\n", "event", "occasion", "l&rsquo;occasion de\n"),
        (r"un \*mot\* là", "*mot*", "mot", "un mot là"),
        (r"un **\*mot** là", "*mot", "mot", "un **mot** là"),
        (
            "la imaginative\nand prescient de\n",
            "imaginative and prescient",
            "vision",
            "la vision de\n",
        ),
        (
            "> la imaginative\n> and prescient de\n",
            "imaginative and prescient",
            "vision",
            "> la vision de\n",
        ),
        (
            "> la imaginative\r\n> and prescient\r\n> de\r\n",
            "and prescient",
            "et sage",
            "> la imaginative\r\n> et sage\r\n> de\r\n",
        ),
        ("Titre\n=====\n", "Titre", "Titres", "Titres\n=====\n"),
        ("## Titre ##  {#id}\n", "Titre", "Titres", "## Titres ##  {#id}\n"),
        ("| a | b\\|c |\n|---|---|\n", "b|c", "d", "| a | d |\n|---|---|\n"),
        ("| a | b |\n|---|---|\n", "b", "b|c", "| a | b\\|c |\n|---|---|\n"),
        ("![une view](i.png)\n", "view", "vue", "![une vue](i.png)\n"),
        ("<b>mot</b>s\n", "mot", "nom", "<b>nom</b>s\n"),
        (
            "mot[^1].\n\n[^1]: note\n",
            "mot",
            "nom",
            "nom[^1].\n\n[^1]: note\n",
        ),
        ("le `code` est là\n", "est là", "ici", "le `code` ici\n"),
        ("**un mot** ici\n", "mot ", "", "**un** ici\n"),
        ("**un mot** ici\n", "mot", "", "**un** ici\n"),
        ("là **un mot** ici\n", " un", "", "là **mot** ici\n"),
        ("là **un mot** ici\n", "un", "", "là **mot** ici\n"),
        ("**un mot** ici\n", " mot i", "", "**un**ci\n"),
        (
            "sous [licence MIT].\n\n[licence MIT]: x\n",
            "licence",
            "license",
            "sous [license MIT][licence MIT].\n\n[licence MIT]: x\n",
        ),
        (
            "sous [a *b*][] là\n\n[a *b*]: x\n",
            "b",
            "c",
            "sous [a *c*][a *b*] là\n\n[a *b*]: x\n",
        ),
        ("sous [a] là\n\n[a]: x\n", "a là", "ici", "sous ici\n\n[a]: x\n"),
        (
            "sous [a] là\n\n[a]: x\n",
            " là",
            ", là",
            "sous [a], là\n\n[a]: x\n",
        ),
        ("doit être mis\navec un\n", "mis", "", "doit être\navec un\n"),
        ("dit **que** il\n", "que il", "qu’il", "dit **qu**’il\n"),
    ] {
        assert_eq!(
            replaced(source, "md", old, new).as_deref(),
            Ok(expected),
            "{source:?}: {old:?} -> {new:?}"
        );
    }
}

#[test]
fn what_is_put_in_is_escaped_where_it_must_be() {
    for (source, old, new, expected) in [
        ("Un mot ici.\n", "mot", "*mot*", "Un \\*mot\\* ici.\n"),
        ("Un mot ici.\n", "mot", "[mot](x)", "Un \\[mot\\](x\\) ici.\n"),
        ("Un mot ici.\n", "mot", "[mot]", "Un [mot] ici.\n"),
        ("Un mot ici.\n", "mot", "a < b & c", "Un a < b & c ici.\n"),
        ("Un mot ici.\n", "mot", "<b> &amp;", "Un \\<b> \\&amp; ici.\n"),
        ("Un mot ici.\n", "Un", "- Un", "\\- Un mot ici.\n"),
        ("Un mot ici.\n", "Un", "1. Un", "1\\. Un mot ici.\n"),
        ("Un mot ici.\n", "Un", "# Un", "\\# Un mot ici.\n"),
        ("Un mot ici.\n", "mot ici", "mot\nlà", "Un mot\\\nlà.\n"),
        (
            "> Un mot ici.\r\n",
            "mot ici",
            "mot\nlà",
            "> Un mot\\\r\n> là.\r\n",
        ),
        ("- Un mot ici.\n", "mot ici", "mot\nlà", "- Un mot\\\n  là.\n"),
        ("# Un mot ici\n", "mot ici", "mot\nlà", "# Un mot là\n"),
        ("![a](b)\n", "a", "[a]", "![\\[a\\]](b)\n"),
    ] {
        assert_eq!(
            replaced(source, "md", old, new).as_deref(),
            Ok(expected),
            "{source:?}: {old:?} -> {new:?}"
        );
    }
}

#[test]
fn what_cannot_be_rewritten_is_refused() {
    for (source, old, new) in [
        ("a ![b](c) d\n", "a \u{fffc} d", "x"),
        ("mot[^1]s\n\n[^1]: note\n", "mots", "x"),
        ("le <https://a.b> là\n", "a.b", "c.d"),
        ("le `code` est\n", "code", "autre"),
        ("le ``a`b`` est là\n", "a`b est", "x est"),
        ("ligne  \nforcée\n", "ligne\nforcée", "ligne forcée"),
        ("ligne\\\nforcée\n", "ligne\nforcée", "ligne forcée"),
        ("le `code` est\n", "de est", "x"),
    ] {
        let result = replaced(source, "md", old, new);
        assert!(
            matches!(result, Err(FormatError::CutsMark { .. })),
            "{source:?}: {old:?} -> {result:?}"
        );
    }
    // Emphasis cannot end in a space, even with escapes.
    let result = replaced("x **un mot**y\n", "md", "mot", "");
    assert!(
        matches!(result, Err(FormatError::ChangesMarkup { .. })),
        "{result:?}"
    );
}

#[test]
fn an_emptied_segment_goes_with_one_paragraph_break() {
    for (source, segments, expected) in [
        ("A a\n\nB b\n\nC c\n", &[1][..], "A a\n\nC c\n"),
        ("# A\nB b\n# C\n", &[1], "# A\n\n# C\n"),
        ("- a\n- b\n- c\n", &[1], "- a\n- c\n"),
        ("- a\n  - b\n- c\n", &[1], "- a\n- c\n"),
        ("> a\n>\n> b\n", &[0], "> b\n"),
        ("A\n\n```\ncode\n```\n\nB\n", &[0], "```\ncode\n```\n\nB\n"),
        ("A **a**\n\nB\n\nC\n", &[0, 1], "C\n"),
        (
            "| a | **b** |\n|---|---|\n| c | d |\n",
            &[1],
            "| a |  |\n|---|---|\n| c | d |\n",
        ),
        ("A\n\nTitre\n---\n\nB\n", &[1], "A\n\nB\n"),
    ] {
        let loaded = load(source.as_bytes(), "md");
        let bytes = write(&loaded, &without(&loaded, segments)).expect("writes");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok(expected), "{source:?}");
    }
    let loaded = load(b"a ![b](c)\n\nd\n", "md");
    assert!(matches!(
        write(&loaded, &without(&loaded, &[0])),
        Err(FormatError::CutsMark { .. })
    ));
}

#[test]
fn front_matter_values_keep_their_quotes() {
    for (source, old, new, expected) in [
        (
            "---\ntitle: Un mot\ndate: 2021\n---\n\nx\n",
            "mot",
            "nom",
            "---\ntitle: Un nom\ndate: 2021\n---\n\nx\n",
        ),
        (
            "---\ntitle: Un mot # vu\n---\n",
            "mot",
            "nom : a",
            "---\ntitle: \"Un nom : a\" # vu\n---\n",
        ),
        (
            "---\ntitle: Un mot\n---\n",
            "mot",
            "mot: \"a\"",
            "---\ntitle: \"Un mot: \\\"a\\\"\"\n---\n",
        ),
        (
            "---\ntitle: \"Un \\\"mot\\\"\"\n---\n",
            "mot",
            "nom \"b\"",
            "---\ntitle: \"Un \\\"nom \\\"b\\\"\\\"\"\n---\n",
        ),
        (
            "---\ntitle: 'L''event'\n---\n",
            "L'event",
            "L'essai",
            "---\ntitle: 'L''essai'\n---\n",
        ),
        (
            "+++\ntitle = \"Un mot\"\n+++\n\nx\n",
            "mot",
            "nom",
            "+++\ntitle = \"Un nom\"\n+++\n\nx\n",
        ),
        (
            "+++\ntitle = 'Un mot'\n+++\n\nx\n",
            "mot",
            "l'or",
            "+++\ntitle = \"Un l'or\"\n+++\n\nx\n",
        ),
    ] {
        assert_eq!(
            replaced(source, "md", old, new).as_deref(),
            Ok(expected),
            "{source:?}: {old:?} -> {new:?}"
        );
    }
    for skipped in [
        "---\ntitle: |\n  deux\n  lignes\n---\n",
        "---\ntitle: \"a\\u00e9\"\n---\n",
        "---\nauteur: Moi\n---\n",
    ] {
        assert_eq!(texts(&load(skipped.as_bytes(), "md")), [""; 0], "{skipped:?}");
    }
}

#[test]
fn a_place_is_where_it_stands_in_the_source() {
    let source = "---\ntitle: x y\n---\n\nUn **mot\njuste** &amp; bon.\n";
    let loaded = load(source.as_bytes(), "md");
    let segment = &loaded.document.segments[1];
    assert_eq!(&*segment.mt, "Un mot juste & bon.");
    for (quote, expected) in [
        ("mot", "mot"),
        ("mot juste", "mot\njuste"),
        ("Un mot", "Un **mot"),
        ("&", "&amp;"),
    ] {
        let start = segment.mt.find(quote).expect("must be in the text") as u32;
        let range = copydesk_text::TextRange::new(start, start + quote.len() as u32);
        let place = loaded.place(segment.id, range).expect("must have a position");
        assert_eq!(&loaded.text()[place], expected);
    }
}
