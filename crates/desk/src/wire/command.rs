//! The commands: name -> request, answer. One table; the window's typed `call` and the desk's dispatch are made from it.

use super::{
    AcceptEditedRequest, AcceptRequest, AcceptanceView, AddIssueRequest, ArchiveRequest, ArticleRulesView,
    BulkView, ChangesRequest, ChangesView, CountingView, DecideManyRequest, ExportMemoryRequest,
    ExportRequest, FilesView, GlossaryView, ImportedView, IssueRequest, LeftWordView, LibraryQuery,
    LibraryView, MemoryView, MergeRequest, PlaceRequest, PlaceView, QualityView, RejectRequest,
    RestoreRequest, RevertRequest, ReviewPatch, ReviewView, RewriteRequest, RuleSwitch, RuleView,
    SaveRequest, SavedView, Settings, SettingsChange, SilenceRequest, StartView, TermView, VersionView,
    WatchView,
};
use ts_rs::TS;

/// Hands the table of commands to the macro `$then`, as `name(Request) -> Answer;` with doc comments.
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            /// A page of the library, and what is counted over all of it.
            list_articles(LibraryQuery) -> LibraryView;
            /// The files that lie at these paths: files as they are, and what formats are known for in folders.
            find_files(Vec<String>) -> FilesView;
            /// Takes one file into the library, or finds it there, without opening it.
            import_file(String) -> ImportedView;
            /// Lays articles away or puts them back; answers how many.
            archive(ArchiveRequest) -> u32;
            /// Loads a file into the library, or finds it there, and opens it.
            open_file(String) -> ReviewView;
            /// Loads pasted text and opens it.
            open_text(String) -> ReviewView;
            /// Opens an article of the library.
            open_article(u32) -> ReviewView;
            /// Moves articles to the trash with all their decisions. Returns how many.
            delete_articles(Vec<u32>) -> u32;
            /// Takes articles out of the trash. Returns how many.
            restore_articles(Vec<u32>) -> u32;
            /// Deletes articles of the trash permanently, with their decisions and versions. Returns how many.
            purge_articles(Vec<u32>) -> u32;
            /// Takes a suggestion.
            accept(AcceptRequest) -> ReviewPatch;
            /// Takes the editor's own words for an issue.
            accept_edited(AcceptEditedRequest) -> ReviewPatch;
            /// Takes the same suggestion for every open issue with the same rule and words; one undo.
            /// Takes the first suggestion of every open issue where that is safe; one undo.
            accept_safe(u32) -> BulkView;
            /// Decides the issues that are named, as the editor has seen them listed; one undo.
            decide_many(DecideManyRequest) -> BulkView;
            /// Marks words as an issue that the editor found, mended or left.
            add_issue(AddIssueRequest) -> ReviewPatch;
            /// Says that an issue is no error.
            reject(RejectRequest) -> ReviewPatch;
            /// Says that an issue is an error, and leaves the words as they are.
            confirm(IssueRequest) -> ReviewPatch;
            /// Takes a decision back; the issue is open again.
            reopen(IssueRequest) -> ReviewPatch;
            /// Text typed by hand.
            rewrite(RewriteRequest) -> ReviewPatch;
            /// Merges a paragraph into the one before it; one undo.
            merge_paragraphs(MergeRequest) -> ReviewPatch;
            /// Undoes the last operation.
            undo(u32) -> ReviewPatch;
            /// Redoes what was undone.
            redo(u32) -> ReviewPatch;
            /// Two versions, side by side.
            changes(ChangesRequest) -> ChangesView;
            /// The versions of an article: the original, each save, the text as it stands.
            versions(u32) -> Vec<VersionView>;
            /// Takes one change of the text back; one undo.
            revert_change(RevertRequest) -> ReviewPatch;
            /// Brings the text of a version back; one undo.
            restore_version(RestoreRequest) -> ReviewPatch;
            /// The MQM score of an article, before and after.
            quality(u32) -> QualityView;
            /// Writes the corrected version.
            save(SaveRequest) -> SavedView;
            /// Writes the review in the format of another program; answers where it went.
            export(ExportRequest) -> SavedView;
            /// The page of a rule.
            rule(String) -> RuleView;
            /// The pages of all rules, ordered by id.
            rules(()) -> Vec<RuleView>;
            /// What the editor has taught the desk.
            memory(()) -> MemoryView;
            /// Turns a rule off or stops flagging words, in this article or in all; `undo` takes it back.
            silence(SilenceRequest) -> ();
            /// What is not flagged in one article.
            article_rules(u32) -> ArticleRulesView;
            /// Flags again in one article what was silenced there.
            flag_in_article(SilenceRequest) -> ArticleRulesView;
            /// Leaves words alone from now on, in every article.
            leave_alone(LeftWordView) -> MemoryView;
            /// Takes that back.
            flag_again(LeftWordView) -> MemoryView;
            /// Turns a rule off or on, in every article.
            switch_rule(RuleSwitch) -> MemoryView;
            /// Takes a term into the glossary, in place of one for the same words.
            put_term(TermView) -> MemoryView;
            /// Takes the term for these words out of the glossary.
            remove_term(TermView) -> MemoryView;
            /// Takes the terms of a CSV or TBX file in: words, what shall stand there, why.
            import_glossary(String) -> GlossaryView;
            /// Shares a dictionary with a team: the file, which is begun where there is none; `None` ends that.
            share_dictionary(Option<String>) -> MemoryView;
            /// Writes a part of the memory to a file; answers where it went.
            export_memory(ExportMemoryRequest) -> String;
            /// What the editor's decisions say of each rule.
            acceptance(()) -> Vec<AcceptanceView>;
            /// Learns from the decisions that come from now on only.
            reset_acceptance(()) -> Vec<AcceptanceView>;
            /// Where the editor was in an article, if that is known.
            place(u32) -> Option<PlaceView>;
            /// Remembers that.
            remember_place(PlaceRequest) -> ();
            /// The number of the first sample, which comes into the library where it is not there.
            sample(()) -> u32;
            /// What the window needs before it can show anything.
            start(()) -> StartView;
            /// Changes the settings that are named. Returns all of them.
            set_settings(SettingsChange) -> Settings;
            /// How far counting the articles anew is, after the rules or what they know have changed.
            counting(()) -> CountingView;
            /// Goes on counting, or stops.
            count_anew(bool) -> CountingView;
            /// The folder that is watched.
            watching(()) -> WatchView;
            /// Watches a folder from now on: what lies in it comes in, and what comes later. `None` ends that.
            watch_folder(Option<String>) -> WatchView;
        }
    };
}
pub(crate) use with_commands;

macro_rules! declare {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $answer:ty;)+) => {
        /// Every command with its request and its answer. Any of them may answer a [`Fault`](super::Fault) instead.
        ///
        /// A command answers only when what it did is on disk.
        #[derive(TS)]
        pub struct Commands { $($(#[$doc])* pub $name: ($request, $answer),)+ }

        impl Commands {
            /// The names of all commands, in the order of the table.
            pub const NAMES: &[&str] = &[$(stringify!($name),)+];
        }
    };
}

with_commands!(declare);
