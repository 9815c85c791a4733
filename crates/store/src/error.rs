//! [`StoreError`]: what can go wrong on disk, with a message and a next step.

use crate::ArticleId;
use std::path::{Path, PathBuf};

/// A failure of a file or of the library.
///
/// `Display` shows what happened, [`StoreError::next_step`] what to do about it, both in English; [`StoreError::code`]
/// and [`StoreError::args`] allow the caller to show the same in the language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("There is no file {}.", .path.display())]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The folder of a file to be written does not exist.
    #[error("There is no folder {}.", .path.display())]
    FolderMissing {
        /// The folder.
        path: PathBuf,
    },
    /// The path leads to a folder instead of a file.
    #[error("{} is a folder.", .path.display())]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The path leads to something that is neither file nor folder (a device, a pipe).
    #[error("{} is not an ordinary file.", .path.display())]
    NotAFile {
        /// Its path.
        path: PathBuf,
    },
    /// The user has no permission to access it.
    #[error("You have no permission for {}.", .path.display())]
    NoPermission {
        /// The file or folder.
        path: PathBuf,
    },
    /// The file to be overwritten is read-only, or its disk is.
    #[error("{} is read-only.", .path.display())]
    ReadOnlyTarget {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("The disk that holds {} is full.", .path.display())]
    DiskFull {
        /// The file that was being written.
        path: PathBuf,
    },
    /// Another program changed the file since it was read.
    #[error("{} was changed by another program since it was opened.", .path.display())]
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// The file was deleted or renamed since it was read.
    #[error("{} was deleted or renamed since it was opened.", .path.display())]
    VanishedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// A new file was to be written, but a file with this name exists.
    #[error("There is already a file {}.", .path.display())]
    AlreadyExists {
        /// The file.
        path: PathBuf,
    },
    /// The file is larger than the caller's limit.
    #[error("{} has {size} bytes; the limit is {limit} bytes.", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size, in bytes.
        size: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// Any other I/O error.
    #[error("{} could not be read or written: {detail}.", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's error message.
        detail: String,
    },
    /// Another process has locked the library.
    #[error("The library {} is in use by another program.", .path.display())]
    LibraryBusy {
        /// The library's file.
        path: PathBuf,
    },
    /// The library's file is damaged.
    #[error("The library {} is damaged.", .path.display())]
    LibraryDamaged {
        /// The library's file.
        path: PathBuf,
    },
    /// The file is a database of another program.
    #[error("{} is not a library of this program.", .path.display())]
    NotALibrary {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of the program wrote the library.
    #[error("The library {} was written by a newer version of this program.", .path.display())]
    LibraryNewer {
        /// The library's file.
        path: PathBuf,
        /// The library's version.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The library can be read but not written.
    #[error("The library {} is read-only.", .path.display())]
    LibraryReadOnly {
        /// The library's file.
        path: PathBuf,
    },
    /// The library's file was deleted or moved while it was open.
    #[error("The library {} was deleted or moved while it was open.", .path.display())]
    LibraryVanished {
        /// Its former path.
        path: PathBuf,
    },
    /// The library cannot be opened or created.
    #[error("The library {} cannot be opened: {detail}.", .path.display())]
    LibraryUnreachable {
        /// The library's file.
        path: PathBuf,
        /// The system's error message.
        detail: String,
    },
    /// Any other database error.
    #[error("The library {} could not be read or written: {detail}.", .path.display())]
    LibraryFault {
        /// The library's file.
        path: PathBuf,
        /// The database's error message.
        detail: String,
    },
    /// Another process changed the article's log in the meantime.
    #[error("Article {article} was changed elsewhere: its log is at {found}, not at {expected}.")]
    LostUpdate {
        /// The article.
        article: ArticleId,
        /// The head that the caller expected.
        expected: u32,
        /// The current head.
        found: u32,
    },
    /// The log is shorter than the requested head.
    #[error("Article {article} has no operation {head}.")]
    NoSuchHead {
        /// The article.
        article: ArticleId,
        /// The requested head.
        head: u32,
    },
    /// No article has this number.
    #[error("There is no article {article} in the library.")]
    UnknownArticle {
        /// The number.
        article: ArticleId,
    },
    /// The article has no such version.
    #[error("Article {article} has no saved version {n}.")]
    UnknownVersion {
        /// The article.
        article: ArticleId,
        /// The version's number.
        n: u32,
    },
}

impl StoreError {
    /// Every code that [`StoreError::code`] returns.
    pub const CODES: &[&str] = &[
        "file-not-found",
        "folder-missing",
        "is-folder",
        "not-a-file",
        "no-permission",
        "read-only-target",
        "disk-full",
        "changed-on-disk",
        "vanished-on-disk",
        "already-exists",
        "file-too-large",
        "file-fault",
        "library-busy",
        "library-damaged",
        "not-a-library",
        "library-newer",
        "library-read-only",
        "library-vanished",
        "library-unreachable",
        "library-fault",
        "lost-update",
        "no-such-head",
        "unknown-article",
        "unknown-version",
    ];

    /// Returns the stable code, in kebab-case. It never changes once released.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "file-not-found",
            Self::FolderMissing { .. } => "folder-missing",
            Self::IsFolder { .. } => "is-folder",
            Self::NotAFile { .. } => "not-a-file",
            Self::NoPermission { .. } => "no-permission",
            Self::ReadOnlyTarget { .. } => "read-only-target",
            Self::DiskFull { .. } => "disk-full",
            Self::ChangedOnDisk { .. } => "changed-on-disk",
            Self::VanishedOnDisk { .. } => "vanished-on-disk",
            Self::AlreadyExists { .. } => "already-exists",
            Self::TooLarge { .. } => "file-too-large",
            Self::Io { .. } => "file-fault",
            Self::LibraryBusy { .. } => "library-busy",
            Self::LibraryDamaged { .. } => "library-damaged",
            Self::NotALibrary { .. } => "not-a-library",
            Self::LibraryNewer { .. } => "library-newer",
            Self::LibraryReadOnly { .. } => "library-read-only",
            Self::LibraryVanished { .. } => "library-vanished",
            Self::LibraryUnreachable { .. } => "library-unreachable",
            Self::LibraryFault { .. } => "library-fault",
            Self::LostUpdate { .. } => "lost-update",
            Self::NoSuchHead { .. } => "no-such-head",
            Self::UnknownArticle { .. } => "unknown-article",
            Self::UnknownVersion { .. } => "unknown-version",
        }
    }

    /// Returns what the editor can do now, as one English sentence.
    pub fn next_step(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "Look whether it was moved or renamed, and open it from there.",
            Self::FolderMissing { .. } => "Choose another folder, or make this one first.",
            Self::IsFolder { .. } | Self::NotAFile { .. } => "Choose a text or Markdown file.",
            Self::NoPermission { .. } => "Ask for permission, or save in a folder of your own.",
            Self::ReadOnlyTarget { .. } => "Save under another name, or take the write protection off.",
            Self::DiskFull { .. } => "Make room on the disk and try again; nothing was overwritten.",
            Self::ChangedOnDisk { .. } => {
                "Save under another name, or open the file again to see what changed."
            }
            Self::VanishedOnDisk { .. } => "Save it again under this name or another; your review is kept.",
            Self::AlreadyExists { .. } => "Choose another name, or say that it may be replaced.",
            Self::TooLarge { .. } => "Split the file into parts and open them one by one.",
            Self::Io { .. } => "Try again; if it fails again, save on another disk.",
            Self::LibraryBusy { .. } => "Close the other window of this program and try again.",
            Self::LibraryDamaged { .. } => {
                "Start with a new library; the damaged one is kept beside it and nothing in it is deleted."
            }
            Self::NotALibrary { .. } => "Choose another data folder, or move that file elsewhere.",
            Self::LibraryNewer { .. } => {
                "Install the newest version of this program; the library was left as it is."
            }
            Self::LibraryReadOnly { .. } => "Take the write protection off, or choose another data folder.",
            Self::LibraryVanished { .. } => {
                "Put the file back or start again; save your article under a name first."
            }
            Self::LibraryUnreachable { .. } => {
                "Choose another data folder, or ask for permission to this one."
            }
            Self::LibraryFault { .. } => "Try again; if it fails again, restart the program.",
            Self::LostUpdate { .. } | Self::NoSuchHead { .. } => {
                "Open the article again to see what stands, and repeat your last step."
            }
            Self::UnknownArticle { .. } => "Choose an article from the library's list.",
            Self::UnknownVersion { .. } => "Choose a version from the article's list.",
        }
    }

    /// Returns the file or folder concerned, if any.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotFound { path }
            | Self::FolderMissing { path }
            | Self::IsFolder { path }
            | Self::NotAFile { path }
            | Self::NoPermission { path }
            | Self::ReadOnlyTarget { path }
            | Self::DiskFull { path }
            | Self::ChangedOnDisk { path }
            | Self::VanishedOnDisk { path }
            | Self::AlreadyExists { path }
            | Self::TooLarge { path, .. }
            | Self::Io { path, .. }
            | Self::LibraryBusy { path }
            | Self::LibraryDamaged { path }
            | Self::NotALibrary { path }
            | Self::LibraryNewer { path, .. }
            | Self::LibraryReadOnly { path }
            | Self::LibraryVanished { path }
            | Self::LibraryUnreachable { path, .. }
            | Self::LibraryFault { path, .. } => Some(path),
            Self::LostUpdate { .. }
            | Self::NoSuchHead { .. }
            | Self::UnknownArticle { .. }
            | Self::UnknownVersion { .. } => None,
        }
    }

    /// Returns the arguments of the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args: Vec<_> = self
            .path()
            .map(|path| ("path", path.display().to_string()))
            .into_iter()
            .collect();
        match self {
            Self::TooLarge { size, limit, .. } => {
                args.extend([("size", size.to_string()), ("limit", limit.to_string())]);
            }
            Self::Io { detail, .. }
            | Self::LibraryUnreachable { detail, .. }
            | Self::LibraryFault { detail, .. } => {
                args.push(("detail", detail.clone()));
            }
            Self::LibraryNewer { found, known, .. } => {
                args.extend([("found", found.to_string()), ("known", known.to_string())]);
            }
            Self::LostUpdate {
                article,
                expected,
                found,
            } => args.extend([
                ("article", article.to_string()),
                ("expected", expected.to_string()),
                ("found", found.to_string()),
            ]),
            Self::NoSuchHead { article, head } => {
                args.extend([("article", article.to_string()), ("head", head.to_string())]);
            }
            Self::UnknownArticle { article } => args.push(("article", article.to_string())),
            Self::UnknownVersion { article, n } => {
                args.extend([("article", article.to_string()), ("n", n.to_string())]);
            }
            _ => {}
        }
        args
    }

    /// Converts an I/O error of the file at `path`.
    pub fn of_io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let path = path.to_path_buf();
        match error.kind() {
            Kind::NotFound => Self::NotFound { path },
            Kind::PermissionDenied => Self::NoPermission { path },
            Kind::ReadOnlyFilesystem => Self::ReadOnlyTarget { path },
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull { path },
            Kind::IsADirectory => Self::IsFolder { path },
            Kind::NotADirectory => Self::FolderMissing { path },
            _ => Self::Io {
                path,
                detail: error.to_string(),
            },
        }
    }
}
