//! [`Analysis`]: one reading of a French form.

/// Part of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartOfSpeech {
    /// maison
    Noun,
    /// Paris, Antoine, Dupont
    ProperNoun,
    /// constructif
    Adjective,
    /// Any form of a verb, participles included; see [`Analysis::tense`].
    Verb,
    /// souvent
    Adverb,
    /// le, cette, mon, chaque, aucun; see [`Analysis::function`].
    Determiner,
    /// il, celui, qui, rien; see [`Analysis::function`].
    Pronoun,
    /// de, avec; `du` and `aux` also have a reading as [`PartOfSpeech::Determiner`] with [`FunctionWord::Contracted`].
    Preposition,
    /// et, mais, que, lorsque; see [`Analysis::function`].
    Conjunction,
    /// hélas
    Interjection,
    /// deux, mille, XIV
    Numeral,
    /// anti, ex
    Prefix,
    /// M., Mme, Dr
    Title,
    /// A symbol or an abbreviation that is pronounced differently.
    Symbol,
}

impl PartOfSpeech {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[
        Self::Noun,
        Self::ProperNoun,
        Self::Adjective,
        Self::Verb,
        Self::Adverb,
        Self::Determiner,
        Self::Pronoun,
        Self::Preposition,
        Self::Conjunction,
        Self::Interjection,
        Self::Numeral,
        Self::Prefix,
        Self::Title,
        Self::Symbol,
    ];
}

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Gender {
    /// le
    Masculine,
    /// la
    Feminine,
    /// The same form for both: capable, journaliste, les.
    Epicene,
}

impl Gender {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[Self::Masculine, Self::Feminine, Self::Epicene];

    /// Whether words of these genders agree.
    pub fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Epicene || other == Self::Epicene
    }
}

/// Grammatical number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Number {
    /// un
    Singular,
    /// des
    Plural,
    /// The same form for both: pays, heureux.
    Invariable,
}

impl Number {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[Self::Singular, Self::Plural, Self::Invariable];

    /// Whether words of these numbers agree.
    pub fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Invariable || other == Self::Invariable
    }
}

/// Grammatical person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Person {
    /// je, nous
    First,
    /// tu, vous
    Second,
    /// il, elles
    Third,
}

impl Person {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[Self::First, Self::Second, Self::Third];
}

/// Mood and tense of a verb form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tense {
    /// parler
    Infinitive,
    /// parlant
    PresentParticiple,
    /// parlé
    PastParticiple,
    /// parle
    Present,
    /// parlait
    Imperfect,
    /// parla
    SimplePast,
    /// parlera
    Future,
    /// parlerait
    Conditional,
    /// (qu’il) parle
    SubjunctivePresent,
    /// (qu’il) parlât
    SubjunctiveImperfect,
    /// parle !
    Imperative,
}

impl Tense {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[
        Self::Infinitive,
        Self::PresentParticiple,
        Self::PastParticiple,
        Self::Present,
        Self::Imperfect,
        Self::SimplePast,
        Self::Future,
        Self::Conditional,
        Self::SubjunctivePresent,
        Self::SubjunctiveImperfect,
        Self::Imperative,
    ];

    /// Whether forms of this tense are finite: neither infinitive nor participle.
    pub fn is_finite(self) -> bool {
        !matches!(
            self,
            Self::Infinitive | Self::PresentParticiple | Self::PastParticiple
        )
    }
}

/// The function of a determiner, a pronoun or a conjunction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FunctionWord {
    /// le, la, les, l’, un, une, des, du
    Article,
    /// au, du, aux, des, audit: a contracted preposition and article.
    Contracted,
    /// ce, cette (determiner); celui, cela (pronoun)
    Demonstrative,
    /// mon, leurs (determiner); mien (pronoun)
    Possessive,
    /// plusieurs, chaque, chacun, tout
    Indefinite,
    /// aucun, nul, rien, personne
    Negative,
    /// quel
    Interrogative,
    /// quel !
    Exclamative,
    /// je, il, on
    Subject,
    /// me, le, lui, se, y, en: immediately before a verb.
    Object,
    /// moi, eux: neither a subject nor immediately before a verb.
    Disjunctive,
    /// qui, dont, lequel
    Relative,
    /// et, ou, mais
    Coordinating,
    /// que, lorsque, si
    Subordinating,
    /// ne, pas, plus, jamais (adverbs)
    Negation,
}

