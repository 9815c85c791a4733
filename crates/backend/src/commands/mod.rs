//! The commands of [`wire::Commands`](crate::wire::Commands), each a method of the same name.

mod acceptance;
#[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
mod counting;
mod decide;
mod details;
mod export;
mod find;
mod find_many;
mod ignore;
mod import;
mod library;
mod many;
mod newer;
mod opinions;
mod own_issue;
mod paragraphs;
mod position;
mod profile;
pub(crate) mod providers;
mod remarks;
#[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
mod rules;
mod save;
mod settings;
mod source;
mod steps;
mod versions;
mod watch;

pub(crate) use own_issue::RULE as OWN_RULE;

pub(crate) use library::{ImportInput, ImportedFile, PriorArticle, WatchedFile};
