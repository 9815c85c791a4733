//! XLIFF: locked and untranslated segments, HTML in CDATA sections, and documents of other versions.

use crate::{load, replaced, replacing, texts, without, write};
use copydesk_formats::{Edits, FormatError, Loaded, ReadOptions, WriteOptions, notice, read};
use copydesk_model::{LockReason, Mark, MarkKind, SegmentId};
use copydesk_text::{Edit, EditSet, TextRange};

fn file(attributes: &str, body: &str) -> String {
    format!(
        "<xliff version=\"1.2\"{attributes}><file source-language=\"en\" target-language=\"fr\"><body>{body}</body></file></xliff>"
    )
}

fn unit(attributes: &str, target: &str, after: &str) -> String {
    format!("<trans-unit{attributes}><source>The cat.</source>{target}{after}</trans-unit>")
}

fn locks(source: &str) -> Vec<Option<LockReason>> {
    let loaded = load(source.as_bytes(), "xlf");
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
    loaded
        .document
        .segments
        .iter()
        .map(|segment| segment.locked)
        .collect()
}

fn noticed(loaded: &Loaded) -> Vec<(&str, &str)> {
    let count =
        |message: &copydesk_model::Message| message.args.iter().map(|(_, value)| value.len()).sum::<usize>();
    assert!(loaded.notices.iter().all(|message| count(message) > 0));
    loaded
        .notices
        .iter()
        .map(|message| {
            (
                message.id.as_ref(),
                message.args.first().map_or("", |(_, value)| value.as_ref()),
            )
        })
        .collect()
}

#[test]
fn what_others_have_closed_is_locked() {
    let target = "<target>Le chat.</target>";
    for (attributes, target, after, expected) in [
        ("", target, "", None),
        (" translate='yes' approved='no'", target, "", None),
        (" mq:locked='unlocked'", target, "", None),
        (" m:locked='false'", target, "", None),
        ("", "<target state='translated'>Le chat.</target>", "", None),
        (" approved='yes'", target, "", Some(LockReason::Final)),
        (" mq:locked='locked'", target, "", Some(LockReason::Locked)),
        (" m:locked='true'", target, "", Some(LockReason::Locked)),
        (" translate='no'", target, "", Some(LockReason::NotTranslated)),
        (
            "",
            "<target state='final'>Le chat.</target>",
            "",
            Some(LockReason::Final),
        ),
        (
            "",
            "<target state='signed-off'>Le chat.</target>",
            "",
            Some(LockReason::Final),
        ),
        (
            "",
            "<target><mrk mtype='seg' mid='4'>Le chat.</mrk></target>",
            "<sdl:seg-defs><sdl:seg id='4' conf='Translated' locked='true'/></sdl:seg-defs>",
            Some(LockReason::Locked),
        ),
        (
            "",
            "<target><mrk mtype='seg' mid='4'>Le chat.</mrk></target>",
            "<sdl:seg-defs><sdl:seg id='4' conf='ApprovedSignOff'/></sdl:seg-defs>",
            Some(LockReason::Final),
        ),
        (
            "",
            "<target><mrk mtype='seg' mid='4'>Le chat.</mrk></target>",
            "<sdl:seg-defs><sdl:seg id='4' conf='Draft'/></sdl:seg-defs>",
            None,
        ),
    ] {
        let source = file("", &unit(attributes, target, after));
        assert_eq!(locks(&source), [expected], "{attributes} {target} {after}");
        let result = replaced(&source, "xlf", "chat", "chien");
        match expected {
            None => assert!(result.is_ok(), "{result:?}"),
            Some(reason) => {
                let segment = SegmentId(0);
                assert_eq!(result, Err(FormatError::Locked { segment, reason }));
            }
        }
    }
    let two = |state: &str| {
        format!(
            "<xliff version='2.0' srcLang='en' trgLang='fr'><file><unit><segment state='{state}'><source>A cat.</source><target>Le chat.</target></segment></unit></file></xliff>"
        )
    };
    assert_eq!(locks(&two("final")), [Some(LockReason::Final)]);
    assert_eq!(locks(&two("reviewed")), [None]);
}

#[test]
fn a_notice_counts_what_is_locked_and_what_is_untranslated() {
    let source = file(
        "",
        &[
            unit(" approved='yes'", "<target>Le chat.</target>", ""),
            unit("", "<target/>", ""),
            unit("", "", ""),
        ]
        .concat(),
    );
    let loaded = load(source.as_bytes(), "xlf");
    assert_eq!(
        noticed(&loaded),
        [(notice::UNTRANSLATED, "2"), (notice::LOCKED, "1")]
    );
}

