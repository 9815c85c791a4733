//! The types exchanged between the backend and the window.
//!
//! All offsets are in **UTF-16 code units**, as in the window's strings; bytes are converted only where a view is made.
//! Integers fit into 32 bits (times are milliseconds as `f64`), so that JSON numbers are exact in TypeScript.

mod article;
mod changes;
mod command;
mod counting;
mod details;
mod event;
mod fault;
mod find;
mod house;
mod newer;
mod opinions;
mod position;
mod profile;
mod provider;
mod quality;
mod remark;
mod review;
mod rules;
mod settings;
mod source;
mod typescript;
mod watch;

pub use crate::exports::{ExportKind, SegmentRole};
pub use article::{
    ArchiveRequest, ArticleFileRequest, ArticleRow, ArticleStatus, ArticleTextRequest, ExportFolderRequest,
    FilesView, FolderForm, ImportPairRequest, ImportedView, LibraryOrder, LibraryQuery, LibraryShelf,
    LibraryView, SeverityCounts, Unchecked,
};
pub use changes::{
    ChangeLevel, ChangeMadeView, ChangeMaker, ChangePiece, ChangeRow, ChangesRequest, ChangesView, PieceKind,
    RestoreRequest, RevertRequest, VersionName, VersionView,
};
pub use command::Commands;
pub(crate) use command::with_commands;
pub use copydesk_model::{Category, RemarkKind, Severity};
pub use counting::CountingView;
pub use details::{DetailsChange, DetailsImportView, DetailsSetView, DetailsView};
pub use event::{Event, Events};
pub use fault::Fault;
pub use find::{
    ArticleHitsView, ExcerptView, FindManyRequest, FindQuery, FindRequest, FoundView, HitView, KeptView,
    ReplaceInArticleRequest, ReplaceRequest, ReplacedInArticleView, ReplacedView, ReplacementView,
    ReplacingView, UndoStepRequest,
};
pub use house::{ApostropheWay, EllipsisWay, HouseChoices, QuotesWay, SpaceWay, ThousandsWay, UnitWay};
pub use newer::{NewVersionView, NewerView};
pub use opinions::{OpinionsView, RemoveOpinionsRequest, SourceView};
pub use position::{PositionRequest, PositionView};
pub use profile::{
    AcceptanceView, ArticleRulesView, BadRowView, ExportProfileRequest, GlossaryView, IgnoreRequest,
    IgnoreScope, Ignored, IgnoredWordView, ProfilePart, ProfileView, RuleOffView, RuleSwitch, TermView,
};
pub use provider::{
    AskRequest, AskingView, KeyRequest, LlmMode, ProviderKind, ProviderPlace, ProviderView, TriedView,
};
pub use quality::{ErrorCount, QualityView, ScoreView};
pub use remark::{AddCommentRequest, DecideRemarksRequest, RemarkStatus, RemarkView};
pub use review::{
    AcceptEditedRequest, AcceptRequest, AddIssueRequest, BulkView, ChangeView, ChosenIssue,
    DecideManyRequest, EditView, ExportRequest, IssueRequest, IssueStatus, IssueView, LeftReason, LeftView,
    Lock, ManyVerdict, MarkStyle, MarkView, MergeRequest, OvertakenView, PlaceView, ProgressView,
    RejectRequest, ReplaceAcrossRequest, ReviewPatch, ReviewView, RewriteRequest, SaveRequest, SavedView,
    SegmentView, SuggestionView,
};
pub use rules::{MeasuredView, RuleExampleView, RuleView};
pub use settings::{Settings, SettingsChange, StartView, TextFace, Theme, UiLanguage, UiTongue};
pub use source::{PairChange, PairRequest, PairView, SourceParagraphView, SourceTextView};
pub use typescript::typescript;
pub use watch::{WatchView, WatchedView};
