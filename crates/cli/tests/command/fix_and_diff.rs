//! `copydesk fix` and `copydesk diff`.

use crate::support::{DAMAGED, copydesk, corrected};
use std::fs;

#[test]
fn nothing_decided_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts: [&[u8]; 7] = [
        DAMAGED.as_bytes(),
        b"",
        b"\xef\xbb\xbfLe maire and le pr\xc3\xa9fet.\r\n\r\n  \r\n",
        b"\xff\xfeL\0e\0 \0m\0a\0i\0r\0e\0",
        b"Le pr\xe9fet de la r\xe9gion \x97 \x93ici\x94 \x97 a parl\xe9 \xe0 l\x92\xe9t\xe9.\r\rFin",
        b"# Titre\n\n* un  \n* deux\n\n[lien](http://exemple.fr)\t\n",
        b"   \n\n\t",
    ];
    for (number, bytes) in texts.iter().enumerate() {
        for extension in ["txt", "md", "html"] {
            let name = format!("{number}.{extension}");
            fs::write(folder.path().join(&name), bytes).expect("written");
            copydesk(folder.path())
                .args(["fix", "--none", &name, "-o", "out"])
                .assert()
                .code(0);
            assert!(
                fs::read(folder.path().join("out")).expect("read") == *bytes,
                "{name} came back otherwise"
            );
        }
    }
}

#[test]
fn all_takes_the_first_suggestions_and_the_article_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let crlf = DAMAGED.replace('\n', "\r\n");
    fs::write(folder.path().join("a.txt"), &crlf).expect("written");
    let done = copydesk(folder.path())
        .args(["fix", "--all", "a.txt", "-o", "b.txt"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(
        fs::read_to_string(folder.path().join("b.txt")).expect("read"),
        corrected().replace('\n', "\r\n")
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("a.txt")).expect("read"),
        crlf
    );
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(said.contains("b.txt: 2 suggestions were applied."), "{said}");
    // A corrected error is not found again.
    copydesk(folder.path()).args(["check", "b.txt"]).assert().code(0);
}

#[test]
fn safe_says_what_it_leaves() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), DAMAGED).expect("written");
    let done = copydesk(folder.path())
        .args(["fix", "a.txt", "-o", "b.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    let fixed = fs::read_to_string(folder.path().join("b.txt")).expect("read");
    // Both corrections are safe: nothing is left.
    assert_eq!(fixed, corrected());
    assert!(!said.contains("copydesk open"), "{said}");
    let unsafe_one = DAMAGED.replace("La ville prépare", "La vile prépare l’event,");
    fs::write(folder.path().join("a.txt"), unsafe_one).expect("written");
    let done = copydesk(folder.path())
        .args(["fix", "a.txt", "-o", "c.txt"])
        .output()
        .expect("runs");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(said.contains("copydesk open"), "{said}");
}

#[test]
fn the_article_itself_is_never_the_target() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), DAMAGED).expect("written");
    let done = copydesk(folder.path())
        .args(["fix", "--all", "a.txt", "-o", "./a.txt"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("(target-is-the-article)"));
    assert_eq!(
        fs::read_to_string(folder.path().join("a.txt")).expect("read"),
        DAMAGED
    );
}

#[test]
fn a_dash_is_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.txt"), DAMAGED).expect("written");
    let done = copydesk(folder.path())
        .args(["fix", "--none", "a.txt", "-o", "-"])
        .output()
        .expect("runs");
    assert_eq!(done.stdout, DAMAGED.as_bytes());
}

#[test]
fn a_difference_is_shown_word_by_word() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("a.txt"),
        "Un titre\n\nLe maire and le préfet.\nFin\n",
    )
    .expect("written");
    fs::write(
        folder.path().join("b.txt"),
        "Un titre\n\nLe maire et le préfet.\nFin\n",
    )
    .expect("written");
    let done = copydesk(folder.path())
        .args(["diff", "a.txt", "b.txt"])
        .output()
        .expect("runs");
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&done.stdout),
        "@ 3 → 3\nLe maire [-and-]{+et+} le préfet.\n"
    );
    assert_eq!(String::from_utf8_lossy(&done.stderr), "1 change\n");
    let done = copydesk(folder.path())
        .args(["diff", "--color", "always", "a.txt", "b.txt"])
        .output()
        .expect("runs");
    assert!(String::from_utf8_lossy(&done.stdout).contains("\u{1b}[") || done.stdout.contains(&0x1b));
    copydesk(folder.path())
        .args(["diff", "a.txt", "a.txt"])
        .assert()
        .code(0);
    copydesk(folder.path())
        .args(["diff", "a.txt", "missing.txt"])
        .assert()
        .code(2);
}

#[test]
fn paragraphs_are_paired_by_likeness_not_by_position() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    let diff = || {
        let done = copydesk(folder.path())
            .args(["diff", "a.txt", "b.txt"])
            .output()
            .expect("runs");
        String::from_utf8_lossy(&done.stdout).into_owned()
    };
    let old = [
        "Le maire and le préfet ont ouvert la bibliothèque samedi.",
        "Les travaux avaient duré deux ans et coûté cher.",
        "Les enfants auront une salle a eux au premier étage.",
        "La directrice attend mille visiteurs dès le premier jour ,",
    ];
    let new = [
        "Le maire et le préfet ont ouvert la bibliothèque samedi.",
        "Les enfants auront une salle à eux au premier étage.",
        "La directrice attend mille visiteurs dès le premier jour,",
    ];
    write("a.txt", &(old.join("\n\n") + "\n"));
    write("b.txt", &(new.join("\n\n") + "\n"));
    assert_eq!(
        diff(),
        "@ 1 → 1\nLe maire [-and-]{+et+} le préfet ont ouvert la bibliothèque samedi.\n\
         @ 3 → 3\n[-Les travaux avaient duré deux ans et coûté cher.-]\n\
         @ 5 → 3\nLes enfants auront une salle [-a-]{+à+} eux au premier étage.\n\
         @ 7 → 5\nLa directrice attend mille visiteurs dès le premier jour[- -],\n"
    );
    // A paragraph that was added at the end; blank lines count only where nothing else differs.
    write("a.txt", "Un.\n\nDeux.\n");
    write("b.txt", "Un.\n\n\nDeux.\n\nTrois.\n");
    assert_eq!(diff(), "@ 4 → 6\n{+Trois.+}\n");
    write("b.txt", "Un.\n\n\nDeux.\n");
    assert_eq!(diff(), "@ 1 → 1\nUn.\n\n{+\n+}\n");
}

#[test]
fn a_suggestion_that_was_taken_is_not_replaced_again() {
    let folder = tempfile::tempdir().expect("a folder");
    // Rewriters also use « conditions » for « situations ».
    let text = "Dans ces circumstances, le maire a posé la query, saisi l’event, vu la imaginative and prescient de la \
                nation et la vacation spot worldwide du significance.\n\nLe calme est revenu après les circumstances \
                de la query.\n";
    fs::write(folder.path().join("a.txt"), text).expect("written");
    copydesk(folder.path())
        .args(["fix", "--all", "a.txt", "-o", "b.txt"])
        .assert()
        .code(0);
    let fixed = fs::read_to_string(folder.path().join("b.txt")).expect("read");
    assert_eq!(fixed.matches("conditions").count(), 2, "{fixed}");
}
