//! Accepting a safe suggestion without review cannot damage right text: names, verse, code, foreign words, titles, and
//! every consistent house style.

use copydesk_check::{Engine, Options, SegmentInput};
use copydesk_model::{Applicability, Lang, SegmentId, SegmentKind};
use std::collections::BTreeSet;

const CORPUS: &str = include_str!("right_text.txt");

/// Returns the articles of the corpus: name and paragraphs.
fn articles() -> Vec<(&'static str, Vec<String>)> {
    let mut out = Vec::new();
    for line in CORPUS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(name) = line.strip_prefix("== ") {
            out.push((name, Vec::new()));
        } else {
            let (_, paragraphs) = out.last_mut().expect("an article begins before its paragraphs");
            paragraphs.push(line.replace('⏎', "\n"));
        }
    }
    out
}

/// Returns an engine with all rules, except the typography rules that are off by default: these replace one correct
/// typography by another on request.
fn engine() -> Engine {
    let on: BTreeSet<String> = copydesk_check::rules()
        .iter()
        .filter(|rule| !rule.default_on && !rule.id.starts_with("typography."))
        .map(|rule| rule.id.to_owned())
        .collect();
    copydesk_check::engine(Options {
        on,
        ..Options::default()
    })
}

/// Returns what the safe suggestions for `paragraphs` would change.
fn safe_suggestions(engine: &Engine, paragraphs: &[String]) -> Vec<String> {
    let segments = paragraphs.iter().enumerate().map(|(number, text)| SegmentInput {
        id: SegmentId(number as u32),
        kind: SegmentKind::Paragraph,
        text,
        marks: &[],
        decided: &[],
        source: None,
    });
    let checked = engine.open(Some(&Lang::new("fr")), segments);
    let mut out = Vec::new();
    for issue in checked.issues() {
        let text = &paragraphs[issue.segment.0 as usize];
        for suggestion in &issue.suggestions {
            if suggestion.applicability == Applicability::Safe {
                let after = suggestion
                    .edits
                    .apply(text)
                    .expect("a suggestion fits its segment");
                out.push(format!("{}: {text:?} becomes {after:?}", issue.rule.as_str()));
            }
        }
    }
    out
}

#[test]
fn no_safe_suggestion_changes_right_text() {
    let engine = engine();
    let mut wrong = Vec::new();
    for (name, paragraphs) in articles() {
        let found = safe_suggestions(&engine, &paragraphs);
        wrong.extend(found.into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(wrong.is_empty(), "{} changes:\n{}", wrong.len(), wrong.join("\n"));
}

/// Right sentences with a placeholder (@) for a name or a foreign word.
const FRAMES: &[&str] = &[
    "Le maire a reçu @ hier soir à la mairie.",
    "La fin de @ approche, dit-il, et la foule attend.",
    "Selon @ et ses amis, la route de @ est longue.",
    "Elle cite @ et le vieux @ dans son livre.",
    "Le groupe @ joue à @ ce soir ; il repart demain.",
    "Il a dit : « @ est là », puis il s’est tu.",
];

/// Names, brands and foreign words.
const STRANGERS: &[&str] = &[
    "P!nk",
    "Yahoo!",
    "A$AP Rocky",
    "will.i.am",
    "eBay",
    "iPhone",
    "M’Bappé",
    "O’Hara",
    "de Gaulle",
    "Le Clézio",
    "La Haye",
    "Le Havre",
    "L’Haÿ",
    "d’Ormesson",
    "von der Leyen",
    "van den Berg",
    "Al Qaida",
    "Ben Ali",
    "Xi",
    "Hu Jintao",
    "Huawei",
    "Hyundai",
    "Hermès",
    "Hugo",
    "Haendel",
    "Harlem",
    "hipster",
    "hub",
    "hacker",
    "hygge",
    "manana",
    "señora",
    "la nina",
    "la movida madrilena",
    "opera buffa",
    "dolce vita",
    "numero uno",
    "prima donna",
    "Der Spiegel",
    "schadenfreude",
    "weltanschauung",
    "fado",
    "saudade",
    "haka",
    "hanami",
    "harissa",
    "halloumi",
    "Mr Bean",
    "Mrs Dalloway",
    "no.5",
    "50 Cent",
    "U2",
    "3OH!3",
    "4x4",
    "MI6",
    "G20",
    "COVID-19",
    "H5N1",
    "R&D",
    "AT&T",
    "H&M",
    "Toys “R” Us",
    "Panic! at the Disco",
    "Jeopardy!",
    "de la Rúa",
    "que sera sera",
    "C++",
    "C#",
    "f(x)",
    "std::vec",
    "a_b",
    "user@example.org",
    "https://example.org/a?b=c",
    "#onelove",
    "@lemonde",
    "{{ nom }}",
    "[[puits]]",
    ":warning:",
    "$x+y$",
    "`de le`",
    "CM2",
    "4e",
    "XIVe",
    "1er",
    "Louis XVI",
    "Die Zeit",
    "As de pique",
    "Yaoundé",
    "Yeats",
    "Ypres",
    "Oulan-Bator",
    "Iaroslavl",
    "Iéna",
    "Uhlan",
    "Onfray",
];

#[test]
fn names_and_foreign_words_have_no_safe_suggestion() {
    let engine = engine();
    let mut wrong = Vec::new();
    for frame in FRAMES {
        for pair in STRANGERS.windows(2) {
            let mut text = String::new();
            for (number, part) in frame.split('@').enumerate() {
                if number > 0 {
                    text.push_str(pair[(number - 1) % 2]);
                }
                text.push_str(part);
            }
            wrong.extend(safe_suggestions(&engine, &[text]));
        }
    }
    assert!(wrong.is_empty(), "{} changes:\n{}", wrong.len(), wrong.join("\n"));
}
