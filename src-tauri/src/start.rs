//! The command-line arguments.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The file among the arguments (without the program's name), as an absolute path. A leading `open` is skipped, so that
/// `copydesk-app open FILE` and `copydesk-app FILE` are the same; options are left to the window system.
pub(crate) fn file_argument(args: impl Iterator<Item = OsString>, folder: &Path) -> Option<String> {
    let mut words = args.filter(|arg| !arg.to_string_lossy().starts_with('-'));
    let first = words.next()?;
    let file = if first == "open" { words.next()? } else { first };
    let path = folder.join(PathBuf::from(file));
    Some(path.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::file_argument;
    use std::path::Path;

    #[test]
    fn files_among_arguments() {
        for (args, expected) in [
            (&[][..], None),
            (&["open"], None),
            (&["open", "a.txt"], Some("/home/a.txt")),
            (&["a.txt"], Some("/home/a.txt")),
            (&["/b/é.txt"], Some("/b/é.txt")),
            (&["--display=:1", "a.txt"], Some("/home/a.txt")),
        ] {
            let found = file_argument(args.iter().map(Into::into), Path::new("/home"));
            assert_eq!(found.as_deref(), expected, "{args:?}");
        }
    }
}
