//! The desk from outside, by its commands, on a library in a folder of its own.

mod acceptance;
mod bad_input;
mod counting;
mod decisions;
mod durability;
mod exports;
mod house;
mod library;
mod log;
mod many;
mod memory;
mod queue;
mod room;
mod saving;
mod shared;
mod versions;
mod watching;
