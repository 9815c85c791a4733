//! A word as the model sees it.

/// The properties of a candidate that features combine with the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    /// The word itself.
    Form,
    /// Its dictionary form.
    Lemma,
    /// The set of its readings, features included.
    Class,
    /// The set of its parts of speech.
    Kind,
    /// Its genders and numbers.
    Agreement,
    /// Its persons.
    Person,
    /// Its moods and tenses.
    Tense,
    /// Whether it begins with a vowel sound.
    Onset,
}

/// What a word does in a sentence, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Role(pub u16);

impl Role {
    /// Can be a noun or is a name.
    pub const NOUN: Self = Self(1);
    /// Is a finite verb.
    pub const FINITE: Self = Self(2);
    /// Is a determiner or a number.
    pub const DETERMINER: Self = Self(4);
    /// Is a form of an auxiliary.
    pub const AUXILIARY: Self = Self(8);
    /// Is a subject pronoun.
    pub const SUBJECT: Self = Self(16);
    /// Ends or opens a clause: punctuation, a conjunction, a relative pronoun.
    pub const BREAK: Self = Self(32);
    /// Has a meaning of its own.
    pub const CONTENT: Self = Self(64);
    /// Is an object pronoun.
    pub const OBJECT: Self = Self(128);
    /// Joins words of one kind: et, ou.
    pub const COORDINATION: Self = Self(256);
    /// Negates: ne, pas.
    pub const NEGATION: Self = Self(512);
    /// Is a preposition and no determiner.
    pub const PREPOSITION: Self = Self(1024);
    /// Is a function word.
    pub const FUNCTION: Self = Self(2048);

    /// Whether all bits of `other` are set.
    pub fn is(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Returns the bits of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A word or a punctuation mark as the model sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The hash of the folded form.
    pub form: u32,
    /// The hash of its most likely dictionary form.
    pub lemma: u32,
    /// The hash of its readings.
    pub class: u32,
    /// The hash of its parts of speech.
    pub kind: u32,
    /// The genders and numbers that it can have, as bits; 0 if it has none.
    pub agreement: u8,
    /// The persons that it can have, as bits; 0 if it has none.
    pub person: u8,
    /// The tenses that it can have, as bits; 0 if it has none.
    pub tense: u16,
    /// 1 if it begins with a vowel sound, 2 if not.
    pub onset: u8,
    /// What it does in a sentence.
    pub role: Role,
}

impl Item {
    /// Returns the property as a number; `None` if features with it do not apply to this word.
    pub fn property(&self, property: Property) -> Option<u32> {
        let value = match property {
            Property::Form => return Some(self.form),
            Property::Lemma => return Some(self.lemma),
            Property::Class => return Some(self.class),
            Property::Kind => return Some(self.kind),
            Property::Agreement => u32::from(self.agreement),
            Property::Person => u32::from(self.person),
            Property::Tense => u32::from(self.tense),
            Property::Onset => u32::from(self.onset),
        };
        (value != 0).then_some(value)
    }
}
