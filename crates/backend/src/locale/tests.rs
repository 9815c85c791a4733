use super::{CATALOG, fault, ui_lang};
use crate::wire::UiLanguage;
use crate::{BackendError, PatternError};
use copydesk_align::Mismatch;
use copydesk_formats::{FormatError, notice};
use copydesk_i18n::UiLang;
use copydesk_model::{IssueId, SegmentId};
use copydesk_providers::ServerError;
use copydesk_review::{RestoreError, ReviewError};
use copydesk_store::{ArticleId, StoreError};
use copydesk_text::EditError;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn server_errors() -> Vec<ServerError> {
    let address = || "http://127.0.0.1:8080".to_owned();
    let detail = || "no".to_owned();
    vec![
        ServerError::Address { address: address() },
        ServerError::Down {
            address: address(),
            detail: detail(),
        },
        ServerError::Slow {
            address: address(),
            seconds: 60,
        },
        ServerError::Busy {
            address: address(),
            status: 503,
        },
        ServerError::Cut { address: address() },
        ServerError::NoJava,
        ServerError::NoJar {
            path: "/lt".to_owned(),
        },
        ServerError::StartFailed {
            path: "/lt".to_owned(),
            detail: detail(),
        },
        ServerError::StartSlow {
            path: "/lt".to_owned(),
            seconds: 180,
        },
        ServerError::TooLong {
            address: address(),
            bytes: 9,
        },
        ServerError::Refused {
            address: address(),
            status: 400,
            detail: detail(),
        },
        ServerError::Key {
            address: address(),
            status: 401,
        },
        ServerError::NotLanguageTool { address: address() },
        ServerError::NotOpenAi { address: address() },
        ServerError::Model {
            address: address(),
            model: "large".to_owned(),
            known: "small".to_owned(),
        },
        ServerError::NoModel { address: address() },
        ServerError::Context { address: address() },
        ServerError::Unreadable { address: address() },
        ServerError::Limit { limit: 1_000 },
        ServerError::Cancelled,
    ]
}

fn store_errors() -> Vec<StoreError> {
    let path = || PathBuf::from("/a/été.txt");
    let detail = || "détail".to_owned();
    let article = ArticleId(7);
    vec![
        StoreError::NotFound { path: path() },
        StoreError::FolderMissing { path: path() },
        StoreError::IsFolder { path: path() },
        StoreError::NotAFile { path: path() },
        StoreError::NoPermission { path: path() },
        StoreError::ReadOnlyTarget { path: path() },
        StoreError::DiskFull { path: path() },
        StoreError::ChangedOnDisk { path: path() },
        StoreError::VanishedOnDisk { path: path() },
        StoreError::AlreadyExists { path: path() },
        StoreError::TooLarge {
            path: path(),
            size: 2,
            limit: 1,
        },
        StoreError::Io {
            path: path(),
            detail: detail(),
        },
        StoreError::LibraryBusy { path: path() },
        StoreError::LibraryDamaged { path: path() },
        StoreError::NotALibrary { path: path() },
        StoreError::LibraryNewer {
            path: path(),
            found: 2,
            known: 1,
        },
        StoreError::LibraryReadOnly { path: path() },
        StoreError::LibraryVanished { path: path() },
        StoreError::LibraryUnreachable {
            path: path(),
            detail: detail(),
        },
        StoreError::LibraryFault {
            path: path(),
            detail: detail(),
        },
        StoreError::LostUpdate {
            article,
            expected: 1,
            found: 2,
        },
        StoreError::NoSuchHead { article, head: 9 },
        StoreError::UnknownArticle { article },
        StoreError::UnknownVersion { article, n: 3 },
    ]
}

