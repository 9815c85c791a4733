//! Flags from files in every format: what is found where, and why the rest is not shown.

use copydesk_formats::{Format as _, Html, Loaded, PlainText, ReadOptions, Xliff};
use copydesk_model::{Category, Severity};
use copydesk_providers::flags::{self, Flags};
use proptest::prelude::*;
use serde_json::json;

const TEXT: &str = "The 😀 big cat sat on the mat.\n\nThe dog see the cat, and the cat sees the dog.\n";

fn article() -> Loaded {
    let read = PlainText.read(TEXT.as_bytes(), &ReadOptions::default());
    read.expect("plain text")
}

/// Returns the segment, words and first suggestion of each finding, and the reasons of the others.
fn shown(flags: &Flags, article: &Loaded) -> (Vec<(u32, String, String)>, Vec<&'static str>) {
    let opinions = flags.resolve(article);
    let mut found = Vec::new();
    for (id, findings) in &opinions.findings {
        let text = &article.document.segment(*id).expect("of the article").mt;
        for finding in findings {
            let first = finding.suggestions.first();
            let label = first
                .map(|suggestion| suggestion.label.clone())
                .unwrap_or_default();
            found.push((
                id.0,
                finding.at.of_text(text).expect("in the text").to_owned(),
                label,
            ));
        }
    }
    (found, opinions.dropped.iter().map(|one| one.why.code()).collect())
}

fn read(text: &str) -> Flags {
    flags::read(text, Some("article.txt")).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn expect(text: &str, found: &[(u32, &str, &str)], dropped: &[&str]) {
    let (shown, why) = shown(&read(text), &article());
    let shown: Vec<(u32, &str, &str)> = shown
        .iter()
        .map(|(id, words, new)| (*id, &**words, &**new))
        .collect();
    assert_eq!((shown.as_slice(), why.as_slice()), (found, dropped), "{text}");
}

#[test]
fn our_json() {
    let flags = json!({"source": "my-llm", "flags": [
        {"quote": "see", "category": "linguistic-conventions/grammar", "severity": "major", "message": "Verb.", "replacements": ["sees"]},
        {"segment": 0, "quote": "cat", "replacements": [{"value": "dog"}]},
        {"segment": 1, "start": 4, "end": 7},
        {"start": 4, "end": 9, "quote": "😀 big"},
        // The quote is somewhere else, but only once.
        {"start": 0, "end": 3, "quote": "mat"},
        {"quote": "cat"}, {"quote": "bird"}, {"segment": 9, "quote": "cat"}, {"segment": -1, "quote": "cat"}, {"message": "Hm."}, 7,
        {"start": 900, "end": 901}, {"start": 0, "end": 3, "quote": "cat"}, {"start": 27, "end": 40},
    ]});
    let dropped = [
        "quote-ambiguous",
        "quote-missing",
        "segment-unknown",
        "malformed",
        "place-missing",
        "malformed",
        "offset-wrong",
        "offset-wrong",
        "several-paragraphs",
    ];
    let found = [
        (0, "cat", "dog"),
        (0, "😀 big", ""),
        (0, "mat", ""),
        (1, "see", "sees"),
        (1, "dog", ""),
    ];
    expect(&flags.to_string(), &found, &dropped);
    let opinions = read(&flags.to_string()).resolve(&article());
    assert_eq!(&*opinions.source, "my-llm");
    let verb = opinions
        .findings
        .values()
        .flatten()
        .find(|one| one.category == Category::Grammar)
        .expect("the verb");
    assert_eq!(
        (verb.rule.id(), verb.severity),
        ("my-llm.grammar", Severity::Major)
    );
    assert_eq!(verb.message.as_plain(), Some("Verb."));
    assert_eq!(opinions.dropped[0].number, 6);
    // A bare list, and one object a line.
    expect(r#"[{"quote": "mat"}]"#, &[(0, "mat", "")], &[]);
    expect(
        "{\"quote\": \"mat\"}\n{\"quote\": \"big\"}\n",
        &[(0, "mat", ""), (0, "big", "")],
        &[],
    );
}

#[test]
fn sarif() {
    let result = |region: serde_json::Value, uri: &str| {
        json!({"ruleId": "R1", "level": "error", "message": {"text": "Wrong."},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}]})
    };
    let mut fixed = result(
        json!({"charOffset": 39, "charLength": 3, "snippet": {"text": "see"}}),
        "file:///x/article.txt",
    );
    fixed["fixes"] = json!([{"artifactChanges": [{"replacements": [
        {"deletedRegion": {"charOffset": 39, "charLength": 3}, "insertedContent": {"text": "sees"}}]}]}]);
    let run = |kind: &str, results: Vec<serde_json::Value>| {
        json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "My Tool"}}, "columnKind": kind, "results": results}]}).to_string()
    };
    let lines = result(
        json!({"startLine": 3, "startColumn": 5, "endColumn": 8}),
        "article.txt",
    );
    let other = result(
        json!({"startLine": 1, "startColumn": 1, "endColumn": 4}),
        "other.txt",
    );
    let nowhere = result(json!({}), "article.txt");
    let after = result(json!({"startLine": 99, "endColumn": 4}), "article.txt");
    let all = vec![fixed, lines, other, nowhere, after];
    expect(
        &run("unicodeCodePoints", all),
        &[(1, "see", "sees"), (1, "dog", "")],
        &["other-file", "place-missing", "offset-wrong"],
    );
    // UTF-16 is the default of the format: behind the emoji it is one more.
    let wide = result(json!({"charOffset": 40, "charLength": 3}), "article.txt");
    expect(&run("utf16CodeUnits", vec![wide]), &[(1, "see", "")], &[]);
    let opinions = read(&run(
        "utf16CodeUnits",
        vec![result(json!({"charOffset": 0, "charLength": 3}), "")],
    ));
    assert_eq!(opinions.flags[0].severity, Severity::Major);
    assert_eq!(&*opinions.resolve(&article()).source, "my-tool");
}

