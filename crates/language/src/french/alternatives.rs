//! What a word may have been written for: other forms of it, words that sound alike or look alike.

use super::alike::sounding_like;
use super::data;
use super::lexicon::{readings, spelled_alike};
use super::{Analysis, PartOfSpeech, Tense};
use crate::frequency::{Language, zipf};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How a word differs from one that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// Infinitive, participle or finite form of one verb: manger, mangé, mangez.
    VerbShape,
    /// Past participles of one verb that differ in gender or number: allé, allées.
    Participle,
    /// Singular and plural of one noun or adjective: grand, grands.
    Number,
    /// Masculine and feminine of one noun or adjective: grand, grande.
    Gender,
    /// Finite forms that differ in person or number: mange, manges.
    Person,
    /// Finite forms of one verb that differ in mood or tense: mangera, mangerait.
    Tense,
    /// Function words that sound alike: a, à; ou, où; c’est, ses.
    Function,
    /// Forms of one function word: le, la; un, une; il, ils.
    Determiner,
    /// Different words that sound alike: voie, voix.
    Sound,
    /// Words that differ only in accents: tache, tâche.
    Accent,
    /// Words that differ in a doubled letter: datte, date.
    Doubled,
    /// One word or two: plutôt, plus tôt.
    Spacing,
}

impl Change {
    /// Every value, in the order of their numbers in the compiled table.
    pub const ALL: &[Self] = &[
        Self::VerbShape,
        Self::Participle,
        Self::Number,
        Self::Gender,
        Self::Person,
        Self::Tense,
        Self::Function,
        Self::Determiner,
        Self::Sound,
        Self::Accent,
        Self::Doubled,
        Self::Spacing,
    ];
}

/// The maximum number of alternatives of a word.
pub const MAX_ALTERNATIVES: usize = 14;

/// The groups of [`CLOSED`] by their first word.
static SETS: LazyLock<FxHashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut sets: FxHashMap<String, Vec<String>> = FxHashMap::default();
    for line in include_str!("closed.txt")
        .lines()
        .filter(|line| !line.starts_with(';'))
    {
        let mut words = line.split_whitespace().map(|word| word.replace('_', " "));
        if let Some(first) = words.next() {
            sets.entry(first).or_default().extend(words);
        }
    }
    sets
});

/// Whether two words next to each other, in lower case, are one place: `c'` and `est`, `plus` and `tôt`. `joined` is
/// their text, with a space between them if there is one.
pub fn is_word_group(joined: &str) -> bool {
    SETS.contains_key(joined)
}

/// Returns what `folded` (a word, or a group of two words) may have been written for, in lower case and most likely
/// first; at most [`MAX_ALTERNATIVES`]. Empty for words that are not in the lexicon, and for names.
pub fn alternatives(folded: &str) -> Vec<(String, Change)> {
    let own: Vec<Analysis> = readings(folded).map(data::Reading::analysis).collect();
    let mut found: Vec<Found> = Vec::new();
    for (order, other) in SETS.get(folded).into_iter().flatten().enumerate() {
        add(
            &mut found,
            other,
            Rank::Closed(order),
            closed_change(folded, other),
        );
    }
    if own.iter().all(|reading| reading.capital) || folded.contains([' ', '\'']) {
        return finish(found);
    }
    let sounds = if folded.chars().count() > 1 {
        sounding_like(folded)
    } else {
        Vec::new()
    };
    let function = own.iter().any(is_function);
    for (other, change) in forms(folded) {
        let alike = sounds.contains(&other);
        if zipf(Language::French, &other) >= RAREST_FORM {
            add(
                &mut found,
                &other,
                if alike { Rank::Alike } else { Rank::Form },
                change,
            );
        }
    }
    if !function {
        for other in sounds {
            if zipf(Language::French, &other) >= RAREST {
                add(&mut found, &other, Rank::Alike, Change::Sound);
            }
        }
        for other in spelled_alike(folded) {
            if zipf(Language::French, &other) >= RAREST && !is_variant(&own, folded, &other) {
                add(&mut found, &other, Rank::Alike, Change::Accent);
            }
        }
        for other in with_other_doubling(folded) {
            if zipf(Language::French, &other) >= RAREST {
                add(&mut found, &other, Rank::Alike, Change::Doubled);
            }
        }
    }
    found.retain(|one| one.form != folded);
    finish(found)
}

/// The least frequency (Zipf) of an alternative form of the word itself.
const RAREST_FORM: f32 = 1.0;
/// The least frequency of another word.
const RAREST: f32 = 1.5;

