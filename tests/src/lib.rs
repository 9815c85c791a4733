//! Tests of the whole product. This library contains what several of them share: the golden articles and their scores.

pub mod accept_all;
pub mod coverage;
pub mod golden;
pub mod score;
