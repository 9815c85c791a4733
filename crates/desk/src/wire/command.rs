//! The commands: name -> [request, answer]. The window's typed `call` is made from this table.

use super::{
    AcceptEditedRequest, AcceptRequest, BulkView, ChangesView, IssueRequest, LibraryView, RejectRequest, ReviewPatch,
    ReviewView, RewriteRequest, RuleView, SaveRequest, SavedView, Settings,
};
use ts_rs::TS;

/// Every command with its request and its answer. Any of them may answer a [`Fault`](super::Fault) instead.
///
/// A command answers only when what it did is on disk.
#[derive(TS)]
pub struct Commands {
    /// Articles whose title or text holds the query; the empty query finds all.
    pub list_articles: (String, LibraryView),
    /// Loads a file into the library, or finds it there, and opens it.
    pub open_file: (String, ReviewView),
    /// Loads pasted text and opens it.
    pub open_text: (String, ReviewView),
    /// Opens an article of the library.
    pub open_article: (u32, ReviewView),
    /// Takes an article out of the library; [`Self::restore_article`] brings it back.
    pub remove_article: (u32, LibraryView),
    /// Brings a removed article back.
    pub restore_article: (u32, LibraryView),
    /// Takes a suggestion.
    pub accept: (AcceptRequest, ReviewPatch),
    /// Takes the editor's own words for an issue.
    pub accept_edited: (AcceptEditedRequest, ReviewPatch),
    /// Takes the same suggestion for every open issue with the same rule and words; one undo.
    pub accept_alike: (AcceptRequest, BulkView),
    /// Takes the first suggestion of every open issue where that is safe; one undo.
    pub accept_safe: (u32, BulkView),
    /// Says that an issue is no error.
    pub reject: (RejectRequest, ReviewPatch),
    /// Takes a decision back; the issue is open again.
    pub reopen: (IssueRequest, ReviewPatch),
    /// Text typed by hand.
    pub rewrite: (RewriteRequest, ReviewPatch),
    /// Undoes the last operation.
    pub undo: (u32, ReviewPatch),
    /// Redoes what was undone.
    pub redo: (u32, ReviewPatch),
    /// Original and corrected, side by side.
    pub changes: (u32, ChangesView),
    /// Writes the corrected version.
    pub save: (SaveRequest, SavedView),
    /// Writes the review as a self-contained HTML page; answers where it went.
    pub export_report: (SaveRequest, SavedView),
    /// The page of a rule.
    pub rule: (String, RuleView),
    /// What the editor has set.
    pub settings: ((), Settings),
    /// Remembers what the editor has set.
    pub set_settings: (Settings, Settings),
    /// The file that the program was started with, if any.
    pub startup_file: ((), Option<String>),
}
