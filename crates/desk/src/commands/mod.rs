//! The commands of [`wire::Commands`](crate::wire::Commands), each a method of the same name.

mod decide;
mod library;
mod rules;
mod save;
mod settings;

pub(crate) use library::Intake;