struct Found {
    form: String,
    rank: Rank,
    change: Change,
}

/// Which alternatives come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Closed(usize),
    Alike,
    Form,
}

fn add(found: &mut Vec<Found>, form: &str, rank: Rank, change: Change) {
    if !found.iter().any(|one| one.form == form) {
        found.push(Found {
            form: form.to_owned(),
            rank,
            change,
        });
    }
}

fn finish(mut found: Vec<Found>) -> Vec<(String, Change)> {
    let frequency = |one: &Found| zipf(Language::French, &one.form);
    found.sort_by(|one, other| {
        one.rank
            .cmp(&other.rank)
            .then_with(|| frequency(other).total_cmp(&frequency(one)))
            .then_with(|| one.form.cmp(&other.form))
    });
    found.truncate(MAX_ALTERNATIVES);
    found.into_iter().map(|one| (one.form, one.change)).collect()
}

fn is_function(reading: &Analysis) -> bool {
    reading.function.is_some() || matches!(reading.pos, PartOfSpeech::Preposition | PartOfSpeech::Conjunction)
}

/// Words of one series differ in gender or number.
const SERIES: &[&[&str]] = &[
    &["le", "la", "les"],
    &["un", "une"],
    &["ce", "cet", "cette"],
    &["il", "ils"],
    &["elle", "elles"],
    &["au", "aux"],
    &["leur", "leurs", "lui"],
    &["quel", "quelle", "quels", "quelles"],
    &["tout", "toute", "tous", "toutes"],
    &["même", "mêmes"],
    &["quelque", "quelques"],
    &["nos", "notre"],
    &["vos", "votre"],
];

/// Returns the change between two words of a closed set.
fn closed_change(word: &str, other: &str) -> Change {
    if word.contains([' ', '-']) || other.contains([' ', '-']) || word.contains("avantage") {
        return Change::Spacing;
    }
    if SERIES
        .iter()
        .any(|series| series.contains(&word) && series.contains(&other))
    {
        return Change::Determiner;
    }
    let content = |form: &str| {
        let mut all = readings(form).map(data::Reading::analysis).peekable();
        all.peek().is_some()
            && all.all(|own| !is_function(&own) && own.lemma != "être" && own.lemma != "avoir")
    };
    if content(word) && content(other) {
        Change::Sound
    } else {
        Change::Function
    }
}

/// Returns the other forms of the words that `folded` can be a form of, with how they differ from it.
fn forms(folded: &str) -> Vec<(String, Change)> {
    let mut found: Vec<(u32, Change)> = Vec::new();
    for stored in readings(folded) {
        let own = stored.analysis();
        let kind = Kind::of(&own);
        if own.capital || is_function(&own) || kind == Kind::Other {
            continue;
        }
        for rank in data::forms_of(stored.lemma()) {
            let changes = data::readings(rank)
                .filter(|other| other.lemma() == stored.lemma())
                .map(data::Reading::analysis)
                .filter(|other| Kind::of(other) == kind && (kind == Kind::Verb || other.pos == own.pos))
                .filter_map(|other| difference(&own, &other));
            let Some(change) = changes.min() else { continue };
            match found.iter_mut().find(|(known, _)| *known == rank) {
                Some((_, known)) => *known = (*known).min(change),
                None => found.push((rank, change)),
            }
        }
    }
    found
        .into_iter()
        .map(|(rank, change)| (data::form(rank), change))
        .filter(|(form, _)| form != folded)
        .collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Verb,
    Noun,
    Other,
}

impl Kind {
    fn of(reading: &Analysis) -> Self {
        match reading.pos {
            PartOfSpeech::Verb => Self::Verb,
            PartOfSpeech::Noun | PartOfSpeech::Adjective => Self::Noun,
            _ => Self::Other,
        }
    }
}

/// Returns how two forms of one word differ; `None` for tenses that nobody confuses.
fn difference(own: &Analysis, other: &Analysis) -> Option<Change> {
    use Tense as T;
    let (Some(one), Some(two)) = (own.tense, other.tense) else {
        return if own.number == other.number {
            (own.gender != other.gender).then_some(Change::Gender)
        } else {
            Some(Change::Number)
        };
    };
    if one == two {
        return match one {
            T::PastParticiple => Some(Change::Participle),
            _ if one.is_finite() => Some(Change::Person),
            _ => None,
        };
    }
    let finite = one.is_finite() && two.is_finite();
    if !finite {
        let shape = matches!(two, T::Infinitive | T::PastParticiple)
            || matches!(two, T::Present | T::SimplePast | T::Imperfect)
                && matches!(one, T::Infinitive | T::PastParticiple);
        return shape.then_some(Change::VerbShape);
    }
    let pair = |left: T, right: T| one == left && two == right || one == right && two == left;
    let confused = pair(T::Present, T::SubjunctivePresent)
        || pair(T::Future, T::Conditional)
        || pair(T::SimplePast, T::SubjunctiveImperfect)
        || pair(T::Present, T::Imperative)
        || pair(T::Present, T::SimplePast)
        || pair(T::Imperfect, T::SimplePast)
        || pair(T::Imperfect, T::Present)
        || pair(T::Imperfect, T::Conditional);
    let same_person = own.person == other.person && own.number == other.number;
    confused.then_some(if same_person {
        Change::Tense
    } else {
        Change::Person
    })
}