#[test]
fn one_locked_segment_of_several_stays() {
    let source = file(
        "",
        &unit(
            "",
            "<target><mrk mtype='seg' mid='1'>Le chat.</mrk> <mrk mtype='seg' mid='2'>Le chien.</mrk></target>",
            "<sdl:seg-defs><sdl:seg id='1' locked='true'/><sdl:seg id='2'/></sdl:seg-defs>",
        ),
    );
    assert_eq!(locks(&source), [None]);
    let segment = SegmentId(0);
    let reason = LockReason::Locked;
    for words in ["chat", "Le chat. Le chien."] {
        assert_eq!(
            replaced(&source, "xlf", words, "rat"),
            Err(FormatError::Locked { segment, reason }),
            "{words}"
        );
    }
    let loaded = load(source.as_bytes(), "xlf");
    assert_eq!(loaded.locked_parts(segment), [(TextRange::new(0, 8), reason)]);
    assert!(replaced(&source, "xlf", "chien", "loup").is_ok());
}

#[test]
fn deleted_words_of_a_tracked_change_are_hidden() {
    let target = |word: &str| {
        format!(
            "<target>Les chats sont <mrk mtype='x-sdl-deleted' sdl:revid='a'>parties</mrk><mrk mtype='x-sdl-added' sdl:revid='b'>{word}</mrk>.</target>"
        )
    };
    let source = file("", &unit("", &target("partis"), ""));
    assert_eq!(
        texts(&load(source.as_bytes(), "sdlxliff")),
        ["Les chats sont partis."]
    );
    let expected = file(
        "",
        &unit(
            "",
            &target("restés").replace("<target>", "<target state=\"signed-off\">"),
            "",
        ),
    );
    assert_eq!(replaced(&source, "sdlxliff", "partis", "restés"), Ok(expected));
}

#[test]
fn an_untranslated_segment_can_be_translated() {
    let fill = |source: &str| {
        let loaded = load(source.as_bytes(), "xlf");
        let [segment] = &loaded.document.segments[..] else {
            panic!("expected one segment")
        };
        assert_eq!((segment.source.as_deref(), &*segment.mt), (Some("The cat."), ""));
        let edit = Edit::insert(0, "Le chat & moi.");
        let edits = Edits::from([(segment.id, EditSet::single(edit))]);
        loaded
            .accepts(&edits, &WriteOptions::default())
            .expect("must be accepted");
        let written = String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must be UTF-8");
        assert_eq!(texts(&load(written.as_bytes(), "xlf")), ["Le chat & moi."]);
        written
    };
    let target = "<target state=\"signed-off\">Le chat &amp; moi.</target>";
    for (before, after) in [
        ("", target),
        ("<target/>", target),
        ("<target></target>", target),
        (
            "<target state='new' />",
            "<target state='signed-off' >Le chat &amp; moi.</target>",
        ),
        (
            "<seg-source>The cat.</seg-source>",
            &format!("<seg-source>The cat.</seg-source>{target}"),
        ),
        ("<note>x</note>", &format!("{target}<note>x</note>")),
    ] {
        assert_eq!(
            fill(&file("", &unit("", before, ""))),
            file("", &unit("", after, "")),
            "{before}"
        );
    }
    let indented = "<xliff version='1.2'><file>\n <trans-unit>\n  <source>The cat.</source>\n </trans-unit></file></xliff>";
    assert_eq!(
        fill(indented),
        indented.replace("</source>\n", &format!("</source>\n  {target}\n"))
    );
    let two = |target: &str, state: &str, lang: &str| {
        format!(
            "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'{lang}><x:file id='f'><x:unit id='u'><x:segment{state}><x:source>The cat.</x:source>{target}</x:segment></x:unit></x:file></x:xliff>"
        )
    };
    assert_eq!(
        fill(&two("", "", " trgLang='fr'")),
        two(
            "<x:target>Le chat &amp; moi.</x:target>",
            " state=\"reviewed\"",
            " trgLang='fr'"
        )
    );
    // A target without a language would not be valid XLIFF 2.
    assert_eq!(locks(&two("", "", "")), [Some(LockReason::NoTarget)]);
}

#[test]
fn edits_that_no_editor_saw_leave_the_state() {
    let source = file("", &unit("", "<target state='translated'>Le chat.</target>", ""));
    let loaded = load(source.as_bytes(), "xlf");
    let options = WriteOptions {
        unreviewed: true,
        ..WriteOptions::default()
    };
    let written = loaded
        .write(&replacing(&loaded, "chat", "chien"), &options)
        .expect("writes");
    assert_eq!(String::from_utf8(written), Ok(source.replace("chat", "chien")));
}

