//! Tests of the public API of reviews: scenarios, properties, the disk format, the views.

mod desk;
mod disk_format;
mod laws;
mod rebase;
mod refusals;
mod scenarios;
mod views;
