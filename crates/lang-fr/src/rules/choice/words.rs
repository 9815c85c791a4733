//! Names of changes and kinds of words for messages.

use copydesk_language::french::{self, Analysis, FunctionWord, Gender, Number, PartOfSpeech, Person, Tense};

/// Returns the name of what the message calls for: `infinitive`, `plural` …; `word` if nothing simple describes it.
pub(in crate::rules) fn change_name(wrong: &str, right: &str) -> &'static str {
    let (old, new) = (french::known_analyses(wrong), french::known_analyses(right));
    let noun = |all: &[Analysis]| all.iter().any(|own| own.pos == PartOfSpeech::Noun);
    let verb = |own: &Analysis| own.pos == PartOfSpeech::Verb;
    if noun(&old) && noun(&new) && old.iter().any(verb) {
        return "word";
    }
    let shared = |own: &Analysis| {
        old.iter()
            .find(|other| other.lemma == own.lemma && other.pos == own.pos)
    };
    let Some((own, before)) = new.iter().find_map(|own| Some((own, shared(own)?))) else {
        return "word";
    };
    let differs = |get: fn(&Analysis) -> Option<Number>| get(own) != get(before);
    match own.tense {
        Some(Tense::Infinitive) => "infinitive",
        Some(Tense::PastParticiple)
            if !old.iter().any(|other| other.tense == Some(Tense::PastParticiple)) =>
        {
            "participle"
        }
        Some(tense) if tense.is_finite() => finite(own, tense, &old, &new),
        _ if differs(|reading| reading.number) => match own.number {
            Some(Number::Plural) => "plural",
            Some(Number::Singular) => "singular",
            _ => "word",
        },
        _ if own.gender != before.gender => match own.gender {
            Some(Gender::Feminine) => "feminine",
            Some(Gender::Masculine) => "masculine",
            _ => "word",
        },
        _ => "word",
    }
}

fn finite(own: &Analysis, tense: Tense, old: &[Analysis], new: &[Analysis]) -> &'static str {
    if !old.iter().any(Analysis::is_finite_verb) {
        return "finite";
    }
    let same_person = old
        .iter()
        .any(|other| (other.person, other.number) == (own.person, own.number));
    if same_person {
        return match tense {
            Tense::Present => "present",
            Tense::Imperfect => "imperfect",
            Tense::SimplePast => "simple-past",
            Tense::Future => "future",
            Tense::Conditional => "conditional",
            Tense::SubjunctivePresent | Tense::SubjunctiveImperfect => "subjunctive",
            Tense::Imperative => "imperative",
            _ => "word",
        };
    }
    // « mange » is the first and the third person.
    let shared = new.iter().any(|other| {
        (other.lemma, other.tense, other.number) == (own.lemma, own.tense, own.number)
            && other.person != own.person
    });
    if shared {
        return "word";
    }
    match (own.person, own.number) {
        (Some(Person::First), Some(Number::Plural)) => "first-plural",
        (Some(Person::First), _) => "first-singular",
        (Some(Person::Second), Some(Number::Plural)) => "second-plural",
        (Some(Person::Second), _) => "second-singular",
        (Some(Person::Third), Some(Number::Plural)) => "third-plural",
        (Some(Person::Third), _) => "third-singular",
        _ => "word",
    }
}

/// Returns the name of the kind of a word, if all that it can be has one name: `preposition`, `verb` …
pub(in crate::rules) fn kind_of(word: &str) -> Option<&'static str> {
    // Nearly always these, whatever the lexicon also has: the letter a, the east.
    match word {
        "a" | "as" | "es" | "est" | "ont" | "sont" => return Some("verb"),
        "à" => return Some("preposition"),
        _ => {}
    }
    let readings = french::known_analyses(word);
    let names = readings
        .iter()
        .filter(|own| !own.capital)
        .map(|own| match own.pos {
            PartOfSpeech::Noun => "noun",
            PartOfSpeech::Adjective => "adjective",
            PartOfSpeech::Verb => "verb",
            PartOfSpeech::Adverb => "adverb",
            PartOfSpeech::Preposition => "preposition",
            PartOfSpeech::Conjunction => "conjunction",
            PartOfSpeech::Determiner => match own.function {
                Some(FunctionWord::Possessive) => "possessive",
                Some(FunctionWord::Demonstrative) => "demonstrative",
                Some(FunctionWord::Article) => "article",
                _ => "determiner",
            },
            PartOfSpeech::Pronoun => match own.function {
                Some(FunctionWord::Relative) => "relative",
                Some(FunctionWord::Demonstrative) => "demonstrative",
                Some(FunctionWord::Subject | FunctionWord::Object | FunctionWord::Disjunctive) => "personal",
                _ => "pronoun",
            },
            _ => "other",
        });
    let mut names: Vec<&'static str> = names.collect();
    // Function words are listed first, and are what the word nearly always is.
    if matches!(word, "ou" | "où" | "son" | "on" | "et" | "ce" | "se" | "sur") {
        names.truncate(1);
    }
    names.dedup();
    match names.as_slice() {
        [one] if *one != "other" => Some(one),
        _ => None,
    }
}
