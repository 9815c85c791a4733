//! The review from outside: what an editor does, the laws that hold whatever is done, the disk format, the views.

mod desk;
mod disk_format;
mod laws;
mod rebase;
mod refusals;
mod scenarios;
mod views;
