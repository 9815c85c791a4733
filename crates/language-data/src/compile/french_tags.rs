//! Converts the fields of the French dictionary (`po:nom is:mas is:pl`) to features of the language crate.

use super::analysis::{FunctionWord, Gender, Number, PartOfSpeech, Person, Tense, VerbTraits};

/// All features of a reading except its lemma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Tag {
    pub(crate) pos: PartOfSpeech,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    pub(crate) person: Option<Person>,
    pub(crate) tense: Option<Tense>,
    pub(crate) function: Option<FunctionWord>,
    pub(crate) capital: bool,
}

impl Tag {
    /// Encodes the tag for the language crate; 255 means unknown.
    pub(crate) fn bytes(self) -> [u8; 8] {
        let byte = |value: Option<u8>| value.unwrap_or(255);
        [
            self.pos as u8,
            byte(self.gender.map(|value| value as u8)),
            byte(self.number.map(|value| value as u8)),
            byte(self.person.map(|value| value as u8)),
            byte(self.tense.map(|value| value as u8)),
            byte(self.function.map(|value| value as u8)),
            u8::from(self.capital),
            0,
        ]
    }
}

/// Returns the readings given by the fields of a form, and its verb traits.
pub(crate) fn read(fields: &[&str], capital: bool) -> (Vec<Tag>, VerbTraits) {
    let (mut kinds, mut tenses, mut persons) = (Vec::new(), Vec::new(), Vec::new());
    let (mut gender, mut number) = (None, None);
    let mut traits = 0;
    for field in fields {
        let Some((key, value)) = field.split_once(':') else {
            continue;
        };
        match (key, value) {
            ("is", "mas") => gender = Some(Gender::Masculine),
            ("is", "fem") => gender = Some(Gender::Feminine),
            ("is" | "po", "epi") => gender = Some(Gender::Epicene),
            ("is" | "po", "sg") => number = Some(Number::Singular),
            ("is", "pl") => number = Some(Number::Plural),
            ("is", "inv") => number = Some(Number::Invariable),
            ("po" | "is", _) => {
                if let Some(tense) = tense(value) {
                    tenses.push(tense);
                } else if let Some(person) = person(value) {
                    persons.push(person);
                } else if let Some(verb) = value
                    .strip_prefix('v')
                    .filter(|verb| verb.starts_with(|ch: char| ch.is_ascii_digit()))
                {
                    traits = verb_traits(verb);
                } else if let Some(kind) = kind(value) {
                    kinds.push(kind);
                }
            }
            _ => {}
        }
    }
    let mut tags = Vec::new();
    let plain = Tag {
        pos: PartOfSpeech::Symbol,
        gender,
        number,
        person: None,
        tense: None,
        function: None,
        capital,
    };
    for tense in &tenses {
        if tense.is_finite() {
            for &(person, number) in &persons {
                tags.push(Tag {
                    pos: PartOfSpeech::Verb,
                    gender: None,
                    number,
                    person: Some(person),
                    tense: Some(*tense),
                    ..plain
                });
            }
        } else {
            tags.push(Tag {
                pos: PartOfSpeech::Verb,
                tense: Some(*tense),
                ..plain
            });
        }
    }
    for (pos, function) in kinds {
        // "le" as an article and "le" before a verb are separate lines; persons belong to pronouns.
        let person = persons.first().filter(|_| pos == PartOfSpeech::Pronoun);
        tags.push(Tag {
            pos,
            function,
            person: person.map(|(person, _)| *person),
            number: number.or(person.and_then(|(_, number)| *number)),
            ..plain
        });
    }
    tags.sort_unstable();
    tags.dedup();
    (tags, VerbTraits::from_bits(traits))
}

fn tense(value: &str) -> Option<Tense> {
    Some(match value {
        "infi" => Tense::Infinitive,
        "ppre" => Tense::PresentParticiple,
        "ppas" => Tense::PastParticiple,
        "ipre" => Tense::Present,
        "iimp" => Tense::Imperfect,
        "ipsi" => Tense::SimplePast,
        "ifut" => Tense::Future,
        "cond" => Tense::Conditional,
        "spre" => Tense::SubjunctivePresent,
        "simp" => Tense::SubjunctiveImperfect,
        "impe" => Tense::Imperative,
        _ => return None,
    })
}