/// Whether `other` is only another spelling of `form`, both in lower case: `maître` and `maitre`, `événement` and
/// `évènement`.
pub fn is_spelling_variant(form: &str, other: &str) -> bool {
    let own: Vec<Analysis> = readings(form).map(data::Reading::analysis).collect();
    is_variant(&own, form, other)
}

/// Whether `other` is only another spelling of the word: `maître` and `maitre`, `événement` and `évènement`.
fn is_variant(own: &[Analysis], folded: &str, other: &str) -> bool {
    let spelled = |form: &str| form.replace('î', "i").replace('û', "u").replace('è', "é");
    let same = |one: &Analysis, two: &Analysis| {
        (one.pos, one.gender, one.number, one.tense, one.person)
            == (two.pos, two.gender, two.number, two.tense, two.person)
    };
    spelled(folded) == spelled(other)
        && readings(other)
            .map(data::Reading::analysis)
            .any(|reading| own.iter().any(|own| same(own, &reading)))
}

/// Returns the forms of the lexicon with one consonant doubled, or one double consonant single.
fn with_other_doubling(folded: &str) -> Vec<String> {
    let letters: Vec<char> = folded.chars().collect();
    let mut out = Vec::new();
    if letters.len() < 4 {
        return out;
    }
    for at in 1..letters.len() - 1 {
        let mut form = letters.clone();
        if letters[at] == letters[at - 1] {
            form.remove(at);
        } else if "bcdfglmnprst".contains(letters[at]) && letters[at] != letters[at + 1] {
            form.insert(at, letters[at]);
        } else {
            continue;
        }
        let form: String = form.into_iter().collect();
        if data::rank(&form).is_some() && !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Change, MAX_ALTERNATIVES, alternatives, is_spelling_variant};
    use crate::french;

    #[test]
    fn a_word_has_the_forms_it_is_confused_with() {
        for (form, other, change) in [
            ("mangé", "manger", Change::VerbShape),
            ("manger", "mangé", Change::VerbShape),
            ("mangera", "mangerait", Change::Tense),
            ("mange", "mangent", Change::Person),
            ("allé", "allées", Change::Participle),
            ("grand", "grande", Change::Gender),
            ("maison", "maisons", Change::Number),
            ("a", "à", Change::Function),
            ("ses", "c'est", Change::Function),
            ("c'est", "ses", Change::Function),
            ("plus tôt", "plutôt", Change::Spacing),
            ("un", "une", Change::Determiner),
            ("tache", "tâche", Change::Sound),
            ("pécheur", "pêcheur", Change::Sound),
            ("canne", "cane", Change::Sound),
        ] {
            let found = alternatives(form);
            assert!(
                found.iter().any(|(own, how)| own == other && *how == change),
                "{form}: {found:?}"
            );
        }
    }

    #[test]
    fn spelling_variants_and_names_have_none() {
        assert!(is_spelling_variant("maitre", "maître") && is_spelling_variant("événement", "évènement"));
        assert!(!is_spelling_variant("tache", "tâche") && !is_spelling_variant("du", "dû"));
        assert!(alternatives("paris").iter().all(|(form, _)| form != "pari") || french::contains("pari"));
        assert!(alternatives("xqzk").is_empty() && alternatives("").is_empty());
    }

    #[test]
    fn alternatives_are_few_and_distinct() {
        for form in [
            "fait",
            "sont",
            "prise",
            "parle",
            "est",
            "vers",
            "court",
            "a",
            "l'a",
            "plus tôt",
        ] {
            let mut found: Vec<String> = alternatives(form).into_iter().map(|(form, _)| form).collect();
            assert!(found.len() <= MAX_ALTERNATIVES && !found.iter().any(|own| own == form));
            let count = found.len();
            found.sort();
            found.dedup();
            assert_eq!(count, found.len(), "{form}");
        }
    }
}
