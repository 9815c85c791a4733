//! A single English function word between French words: « le ministre and son adjoint ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::accuracy::foreign_company;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Gender, Number, Onset, PartOfSpeech, Tense, onset};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated-function-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le ministre and son adjoint ont signé.",
            "Le ministre et son adjoint ont signé.",
        ),
        Example::fixes("La fin of la guerre approche.", "La fin de la guerre approche."),
        Example::fixes("La hausse of les prix inquiète.", "La hausse des prix inquiète."),
        Example::fixes("Il part with sa sœur.", "Il part avec sa sœur."),
        Example::fixes("Il croit that la ville paiera.", "Il croit que la ville paiera."),
        Example::fixes("Le maire is malade.", "Le maire est malade."),
        Example::fixes("Le conseil a voté the budget.", "Le conseil a voté le budget."),
        Example::fixes("Elle a vu his maison.", "Elle a vu sa maison."),
        Example::fixes("Le pont has été fermé.", "Le pont a été fermé."),
        Example::not_flagged("Le groupe joue du rock and roll et du drum and bass en bed and breakfast."),
        Example::not_flagged(
            "Il chante « and son adjoint » et cite Pride and Prejudice ; un best of de la saison.",
        ),
        Example::fixes("Il a voté for le budget.", "Il a voté pour le budget."),
        Example::fixes("Il a have mangé une pomme.", "Il a mangé une pomme."),
        Example::not_flagged(
            "En son for intérieur, il hésite ; le for de la prévôté, un for ecclésiastique.",
        ),
        Example::not_flagged("Un has been, le who’s who, le made in France, le must de la saison."),
    ],
};

pub(super) struct FunctionWord;

/// The French word for an English function word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum French {
    /// These words, the best first.
    Words(&'static [&'static str]),
    /// This determiner, in the form that agrees with the next word.
    Determiner(&'static str),
    /// `de` or `à`, contracted with the article after it.
    Contracted(&'static str),
    /// This form of être or avoir.
    Verb(&'static str),
}

use French::{Contracted, Determiner, Verb, Words};

/// English function words that are not French, sorted, with their translations. Words that are also French (an, but,
/// or, if, on, me, us, must) are omitted; « for » occurs in French in « for intérieur » only.
const TABLE: [(&str, French); 73] = [
    ("about", Words(&["environ", "sur"])),
    ("after", Words(&["après"])),
    ("against", Words(&["contre"])),
    ("all", Words(&["tous", "toutes"])),
    ("already", Words(&["déjà"])),
    ("also", Words(&["aussi"])),
    ("although", Words(&["bien que"])),
    ("always", Words(&["toujours"])),
    ("and", Words(&["et"])),
    ("are", Verb("sont")),
    ("because", Words(&["parce que"])),
    ("been", Words(&["été"])),
    ("before", Words(&["avant"])),
    ("being", Words(&["étant"])),
    ("between", Words(&["entre"])),
    ("both", Words(&["les deux"])),
    ("by", Words(&["par"])),
    ("could", Words(&["pourrait", "pouvait"])),
    ("does", Words(&[])),
    ("during", Words(&["pendant"])),
    ("each", Words(&["chaque"])),
    ("every", Words(&["chaque"])),
    ("for", Words(&["pour"])),
    ("from", Contracted("de")),
    ("had", Verb("avait")),
    ("has", Verb("a")),
    ("have", Verb("ont")),
    ("he", Words(&["il"])),
    ("her", Determiner("son")),
    ("here", Words(&["ici"])),
    ("his", Determiner("son")),
    ("how", Words(&["comment"])),
    ("however", Words(&["cependant"])),
    ("into", Words(&["dans"])),
    ("is", Verb("est")),
    ("its", Determiner("son")),
    ("most", Words(&["la plupart"])),
    ("my", Determiner("mon")),
    ("never", Words(&["jamais"])),
    ("not", Words(&["pas"])),
    ("now", Words(&["maintenant"])),
    ("of", Contracted("de")),
    ("only", Words(&["seulement"])),
    ("other", Words(&["autre", "autres"])),
    ("our", Determiner("notre")),
    ("she", Words(&["elle"])),
    ("should", Words(&["devrait"])),
    ("since", Words(&["depuis"])),
    ("some", Words(&["certains", "quelques"])),
    ("still", Words(&["encore"])),
    ("such", Words(&["tel"])),
    ("than", Words(&["que"])),
    ("that", Words(&["que"])),
    ("the", Determiner("le")),
    ("their", Determiner("leur")),
    ("then", Words(&["puis"])),
    ("these", Determiner("ce")),
    ("they", Words(&["ils", "elles"])),
    ("this", Determiner("ce")),
    ("those", Determiner("ce")),
    ("through", Words(&["à travers"])),
    ("under", Words(&["sous"])),
    ("until", Words(&["jusqu’à"])),
    ("very", Words(&["très"])),
    ("was", Verb("était")),
    ("were", Verb("étaient")),
    ("when", Words(&["quand", "lorsque"])),
    ("which", Words(&["qui", "que"])),
    ("while", Words(&["tandis que"])),
    ("who", Words(&["qui"])),
    ("with", Words(&["avec"])),
    ("without", Words(&["sans"])),
    ("your", Determiner("votre")),
];

impl Checker for FunctionWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some(french) = left_at(cx, index) {
                sink.push(finding(cx, index, french));
            }
        }
    }
}

