//! Any bytes as the content of an OpenDocument text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let package = copydesk_fuzz::package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", bytes),
    ]);
    copydesk_fuzz::read_and_write("odt", &package);
});
