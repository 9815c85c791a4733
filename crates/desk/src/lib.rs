//! The application without its window: sessions, commands, wire types, errors with codes.

pub mod wire;
