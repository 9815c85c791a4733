//! The commands: name -> request, response. The typed `call` of the window and the backend's dispatch are generated from
//! this table.

use super::{
    AcceptEditedRequest, AcceptRequest, AcceptanceView, AddCommentRequest, AddIssueRequest, ArchiveRequest,
    ArticleFileRequest, ArticleHitsView, ArticleRow, ArticleRulesView, ArticleTextRequest, AskRequest,
    AskingView, BulkView, ChangesRequest, ChangesView, CountingView, DecideManyRequest, DecideRemarksRequest,
    DetailsChange, DetailsImportView, DetailsSetView, ExportFolderRequest, ExportProfileRequest,
    ExportRequest, FilesView, FindManyRequest, FindRequest, FoundView, GlossaryView, IgnoreRequest,
    IgnoredWordView, ImportPairRequest, ImportedView, IssueRequest, KeyRequest, LibraryQuery, LibraryView,
    MergeRequest, NewVersionView, NewerView, OpinionsView, PairRequest, PositionRequest, PositionView,
    ProfileView, ProviderKind, ProviderView, QualityView, RejectRequest, RemoveOpinionsRequest,
    ReplaceAcrossRequest, ReplaceInArticleRequest, ReplaceRequest, ReplacedInArticleView, ReplacedView,
    ReplacingView, RestoreRequest, RevertRequest, ReviewPatch, ReviewView, RewriteRequest, RuleSwitch,
    RuleView, SaveRequest, SavedView, Settings, SettingsChange, StartView, TermView, TriedView,
    UndoStepRequest, VersionView, WatchView,
};
use ts_rs::TS;