/// Whether the word, in lower case, is in the table of English function words.
pub(super) fn is_known(word: &str) -> bool {
    TABLE.binary_search_by_key(&word, |(english, _)| english).is_ok()
}

/// Whether the word at `index` is an untranslated English function word.
pub(super) fn is_left(cx: &SegmentContext<'_>, index: usize) -> bool {
    left_at(cx, index).is_some()
}

fn left_at(cx: &SegmentContext<'_>, index: usize) -> Option<French> {
    let word = cx.words.get(index)?;
    if word.shape != Shape::Lower || word.fold.len() > "although".len() {
        return None;
    }
    let at = TABLE
        .binary_search_by_key(&&*word.fold, |(english, _)| english)
        .ok()?;
    // French words are required on both sides, or on one at the start or end of the sentence. Near a foreign word, it
    // belongs to a foreign phrase.
    let next = cx.next(index);
    let previous = cx.previous(index);
    if word.in_french() && !may_be_english(cx, index) {
        return None;
    }
    let sides = [previous, next];
    let french = sides.iter().flatten().all(|word| is_french(word)) && next.is_some();
    let plain = sides
        .iter()
        .flatten()
        .any(|word| !word.in_english() || lead_of_french(word) >= PLAINLY);
    let alone = !has_foreign_near(cx, index) && !foreign_company(cx, index..index + 1) && !word.quoted;
    (french && plain && alone && (previous.is_some() || word.first)).then(|| TABLE[at].1)
}

/// Whether a word that is also French (« en son for intérieur », a form of « haver ») is where neither a noun nor a
/// verb is possible: not after a determiner, and before a determiner or next to an auxiliary.
fn may_be_english(cx: &SegmentContext<'_>, index: usize) -> bool {
    let Some((previous, next)) = cx.previous(index).zip(cx.next(index)) else {
        return false;
    };
    let leads =
        |word: &Word<'_>| word.can_be(PartOfSpeech::Determiner) || word.can_be(PartOfSpeech::Preposition);
    !leads(previous) && (next.can_be(PartOfSpeech::Determiner) || is_auxiliary(previous))
}

/// Whether the word is French and not a loanword from English.
fn is_french(word: &Word<'_>) -> bool {
    word.in_french()
        && word.shape == Shape::Lower
        && (!word.in_english() || is_auxiliary(word) || lead_of_french(word) >= LOAN)
}

/// Returns how much more frequent (Zipf) the word is in French than in English.
fn lead_of_french(word: &Word<'_>) -> f32 {
    zipf(Language::French, &word.fold) - zipf(Language::English, &word.fold)
}

/// Words of both languages are French from this difference on; loanwords are more frequent in English.
const LOAN: f32 = -0.3;
/// A difference that loanwords never have.
const PLAINLY: f32 = 1.0;

/// Whether another word that is not French is within two words, so that both are part of a foreign phrase.
fn has_foreign_near(cx: &SegmentContext<'_>, index: usize) -> bool {
    const NEAR: usize = 2;
    let sentence = cx.words[index].sentence;
    (index.saturating_sub(NEAR)..(index + NEAR + 1).min(cx.words.len())).any(|at| {
        let word = &cx.words[at];
        at != index && word.sentence == sentence && !word.in_french() && word.fold.len() > 1
    })
}

