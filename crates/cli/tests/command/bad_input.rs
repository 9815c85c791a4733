//! Bad input: a code, a sentence, a next step, exit status 2, and nothing is lost.

use crate::support::{CLEAN, copydesk};
use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Creates a folder with a file that can always be read; every check must continue to it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("clean.txt"), CLEAN).expect("written");
    folder
}

fn check(folder: &Path, name: &str) -> Output {
    copydesk(folder)
        .args(["check", name, "clean.txt"])
        .output()
        .expect("runs")
}

/// Asserts that the failure of this code was reported with a next step, and that the other file was still checked.
#[track_caller]
fn assert_failed(done: &Output, code: &str) {
    let (out, err) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    assert_eq!(done.status.code(), Some(2), "{out}{err}");
    assert!(err.contains(&format!("({code})")), "{err}");
    let step = err
        .lines()
        .find_map(|line| line.strip_prefix("    → "))
        .unwrap_or_default();
    assert!(
        step.ends_with(['.', 't', '?', 'n']) && step.len() > 10,
        "no next step: {err}"
    );
    assert!(
        !step.contains("fault-") && !err.contains("fault-"),
        "a sentence is missing: {err}"
    );
}

#[test]
fn a_file_that_is_not_there_or_vanished() {
    let folder = folder();
    let done = check(folder.path(), "gone.txt");
    assert_failed(&done, "file-not-found");
    assert!(String::from_utf8_lossy(&done.stdout).contains("in 1 article"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("vanished.txt", folder.path().join("link.txt")).expect("linked");
        assert_failed(&check(folder.path(), "link.txt"), "file-not-found");
    }
}

#[test]
fn a_folder() {
    let folder = folder();
    fs::create_dir(folder.path().join("articles")).expect("made");
    assert_failed(&check(folder.path(), "articles"), "is-folder");
}

#[test]
fn binary_files() {
    let folder = folder();
    let noise: Vec<u8> = (0_u32..4096)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    fs::write(folder.path().join("noise.txt"), noise).expect("written");
    assert_failed(&check(folder.path(), "noise.txt"), "binary-file");
    fs::write(folder.path().join("scan.txt"), b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n").expect("written");
    assert_failed(&check(folder.path(), "scan.txt"), "format-not-yet-supported");
}

#[test]
fn an_empty_file_is_an_article_without_issues() {
    let folder = folder();
    fs::write(folder.path().join("empty.txt"), "").expect("written");
    let done = check(folder.path(), "empty.txt");
    assert_eq!(
        done.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(String::from_utf8_lossy(&done.stderr).contains("The file contains no text."));
}

#[test]
fn more_than_fifty_megabytes() {
    let folder = folder();
    let file = fs::File::create(folder.path().join("huge.txt")).expect("made");
    // A sparse file: nothing is written, and nothing of it should be read.
    file.set_len(5_000_000_000).expect("grown");
    let begun = Instant::now();
    assert_failed(&check(folder.path(), "huge.txt"), "file-too-large");
    assert!(
        begun.elapsed() < Duration::from_secs(10),
        "it was read to the end"
    );
}

#[test]
fn a_line_of_two_million_characters() {
    let folder = folder();
    let line = "Le maire présente la politique de la ville. ".repeat(45_500);
    fs::write(folder.path().join("line.txt"), &line).expect("written");
    let done = copydesk(folder.path())
        .args(["check", "line.txt"])
        .timeout(Duration::from_mins(5))
        .output()
        .expect("runs");
    assert!(
        matches!(done.status.code(), Some(0 | 1)),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    copydesk(folder.path())
        .args(["fix", "--none", "line.txt", "-o", "same.txt"])
        .assert()
        .code(0);
    assert!(fs::read(folder.path().join("same.txt")).expect("read") == line.as_bytes());
}

#[test]
fn bytes_that_no_encoding_explains() {
    let folder = folder();
    let mut bytes =
        b"\xef\xbb\xbfLe maire a pr\xc3\xa9sent\xc3\xa9 la politique de la ville au conseil municipal.\n"
            .to_vec();
    bytes.extend_from_slice(b"Les habitants ont \xc3\x28 entendu.\n");
    fs::write(folder.path().join("broken.txt"), &bytes).expect("written");
    let at = bytes.windows(2).position(|pair| pair == b"\xc3\x28");
    let place = format!("offset {}", at.expect("there"));
    // As in the window: the file is read, the position is reported, and nothing is lost.
    let done = check(folder.path(), "broken.txt");
    // The lost character is an issue of the text.
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    assert!(String::from_utf8_lossy(&done.stdout).contains("markup.lost-character"));
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(said.contains("broken.txt") && said.contains(&place), "{said}");
    for extent in ["--none", "--safe"] {
        let done = copydesk(folder.path())
            .args(["fix", extent, "broken.txt", "-o", "same.txt"])
            .output()
            .expect("runs");
        assert_eq!(done.status.code(), Some(0));
        assert!(String::from_utf8_lossy(&done.stderr).contains(&place));
        assert!(fs::read(folder.path().join("same.txt")).expect("read") == bytes);
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Command;

    fn is_root() -> bool {
        Command::new("id")
            .arg("-u")
            .output()
            .is_ok_and(|done| done.stdout == b"0\n")
    }

    /// Root may read and write everything, so the command is run as another user.
    fn as_nobody(folder: &Path, args: &[&str]) -> Output {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("allowed");
        // The other user must be able to read the command, which a build folder under /root does not allow.
        let program = folder.join("copydesk-under-test");
        fs::copy(assert_cmd::cargo::cargo_bin("copydesk"), &program).expect("copied");
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
                .arg(&program);
            command
        } else {
            Command::new(&program)
        };
        command
            .current_dir(folder)
            .args(["--ui-lang", "en"])
            .args(args)
            .output()
            .expect("runs")
    }

    #[test]
    fn no_permission_to_read() {
        let folder = folder();
        let secret = folder.path().join("secret.txt");
        fs::write(&secret, CLEAN).expect("written");
        fs::set_permissions(&secret, fs::Permissions::from_mode(0o000)).expect("taken");
        assert_failed(
            &as_nobody(folder.path(), &["check", "secret.txt", "clean.txt"]),
            "no-permission",
        );
    }

    #[test]
    fn targets_that_may_not_be_written() {
        let folder = folder();
        let locked = folder.path().join("locked");
        fs::create_dir(&locked).expect("made");
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("taken");
        let done = as_nobody(
            folder.path(),
            &["fix", "--none", "clean.txt", "-o", "locked/out.txt"],
        );
        assert_failed(&done, "no-permission");
        assert!(!locked.join("out.txt").exists());
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("given");
        let kept = locked.join("kept.txt");
        fs::write(&kept, "before").expect("written");
        fs::set_permissions(&kept, fs::Permissions::from_mode(0o444)).expect("taken");
        let done = as_nobody(
            folder.path(),
            &["fix", "--none", "clean.txt", "-o", "locked/kept.txt"],
        );
        assert_failed(&done, "read-only-target");
        assert_eq!(fs::read_to_string(&kept).expect("read"), "before");
    }

    #[test]
    fn targets_that_are_no_file() {
        let folder = folder();
        fs::create_dir(folder.path().join("out")).expect("made");
        let fix = |target: &str| {
            copydesk(folder.path())
                .args(["fix", "--none", "clean.txt", "-o", target])
                .output()
                .expect("runs")
        };
        assert_failed(&fix("out"), "is-folder");
        assert_failed(&fix("nowhere/out.txt"), "folder-missing");
        assert_failed(&fix("clean.txt/out.txt"), "folder-missing");
    }

    #[test]
    fn a_full_disk_leaves_what_was_there() {
        let folder = folder();
        let article = format!("{CLEAN}\n").repeat(20_000);
        fs::write(folder.path().join("long.txt"), article).expect("written");
        let device = copydesk(folder.path())
            .args(["fix", "--none", "long.txt", "-o", "/dev/full"])
            .output()
            .expect("runs");
        assert_failed(&device, "disk-full");

        let small = folder.path().join("small");
        fs::create_dir(&small).expect("made");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(&small)
            .status();
        if !mounted.is_ok_and(|status| status.success()) {
            eprintln!("skipped in part: only root may mount a small disk; /dev/full stood in for it");
            return;
        }
        let target = small.join("out.txt");
        fs::write(&target, "before").expect("written");
        let done = copydesk(folder.path())
            .args(["fix", "--none", "long.txt", "-o", "small/out.txt"])
            .output();
        let kept = fs::read_to_string(&target);
        let files = fs::read_dir(&small).map(Iterator::count);
        let unmounted = Command::new("umount").arg(&small).status();
        assert!(unmounted.is_ok_and(|status| status.success()));
        assert_failed(&done.expect("runs"), "disk-full");
        assert_eq!(kept.expect("read"), "before");
        assert_eq!(files.expect("listed"), 1, "a half-written file was left behind");
    }
}