const HTML: &str = "<target state='translated'><![CDATA[<h2>Le titre</h2>\n<p>Le maire &amp; lui : <strong>que</strong> il reste.</p><ul><li>Un</li><li>Deux</li></ul>]]></target>";

#[test]
fn html_in_a_section_is_read_as_html() {
    let source = file("", &unit("", HTML, ""));
    let loaded = load(source.as_bytes(), "xlf");
    assert_eq!(
        texts(&loaded),
        ["Le titre", "Le maire & lui : que il reste.", "Un", "Deux"]
    );
    assert_eq!(write(&loaded, &Edits::new()).expect("writes"), source.as_bytes());
    // Several edits share one state.
    let mut edits = replacing(&loaded, "titre", "grand titre");
    let segment = &loaded.document.segments[1];
    let at = segment.mt.find("que il").expect("must be in the text") as u32;
    let tail = segment.mt.find("reste").expect("must be in the text") as u32;
    let set = EditSet::new(vec![
        Edit::replace(TextRange::new(at, at + 6), "qu’il"),
        Edit::replace(TextRange::new(tail, tail + 5), "part < demain"),
    ])
    .expect("must be in order");
    edits.insert(segment.id, set);
    loaded
        .accepts(&edits, &WriteOptions::default())
        .expect("must be accepted");
    let written = String::from_utf8(write(&loaded, &edits).expect("writes")).expect("must be UTF-8");
    let expected = source
        .replace("Le titre", "Le grand titre")
        .replace(
            "<strong>que</strong> il reste",
            "<strong>qu’</strong>il part &lt; demain",
        )
        .replace("'translated'", "'signed-off'");
    assert_eq!(written, expected);
    // Text that is not to be translated is not checked.
    let closed = file("", &unit(" translate='no'", HTML, ""));
    let segments = load(closed.as_bytes(), "xlf").document.segments;
    for segment in segments {
        assert_eq!(segment.locked, Some(LockReason::NotTranslated));
        let is_code = |mark: &Mark| mark.kind == MarkKind::Code && mark.range == TextRange::of(&segment.mt);
        assert!(segment.marks.iter().any(is_code));
    }
    // An item is removed with its tags.
    let written =
        String::from_utf8(write(&loaded, &without(&loaded, &[2])).expect("writes")).expect("must be UTF-8");
    assert_eq!(
        written,
        source
            .replace("<li>Un</li>", "")
            .replace("'translated'", "'signed-off'")
    );
}

#[test]
fn blocks_are_paired_with_those_of_the_source() {
    let paired = |source: &str, target: &str| -> Vec<(Option<String>, String)> {
        let source = file(
            "",
            &format!("<trans-unit><source>{source}</source><target>{target}</target></trans-unit>"),
        );
        let loaded = load(source.as_bytes(), "xlf");
        let segments = loaded.document.segments.iter();
        segments
            .map(|segment| {
                (
                    segment.source.as_deref().map(str::to_owned),
                    segment.mt.to_string(),
                )
            })
            .collect()
    };
    let pair = |source: Option<&str>, target: &str| (source.map(str::to_owned), target.to_owned());
    let target = "<![CDATA[<p>Un</p><p>Deux</p>]]>";
    assert_eq!(
        paired("<![CDATA[<p>One</p><p>Two</p>]]>", target),
        [pair(Some("One"), "Un"), pair(Some("Two"), "Deux")]
    );
    assert_eq!(
        paired("<![CDATA[<p>One, two</p>]]>", target),
        [pair(None, "Un"), pair(None, "Deux")]
    );
    assert_eq!(
        paired("<![CDATA[<p>One</p><p>Two</p>]]>", "<![CDATA[<b>Un</b>, deux]]>"),
        [pair(Some("One Two"), "Un, deux")]
    );
}

#[test]
fn a_section_without_html_stays_a_section() {
    let source = file(
        "",
        &unit("", "<target><![CDATA[Un mot : a < b\n\nR&D]]></target>", ""),
    );
    assert_eq!(texts(&load(source.as_bytes(), "xlf")), ["Un mot : a < b\n\nR&D"]);
    let expected = source
        .replace("Un mot", "Un <mot> & ]]]]><![CDATA[>")
        .replace("<target>", "<target state=\"signed-off\">");
    assert_eq!(replaced(&source, "xlf", "Un mot", "Un <mot> & ]]>"), Ok(expected));
}