fn finding(cx: &SegmentContext<'_>, index: usize, french: French) -> Finding {
    let word = &cx.words[index];
    let finding = Finding::new(&RULE, word.at, 88).arg("word", word.text);
    let Some(next) = cx.next(index) else {
        return finding;
    };
    match french {
        Words(words) => words.iter().fold(finding, |finding, text| {
            if *text == "que" && onset(next.text) == Onset::Vowel {
                joined(cx, index, finding, "qu’")
            } else {
                finding.replace(like(word.text, text), Applicability::NeedsReview)
            }
        }),
        Verb(text) => match cx.previous(index).filter(|before| is_auxiliary(before)) {
            // « il a have mangé »: the auxiliary is there already.
            Some(before) => {
                let gone = Edit::delete(TextRange::new(before.at.end(), word.at.end()));
                finding.edit(before.text, vec![gone], Applicability::NeedsReview)
            }
            None => finding.replace(agreeing(cx, index, text), Applicability::NeedsReview),
        },
        Determiner(text) => {
            let Some((gender, number)) = head(cx, index + 1, word) else {
                return finding;
            };
            match french::determiner_before(text, gender, number, next.text) {
                Some(right) if right.ends_with('’') => joined(cx, index, finding, &right),
                Some(right) => finding.replace(right, Applicability::NeedsReview),
                None => finding,
            }
        }
        Contracted(text) => {
            let contracted = match &*next.fold {
                "le" => "du",
                "les" => "des",
                _ if onset(next.text) == Onset::Vowel => return joined(cx, index, finding, "d’"),
                _ => return finding.replace(text, Applicability::NeedsReview),
            };
            let edit = Edit::replace(word.at.cover(next.at), contracted);
            finding.edit(contracted, vec![edit], Applicability::NeedsReview)
        }
    }
}

/// Joins an elided word to the next one.
fn joined(cx: &SegmentContext<'_>, index: usize, finding: Finding, text: &str) -> Finding {
    let (word, next) = (&cx.words[index], &cx.words[index + 1]);
    let mut text = text.to_owned();
    if cx.text.contains('\'') && !cx.text.contains('’') {
        text = text.replace('’', "'");
    }
    let label = format!("{text}{}", next.text);
    let edit = Edit::replace(TextRange::new(word.at.start(), next.at.start()), text);
    finding.edit(label, vec![edit], Applicability::NeedsReview)
}

fn is_auxiliary(word: &Word<'_>) -> bool {
    word.is_form_of("avoir") || word.is_form_of("être")
}

/// Returns the form of être or avoir that agrees with the pronoun or plural noun right before it.
fn agreeing(cx: &SegmentContext<'_>, index: usize, text: &str) -> String {
    let plural = cx.previous(index).is_some_and(|before| {
        before
            .analyses()
            .iter()
            .all(|own| own.number == Some(Number::Plural))
    });
    let singular = cx.previous(index).is_some_and(|before| {
        before
            .analyses()
            .iter()
            .all(|own| own.number == Some(Number::Singular))
    });
    match (text, singular, plural) {
        ("est", _, true) => "sont",
        ("était", _, true) => "étaient",
        ("a", _, true) => "ont",
        ("avait", _, true) => "avaient",
        ("sont", true, _) => "est",
        ("étaient", true, _) => "était",
        ("ont", true, _) => "a",
        _ => text,
    }
    .to_owned()
}

/// Returns gender and number of the noun phrase that begins at `index`, perhaps with an adjective.
fn head(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<(Gender, Number)> {
    let nominal = |own: &&Analysis| {
        matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective)
            || own.tense == Some(Tense::PastParticiple)
    };
    let reading = cx
        .reading(index)
        .filter(nominal)
        .or_else(|| cx.words.get(index)?.analyses().iter().find(nominal))?;
    let noun = cx
        .reading(index + 1)
        .filter(|next| reading.pos == PartOfSpeech::Adjective && next.pos == PartOfSpeech::Noun)
        .unwrap_or(reading);
    let number = match (noun.number?, &*word.fold) {
        (Number::Invariable, "these" | "those") => Number::Plural,
        (Number::Invariable, _) => Number::Singular,
        (number, _) => number,
    };
    Some((noun.gender?, number))
}
