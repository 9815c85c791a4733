//! A French word that resembles the one in the source but has another meaning: « actuellement » for “actually”.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::{EnglishSource as _, FrenchSegment as _};
use crate::source::SourceText;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english;
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Person};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};
use std::collections::HashMap;
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.source-false-friend",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Mistranslation,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il est actuellement le frère du maire.",
            "Il est en fait le frère du maire.",
        )
        .of("He is actually the mayor’s brother."),
        Example::fixes(
            "Les physiciens de l’hôpital protestent.",
            "Les médecins de l’hôpital protestent.",
        )
        .of("Hospital physicians are protesting."),
        Example::fixes("Elle achève ses buts.", "Elle atteint ses buts.").of("She achieves her goals."),
        Example::not_flagged("Il est actuellement à Lyon.").of("He is actually currently in Lyon."),
        Example::not_flagged("Les physiciens du laboratoire.")
            .of("The laboratory’s physicists and a physician."),
        Example::not_flagged("Il est actuellement à Lyon."),
    ],
};

pub(super) struct FalseFriend;

struct Friend {
    english: &'static str,
    kind: PartOfSpeech,
    right: Vec<&'static str>,
}

/// The pairs by their French word.
static FRIENDS: LazyLock<HashMap<&'static str, Vec<Friend>>> = LazyLock::new(|| {
    let mut out: HashMap<_, Vec<Friend>> = HashMap::new();
    for line in include_str!("false_friend.txt").lines() {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [english, french, kind, right] = fields.as_slice() else {
            continue;
        };
        let kind = match *kind {
            "n" => PartOfSpeech::Noun,
            "a" => PartOfSpeech::Adjective,
            "v" => PartOfSpeech::Verb,
            _ => PartOfSpeech::Adverb,
        };
        out.entry(*french).or_default().push(Friend {
            english,
            kind,
            right: right.split(", ").collect(),
        });
    }
    out
});

/// English words that the French word translates correctly. If the source has one of them, the word is not flagged.
const RIGHT: &[(&str, &[&str])] = &[
    (
        "actuellement",
        &[
            "currently",
            "now",
            "present",
            "presently",
            "today",
            "current",
            "moment",
        ],
    ),
    ("actuel", &["current", "present", "existing", "today"]),
    (
        "éventuellement",
        &["possibly", "may", "might", "optionally", "potentially", "any"],
    ),
    ("éventuel", &["possible", "potential", "any", "prospective"]),
    (
        "définitivement",
        &["permanently", "finally", "for", "good", "once"],
    ),
    ("librairie", &["bookshop", "bookstore", "bookseller"]),
    ("bibliothèque", &["library", "libraries", "bookcase", "shelf"]),
    ("physicien", &["physicist", "physics"]),
    ("déception", &["disappointment", "disappointing", "disappointed"]),
    ("lecture", &["reading", "read", "readings", "playback"]),
    ("journée", &["day", "days", "daytime", "daylong"]),
    (
        "délai",
        &["deadline", "deadlines", "time", "period", "notice", "limit"],
    ),
    ("injure", &["insult", "insults", "abuse", "slur", "slurs"]),
    (
        "location",
        &[
            "rental", "rent", "renting", "hire", "lease", "leasing", "let", "letting", "rentals",
        ],
    ),
    (
        "nouvelle",
        &["new", "news", "short", "story", "another", "further", "fresh"],
    ),
    ("préjudice", &["damage", "harm", "loss", "damages", "detriment"]),
    (
        "évidence",
        &["obvious", "obviousness", "clear", "clearly", "obviously"],
    ),
    ("cave", &["cellar", "cellars", "basement", "vault", "winery"]),
    ("patron", &["boss", "chief", "head", "owner", "saint", "pattern"]),
    ("confidence", &["secret", "confide", "confided", "confidences"]),
    (
        "sensible",
        &[
            "sensitive",
            "significant",
            "noticeable",
            "tangible",
            "appreciable",
            "vulnerable",
        ],
    ),
    (
        "attendre",
        &[
            "wait",
            "expect",
            "await",
            "waiting",
            "expected",
            "awaiting",
            "waited",
            "expecting",
            "expects",
            "awaited",
        ],
    ),
    (
        "achever",
        &[
            "finish",
            "complete",
            "completed",
            "finished",
            "end",
            "ended",
            "completion",
        ],
    ),
    (
        "résumer",
        &[
            "summarise",
            "summarize",
            "summarised",
            "summarized",
            "summary",
            "sum",
        ],
    ),
    (
        "demander",
        &[
            "ask",
            "asks",
            "asked",
            "asking",
            "request",
            "requested",
            "seek",
            "wonder",
            "sought",
            "call",
            "called",
        ],
    ),
    (
        "décevoir",
        &["disappoint", "disappointed", "disappointing", "fail", "let"],
    ),
    (
        "supporter",
        &[
            "bear",
            "endure",
            "withstand",
            "tolerate",
            "bore",
            "stand",
            "fan",
            "fans",
            "supporter",
            "supporters",
        ],
    ),
    ("consistant", &["consisting", "consists", "solid"]),
    ("scolaire", &["school", "schools", "academic", "scholastic"]),
    ("mondain", &["society", "social", "socialite"]),
    ("gracieux", &["graceful", "free"]),
    ("sympathique", &["nice", "friendly", "likeable", "pleasant"]),
];

