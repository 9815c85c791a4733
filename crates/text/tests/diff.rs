//! What an editor expects to see as one change.

use copydesk_text::{EditSet, refine};

/// Formats changes as `[old|new]` in the old text.
fn marked(old: &str, set: &EditSet) -> String {
    let mut out = String::new();
    let mut at = 0;
    for edit in set.edits() {
        out += &old[at..edit.range.start() as usize];
        out.extend(["[", &old[edit.range], "|", &edit.insert, "]"]);
        at = edit.range.end() as usize;
    }
    out + &old[at..]
}

#[test]
fn word_changes_stay_apart() {
    let cases = [
        ("", "", ""),
        ("", "neuf", "[|neuf]"),
        ("vieux", "", "[vieux|]"),
        (
            "sa imaginative and prescient",
            "sa vision",
            "sa [imaginative and prescient|vision]",
        ),
        (
            "remis en query l’ordre worldwide",
            "remis en question l’ordre mondial",
            "remis en [query|question] l’ordre [worldwide|mondial]",
        ),
        (
            "c’est l’event de dire",
            "c’est l’occasion de dire",
            "c’est l’[event|occasion] de dire",
        ),
        ("Les Etats", "Les États", "Les [Etats|États]"),
        ("fin.", "fin !", "fin[.| !]"),
        ("un mot", "un  mot", "un[ |  ]mot"),
        ("a\r\nb", "a\nb", "a[\r|]\nb"),
        ("été", "e\u{301}té", "[été|e\u{301}té]"),
        ("un 😀 ici", "un 👩‍👩‍👧 ici", "un [😀|👩‍👩‍👧] ici"),
        ("le chat noir dort", "le chat dort", "le chat [noir |]dort"),
        ("le chat dort", "le chat noir dort", "le chat [|noir ]dort"),
    ];
    for (old, new, expected) in cases {
        assert_eq!(
            marked(old, &EditSet::between(old, new)),
            expected,
            "{old:?} -> {new:?}"
        );
    }
}

#[test]
fn neighbours_are_joined_where_that_reads_better() {
    let cases = [
        ("petit chat", "grand chien", "[petit chat|grand chien]"),
        ("un petit chat", "un grand chat", "un [petit|grand] chat"),
        ("un\ndeux", "one\ntwo", "[un|one]\n[deux|two]"),
    ];
    for (old, new, expected) in cases {
        assert_eq!(
            marked(old, &EditSet::between(old, new).joined_across_spaces(old)),
            expected
        );
    }
}

#[test]
fn refinement_marks_letters_of_a_like_word() {
    let cases = [
        ("Etat", "État", "[E|É]tat"),
        ("dialogues", "dialogue", "dialogue[s|]"),
        ("vision", "significance", "[vision|significance]"),
        ("e\u{301}tat", "etat", "[e\u{301}|e]tat"),
        ("", "a", "[|a]"),
    ];
    for (old, new, expected) in cases {
        assert_eq!(marked(old, &refine(old, new)), expected);
    }
}

#[test]
fn texts_too_long_to_compare_by_word_are_compared_by_sentence() {
    let sentence = |n: usize, word: &str| format!("Voici la phrase {n} du texte, avec {word}. ");
    let old: String = (0..2_000).map(|n| sentence(n, "rien")).collect();
    // Both ends differ, so that no common prefix or suffix reduces the work.
    let new: String = (0..2_000)
        .map(|n| sentence(n, if n % 500 == 499 || n == 0 { "tout" } else { "rien" }))
        .collect();
    let set = EditSet::between(&old, &new);
    assert_eq!(set.edits().len(), 5);
    assert!(set.edits().iter().all(|edit| edit.insert == "tout"));
    assert_eq!(set.apply(&old).unwrap(), new);
}

#[test]
fn texts_without_anything_in_common_take_no_longer_than_they_must() {
    let words = |first: char| {
        (0..400_000)
            .map(|n| format!("{first}{n}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (old, new) = (words('a'), words('b'));
    let set = EditSet::between(&old, &new);
    assert_eq!(set.edits().len(), 1);
    assert_eq!(set.apply(&old).unwrap(), new);
}