#[test]
fn documents_of_other_versions_are_read() {
    let body = "<file source-language='en' target-language='fr'><body><trans-unit><source>A</source><target>Un chat.</target></trans-unit></body></file>";
    for source in [
        format!("<xliff>{body}</xliff>"),
        format!("<xliff xmlns='urn:oasis:names:tc:xliff:document:1.1'>{body}</xliff>"),
        format!("<!DOCTYPE xliff PUBLIC \"-//XLIFF//DTD XLIFF//EN\" \"xliff.dtd\"><xliff version='1.0'>{body}</xliff>"),
        format!("<?xml version='1.0'?>\n<!DOCTYPE xliff [<!ELEMENT note (#PCDATA)> <!-- é -->]>\n<xliff version='1.2'>{body}</xliff>"),
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='fr'><file><unit><segment><source>A</source><target>Un chat.</target></segment></unit></file></xliff>".to_owned(),
        "<xliff srcLang='en' trgLang='fr'><file><unit><segment><source>A</source><target>Un chat.</target></segment></unit></file></xliff>".to_owned(),
    ] {
        assert_eq!(texts(&load(source.as_bytes(), "xlf")), ["Un chat."], "{source}");
        let written = replaced(&source, "xlf", "chat", "chien").expect("writes");
        let without_state = written.replace(" state=\"signed-off\"", "").replace(" state=\"reviewed\"", "");
        assert_eq!(without_state, source.replace("chat", "chien"));
    }
    let entity = format!("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff version='1.2'>{body}</xliff>");
    let refused =
        read(entity.as_bytes(), Some("xlf"), &ReadOptions::default()).map(|loaded| texts(&loaded).len());
    assert_eq!(refused, Err(FormatError::DocumentType { offset: 0 }));
}

#[test]
fn white_space_is_kept_where_the_root_says_so() {
    let source = file(
        " xml:space='preserve'",
        &unit("", "<target>Deux\n  lignes</target>", ""),
    );
    assert_eq!(texts(&load(source.as_bytes(), "xlf")), ["Deux\n  lignes"]);
}

#[test]
fn tags_and_placeholders_written_as_text_are_kept() {
    let source = "<xliff version='1.2'><file><trans-unit><source>&lt;p&gt;A {1} word.&lt;/p&gt;</source>\
                  <target>&lt;p&gt;Un {1} mot {2}.&lt;/p&gt;</target></trans-unit></file></xliff>";
    for (old, is_kept) in [
        ("<p>", true),
        ("</p>", true),
        ("{1}", true),
        ("{2}", false),
        ("mot", false),
    ] {
        let result = replaced(source, "xlf", old, "x");
        assert_eq!(
            matches!(result, Err(FormatError::CutsMark { .. })),
            is_kept,
            "{old}: {result:?}"
        );
    }
}

/// Returns the texts under code marks in all segments.
fn kept(source: &str, target: &str) -> Vec<String> {
    let unit = format!("<trans-unit><source>{source}</source><target>{target}</target></trans-unit>");
    let loaded = load(file("", &unit).as_bytes(), "xlf");
    let segments = loaded.document.segments.iter();
    segments
        .flat_map(|segment| {
            let code = segment.marks.iter().filter(|mark| mark.kind == MarkKind::Code);
            code.map(|mark| mark.range.of_text(&segment.mt).expect("must fit").to_owned())
        })
        .collect()
}

#[test]
fn literal_markup_of_the_source_is_kept_at_every_level_of_escaping() {
    for (source, target, expected) in [
        (
            "A&amp;nbsp;B __C__",
            "A&amp;nbsp;B __C__",
            &["&nbsp;", "__C__"][..],
        ),
        (
            "<![CDATA[<p>Write &lt;b&gt; for __X__&amp;nbsp;!</p>]]>",
            "<![CDATA[<p>Pour __X__&amp;nbsp;, écrire &lt;b&gt;</p>]]>",
            &["__X__", "&nbsp;", "<b>"],
        ),
        (
            "&lt;p&gt;Write &amp;lt;b&amp;gt;&lt;/p&gt;",
            "<![CDATA[<p>Écrire &lt;b&gt;</p>]]>",
            &["<b>"],
        ),
        ("Write <![CDATA[<b>]]>", "Écrire &lt;b&gt;", &["<b>"]),
        ("A B", "A&amp;nbsp;B __C__", &[]),
    ] {
        assert_eq!(kept(source, target), expected, "{target}");
    }
}

#[test]
fn literal_markup_in_html_is_not_edited() {
    let html = "<![CDATA[<p>Un &lt;b&gt; de %s ici</p>]]>";
    let unit = format!("<trans-unit><source>{html}</source><target>{html}</target></trans-unit>");
    let source = file("", &unit);
    for (old, is_kept) in [("<b>", true), ("%s", true), ("ici", false)] {
        let loaded = load(source.as_bytes(), "xlf");
        let edits = replacing(&loaded, old, "x");
        let refused = matches!(write(&loaded, &edits), Err(FormatError::CutsMark { .. }));
        assert_eq!(refused, is_kept, "{old}");
    }
}