#[test]
fn mqm_tables() {
    let rows = [
        "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity",
        "A\td\t1\t1\tr1\tx\tThe 😀 big <v>cat</v> sat on the mat.\tAccuracy/Mistranslation\tMajor",
        "A\td\t1\t2\tr1\tx\tand the <v>cat</v> sees the \"dog.\tStyle/Awkward\tMinor",
        "A\td\t1\t2\tr1\tx\tand the <v>cat</v> sees the dog.\tFluency/Grammar\tMinor",
        "A\td\t1\t2\tr1\t<v>x</v>\tThe dog see the cat\tAccuracy/Omission\tMajor",
        "A\td\t1\t2\tr1\tx\tThe dog see\tNo-error\tNo-error",
        "A\td",
    ];
    expect(
        &rows.join("\n"),
        &[(0, "cat", ""), (1, "cat", "")],
        &["quote-ambiguous", "place-missing", "malformed"],
    );
    assert_eq!(
        flags::read("just a text", None).map_err(|error| error.code()),
        Err("flags-unknown-format")
    );
}

#[test]
fn spans_of_metrics() {
    let row = json!({"src": "x", "mt": "The dog see the cat, and the cat sees the dog.", "error_spans": [
        {"start": 8, "end": 11, "text": "see", "severity": "major", "confidence": 0.4},
        {"start_i": 29, "end_i": 32, "severity": "minor", "error_type": "Fluency/Grammar"},
        {"start": 0, "end": 3, "text": "zzz", "severity": "minor"}, {"start": 70, "end": 80}]});
    let found = [(1, "see", ""), (1, "cat", "")];
    let dropped = ["quote-missing", "offset-wrong"];
    let (shown, mut why) = shown(&read(&row.to_string()), &article());
    why.sort_unstable();
    let mut expected = dropped;
    expected.sort_unstable();
    assert_eq!(why, expected);
    let shown: Vec<_> = shown
        .iter()
        .map(|(id, words, new)| (*id, &**words, &**new))
        .collect();
    assert_eq!(shown, found);
    let nested = json!([{"mt": "The dog see the cat, and the cat sees the dog.", "metadata": {"error_spans": [[{"start": 8, "end": 11}]]}}]);
    expect(&nested.to_string(), &found[..1], &[]);
}