/// Reads a person; `1isg` and `1jsg` are the forms before an inverted je (parlé-je).
fn person(value: &str) -> Option<(Person, Option<Number>)> {
    let mut chars = value.chars();
    let person = match chars.next()? {
        '1' => Person::First,
        '2' => Person::Second,
        '3' => Person::Third,
        _ => return None,
    };
    let number = match chars.as_str().trim_end_matches('!') {
        "sg" | "isg" => Some(Number::Singular),
        "pl" => Some(Number::Plural),
        "pe" => None,
        _ => return None,
    };
    Some((person, number))
}

fn kind(value: &str) -> Option<(PartOfSpeech, Option<FunctionWord>)> {
    use FunctionWord as F;
    use PartOfSpeech as P;
    Some(match value {
        "nom" | "loc.nom" => (P::Noun, None),
        "adj" | "loc.adj" => (P::Adjective, None),
        "npr" | "prn" | "patr" | "loc.patr" => (P::ProperNoun, None),
        "adv" | "loc.adv" | "advint" => (P::Adverb, None),
        "negadv" => (P::Adverb, Some(F::Negation)),
        "interj" | "loc.interj" => (P::Interjection, None),
        "nb" | "nbro" => (P::Numeral, None),
        "titr" => (P::Title, None),
        "pfx" => (P::Prefix, None),
        "prep" | "prepv" | "loc.prep" | "loc.prepv" => (P::Preposition, None),
        "det" => (P::Determiner, Some(F::Article)),
        "detdem" => (P::Determiner, Some(F::Demonstrative)),
        "detpos" => (P::Determiner, Some(F::Possessive)),
        "detind" => (P::Determiner, Some(F::Indefinite)),
        "detneg" => (P::Determiner, Some(F::Negative)),
        "detex" => (P::Determiner, Some(F::Exclamative)),
        "propersuj" => (P::Pronoun, Some(F::Subject)),
        "properobj" | "preverb" | "proadv" => (P::Pronoun, Some(F::Object)),
        "prodem" => (P::Pronoun, Some(F::Demonstrative)),
        "proind" => (P::Pronoun, Some(F::Indefinite)),
        "proneg" => (P::Pronoun, Some(F::Negative)),
        "proint" => (P::Pronoun, Some(F::Interrogative)),
        "prorel" => (P::Pronoun, Some(F::Relative)),
        "cjco" => (P::Conjunction, Some(F::Coordinating)),
        "cjsub" | "loc.cjsub" => (P::Conjunction, Some(F::Subordinating)),
        "cj" | "loc.cj" => (P::Conjunction, None),
        "sign" | "ponc" | "div" | "sfx" => (P::Symbol, None),
        _ => return None,
    })
}

/// Reads the code of a verb: its group, then one column each for a special class, intransitive, transitive, indirect,
/// pronominal, impersonal, auxiliary.
fn verb_traits(code: &str) -> u8 {
    let columns: Vec<char> = code.chars().collect();
    let column = |at: usize| columns.get(at).copied().unwrap_or('_');
    let mut bits = 0;
    let mut set = |holds: bool, value: VerbTraits| {
        if holds {
            bits |= value.bits();
        }
    };
    let used = |ch: char| ch != '_';
    set(column(0) == '0', VerbTraits::AUXILIARY);
    set(used(column(2)), VerbTraits::INTRANSITIVE);
    set(used(column(3)), VerbTraits::TRANSITIVE);
    set(used(column(4)), VerbTraits::INDIRECT);
    set(used(column(5)), VerbTraits::PRONOMINAL);
    set(used(column(6)), VerbTraits::IMPERSONAL);
    let only_pronominal =
        matches!(column(5), 'p' | 'r') && !used(column(2)) && !used(column(3)) && !used(column(4));
    set(only_pronominal, VerbTraits::ONLY_PRONOMINAL);
    set(column(7) == 'e' && !only_pronominal, VerbTraits::WITH_ETRE);
    bits
}