/// Passes the table of commands to the macro `$then`, as `name(Request) -> Response;` with doc comments.
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            /// Returns a page of the library and its totals.
            list_articles(LibraryQuery) -> LibraryView;
            /// Finds the files to import under these paths: files are taken as they are, folders are searched for known
            /// formats.
            find_files(Vec<String>) -> FilesView;
            /// Imports a file, unless it is in the library already, without opening it.
            import_file(String) -> ImportedView;
            /// The same, and attaches its source text, unless it has one.
            import_pair(ImportPairRequest) -> ImportedView;
            /// Moves articles to the archive or back to the queue. Returns how many.
            archive(ArchiveRequest) -> u32;
            /// Changes titles, slugs, desks, deadlines and assignees. The last of two windows wins; the former values are
            /// returned.
            set_details(Vec<DetailsChange>) -> DetailsSetView;
            /// Takes details from a CSV table with a row for each file.
            import_details(String) -> DetailsImportView;
            /// Compares the changed file of an article with the one that was imported.
            newer_version(u32) -> NewerView;
            /// Takes the changed file of an article as its new version; decisions on unchanged paragraphs are kept. The former
            /// article goes to the trash.
            take_newer(u32) -> NewVersionView;
            /// Keeps an article as it is; these contents of its file are not offered again.
            keep_version(u32) -> ArticleRow;
            /// Exports an article to a folder. Returns where it was written.
            export_to_folder(ExportFolderRequest) -> SavedView;
            /// Checks an article again, and stores its counts.
            recheck(u32) -> ArticleRow;
            /// Imports a file, unless it is in the library already, and opens it.
            open_file(String) -> ReviewView;
            /// Imports pasted text and opens it.
            open_text(String) -> ReviewView;
            /// Opens an article of the library.
            open_article(u32) -> ReviewView;
            /// Moves articles to the trash with all their decisions. Returns how many.
            delete_articles(Vec<u32>) -> u32;
            /// Restores articles from the trash. Returns how many.
            restore_articles(Vec<u32>) -> u32;
            /// Deletes articles of the trash permanently, with their decisions and versions. Returns how many.
            purge_articles(Vec<u32>) -> u32;
            /// Accepts a suggestion.
            accept(AcceptRequest) -> ReviewPatch;
            /// Accepts the editor's own replacement for an issue.
            accept_edited(AcceptEditedRequest) -> ReviewPatch;
            /// Accepts the first suggestion of every open issue if it is safe; one undo step.
            accept_safe(u32) -> BulkView;
            /// Decides the given issues, which the editor has seen in a list; one undo step.
            decide_many(DecideManyRequest) -> BulkView;
            /// Adds an issue that the editor found, with or without a replacement.
            add_issue(AddIssueRequest) -> ReviewPatch;
            /// Writes a comment on words of the text; one undo step.
            add_comment(AddCommentRequest) -> ReviewPatch;
            /// Accepts or rejects a tracked change that the file contains; one undo step.
            decide_remarks(DecideRemarksRequest) -> ReviewPatch;
            /// Rejects an issue: it is not an error.
            reject(RejectRequest) -> ReviewPatch;
            /// Confirms an issue as an error without changing the text.
            confirm(IssueRequest) -> ReviewPatch;
            /// Reverts the decision on an issue, which is then open again.
            reopen(IssueRequest) -> ReviewPatch;
            /// Replaces the text of a segment by what the editor typed.
            rewrite(RewriteRequest) -> ReviewPatch;
            /// Merges a paragraph into the one before it; one undo step.
            merge_paragraphs(MergeRequest) -> ReviewPatch;
            /// Replaces a selection over several paragraphs; one undo.
            replace_across(ReplaceAcrossRequest) -> ReviewPatch;
            /// Finds words in the current text of an article.
            find(FindRequest) -> FoundView;
            /// Returns what replacing hits would change, without changing it.
            preview_replace(ReplaceRequest) -> ReplacingView;
            /// Replaces hits; one undo step. A hit that the file cannot hold is kept and returned, and the rest is
            /// replaced.
            replace(ReplaceRequest) -> ReplacedView;
            /// Finds words in several articles, and shows what would replace them. Returns the articles with hits.
            find_in_articles(FindManyRequest) -> Vec<ArticleHitsView>;
            /// Replaces all hits in one of several articles; one undo step of that article.
            replace_in_article(ReplaceInArticleRequest) -> ReplacedInArticleView;
            /// Undoes a step of an article if it is still the last one. Returns the article's row if it was undone.
            undo_step(UndoStepRequest) -> Option<ArticleRow>;
            /// Undoes the last operation.
            undo(u32) -> ReviewPatch;
            /// Redoes the operation that was undone last.
            redo(u32) -> ReviewPatch;
            /// Shows what a corrected version, in a file of any format, changes in an article.
            add_corrected(ArticleFileRequest) -> OpinionsView;
            /// Shows what a corrected version, as pasted text, changes in an article.
            add_corrected_text(ArticleTextRequest) -> OpinionsView;
            /// Shows the flags of another program, in a file, in an article.
            add_flags(ArticleFileRequest) -> OpinionsView;
            /// Removes what another source found in an article; decisions on it are kept.
            remove_opinions(RemoveOpinionsRequest) -> OpinionsView;
            /// Returns the servers that can be asked for second opinions.
            providers(()) -> Vec<ProviderView>;
            /// Sets the address of a server and whether it may be asked. Nothing is sent.
            set_provider(ProviderView) -> Vec<ProviderView>;
            /// Keeps the key of the language model in the keyring of the system, or removes it.
            set_key(KeyRequest) -> Vec<ProviderView>;
            /// Sends a short request to a server that is on.
            try_provider(ProviderKind) -> TriedView;
            /// Begins to ask a server about an article, in the background; the answer comes as an event.
            ask_provider(AskRequest) -> AskingView;
            /// Stops asking; what was found so far is shown.
            stop_asking(AskRequest) -> ();
            /// Attaches a file as the source text of an article, in place of an earlier one; undoable.
            add_source(ArticleFileRequest) -> ReviewView;
            /// Attaches pasted text as the source text of an article; undoable.
            add_source_text(ArticleTextRequest) -> ReviewView;
            /// Removes the source text of an article; undoable.
            remove_source(u32) -> ReviewView;
            /// Changes which source paragraphs belong to which segments; undoable.
            change_pairs(PairRequest) -> ReviewView;
            /// Compares two versions side by side.
            changes(ChangesRequest) -> ChangesView;
            /// Lists the versions of an article: the original, each save, the current text.
            versions(u32) -> Vec<VersionView>;
            /// Reverts one change of the text; one undo step.
            revert_change(RevertRequest) -> ReviewPatch;
            /// Restores the text of a version, or of one segment of it; one undo step.
            restore_version(RestoreRequest) -> ReviewPatch;
            /// Returns the MQM scores of an article, before and after the review.
            quality(u32) -> QualityView;
            /// Saves the corrected text.
            save(SaveRequest) -> SavedView;
            /// Returns the report of an article as an HTML element, for printing.
            report_element(u32) -> String;
            /// Exports the review in another format. Returns where it was written.
            export(ExportRequest) -> SavedView;
            /// Returns the manual page of a rule.
            rule(String) -> RuleView;
            /// Returns the manual pages of all rules, ordered by id.
            rules(()) -> Vec<RuleView>;
            /// Returns the profile: rules that are off, words not to flag, the glossary.
            profile(()) -> ProfileView;
            /// Turns a rule off or stops flagging words, in this article or in all; `undo` reverts it.
            ignore(IgnoreRequest) -> ();
            /// Returns the exceptions of one article.
            article_rules(u32) -> ArticleRulesView;
            /// Removes an exception of one article.
            flag_in_article(IgnoreRequest) -> ArticleRulesView;
            /// Adds words to a dictionary, so that they are not flagged in any article.
            ignore_words(IgnoredWordView) -> ProfileView;
            /// Removes words from a dictionary.
            remove_ignored_words(IgnoredWordView) -> ProfileView;
            /// Turns a rule off or on, in every article.
            switch_rule(RuleSwitch) -> ProfileView;
            /// Adds a term to the glossary, or replaces the one for the same words.
            put_term(TermView) -> ProfileView;
            /// Removes the term for these words from the glossary.
            remove_term(TermView) -> ProfileView;
            /// Imports the terms of a CSV or TBX file into the glossary.
            import_glossary(String) -> GlossaryView;
            /// Sets the dictionary file shared with a team, which is created if it does not exist; `None` stops
            /// sharing.
            share_dictionary(Option<String>) -> ProfileView;
            /// Writes a part of the profile to a file. Returns its path.
            export_profile(ExportProfileRequest) -> String;
            /// Returns how often the editor accepts the issues of each rule.
            acceptance(()) -> Vec<AcceptanceView>;
            /// Resets these counts: only later decisions count.
            reset_acceptance(()) -> Vec<AcceptanceView>;
            /// Returns the last position in an article, if it is known.
            position(u32) -> Option<PositionView>;
            /// Stores the position in an article.
            store_position(PositionRequest) -> ();
            /// Returns the id of the first sample, which is imported if it is missing.
            sample(()) -> u32;
            /// Returns what the window needs before it can show anything.
            start(()) -> StartView;
            /// Changes the given settings. Returns all of them.
            set_settings(SettingsChange) -> Settings;
            /// Returns the progress of the background count after a change of the rules or the profile.
            counting(()) -> CountingView;
            /// Continues the background count, or stops it.
            set_counting(bool) -> CountingView;
            /// Returns the watched folder.
            watching(()) -> WatchView;
            /// Watches a folder from now on: its files are imported, and so are files added later. `None` stops
            /// watching.
            watch_folder(Option<String>) -> WatchView;
        }
    };
}
pub(crate) use with_commands;

macro_rules! declare {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $answer:ty;)+) => {
        /// Every command with its request and its response. Each can also fail with a [`Fault`](super::Fault).
        ///
        /// The changes of a command are on disk before it returns.
        #[derive(TS)]
        pub struct Commands { $($(#[$doc])* pub $name: ($request, $answer),)+ }

        impl Commands {
            /// The names of all commands, in the order of the table.
            pub const NAMES: &[&str] = &[$(stringify!($name),)+];
        }
    };
}

with_commands!(declare);
