//! Content of HTML and Markdown that text edits must preserve: line breaks, hidden parts, templates, codes.

use crate::{load, replaced, replacing, texts, without, write};
use copydesk_formats::{Edits, Format, FormatError, WriteOptions, detect};
use copydesk_model::MarkKind;

/// Returns the texts under inviolable marks that no rule checks.
fn kept(source: &str, extension: &str) -> Vec<String> {
    let loaded = load(source.as_bytes(), extension);
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
    let mut out = Vec::new();
    for segment in &loaded.document.segments {
        for mark in segment.marks.iter().filter(|mark| mark.kind == MarkKind::Code) {
            assert!(
                segment
                    .marks
                    .iter()
                    .any(|other| other.kind == MarkKind::Inviolable && other.range == mark.range)
            );
            out.push(segment.mt[mark.range].to_owned());
        }
    }
    out
}

#[test]
fn hard_line_breaks_stay() {
    for (source, extension) in [
        ("<p>Sous le ciel gris<br>des oiseaux<br/>passent.</p>", "html"),
        ("Sous le ciel gris  \ndes oiseaux\\\npassent.\n", "md"),
        ("Sous le ciel gris<br>des oiseaux<br/>passent.\n", "md"),
    ] {
        let loaded = load(source.as_bytes(), extension);
        assert_eq!(texts(&loaded), ["Sous le ciel gris\ndes oiseaux\npassent."]);
        for edits in [
            replacing(&loaded, "gris\ndes", "gris des"),
            replacing(&loaded, "oiseaux\n", "oiseaux"),
        ] {
            assert!(
                matches!(write(&loaded, &edits), Err(FormatError::CutsMark { .. })),
                "{source}"
            );
            assert!(loaded.accepts(&edits, &WriteOptions::default()).is_err());
        }
        let bytes = write(&loaded, &replacing(&loaded, "oiseaux", "merles")).expect("writes");
        assert_eq!(String::from_utf8(bytes), Ok(source.replace("oiseaux", "merles")));
        // A whole paragraph can be removed.
        assert!(write(&loaded, &without(&loaded, &[0])).is_ok(), "{source}");
    }
}

#[test]
fn what_does_not_show_outlives_the_text_around_it() {
    for (source, old, expected) in [
        (
            "<p>Il dort <span id=w><style>b{}</style><b>bien</b></span> ici.</p>",
            "bien ",
            "<p>Il dort <span id=w><style>b{}</style></span>ici.</p>",
        ),
        (
            "<p>Il dort <b>très bien<script>run('x')</script></b> ici.</p>",
            "très bien ",
            "<p>Il dort <b><script>run('x')</script></b>ici.</p>",
        ),
        (
            "<p>Il dort <i>bien <a name=n></a></i>ici.</p>",
            "bien ",
            "<p>Il dort <i><a name=n></a></i>ici.</p>",
        ),
        (
            "<p>Il dort <i>bien<!-- c --></i> ici.</p>",
            "bien ",
            "<p>Il dort <i><!-- c --></i>ici.</p>",
        ),
        ("<p>Il dort <i>bien</i> ici.</p>", "bien ", "<p>Il dort ici.</p>"),
    ] {
        assert_eq!(
            replaced(source, "html", old, "").as_deref(),
            Ok(expected),
            "{source}"
        );
    }
    for (source, expected) in [
        (
            "<p>A</p><p><script>run()</script>B</p>",
            "<p>A</p><p><script>run()</script></p>",
        ),
        (
            "<p>A</p><p>B <span id=n></span></p>",
            "<p>A</p><p> <span id=n></span></p>",
        ),
        ("<p>A</p><p id=b>B</p>", "<p>A</p>"),
        // The text on both sides would be joined.
        ("<div>A<p>B</p>C</div>", "<div>A<p></p>C</div>"),
    ] {
        let loaded = load(source.as_bytes(), "html");
        let bytes = write(&loaded, &without(&loaded, &[1])).expect("writes");
        assert_eq!(String::from_utf8(bytes).as_deref(), Ok(expected), "{source}");
    }
}