fn format_errors() -> Vec<FormatError> {
    let segment = SegmentId(4);
    vec![
        FormatError::Binary { offset: 3 },
        FormatError::NotYetSupported { name: "PDF document" },
        FormatError::TooLarge { size: 2, limit: 1 },
        FormatError::Undecodable {
            encoding: "UTF-8",
            offset: 3,
        },
        FormatError::Unencodable {
            character: '😀',
            encoding: "windows-1252",
        },
        FormatError::Unfaithful {
            encoding: "Shift_JIS",
        },
        FormatError::CutsMark { segment },
        FormatError::ChangesMarkup { segment },
        FormatError::CannotSplit { segment },
        FormatError::Locked {
            segment,
            reason: copydesk_model::LockReason::Final,
        },
        FormatError::UnknownSegment { segment },
        FormatError::EditDoesNotFit { segment },
        FormatError::MalformedXml { offset: 3 },
        FormatError::DocumentType { offset: 3 },
        FormatError::NestedTooDeeply { limit: 1000 },
        FormatError::OtherFormat {
            wanted: "XLIFF 1.2, 2.0 or 2.1",
        },
        FormatError::DamagedPackage,
        FormatError::UnpacksTooLarge { limit: 1 },
        FormatError::UnsafePath {
            path: "../a".to_owned(),
        },
        FormatError::Encrypted,
        FormatError::MissingPart {
            part: "content.xml".to_owned(),
        },
        FormatError::MalformedPart {
            part: "content.xml".to_owned(),
            offset: 3,
        },
        FormatError::PartDocumentType {
            part: "content.xml".to_owned(),
        },
        FormatError::CannotTrack { id: "txt" },
        FormatError::CannotAnnotate { id: "docx" },
        FormatError::UnknownFormat {
            id: "klingon".to_owned(),
        },
        FormatError::UnknownEncoding {
            label: "klingon".to_owned(),
        },
    ]
}

fn review_errors() -> Vec<ReviewError> {
    let (segment, issue) = (SegmentId(4), IssueId(7));
    vec![
        ReviewError::UnknownSegment { segment },
        ReviewError::Stale {
            segment,
            version: 1,
            now: 2,
        },
        ReviewError::QuoteMismatch { issue },
        ReviewError::DoesNotFit {
            issue,
            error: EditError::Overlap { at: 3 },
        },
        ReviewError::Conflict {
            issue,
            with: vec![IssueId(8), IssueId(9)],
        },
        ReviewError::NothingChanges { segment },
        ReviewError::NoSuchSuggestion { issue, choice: 1 },
        ReviewError::NotDecided { issue },
        ReviewError::RewrittenSince { issue },
        ReviewError::NoSuchChange { segment },
        ReviewError::RemarkDecided { segment },
        ReviewError::EmptyOperation,
        ReviewError::NothingToUndo,
        ReviewError::NothingToRedo,
    ]
}

fn source_errors() -> impl Iterator<Item = Mismatch> {
    [
        Mismatch::Empty,
        Mismatch::Length,
        Mismatch::OtherText,
        Mismatch::SameLanguage,
    ]
    .into_iter()
}

fn own_errors() -> Vec<BackendError> {
    vec![
        BackendError::NothingCorrected,
        BackendError::CannotPair,
        BackendError::ProviderOff,
        BackendError::NoFlags,
        BackendError::NoDataFolder,
        BackendError::UnknownCommand("x".to_owned()),
        BackendError::BadRequest { command: "accept" },
        BackendError::UnknownArticle(1),
        BackendError::UnknownIssue(IssueId(1)),
        BackendError::UnknownRemark { id: 3 },
        BackendError::RemarkNotDecidable { id: 3 },
        BackendError::UnknownRule("a.b".to_owned()),
        BackendError::UnreadableStep { place: 3 },
        BackendError::NoTarget,
        BackendError::NoSource,
        BackendError::NoSharedDictionary,
        BackendError::Keyring(crate::keyring::KeyringError("no secret service".to_owned())),
        BackendError::BadKey,
        BackendError::SourceMemory,
        BackendError::SourceTable,
        BackendError::CannotMerge {
            segment: SegmentId(4),
        },
        BackendError::MergeLosesFormatting {
            segment: SegmentId(4),
        },
        BackendError::Pattern(PatternError::Syntax {
            at: 3,
            reason: "group-unclosed",
        }),
        BackendError::Pattern(PatternError::TooLarge),
        BackendError::Pattern(PatternError::NoGroup { name: "2".to_owned() }),
        BackendError::ParagraphMerged {
            segment: SegmentId(4),
        },
        BackendError::WatchedFolderGone { path: "/disk".into() },
        BackendError::Store(StoreError::LostUpdate {
            article: ArticleId(1),
            expected: 1,
            found: 2,
        }),
        BackendError::Review(ReviewError::QuoteMismatch { issue: IssueId(1) }),
        BackendError::Internal,
    ]
}

