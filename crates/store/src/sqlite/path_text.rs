//! Converts paths of any bytes to text for the database, and back.

use std::path::{Path, PathBuf};

/// Prefix of the hexadecimal bytes of a path that is not valid UTF-8.
const RAW: &str = "raw:";

pub(super) fn to_text(path: &Path) -> String {
    match path.to_str() {
        Some(text) if !text.starts_with(RAW) => text.to_owned(),
        _ => {
            let bytes = path.as_os_str().as_encoded_bytes();
            bytes
                .iter()
                .fold(String::from(RAW), |text, byte| text + &format!("{byte:02x}"))
        }
    }
}

pub(super) fn of_text(text: &str) -> PathBuf {
    let raw = text.strip_prefix(RAW).and_then(|digits| {
        let pairs = digits.as_bytes().chunks(2);
        pairs
            .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
            .collect::<Option<Vec<u8>>>()
    });
    match raw {
        Some(bytes) => of_bytes(bytes),
        None => PathBuf::from(text),
    }
}

#[cfg(unix)]
fn of_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    std::ffi::OsString::from_vec(bytes).into()
}

/// On other systems a path that is not text cannot be rebuilt from bytes; the text only approximates it.
#[cfg(not(unix))]
fn of_bytes(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::ffi::OsStringExt as _;

    #[test]
    fn every_path_comes_back() {
        for path in ["/a/été.txt", "raw:00", "", "/a/raw:00"] {
            assert_eq!(of_text(&to_text(Path::new(path))), Path::new(path));
        }
        let odd = PathBuf::from(std::ffi::OsString::from_vec(b"/a/\xe9t\xe9.txt".to_vec()));
        assert_eq!(of_text(&to_text(&odd)), odd);
        assert_eq!(to_text(Path::new("/a/été.txt")), "/a/été.txt");
    }
}