#[test]
fn templates_of_pages_are_kept() {
    let source = "<h1>{{ titre }}</h1>\n<p class=\"{% if a > 1 %}b{% endif %}\">Bonjour {{ nom|default(\"ami\") }}, il \
                  y a {% if n > 1 %}des amis{% endif %}.</p><p>Prix : <?php if ($a > 1) echo $b; ?> euros, <%= nom %>, \
                  *|PRENOM|*, %%adresse%% et ${lien}.</p><p>[photo id=\"a\"]Le port[/photo] du soir</p>\
                  <p title=\"Voir {{ lieu }} ici\">{% for a in b %}</p>";
    assert_eq!(
        kept(source, "html"),
        [
            "{{ nom|default(\"ami\") }}",
            "{% if n > 1 %}",
            "{% endif %}",
            "<?php if ($a > 1) echo $b; ?>",
            "<%= nom %>",
            "*|PRENOM|*",
            "%%adresse%%",
            "${lien}",
            "[photo id=\"a\"]",
            "[/photo]",
            "{{ lieu }}",
        ]
    );
    assert_eq!(
        replaced(source, "html", "des amis", "des voisins"),
        Ok(source.replace("des amis", "des voisins"))
    );
    assert!(matches!(
        replaced(source, "html", "${lien}", ""),
        Err(FormatError::CutsMark { .. })
    ));
    // A long template is not shown.
    let long = format!("<p>Vu <?php echo '{}'; ?> ici</p>", "a".repeat(100));
    assert_eq!(texts(&load(long.as_bytes(), "html")), ["Vu \u{fffc} ici"]);
}

#[test]
fn what_is_no_text_in_markdown_is_kept() {
    let source = "# Un titre {#ancre}\n\n{{< figure src=\"/a_b.png\" caption=\"Le puits: sec\" >}}\n\nVoir [[Plan|le plan]], \
                  ![[puits.png]] et {{< ref \"autre_page.md\" >}} ; soit $x_1 = 1,234.5$ et $$a_b ; c$$ :warning: `a b`\n\n\
                  ::: note\nUn mot{.rouge}.\n:::\n\nUn [lien]({{< ref \"a b.md\" >}}) sûr.\n";
    assert_eq!(
        kept(source, "md"),
        [
            "[[Plan|le plan]]",
            "![[puits.png]]",
            "{{< ref \"autre_page.md\" >}}",
            "$x_1 = 1,234.5$",
            "$$a_b ; c$$",
            ":warning:",
            "a b",
            "::: note",
            "{.rouge}",
            ":::",
        ]
    );
    let loaded = load(source.as_bytes(), "md");
    let link = MarkKind::Link("{{< ref \"a b.md\" >}}".to_owned());
    let marks = loaded.document.segments.iter().flat_map(|segment| &segment.marks);
    assert_eq!(marks.filter(|mark| mark.kind == link).count(), 1);
    assert_eq!(
        replaced(source, "md", "sûr", "utile"),
        Ok(source.replace("sûr", "utile"))
    );
    assert!(matches!(
        replaced(source, "md", "[[Plan|le plan]]", "le plan"),
        Err(FormatError::CutsMark { .. })
    ));
    assert!(
        texts(&loaded).iter().all(|text| !text.contains("puits: sec")),
        "a video is not text"
    );
}

#[test]
fn mdx_is_markdown_with_expressions() {
    let source = "import Note from './note'\nimport B from \"b\"\n\n# Un titre\n\n<Note type={1 > 0}>\n\nUn mot.\n\n</Note>\n\nIl y a {props.n} mots.\n";
    assert_eq!(detect(source.as_bytes(), Some("mdx")).map(Format::id), Ok("mdx"));
    assert_eq!(
        texts(&load(source.as_bytes(), "mdx")),
        ["Un titre", "Un mot.", "Il y a {props.n} mots."]
    );
    assert_eq!(kept(source, "mdx"), ["{props.n}"]);
    let source = "Il y a {count} enfants, {2 + 3 , 4} et {show && <Alert/>}.\n\n\
                  {villes.map((ville) => (\n  <li key={ville.nom}>{ville.nom}</li>\n\n    x\n))}\n\n\
                  Un <b title={a  > b}>mot</b> là.\n\n{children}\n";
    assert_eq!(
        texts(&load(source.as_bytes(), "mdx")),
        [
            "Il y a {count} enfants, {2 + 3 , 4} et {show && <Alert/>}.",
            "Un mot là."
        ]
    );
    assert_eq!(
        kept(source, "mdx"),
        ["{count}", "{2 + 3 , 4}", "{show && <Alert/>}"]
    );
    assert!(matches!(
        replaced(source, "mdx", "{2 + 3 , 4}", "{2 + 3, 4}"),
        Err(FormatError::CutsMark { .. })
    ));
    assert_eq!(
        replaced(source, "mdx", "enfants", "élèves"),
        Ok(source.replace("enfants", "élèves"))
    );
    // In Markdown braces are text.
    let source = "Il y a {count} enfants.\n";
    assert_eq!(kept(source, "md"), [""; 0]);
}