impl FunctionWord {
    /// Every value, in the order of their numbers in the compiled lexicon.
    pub const ALL: &[Self] = &[
        Self::Article,
        Self::Contracted,
        Self::Demonstrative,
        Self::Possessive,
        Self::Indefinite,
        Self::Negative,
        Self::Interrogative,
        Self::Exclamative,
        Self::Subject,
        Self::Object,
        Self::Disjunctive,
        Self::Relative,
        Self::Coordinating,
        Self::Subordinating,
        Self::Negation,
    ];
}

/// Valency and auxiliary of a verb, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct VerbTraits(u8);

impl VerbTraits {
    /// Takes a direct object.
    pub const TRANSITIVE: Self = Self(1);
    /// Takes an object with a preposition.
    pub const INDIRECT: Self = Self(2);
    /// Is used without an object.
    pub const INTRANSITIVE: Self = Self(4);
    /// Can be used with se.
    pub const PRONOMINAL: Self = Self(8);
    /// Can be used with impersonal il (il pleut).
    pub const IMPERSONAL: Self = Self(16);
    /// Forms its compound tenses with être when not pronominal (aller, venir, tomber); other verbs use avoir.
    pub const WITH_ETRE: Self = Self(32);
    /// Is être or avoir.
    pub const AUXILIARY: Self = Self(64);
    /// Is always used with se (s’évanouir).
    pub const ONLY_PRONOMINAL: Self = Self(128);

    /// Creates traits from the bits in the compiled lexicon.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// Returns the bits for the compiled lexicon.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether all traits of `other` are set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// One reading (analysis) of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// The word's dictionary form: infinitive, masculine singular.
    pub lemma: &'static str,
    /// Its part of speech.
    pub pos: PartOfSpeech,
    /// Gender of nouns, adjectives, determiners, pronouns and past participles, if known.
    pub gender: Option<Gender>,
    /// Number of these and of finite verb forms, if known.
    pub number: Option<Number>,
    /// Person of finite verb forms and personal pronouns.
    pub person: Option<Person>,
    /// Mood and tense of verb forms.
    pub tense: Option<Tense>,
    /// The function of a function word.
    pub function: Option<FunctionWord>,
    /// The valency of a verb; empty for other words.
    pub verb: VerbTraits,
    /// Whether the word has a capital letter (or only capitals) in this reading: `Paris`, `Français` the person,
    /// `OTAN`.
    pub capital: bool,
}

impl Analysis {
    /// Whether this is a finite verb form.
    pub fn is_finite_verb(&self) -> bool {
        self.tense.is_some_and(Tense::is_finite)
    }

    /// Whether this agrees with a word of `gender` and `number`; unknown features agree.
    pub fn agrees(&self, gender: Gender, number: Number) -> bool {
        self.gender.is_none_or(|own| own.agrees(gender)) && self.number.is_none_or(|own| own.agrees(number))
    }
}

/// Returns the index of the main reading of a form: the first if it is a function word, otherwise a noun, otherwise a
/// verb, otherwise the first, so that participles count as forms of their verbs.
pub(crate) fn leading(kinds: impl IntoIterator<Item = PartOfSpeech>) -> Option<usize> {
    use PartOfSpeech as P;
    let mut best = None;
    for (at, kind) in kinds.into_iter().enumerate() {
        let order = match kind {
            P::Determiner | P::Pronoun | P::Preposition | P::Conjunction | P::Adverb if at == 0 => {
                return Some(0);
            }
            P::Noun => 0,
            P::Verb => 1,
            _ => 2,
        };
        if best.is_none_or(|(least, _)| order < least) {
            best = Some((order, at));
        }
    }
    best.map(|(_, at)| at)
}
