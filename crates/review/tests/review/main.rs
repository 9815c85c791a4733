//! Tests of the public API of reviews: scenarios, properties, the disk format, the views.

mod disk_format;
mod fixture;
mod laws;
mod rebase;
mod refusals;
mod scenarios;
mod views;