#[test]
fn attributes_of_markdown_are_kept() {
    for (source, expected) in [
        (
            "![le pont](pont.png){ width=300px height=20px } là, [x](y){target=_blank}.\n",
            &["{ width=300px height=20px }", "{target=_blank}"][..],
        ),
        (
            "| a | b |\n|---|---|\n| c | d |\n\n: Les ventes {#tbl:width}\n",
            &["{#tbl:width}"],
        ),
        ("Un paragraphe.\n{: .note #n}\n", &["{: .note #n}"]),
        // The parser leaves those of headings out.
        ("# Un titre {: .note #n}\n\n## Un autre {width=50%}\n", &[]),
        ("Un {mot} et {a , b}.\n", &[]),
    ] {
        assert_eq!(kept(source, "md"), expected, "{source}");
    }
    assert_eq!(
        texts(&load(
            b"# Un titre {: .note #n}\n\n## Un autre {width=50%}\n",
            "md"
        )),
        ["Un titre", "Un autre"]
    );
}

#[test]
fn what_does_not_show_is_no_text() {
    for (source, expected) in [
        ("<p>Un <span hidden>deux , </span>mot.</p>", &["Un mot."][..]),
        (
            "<p hidden title='Un titre'>Un <b>mot</b>.<p>Deux.</p><div hidden><p>x</p></div>",
            &["Deux."],
        ),
        ("<ul><li hidden>Un<li>Deux</ul>Trois", &["Deux", "Trois"]),
        (
            "<p><ruby>東京<rp>(</rp><rt>Tokyo</rt><rp>)</rp></ruby> la nuit</p>",
            &["東京 la nuit"],
        ),
    ] {
        let loaded = load(source.as_bytes(), "html");
        assert_eq!(texts(&loaded), expected, "{source}");
        assert_eq!(write(&loaded, &Edits::new()).as_deref(), Ok(source.as_bytes()));
    }
    for (source, expected) in [
        ("Un <span hidden>deux  ,</span> mot.\n", &["deux  ,"][..]),
        (
            "<ruby>東京<rt>Tokyo</rt></ruby> la <span class=\"hidden\">nuit</span>\n",
            &["Tokyo"],
        ),
        (
            "Un %% mot  ici %% là.\n\n%%\nUn.\n\nDeux.\n%%\n",
            &["%% mot  ici %%"],
        ),
    ] {
        assert_eq!(kept(source, "md"), expected, "{source}");
    }
}

#[test]
fn pages_by_another_extension_are_html() {
    for extension in ["xhtml", "xht", "XHTML"] {
        let source = "<div><p>Un <b>mot</b>.</p></div>";
        assert_eq!(
            detect(source.as_bytes(), Some(extension)).map(Format::id),
            Ok("html")
        );
        assert_eq!(texts(&load(source.as_bytes(), extension)), ["Un mot."]);
    }
}

#[test]
fn custom_elements_are_blocks_where_no_text_is_beside_them() {
    for (source, expected) in [
        (
            "<x-card><x-title>Le titre</x-title><x-body>Un mot.</x-body></x-card>",
            &["Le titre", "Un mot."][..],
        ),
        (
            "<a-lead>Un</a-lead>\n<a-text>Deux <x-tip>mots</x-tip> ici</a-text>",
            &["Un", "Deux mots ici"],
        ),
        ("<p><x-tip>Un</x-tip><x-tip>mot</x-tip></p>", &["Unmot"]),
        ("<div>Un <x-tip>mot</x-tip></div>", &["Un mot"]),
        ("<p>H<sub>2</sub>O et le 1<sup>er</sup></p>", &["H2O et le 1er"]),
    ] {
        assert_eq!(texts(&load(source.as_bytes(), "html")), expected, "{source}");
    }
}
