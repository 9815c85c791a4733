//! Profile shared between people and windows, and profile as files.
use crate::room::{ARTICLE, Room, call, done, refused};
use copydesk_backend::wire::{
    ExportProfileRequest, GlossaryView, IgnoredWordView, ProfilePart, ProfileView, ReviewView, RuleSwitch,
    RuleView, TermView,
};

fn word(words: &str, shared: bool) -> IgnoredWordView {
    IgnoredWordView {
        words: words.to_owned(),
        rule: None,
        shared,
    }
}

fn term(wrong: &str) -> TermView {
    TermView {
        wrong: wrong.to_owned(),
        ..TermView::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_shares_a_dictionary() {
    let (one, other) = (Room::new(), Room::new());
    let (anne, basile) = (one.backend().await, other.backend().await);
    assert_eq!(
        refused(&anne, "ignore_words", word("event", true)).await,
        "no-shared-dictionary"
    );
    let path = one.path("équipe.txt").to_string_lossy().into_owned();
    for backend in [&anne, &basile] {
        let profile: ProfileView = done(backend, "share_dictionary", Some(&path)).await;
        assert_eq!(profile.shared_dictionary.as_deref(), Some(path.as_str()));
    }
    let review: ReviewView = done(&basile, "open_text", ARTICLE).await;
    let flagged = |review: &ReviewView, quote: &str| review.issues.iter().any(|issue| issue.quote == quote);
    let quote = review
        .issues
        .iter()
        .find(|issue| issue.quote.contains("event"))
        .expect("is flagged")
        .quote
        .clone();

    // Both add words concurrently: none is lost.
    let add = |backend: copydesk_backend::Backend, person: &'static str| async move {
        for number in 0..15 {
            let _: ProfileView =
                done(&backend, "ignore_words", word(&format!("{person}{number}"), true)).await;
        }
    };
    tokio::try_join!(
        tokio::spawn(add(anne.clone(), "anne")),
        tokio::spawn(add(basile.clone(), "basile"))
    )
    .expect("both have written");
    let _: ProfileView = done(&anne, "ignore_words", word(&quote, true)).await;
    let profile: ProfileView = done(&basile, "profile", ()).await;
    assert_eq!(profile.words.iter().filter(|word| word.shared).count(), 31);

    // Anne's word takes effect in the article that Basile opens next, and the words of the file stay in use while it is
    // missing.
    let now: ReviewView = done(&basile, "open_article", review.article.id).await;
    assert!(!flagged(&now, &quote));
    std::fs::rename(&path, format!("{path}.away")).expect("moves");
    let gone: ProfileView = done(&basile, "profile", ()).await;
    assert_eq!(
        gone.shared_fault.map(|fault| fault.code).as_deref(),
        Some("file-not-found")
    );
    assert_eq!(gone.words.len(), 31);
    let still: ReviewView = done(&basile, "open_article", review.article.id).await;
    assert!(!flagged(&still, &quote));
    assert!(
        still
            .notices
            .iter()
            .any(|notice| notice.contains("shared dictionary")),
        "{:?}",
        still.notices
    );
    std::fs::rename(format!("{path}.away"), &path).expect("moves back");
    let back: ProfileView = done(&basile, "profile", ()).await;
    assert_eq!(back.shared_fault, None);

    // Basile stops sharing; the file is not changed.
    let alone: ProfileView = done(&basile, "share_dictionary", None::<String>).await;
    assert!(alone.words.is_empty());
    let again: ReviewView = done(&basile, "open_article", review.article.id).await;
    assert!(flagged(&again, &quote));
    assert!(std::fs::read_to_string(&path).expect("is there").contains(&quote));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_on_one_library_lose_nothing_that_they_teach() {
    let room = Room::new();
    let (one, other) = (room.backend().await, room.backend().await);
    let _: ProfileView = done(&one, "put_term", term("mairie")).await;
    let _: ProfileView = done(&other, "put_term", term("ministre")).await;
    let off = RuleSwitch {
        rule: "typography.double-space".to_owned(),
        on: false,
    };
    let _: ProfileView = done(&one, "switch_rule", &off).await;
    let (a, b) = (one.clone(), other.clone());
    let many = |backend: copydesk_backend::Backend, person: &'static str| async move {
        for number in 0..10 {
            let _: ProfileView = done(&backend, "put_term", term(&format!("{person} {number}"))).await;
        }
    };
    tokio::try_join!(tokio::spawn(many(a, "un")), tokio::spawn(many(b, "deux"))).expect("both have written");
    for backend in [&one, &other, &room.backend().await] {
        let profile: ProfileView = done(backend, "profile", ()).await;
        assert_eq!((profile.terms.len(), profile.rules_off.len()), (22, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_remembered_goes_to_files_and_comes_back() {
    let room = Room::new();
    let backend = room.backend().await;
    let right = TermView {
        right: Some("voyagiste".to_owned()),
        note: Some("charte; p. 3".to_owned()),
        ..term("tour-opérateur")
    };
    let _: ProfileView = done(&backend, "put_term", &right).await;
    let _: ProfileView = done(&backend, "put_term", term("mairie")).await;
    let _: ProfileView = done(&backend, "ignore_words", word("Plouvazec", false)).await;
    // One rule that is off by default is turned on, and one that is on by default is turned off.
    for (rule, on) in [
        ("typography.apostrophe-habit", true),
        ("typography.double-space", false),
    ] {
        let switch = RuleSwitch {
            rule: rule.to_owned(),
            on,
        };
        let _: ProfileView = done(&backend, "switch_rule", switch).await;
        let page: RuleView = done(&backend, "rule", rule).await;
        assert_eq!(page.on, on, "{rule}");
    }
    let export = |part, name: &str| ExportProfileRequest {
        part,
        path: room.path(name).to_string_lossy().into_owned(),
    };
    for (part, name) in [
        (ProfilePart::Terms, "termes.csv"),
        (ProfilePart::Terms, "termes.tbx"),
        (ProfilePart::Words, "mots.txt"),
        (ProfilePart::Rules, "règles.csv"),
    ] {
        let _: String = done(&backend, "export_profile", export(part, name)).await;
    }
    let read = |name: &str| std::fs::read_to_string(room.path(name)).expect("was written");
    assert!(read("mots.txt").lines().any(|line| line == "Plouvazec"));
    let rules = read("règles.csv");
    assert!(
        rules.contains("typography.double-space,off,") && rules.contains("typography.apostrophe-habit,on,"),
        "{rules}"
    );
    assert!(read("termes.tbx").contains("deprecatedTerm-admn-sts"));

    let elsewhere = Room::new();
    for name in ["termes.csv", "termes.tbx"] {
        let fresh = elsewhere.backend().await;
        let path = room.path(name).to_string_lossy().into_owned();
        let imported: GlossaryView = done(&fresh, "import_glossary", &path).await;
        assert_eq!((imported.taken, imported.bad.len()), (2, 0), "{name}");
        assert_eq!(imported.profile.terms[1], right, "{name}");
    }
    let nowhere = export(ProfilePart::Terms, "kein/ordner.csv");
    assert_eq!(
        refused(&backend, "export_profile", nowhere).await,
        "folder-missing"
    );
    let broken = room.file("kaputt.tbx", "<tbx>\n<text><body>\n<conceptEntry>\n<oops");
    let nothing: GlossaryView = call(&backend, "import_glossary", broken)
        .await
        .expect("reads what it can");
    assert_eq!((nothing.taken, nothing.bad.len()), (0, 1));
    assert!(
        nothing.bad[0].line >= 3 && nothing.bad[0].reason.contains("XML"),
        "{:?}",
        nothing.bad
    );
}
