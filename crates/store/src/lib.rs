//! The library of articles on disk, and the files that articles are read from and written to.
//!
//! [`Store`] uses plain data, so that another database can implement it; [`SqliteStore`] is the implementation on the
//! editor's own machine. [`files`] reads and writes single files; no file is ever half written, or overwritten by
//! mistake. Nothing here reads a clock: times are passed in, as milliseconds since 1970.

mod article;
mod digest;
mod error;
pub mod files;
mod sqlite;
mod store;

pub use article::{
    Added, Article, ArticleChange, ArticleId, ArticleQuery, ArticleState, Details, ListOrder,
    LoggedOperation, NewArticle, NewVersion, Shelf, Tally, UnixMillis, Version,
};
pub use digest::Sha256;
pub use error::StoreError;
pub use sqlite::{Opened, SqliteOptions, SqliteStore, folded};
pub use store::Store;
