//! Any bytes as a package: what the zip's checksums let through is little, and what reads the zip is what is tried.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| copydesk_fuzz::read_and_write("docx", bytes));