#[test]
fn its_in_xliff() {
    let xliff = |target: &str, more: &str| {
        format!(
            "<?xml version=\"1.0\"?><xliff version=\"1.2\" xmlns:its=\"http://www.w3.org/2005/11/its\"><file original=\"a\" \
             source-language=\"fr\" target-language=\"en\" datatype=\"plaintext\"><header>{more}</header><body><trans-unit id=\"1\">\
             <source>x</source><target>{target}</target></trans-unit></body></file></xliff>"
        )
    };
    let read_article = Xliff.read(
        xliff("The dog &amp; the cat see it.", "").as_bytes(),
        &ReadOptions::default(),
    );
    let article = read_article.expect("XLIFF");
    let inline = "The <mrk mtype=\"x-its\" its:locQualityIssueType=\"misspelling\" its:locQualityIssueComment=\"A &lt;b&gt;\" \
        its:locQualityIssueSeverity=\"20\">dog</mrk> &amp; the <mrk mtype=\"x-its\" its:locQualityIssueType=\"style\" \
        its:locQualityIssueEnabled=\"no\">cat</mrk> <mrk its:locQualityIssuesRef=\"#q1\">see</mrk> <mrk its:locQualityIssuesRef=\"#q9\">it</mrk>.";
    let standoff = "<its:locQualityIssues xml:id=\"q1\"><its:locQualityIssue locQualityIssueType=\"grammar\"/>\
        <its:locQualityIssue locQualityIssueType=\"typographical\"/></its:locQualityIssues>";
    let flags = read(&xliff(inline, standoff));
    let (found, why) = shown(&flags, &article);
    let words: Vec<&str> = found.iter().map(|(_, words, _)| words.as_str()).collect();
    assert_eq!((words, why), (vec!["dog", "see", "see"], vec!["malformed"]));
    assert_eq!(
        (flags.flags[0].category, flags.flags[0].severity),
        (Category::Spelling, Severity::Major)
    );
    assert_eq!(flags.flags[0].message, "A <b>");
    let broken = flags::read("<xliff><target></source></xliff>", None);
    assert_eq!(broken.map_err(|error| error.code()), Err("flags-malformed"));
}

#[test]
fn its_in_html() {
    let page = "<!doctype html><script type=application/its+xml id=lq1><its:locQualityIssues xml:id=\"lq1\" \
        xmlns:its=\"http://www.w3.org/2005/11/its\"><its:locQualityIssue locQualityIssueType=\"grammar\" \
        locQualityIssueComment=\"Verb.\"/></its:locQualityIssues></script>\
        <p>The <span its-loc-quality-issue-type=misspelling its-loc-quality-issue-severity=100>dog</span> \
        <b its-loc-quality-issues-ref=#lq1>see</b> the cat &amp; me.</p><p its-loc-quality-issue-type=style>All of it.</p>\
        <div its-loc-quality-issue-type=style><p>Nothing.</p></div>";
    let article = Html.read(page.as_bytes(), &ReadOptions::default()).expect("HTML");
    let (found, why) = shown(&read(page), &article);
    let words: Vec<&str> = found.iter().map(|(_, words, _)| words.as_str()).collect();
    assert_eq!(
        (words, why),
        (vec!["dog", "see", "All of it."], vec!["place-missing"])
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_file_makes_it_fail(text in prop_oneof![
        "\\PC{0,120}",
        "[\\[{][\\[\\]{}\":,a-z0-9 ]{0,80}",
        "<(xliff|p)[<>a-z:=\"/& ]{0,80}",
        "target\tcategory\tseverity\n[<>v/\ta-z \n]{0,80}",
    ]) {
        if let Ok(flags) = flags::read(&text, None) {
            flags.resolve(&article());
        }
    }

    #[test]
    fn no_numbers_make_it_fail(start in any::<i64>(), end in any::<u64>(), segment in any::<i64>(), line in any::<u64>()) {
        let rows = json!([
            {"start": start, "end": end}, {"segment": segment, "start": start, "end": end}, {"offset": start, "length": end},
        ]);
        if let Ok(flags) = flags::read(&rows.to_string(), None) {
            flags.resolve(&article());
        }
        let region = json!({"startLine": line % 100_000, "startColumn": end, "endLine": end % 100_000, "endColumn": line, "charOffset": end, "charLength": line});
        let sarif = json!({"runs": [{"results": [{"locations": [{"physicalLocation": {"region": region}}]}]}]});
        if let Ok(flags) = flags::read(&sarif.to_string(), None) {
            flags.resolve(&article());
        }
    }
}
