//! Any bytes as fodt.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| copydesk_fuzz::read_and_write("fodt", bytes));