impl Checker for FalseFriend {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        let mut said: Option<SourceForms<'_>> = None;
        for (index, word) in cx.words.iter().enumerate() {
            let lemma = cx.reading(index).map(|reading| reading.lemma);
            let form = Some(&*word.fold);
            for key in lemma.into_iter().chain(form.filter(|form| Some(*form) != lemma)) {
                let Some(friends) = FRIENDS.get(key) else { continue };
                let said = said.get_or_insert_with(|| SourceForms::read(source));
                for friend in friends {
                    if let Some(finding) = judge(cx, said, index, key, friend) {
                        sink.push(finding);
                    }
                }
            }
        }
    }
}

/// The words of the source and their base forms, each with its spelling in the source.
struct SourceForms<'s>(HashMap<String, &'s str>);

impl<'s> SourceForms<'s> {
    fn read(source: &'s SourceText<'_>) -> Self {
        let mut out: HashMap<String, &'s str> = HashMap::new();
        for word in &source.words {
            if out.contains_key(&*word.fold) {
                continue;
            }
            for base in english::bases(&word.fold) {
                out.entry(base).or_insert(word.text);
            }
            out.insert(word.fold.clone().into_owned(), word.text);
        }
        Self(out)
    }
}

fn judge(
    cx: &SegmentContext<'_>,
    said: &SourceForms<'_>,
    index: usize,
    key: &str,
    friend: &Friend,
) -> Option<Finding> {
    let word = &cx.words[index];
    let reading = cx.reading(index);
    if friend.kind != PartOfSpeech::Adverb && reading.is_none_or(|reading| reading.pos != friend.kind) {
        return None;
    }
    let english = said.0.get(friend.english)?;
    let right = RIGHT.iter().find(|(french, _)| *french == key);
    if right.is_some_and(|(_, words)| words.iter().any(|word| said.0.contains_key(*word)))
        || is_idiom(cx, index, key)
    {
        return None;
    }
    let forms = friend.right.iter().filter_map(|lemma| inflected(lemma, reading));
    let mut finding = Finding::new(&RULE, word.at, 80)
        .arg("word", word.text)
        .arg("english", *english);
    for form in forms {
        let form = like(word.text, &form);
        if form != word.text {
            finding = finding.replace(form, Applicability::NeedsReview);
        }
    }
    (!finding.suggestions.is_empty()).then_some(finding)
}

/// « mettre en évidence », « sans délai »: set phrases with the French word.
fn is_idiom(cx: &SegmentContext<'_>, index: usize, key: &str) -> bool {
    let before = cx.previous(index).map(|before| &*before.fold);
    match key {
        "évidence" => matches!(before, Some("en" | "à" | "une")),
        "délai" => matches!(before, Some("sans" | "bref" | "dernier")),
        "location" => matches!(before, Some("en" | "de")),
        _ => false,
    }
}

/// Returns `lemma` in the inflected form of the wrong word; in a phrase, the first word is inflected.
fn inflected(lemma: &str, reading: Option<&Analysis>) -> Option<String> {
    let (head, rest) = lemma
        .find(' ')
        .map_or((lemma, ""), |at| (&lemma[..at], &lemma[at..]));
    let reading = reading?;
    let forms = match reading.pos {
        PartOfSpeech::Noun | PartOfSpeech::Adjective => {
            let number = reading.number.unwrap_or(Number::Singular);
            let number = if number == Number::Invariable {
                Number::Singular
            } else {
                number
            };
            let gender = reading.gender.unwrap_or(Gender::Masculine);
            if reading.pos == PartOfSpeech::Noun {
                [gender, Gender::Masculine, Gender::Feminine]
                    .into_iter()
                    .map(|gender| french::inflect(head, reading.pos, gender, number))
                    .find(|forms| !forms.is_empty())
                    .unwrap_or_default()
            } else {
                french::inflect(head, reading.pos, gender, number)
            }
        }
        PartOfSpeech::Verb => {
            let tense = reading.tense?;
            let person = reading.person.unwrap_or(Person::Third);
            let number = reading.number.unwrap_or(Number::Singular);
            if reading.gender.is_some() {
                french::participle(head, reading.gender?, number)
            } else {
                french::conjugate(head, tense, person, number)
            }
        }
        _ => return Some(lemma.to_owned()),
    };
    let form = forms.into_iter().next()?;
    Some(format!("{form}{rest}"))
}
