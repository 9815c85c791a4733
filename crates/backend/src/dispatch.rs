//! Maps a command name and its JSON request to the method of the same name. Generated from the table in
//! `wire::command`.

use crate::wire::{
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
    UndoStepRequest, VersionView, WatchView, with_commands,
};
use crate::{Backend, BackendError};
use serde_json::Value;

macro_rules! dispatch {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $answer:ty;)+) => {
        impl Backend {
            /// Runs the command `name`.
            ///
            /// # Errors
            /// Returns the error of the command, or an error for an unknown command or an invalid request.
            pub(crate) async fn dispatch(&self, name: &str, request: Value) -> Result<String, BackendError> {
                match name {
                    $(stringify!($name) => {
                        let request: $request = serde_json::from_value(request)
                            .map_err(|_| BackendError::BadRequest { command: stringify!($name) })?;
                        let answer: $answer = self.$name(request).await?;
                        serde_json::to_string(&answer).map_err(|_| BackendError::Internal)
                    })+
                    _ => Err(BackendError::UnknownCommand(name.to_owned())),
                }
            }
        }
    };
}

with_commands!(dispatch);