#[test]
fn every_fault_says_what_happened_and_what_to_do() {
    let stored: BTreeSet<_> = store_errors().iter().map(StoreError::code).collect();
    assert_eq!(
        stored,
        StoreError::CODES.iter().copied().collect(),
        "every error of the store is tried below"
    );
    let read: BTreeSet<_> = format_errors().iter().map(FormatError::code).collect();
    assert_eq!(
        read,
        FormatError::CODES.iter().copied().collect(),
        "every error of a format is tried below"
    );
    let decided: BTreeSet<_> = review_errors().iter().map(ReviewError::code).collect();
    assert_eq!(
        decided,
        ReviewError::CODES.iter().copied().collect(),
        "every error of a review is tried below"
    );
    let sources: BTreeSet<_> = source_errors().map(Mismatch::code).collect();
    assert_eq!(
        sources,
        Mismatch::CODES.iter().copied().collect(),
        "every error of a source text is tried below"
    );
    let servers: BTreeSet<_> = server_errors().iter().map(ServerError::code).collect();
    assert_eq!(
        servers,
        ServerError::CODES.iter().copied().collect(),
        "every error of a server is tried below"
    );
    let own: BTreeSet<_> = own_errors().iter().map(BackendError::code).collect();
    assert_eq!(
        own,
        BackendError::CODES.iter().copied().collect(),
        "every error of the backend is tried below"
    );

    let errors = own_errors().into_iter();
    let errors = errors.chain(store_errors().into_iter().map(BackendError::from));
    let errors = errors.chain(format_errors().into_iter().map(BackendError::from));
    let errors = errors.chain(review_errors().into_iter().map(BackendError::from));
    let errors = errors.chain(source_errors().map(BackendError::from));
    let errors = errors.chain(server_errors().into_iter().map(BackendError::from));
    let restored = [
        RestoreError::Head { head: 3, len: 2 },
        RestoreError::Operation {
            place: 2,
            error: ReviewError::EmptyOperation,
        },
    ];
    for error in errors.chain(restored.into_iter().map(BackendError::from)) {
        let messages = UiLang::ALL
            .iter()
            .map(|ui| fault(&error, *ui))
            .collect::<Vec<_>>();
        for fault in &messages {
            for sentence in [&fault.message, &fault.next_step] {
                assert!(
                    !sentence.starts_with("fault-"),
                    "{sentence} is not said, or lacks an argument"
                );
                assert!(
                    sentence.ends_with(['.', '?']) && !sentence.contains('{'),
                    "{sentence}"
                );
            }
        }
        assert_ne!(
            messages[0].message, messages[1].message,
            "{} is not translated",
            messages[0].code
        );
    }
}

#[test]
fn every_notice_of_a_file_is_said() {
    for ui in UiLang::ALL {
        for id in [
            notice::EMPTY_FILE,
            notice::UNDECODABLE_SHOWN,
            notice::LOCKED,
            notice::UNTRANSLATED,
            notice::UNREAD_EMBEDDED,
            notice::UNREAD_SMART_ART,
            notice::UNREAD_CHARTS,
            notice::UNREAD_WORD_ART,
            "file-changed",
            "library-set-aside",
        ] {
            let args = ["offset", "path", "count"].map(|name| (name, "3".to_owned()));
            let messages = CATALOG.format(*ui, &format!("notice-{id}"), &args);
            assert!(
                messages.is_some_and(|messages| !messages.contains("{$")),
                "{id} in {ui:?}"
            );
        }
    }
}

#[test]
fn both_languages_hold_the_same_messages() {
    let ids = |source: &str| -> BTreeSet<String> {
        let name = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
        source
            .lines()
            .filter(|line| !line.starts_with(['#', ' ']))
            .filter_map(name)
            .collect()
    };
    assert_eq!(
        ids(include_str!("../../locales/en.ftl")),
        ids(include_str!("../../locales/fr.ftl"))
    );
}

#[test]
fn the_system_decides_where_the_settings_say_so() {
    for (setting, system, expected) in [
        (UiLanguage::System, Some("fr_CA.UTF-8"), UiLang::Fr),
        (UiLanguage::System, Some("de-DE"), UiLang::En),
        (UiLanguage::System, None, UiLang::En),
        (UiLanguage::En, Some("fr-FR"), UiLang::En),
        (UiLanguage::Fr, None, UiLang::Fr),
    ] {
        assert_eq!(ui_lang(setting, system), expected);
    }
}

#[test]
fn sizes_are_said_as_people_say_them() {
    for (bytes, en, fr) in [
        (50_000_000, "50 MB", "50 Mo"),
        (50_000_001, "50.1 MB", "50,1 Mo"),
        (0, "0 MB", "0 Mo"),
        (1, "0.1 MB", "0,1 Mo"),
    ] {
        assert_eq!(super::megabytes(UiLang::En, bytes), en);
        assert_eq!(super::megabytes(UiLang::Fr, bytes), fr);
    }
}
