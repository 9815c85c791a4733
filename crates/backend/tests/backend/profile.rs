//! Changes of the profile, and how they are reverted.
use crate::room::{ARTICLE, Room, done, refused};
use copydesk_backend::wire::{
    GlossaryView, IgnoredWordView, PieceKind, ProfileView, ReviewView, RuleSwitch, RuleView, Settings,
    StartView, TermView,
};
use serde_json::json;

fn of_rule(review: &ReviewView, rule: &str) -> usize {
    review.issues.iter().filter(|issue| issue.rule == rule).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_is_left_alone_in_every_article_until_it_is_flagged_again() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let issue = review
        .issues
        .iter()
        .find(|issue| issue.quote.contains("event"))
        .expect("is flagged");
    let word = IgnoredWordView {
        words: issue.quote.clone(),
        rule: None,
        shared: false,
    };
    let profile: ProfileView = done(&backend, "ignore_words", &word).await;
    assert_eq!(profile.words, std::slice::from_ref(&word));
    let now: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(now.issues.len(), review.issues.len() - 1);
    // A plain text file, read at every start.
    let text = std::fs::read_to_string(&profile.dictionary).expect("is a file");
    assert!(text.lines().any(|line| line == word.words), "{text}");
    let again: ReviewView = done(&room.backend().await, "open_article", review.article.id).await;
    assert_eq!(again.issues.len(), now.issues.len());

    // The line is removed from the file by hand.
    std::fs::write(&profile.dictionary, "# rien\n").expect("writes");
    let profile: ProfileView = done(&backend, "profile", ()).await;
    assert!(profile.words.is_empty());
    let back: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(back.issues.len(), review.issues.len());
    let _: ProfileView = done(&backend, "ignore_words", &word).await;
    let profile: ProfileView = done(&backend, "remove_ignored_words", &word).await;
    assert!(profile.words.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_goes_off_and_on() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let rule = review.issues[0].rule.clone();
    let switch = |on| RuleSwitch {
        rule: rule.clone(),
        on,
    };
    let profile: ProfileView = done(&backend, "switch_rule", switch(false)).await;
    assert_eq!(profile.rules_off[0].id, rule);
    assert!(!profile.rules_off[0].summary.contains(".summary"));
    let now: ReviewView = done(&room.backend().await, "open_article", review.article.id).await;
    assert_eq!(of_rule(&now, &rule), 0);
    let _: ProfileView = done(&backend, "switch_rule", switch(true)).await;
    let back: ReviewView = done(&backend, "open_article", review.article.id).await;
    assert_eq!(back.issues, review.issues);
    let unknown = RuleSwitch {
        rule: "no.such-rule".to_owned(),
        on: false,
    };
    assert_eq!(refused(&backend, "switch_rule", unknown).await, "unknown-rule");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_glossary_becomes_issues_and_names_its_bad_rows() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_text", ARTICLE).await;
    let path = room.file(
        "glossaire.csv",
        b"terme;pr\xe9f\xe9r\xe9\nd\xe9l\xe9gation;d\xe9putation\n;rien\nmairie\n",
    );
    let imported: GlossaryView = done(&backend, "import_glossary", &path).await;
    assert_eq!((imported.taken, imported.bad.len()), (2, 1));
    assert_eq!(
        (imported.bad[0].line, imported.bad[0].reason.as_str()),
        (3, "The first cell is empty.")
    );
    let now: ReviewView = done(&backend, "open_article", review.article.id).await;
    let terms: Vec<_> = now
        .issues
        .iter()
        .filter(|issue| issue.rule == "terminology.glossary")
        .collect();
    let first = terms[0];
    assert_eq!(
        (first.quote.as_str(), first.suggestions[0].label.as_str()),
        ("délégation", "députation")
    );
    assert_eq!(first.message, "The glossary has “députation” for “délégation”");
    assert_eq!(terms[1].message, "The glossary forbids “mairie”");
    let page: RuleView = done(&backend, "rule", "terminology.glossary").await;
    assert!(page.why.contains("glossary"), "{}", page.why);
    let gone = TermView {
        wrong: "Délégation".to_owned(),
        ..TermView::default()
    };
    let profile: ProfileView = done(&backend, "remove_term", gone).await;
    assert_eq!(profile.terms.len(), 1);
    let fewer: ReviewView = done(&room.backend().await, "open_article", review.article.id).await;
    assert_eq!(of_rule(&fewer, "terminology.glossary"), 1);
    assert_eq!(
        refused(&backend, "import_glossary", "/nowhere.csv").await,
        "file-not-found"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_manual_and_a_sample_are_there() {
    let room = Room::new();
    let backend = room.backend().await;
    let rules: Vec<RuleView> = done(&backend, "rules", ()).await;
    assert!(rules.len() > 20 && rules.iter().all(|rule| !rule.summary.contains(".summary")));
    let measured = rules.iter().filter_map(|rule| rule.measured);
    assert!(measured.clone().count() > 10);
    for figures in measured {
        assert!((10..).contains(&figures.issues) && figures.right <= figures.issues);
    }
    for example in rules.iter().flat_map(|rule| &rule.examples) {
        let side = |other| {
            let pieces = example.pieces.iter().filter(|piece| piece.kind != other);
            pieces.map(|piece| piece.text.as_str()).collect::<String>()
        };
        if let Some(fixed) = &example.fixed {
            assert_eq!(
                (&side(PieceKind::Inserted), &side(PieceKind::Deleted)),
                (&example.text, fixed)
            );
        } else {
            assert!(example.pieces.is_empty());
        }
    }
    let id: u32 = done(&backend, "sample", ()).await;
    let review: ReviewView = done(&backend, "open_article", id).await;
    assert!(review.issues.len() > 10);
    let again: u32 = done(&backend, "sample", ()).await;
    assert_eq!(again, id);
    let _: u32 = done(&backend, "delete_articles", [id]).await;
    let restored: u32 = done(&backend, "sample", ()).await;
    assert_ne!(restored, id);
}

/// Two paragraphs with their source text.
const XLIFF: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
<trans-unit id="1"><source>The tour operators keep silent about the strike at the airport.</source><target>Les agences de tourisme se taisent sur la grève de l’aéroport.</target></trans-unit>
<trans-unit id="2"><source>The tour operator is based in the old town.</source><target>Le voyagiste a son siège dans la vieille ville.</target></trans-unit>
</body></file></xliff>
"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_required_term_is_missed_where_the_source_has_it() {
    let room = Room::new();
    let backend = room.backend().await;
    let review: ReviewView = done(&backend, "open_file", room.file("a.xlf", XLIFF)).await;
    let path = room.file(
        "glossaire.csv",
        "source,target,language\ntour operator,voyagiste,fr\n",
    );
    let imported: GlossaryView = done(&backend, "import_glossary", &path).await;
    assert_eq!((imported.taken, imported.bad.len()), (1, 0));
    let term = &imported.profile.terms[0];
    assert_eq!(
        (term.source.as_deref(), term.right.as_deref(), term.wrong.as_str()),
        (Some("tour operator"), Some("voyagiste"), "")
    );
    let now: ReviewView = done(&backend, "open_article", review.article.id).await;
    let missed: Vec<_> = now
        .issues
        .iter()
        .filter(|issue| issue.rule == "terminology.glossary")
        .map(|issue| (issue.segment, issue.message.as_str()))
        .collect();
    assert_eq!(
        missed,
        [(
            now.segments[0].id,
            "The source has “tour operator”, for which the glossary requires “voyagiste”"
        )]
    );
    // A required term must have a source and a translation.
    let half = TermView {
        source: Some("tour operator".to_owned()),
        ..TermView::default()
    };
    assert_eq!(refused(&backend, "put_term", half).await, "bad-request");
    let profile: ProfileView = done(&backend, "remove_term", term).await;
    assert!(profile.terms.is_empty());
}

/// Concurrent commands, repeated: none loses the change of another one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn commands_that_overlap_lose_nothing() {
    let room = Room::new();
    let backend = room.backend().await;
    let mut running = tokio::task::JoinSet::new();
    for at in 0..12_u32 {
        let word = IgnoredWordView {
            words: format!("mot{at}"),
            rule: None,
            shared: false,
        };
        let term = TermView {
            wrong: format!("terme{at}"),
            ..TermView::default()
        };
        let setting = match at % 4 {
            0 => json!({"text_size": 22}),
            1 => json!({"last_article": 7}),
            2 => json!({"house": {"quotes": "curly"}}),
            _ => json!({"house": {"apostrophe": "straight"}}),
        };
        let calls = [
            ("ignore_words", json!(word)),
            ("put_term", json!(term)),
            ("set_settings", setting),
            ("profile", json!(null)),
        ];
        for (name, request) in calls {
            let backend = backend.clone();
            running.spawn(async move { done::<serde_json::Value>(&backend, name, request).await });
        }
    }
    while let Some(ended) = running.join_next().await {
        ended.expect("ends");
    }
    for backend in [backend, room.backend().await] {
        let start: StartView = done(&backend, "start", ()).await;
        let Settings {
            text_size,
            last_article,
            house,
            ..
        } = start.settings;
        assert_eq!((text_size, last_article), (22, Some(7)));
        assert!(house.quotes.is_some() && house.apostrophe.is_some());
        // The profile of the process, without reading the disk again.
        let file = room.path("mots.txt").to_string_lossy().into_owned();
        let export = json!({"part": "words", "path": file});
        let _: String = done(&backend, "export_profile", export).await;
        let words = std::fs::read_to_string(&file).expect("reads");
        assert_eq!(words.lines().filter(|line| line.starts_with("mot")).count(), 12);
        let review: ReviewView = done(&backend, "open_text", "Un mot3 et un terme5 ici.\n").await;
        assert_eq!(of_rule(&review, "terminology.glossary"), 1);
        let profile: ProfileView = done(&backend, "profile", ()).await;
        assert_eq!((profile.words.len(), profile.terms.len()), (12, 12));
    }
}
