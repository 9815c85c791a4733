//! Tests of the whole product. This library holds what several of them need: the golden articles and their scores.

pub mod accept_all;
pub mod golden;
pub mod score;
