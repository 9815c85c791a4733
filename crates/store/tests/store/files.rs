//! Files are read with a limit and written completely or not at all.

use copydesk_store::StoreError;
use copydesk_store::files::{Expected, read_file, write_atomically};
use std::path::Path;

const LIMIT: u64 = 1_000;

fn code<T>(result: Result<T, StoreError>) -> &'static str {
    result.map_or_else(|error| error.code(), |_| "ok")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn what_is_written_is_read() {
    let folder = folder();
    let path = folder.path().join("été.txt");
    let written = write_atomically(&path, b"one\r\n", Expected::Absent).expect("writes");
    let read = read_file(&path, LIMIT).expect("reads");
    assert_eq!(
        (read.bytes.as_slice(), read.fingerprint),
        (&b"one\r\n"[..], written)
    );
    assert!(
        written.mtime > 1_500_000_000_000_000_000,
        "nanoseconds since 1970"
    );
    let again = write_atomically(&path, b"two", Expected::Unchanged(written)).expect("writes over its own");
    assert!(!again.has_same_contents(&written));
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("lists").count(),
        1,
        "no unfinished file is left"
    );
}

#[test]
fn another_programs_work_is_never_overwritten() {
    let folder = folder();
    let path = folder.path().join("a.txt");
    let ours = write_atomically(&path, b"ours", Expected::Absent).expect("writes");
    assert_eq!(
        code(write_atomically(&path, b"x", Expected::Absent)),
        "already-exists"
    );

    std::fs::write(&path, "same").expect("writes");
    assert_eq!(
        code(write_atomically(&path, b"x", Expected::Unchanged(ours))),
        "changed-on-disk",
        "same length"
    );
    std::fs::write(&path, "longer than ours").expect("writes");
    assert_eq!(
        code(write_atomically(&path, b"x", Expected::Unchanged(ours))),
        "changed-on-disk"
    );
    assert_eq!(std::fs::read(&path).expect("reads"), b"longer than ours");

    std::fs::remove_file(&path).expect("removes");
    assert_eq!(
        code(write_atomically(&path, b"x", Expected::Unchanged(ours))),
        "vanished-on-disk"
    );
    assert!(!path.exists());

    // Only the modification time changed: no foreign changes are lost.
    std::fs::write(&path, "ours").expect("writes");
    assert_eq!(
        code(write_atomically(&path, b"x", Expected::Unchanged(ours))),
        "ok"
    );
    assert_eq!(code(write_atomically(&path, b"y", Expected::Anything)), "ok");
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = folder();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").expect("writes");
    for (path, read, write) in [
        (folder.path().to_path_buf(), "is-folder", "is-folder"),
        (folder.path().join("none"), "file-not-found", "ok"),
        (
            folder.path().join("none/none"),
            "file-not-found",
            "folder-missing",
        ),
        (file.join("below"), "file-not-found", "folder-missing"),
        ("/".into(), "is-folder", "is-folder"),
    ] {
        assert_eq!(code(read_file(&path, LIMIT)), read, "{}", path.display());
        assert_eq!(
            code(write_atomically(&path, b"x", Expected::Anything)),
            write,
            "{}",
            path.display()
        );
    }
}

#[cfg(unix)]
#[test]
fn a_device_is_no_file() {
    assert_eq!(code(read_file(Path::new("/dev/zero"), LIMIT)), "not-a-file");
    assert_eq!(
        code(write_atomically(Path::new("/dev/null"), b"x", Expected::Anything)),
        "not-a-file"
    );
}

#[test]
fn a_large_file_is_refused_unread() {
    let folder = folder();
    let path = folder.path().join("large");
    let file = std::fs::File::create(&path).expect("creates");
    file.set_len(1 << 40).expect("a hole of a terabyte");
    let size = 1 << 40;
    assert_eq!(
        read_file(&path, LIMIT).err(),
        Some(StoreError::TooLarge {
            path: path.clone(),
            size,
            limit: LIMIT
        })
    );
    file.set_len(LIMIT).expect("shrinks");
    assert_eq!(
        read_file(&path, LIMIT).expect("exactly the limit").bytes.len(),
        1_000
    );
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let (path, link) = (folder.path().join("a.txt"), folder.path().join("link.txt"));
    std::fs::write(&path, "old").expect("writes");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("sets the mode");
    std::os::unix::fs::symlink("a.txt", &link).expect("links");
    write_atomically(&link, b"new", Expected::Anything).expect("writes");
    assert!(std::fs::symlink_metadata(&link).expect("is there").is_symlink());
    assert_eq!(std::fs::read(&path).expect("reads"), b"new");
    let mode = std::fs::metadata(&path).expect("is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn a_protected_file_is_not_replaced() {
    let folder = folder();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "old").expect("writes");
    let mut permissions = std::fs::metadata(&path).expect("is there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("protects");
    assert_eq!(
        code(write_atomically(&path, b"new", Expected::Anything)),
        "read-only-target"
    );
    assert_eq!(std::fs::read(&path).expect("reads"), b"old");
}

#[cfg(unix)]
#[test]
fn no_permission() {
    use std::os::unix::fs::PermissionsExt as _;
    if let Some(folder) = crate::child::role() {
        let folder = Path::new(&folder);
        assert_eq!(
            code(read_file(&folder.join("secret.txt"), LIMIT)),
            "no-permission"
        );
        assert_eq!(
            code(write_atomically(
                &folder.join("new.txt"),
                b"x",
                Expected::Anything
            )),
            "no-permission"
        );
        assert_eq!(
            code(read_file(&folder.join("closed/a.txt"), LIMIT)),
            "no-permission"
        );
        assert_eq!(
            code(write_atomically(
                &folder.join("closed/a.txt"),
                b"x",
                Expected::Anything
            )),
            "no-permission"
        );
        return;
    }
    let folder = folder();
    let secret = folder.path().join("secret.txt");
    std::fs::write(&secret, "x").expect("writes");
    std::fs::create_dir(folder.path().join("closed")).expect("makes it");
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("sets the mode");
    };
    mode(&secret, 0o000);
    mode(&folder.path().join("closed"), 0o000);
    mode(folder.path(), 0o555);
    crate::child::run_without_rights("files::no_permission", &folder.path().to_string_lossy());
    mode(folder.path(), 0o755);
    mode(&folder.path().join("closed"), 0o755);
}

#[test]
fn long_and_odd_names() {
    let folder = folder();
    for name in [
        "é".repeat(120),
        ".hidden".into(),
        "a b\tc".into(),
        "x".repeat(255),
    ] {
        let path = folder.path().join(name);
        write_atomically(&path, b"x", Expected::Absent).expect("writes");
        assert_eq!(read_file(&path, LIMIT).expect("reads").bytes, b"x");
    }
}

#[test]
fn every_error_speaks() {
    for path in ["/none/none", "/"] {
        let error =
            write_atomically(Path::new(path), b"x", Expected::Anything).expect_err("cannot be written");
        assert!(error.to_string().ends_with('.') && error.next_step().ends_with('.'));
        assert!(error.args().iter().any(|(name, _)| *name == "path"));
        assert!(StoreError::CODES.contains(&error.code()));
    }
}
