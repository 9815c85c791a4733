//! Names that consist of common words: l’océan Pacifique, l’Église catholique, Dieu; but « une église » for a building.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.proper-capital",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleCapitalisation,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Il traverse l’océan atlantique.",
            "Il traverse l’océan Atlantique.",
        ),
        Example::fixes(
            "Le chef de l’église catholique.",
            "Le chef de l’Église catholique.",
        ),
        Example::fixes(
            "Des hommes d’église et les sacrements de l’église.",
            "Des hommes d’Église et les sacrements de l’Église.",
        ),
        Example::fixes(
            "Il remet sa vie à la grâce de dieu.",
            "Il remet sa vie à la grâce de Dieu.",
        ),
        Example::fixes("Une Église romane du village.", "Une église romane du village."),
        Example::not_flagged(
            "Le climat océan glacial. Le dieu Mars, un dieu. L’Église orthodoxe, l’église Saint-Jean.",
        ),
    ],
};

pub(super) struct ProperCapital;

/// Words that follow « océan » and « mer » in names.
const OCEANS: [&str; 5] = ["atlantique", "pacifique", "indien", "arctique", "antarctique"];
const SEAS: [&str; 6] = [
    "méditerranée",
    "baltique",
    "caspienne",
    "adriatique",
    "égée",
    "noire",
];
/// Words that distinguish the institution from the building.
const CONFESSIONS: [&str; 14] = [
    "catholique",
    "orthodoxe",
    "anglicane",
    "protestante",
    "réformée",
    "évangélique",
    "luthérienne",
    "copte",
    "presbytérienne",
    "méthodiste",
    "baptiste",
    "mormone",
    "arménienne",
    "grecque",
];
const STYLES: [&str; 8] = [
    "romane",
    "gothique",
    "baroque",
    "fortifiée",
    "paroissiale",
    "abbatiale",
    "voisine",
    "saint",
];
/// Words before « dieu » in the monotheistic sense.
const BEFORE_GOD: [&str; 8] = ["de", "à", "pour", "en", "mon", "par", "que", "devant"];

impl Checker for ProperCapital {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let next = cx.next(index);
            let follows = |list: &[&str]| next.is_some_and(|next| list.contains(&&*next.fold));
            let (at, right) = match &*word.fold {
                "océan" | "mer" => {
                    let list: &[&str] = if &*word.fold == "mer" { &SEAS } else { &OCEANS };
                    match next {
                        Some(next) if next.shape == Shape::Lower && list.contains(&&*next.fold) => {
                            (next.at, capitalise(next.text))
                        }
                        _ => continue,
                    }
                }
                // « Un homme d’Église », « les sacrements de l’Église ».
                "église" if word.shape == Shape::Lower && is_institution(cx, index) => {
                    (word.at, capitalise(word.text))
                }
                "église" if word.shape == Shape::Lower && follows(&CONFESSIONS) => {
                    // « une église catholique » is a building; so is one with a place.
                    let definite = cx
                        .previous(index)
                        .is_some_and(|before| before.fold.ends_with('\''));
                    if !definite {
                        continue;
                    }
                    (word.at, capitalise(word.text))
                }
                "église" if word.shape == Shape::Capital && !word.first => {
                    let saint = next.is_some_and(|next| {
                        next.text.starts_with("Saint-")
                            || next.text.starts_with("Sainte-")
                            || next.text.starts_with("Notre-")
                    });
                    if !saint && !follows(&STYLES) {
                        continue;
                    }
                    (word.at, word.fold.to_string())
                }
                "église"
                    if word.shape == Shape::Capital && follows(&STYLES) && cx.previous(index).is_some() =>
                {
                    (word.at, word.fold.to_string())
                }
                "dieu" if word.shape == Shape::Lower => {
                    let before = cx.previous(index);
                    let sole = match before {
                        Some(before) => BEFORE_GOD.contains(&&*before.fold),
                        None => false,
                    };
                    let one_of_many = next.is_some_and(|next| next.shape != Shape::Lower);
                    if !sole || one_of_many {
                        continue;
                    }
                    (word.at, capitalise(word.text))
                }
                _ => continue,
            };
            sink.push(
                Finding::new(&RULE, at, 80)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::NeedsReview),
            );
        }
    }
}

/// Whether the word before shows that the institution is meant: « homme d’Église », « sacrement de l’Église », « prince
/// de l’Église ».
fn is_institution(cx: &SegmentContext<'_>, index: usize) -> bool {
    const OF_THE_CHURCH: [&str; 14] = [
        "homme",
        "hommes",
        "gens",
        "sacrement",
        "sacrements",
        "prince",
        "princes",
        "pères",
        "docteur",
        "docteurs",
        "dogmes",
        "canons",
        "états",
        "doctrine",
    ];
    let before = |by: usize| index.checked_sub(by).and_then(|at| cx.words.get(at));
    let of = match before(1).map(|word| &*word.fold) {
        Some("d'") => before(2),
        Some("l'") if before(2).is_some_and(|word| &*word.fold == "de") => before(3),
        _ => None,
    };
    of.is_some_and(|word| OF_THE_CHURCH.contains(&&*word.fold))
}
