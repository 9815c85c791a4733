//! Reads the start of a clause: its subject, the object pronouns before its verb, and the verb.

use super::forms::Forms;
use super::noun_phrase::{NounPhrase, is_adjective, is_and, is_noun};
use super::subject_group;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::is_clitic;
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Person};
use std::ops::Range;
use std::rc::Rc;

/// The kind of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Kind {
    /// A pronoun that is almost certainly a subject: the next word is its verb.
    Pronoun,
    /// A noun with its determiner: the next word is its verb only if it can be nothing else.
    Noun,
    /// A name: its number is not known.
    Name,
    /// A subject that was read with all that belongs to it: the verb is certainly one.
    Group,
}

/// A subject with the index of its verb.
#[derive(Debug)]
pub(in crate::rules) struct Subject {
    /// Its kind.
    pub kind: Kind,
    /// Its person.
    pub person: Person,
    /// Its number; invariable if it is ambiguous.
    pub number: Number,
    /// The genders and numbers that it can have, with which attributes must agree.
    pub forms: Forms,
    /// Indices of « ne » and the object pronouns between subject and verb.
    pub clitics: Range<usize>,
    /// Index of the verb.
    pub verb: usize,
    /// Whether « que » precedes the subject, and may be the object of the verb.
    pub after_que: bool,
    /// Indices of adjectives and participles that begin an insertion after the subject.
    pub apposed: Vec<usize>,
}

/// The subjects of a segment, by the index at which they begin.
struct Subjects(Vec<Option<Rc<Subject>>>);

impl Subject {
    /// Returns the subject that begins at `index`, with the index of its verb.
    pub(in crate::rules) fn read(cx: &SegmentContext<'_>, index: usize) -> Option<Rc<Self>> {
        let all = cx.once(|cx| {
            let subjects = (0..cx.words.len()).map(|at| Self::read_at(cx, at).map(Rc::new));
            Subjects(subjects.collect())
        });
        all.0.get(index)?.clone()
    }

    fn read_at(cx: &SegmentContext<'_>, index: usize) -> Option<Self> {
        cx.words.get(index)?;
        let plain = pronoun(cx, index)
            .or_else(|| relative(cx, index))
            .or_else(|| one_of(cx, index))
            .or_else(|| noun(cx, index))
            .or_else(|| numbered(cx, index))
            .or_else(|| name(cx, index))
            .and_then(|(features, after)| Self::before_verb(cx, features, index, after));
        if plain.as_ref().is_some_and(|own| {
            let verb = &cx.words[own.verb];
            own.kind == Kind::Pronoun && !is_and(verb) || verb.is_finite_only()
        }) {
            return plain;
        }
        let Some(group) = subject_group::read(cx, index) else {
            return plain;
        };
        let (kind, person, number, forms) = group.features;
        Some(Self {
            kind,
            person,
            number,
            forms,
            clitics: group.clitics,
            verb: group.verb,
            after_que: is_after_que(cx, index),
            apposed: group.apposed,
        })
    }

    /// Returns the subject that ends before `after`, where its clitics and verb begin.
    fn before_verb(
        cx: &SegmentContext<'_>,
        (kind, person, number, forms): Features,
        first: usize,
        after: usize,
    ) -> Option<Self> {
        let mut verb = after;
        while cx.joined(verb - 1)
            && cx.words.get(verb).is_some_and(|word| is_clitic(&word.fold))
            && cx.joined(verb)
        {
            verb += 1;
        }
        (cx.joined(verb - 1) && verb < cx.words.len()).then(|| Self {
            kind,
            person,
            number,
            forms,
            clitics: after..verb,
            verb,
            after_que: is_after_que(cx, first),
            apposed: Vec::new(),
        })
    }

    /// Whether the verb has a reflexive pronoun: « elle s’est », « nous nous sommes ».
    pub(in crate::rules) fn is_reflexive(&self, cx: &SegmentContext<'_>) -> bool {
        cx.words[self.clitics.clone()].iter().any(|clitic| {
            matches!(
                (&*clitic.fold, self.person, self.number),
                ("se" | "s'", Person::Third, _)
                    | ("me" | "m'", Person::First, Number::Singular)
                    | ("te" | "t'", Person::Second, Number::Singular)
                    | ("nous", Person::First, Number::Plural)
                    | ("vous", Person::Second, Number::Plural)
            )
        })
    }
}

fn is_after_que(cx: &SegmentContext<'_>, first: usize) -> bool {
    cx.previous(first)
        .is_some_and(|before| matches!(&*before.fold, "que" | "qu'"))
}

/// The features of a subject: its kind, person and number, and the genders and numbers that it can have.
pub(in crate::rules::syntax) type Features = (Kind, Person, Number, Forms);

const fn third(number: Number, forms: Forms) -> Features {
    (Kind::Pronoun, Person::Third, number, forms)
}

fn of(gender: Gender, number: Number) -> Forms {
    Forms::of(Some(gender), Some(number))
}

fn counted(number: Number) -> Forms {
    Forms::of(None, Some(number))
}

/// Returns a pronoun that can only be a subject here, and the index after it.
fn pronoun(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    let word = &cx.words[index];
    // These can also be objects (« pour elle », « il nous voit »), so that they are subjects only at the start of their
    // clause.
    let starts = || starts_clause(cx, index);
    let negated = || cx.next(index).is_some_and(is_negation);
    let alone = || starts() && verb_due(cx, index + 1);
    let features = match &*word.fold {
        "je" | "j'" => (Kind::Pronoun, Person::First, Singular, counted(Singular)),
        "tu" => (Kind::Pronoun, Person::Second, Singular, counted(Singular)),
        "il" => third(Singular, of(Masculine, Singular)),
        // « on est partis » is also right.
        "on" => third(Singular, Forms::ALL),
        "ils" => third(Plural, of(Masculine, Plural)),
        "elle" | "celle-ci" | "celle-là" | "laquelle" if starts() => third(Singular, of(Feminine, Singular)),
        "elles" | "celles-ci" | "celles-là" | "lesquelles" if starts() => {
            third(Plural, of(Feminine, Plural))
        }
        "nous" if starts() => (Kind::Pronoun, Person::First, Plural, counted(Plural)),
        // One person or several.
        "vous" if starts() => (Kind::Pronoun, Person::Second, Plural, Forms::ALL),
        "celui-ci" | "celui-là" | "cela" | "ça" | "ceci" | "lequel" if starts() => {
            third(Singular, of(Masculine, Singular))
        }
        "ceux-ci" | "ceux-là" | "lesquels" if starts() => third(Plural, of(Masculine, Plural)),
        "chacun" | "tout" if alone() => third(Singular, of(Masculine, Singular)),
        "chacune" if alone() => third(Singular, of(Feminine, Singular)),
        "personne" if negated() => third(Singular, Forms::ALL),
        "nul" | "rien" if starts() && negated() => third(Singular, of(Masculine, Singular)),
        "lui" if word.first && verb_due(cx, index + 1) => third(Singular, of(Masculine, Singular)),
        "eux" if word.first && verb_due(cx, index + 1) => third(Plural, of(Masculine, Plural)),
        "certains" | "quelques-uns" if alone() => third(Plural, of(Masculine, Plural)),
        "certaines" | "quelques-unes" if alone() => third(Plural, of(Feminine, Plural)),
        "plusieurs" if alone() => third(Plural, counted(Plural)),
        _ => return None,
    };
    Some((features, index + 1))
}

/// Whether a verb, perhaps with clitics, follows.
fn verb_due(cx: &SegmentContext<'_>, at: usize) -> bool {
    let joined = at > 0 && cx.joined(at - 1);
    joined
        && cx.words.get(at).is_some_and(|word| {
            matches!(&*word.fold, "ne" | "n'" | "se" | "s'")
                || !word.text.starts_with('-')
                    && cx.reading(at).is_some_and(Analysis::is_finite_verb)
                    && !word.can_be(PartOfSpeech::Adjective)
        })
}

/// « moi qui … », « les joueurs qui … »: the verb agrees with the antecedent of « qui ».
fn relative(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    let qui = |at: usize| cx.next(at).is_some_and(|word| word.fold == "qui");
    if qui(index) {
        // « l’un de ceux qui est venu » is also right.
        let one_of = || {
            cx.previous(index)
                .is_some_and(|before| matches!(&*before.fold, "de" | "d'"))
        };
        let features = match &*cx.words[index].fold {
            // « une partie de moi qui est »
            "moi" | "toi" if one_of() => return None,
            // « entre nous qui sommes »
            "nous" | "vous" if cx.previous(index).is_none_or(|before| !before.is_form_of("être")) => {
                return None;
            }
            "nous" => (Kind::Pronoun, Person::First, Plural, counted(Plural)),
            "vous" => (Kind::Pronoun, Person::Second, Plural, Forms::ALL),
            "moi" => (Kind::Pronoun, Person::First, Singular, counted(Singular)),
            "toi" => (Kind::Pronoun, Person::Second, Singular, counted(Singular)),
            "celui" | "celui-ci" | "celui-là" | "lui" => third(Singular, of(Masculine, Singular)),
            "celle" | "celle-ci" | "celle-là" | "elle" => third(Singular, of(Feminine, Singular)),
            "ceux" | "ceux-ci" | "ceux-là" | "eux" if !one_of() => third(Plural, of(Masculine, Plural)),
            "celles" | "celles-ci" | "celles-là" | "elles" if !one_of() => {
                third(Plural, of(Feminine, Plural))
            }
            _ => return None,
        };
        // « Paul et moi qui sommes »
        let joined = cx
            .previous(index)
            .is_some_and(|before| is_and(before) || before.fold == "ni");
        return (!joined).then_some((features, index + 2));
    }
    if cx.words[index].fold == "qui" {
        return antecedent_of(cx, index);
    }
    None
}

/// Returns the features of the noun before « qui », so that the subject begins with « qui » itself; that of the main
/// clause begins with the noun.
fn antecedent_of(cx: &SegmentContext<'_>, qui: usize) -> Option<(Features, usize)> {
    const MAX_WORDS: usize = 8;
    let before = qui.checked_sub(1)?;
    let comma = cx.gap(before).is_some_and(|gap| gap == ", ");
    let phrase = (qui.saturating_sub(MAX_WORDS)..qui)
        .find_map(|at| Some((at, NounPhrase::read(cx, at).filter(|own| own.end() == before)?)));
    let Some((at, phrase)) = phrase else {
        let (at, forms) = counted_antecedent(cx, before)?;
        // « il y a trois personnes qui »
        let is_verb = |left| cx.reading(left).is_some_and(Analysis::is_finite_verb);
        return is_alone(cx, at, is_verb).then_some((third(Number::Plural, forms), qui + 1));
    };
    // « le chef des équipes qui … », « le père et le fils qui … », « une partie de moi qui … »: another noun may be the
    // antecedent.
    let is_verb = |left: usize| {
        let word = &cx.words[left];
        word.can_be_finite() && !word.can_be(PartOfSpeech::Noun)
    };
    if !is_alone(cx, at, is_verb) || !(cx.joined(before) || comma && cx.words[at].first) {
        return None;
    }
    let forms = phrase.forms(cx);
    let number = forms.number()?;
    Some(((Kind::Noun, Person::Third, number, forms), qui + 1))
}

/// Whether the noun phrase that begins at `at` belongs to no noun before it: nothing is joined to it, or a verb is.
fn is_alone(cx: &SegmentContext<'_>, at: usize, is_verb: impl Fn(usize) -> bool) -> bool {
    at.checked_sub(1)
        .filter(|&left| cx.joined(left))
        .is_none_or(is_verb)
}

/// « beaucoup de gens », « la plupart des élus », « trois personnes », whose last word is at `end`: returns where it
/// begins, and the forms of its noun, which is plural.
fn counted_antecedent(cx: &SegmentContext<'_>, end: usize) -> Option<(usize, Forms)> {
    const QUANTITIES: [&str; 10] = [
        "beaucoup",
        "peu",
        "trop",
        "assez",
        "tant",
        "autant",
        "tellement",
        "énormément",
        "nombre",
        "combien",
    ];
    let noun = if is_adjective(cx, end) {
        end.checked_sub(1)?
    } else {
        end
    };
    let readings = cx.words[noun].analyses().iter();
    let forms = Forms::of_readings(readings.filter(|own| own.pos == PartOfSpeech::Noun));
    let before = noun.checked_sub(1)?;
    if !is_noun(cx, noun)
        || forms.number() != Some(Number::Plural)
        || !(before..end).all(|left| cx.joined(left))
    {
        return None;
    }
    let word = &cx.words[before];
    let is_plural_numeral =
        |own: &Analysis| own.pos == PartOfSpeech::Numeral && own.number == Some(Number::Plural);
    if word.analyses().iter().any(is_plural_numeral) {
        return Some((before, forms));
    }
    let quantity = before.checked_sub(1).filter(|&left| cx.joined(left))?;
    match (&*cx.words[quantity].fold, &*word.fold) {
        (quantifier, "de" | "d'") if QUANTITIES.contains(&quantifier) => Some((quantity, forms)),
        ("plupart", "des") => Some((quantity.checked_sub(1)?, forms)),
        _ => None,
    }
}

/// « l’un des joueurs », « aucune d’elles », « la plupart des gens »: the verb agrees with the pronoun or with its
/// complement.
fn one_of(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    if !starts_clause(cx, index) {
        return None;
    }
    let one = match &*cx.words[index].fold {
        "l'" | "la" => index + 1,
        _ => index,
    };
    cx.words.get(one)?;
    let after = past_complements(cx, one)?;
    let complement = after > one;
    // « certains d’entre nous avons »
    if matches!(&*cx.words[after].fold, "nous" | "vous")
        && &*cx.words[one].fold != "un"
        && &*cx.words[one].fold != "une"
    {
        return None;
    }
    let features = match &*cx.words[one].fold {
        "un" | "aucun" | "chacun" | "lequel" if complement || one > index => {
            third(Number::Singular, of(Gender::Masculine, Number::Singular))
        }
        "une" | "aucune" | "chacune" | "laquelle" if complement || one > index => {
            third(Number::Singular, of(Gender::Feminine, Number::Singular))
        }
        "certains" if complement => third(Number::Plural, of(Gender::Masculine, Number::Plural)),
        "certaines" if complement => third(Number::Plural, of(Gender::Feminine, Number::Plural)),
        "plusieurs"
            if complement
                && cx
                    .next(one)
                    .is_some_and(|next| matches!(&*next.fold, "d'" | "des")) =>
        {
            third(Number::Plural, counted(Number::Plural))
        }
        // « la plupart du monde est », « la plupart des gens sont »
        "plupart" => match cx.next(one).map(|next| &*next.fold) {
            Some("du") => third(Number::Singular, Forms::ALL),
            Some("de")
                if cx
                    .next(one + 1)
                    .is_some_and(|next| matches!(&*next.fold, "la" | "l'")) =>
            {
                third(Number::Singular, Forms::ALL)
            }
            _ => third(Number::Plural, counted(Number::Plural)),
        },
        _ => return None,
    };
    let features = (Kind::Noun, features.1, features.2, features.3);
    Some((features, after + 1))
}

/// Returns a noun with its determiner and complements at the start of a clause, or two coordinated ones.
fn noun(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    let conjunction = cx.previous(index).is_some_and(|before| {
        matches!(
            &*before.fold,
            "que" | "qu'" | "lorsque" | "puisque" | "quand" | "si" | "car" | "mais" | "où"
        )
    });
    if !cx.words[index].first && !conjunction {
        return None;
    }
    // « Du tronc partent des branches », « Quel âge ont-ils »: not a subject.
    if matches!(
        &*cx.words[index].fold,
        "du" | "au" | "aux" | "quel" | "quelle" | "quels" | "quelles"
    ) {
        return None;
    }
    let phrase = NounPhrase::read(cx, index)?;
    let noun = &cx.words[phrase.noun];
    let (mut forms, mut end) = (phrase.forms(cx), phrase.end());
    let mut number = forms.number()?;
    // « une dizaine de lettres sont arrivées »
    let counts = noun.fold.ends_with("aine") || noun.fold.ends_with("aines");
    let de = cx
        .next(end)
        .is_some_and(|next| matches!(&*next.fold, "de" | "d'" | "des"));
    let indefinite = matches!(&*cx.words[index].fold, "un" | "une" | "des");
    if is_collective(noun, de) || indefinite && de && counts {
        return None;
    }
    // « plus grand que les autres », « le même que les autres »
    let compared = cx.words[index.saturating_sub(5)..index].iter().any(|word| {
        matches!(
            &*word.fold,
            "plus"
                | "moins"
                | "aussi"
                | "autant"
                | "même"
                | "mêmes"
                | "autre"
                | "autres"
                | "tel"
                | "telle"
                | "tels"
                | "ainsi"
                | "mieux"
                | "pire"
        )
    });
    if conjunction && compared {
        return None;
    }
    if cx.next(end).is_some_and(|next| next.fold == "et") {
        let other = NounPhrase::read(cx, end + 2)?;
        // « chaque jour et chaque nuit apporte »
        let each = |at: usize| {
            matches!(
                &*cx.words[at].fold,
                "chaque" | "tout" | "toute" | "aucun" | "aucune" | "nul" | "nulle"
            )
        };
        if each(index) && each(end + 2) {
            return None;
        }
        let (gender, own) = (forms.gender(), other.forms(cx));
        let gender = match (gender, own.gender()) {
            (Some(Gender::Feminine), Some(Gender::Feminine)) => Some(Gender::Feminine),
            (Some(Gender::Masculine), _) | (_, Some(Gender::Masculine)) => Some(Gender::Masculine),
            _ => None,
        };
        if own.is_empty() {
            return None;
        }
        (number, end) = (Number::Plural, other.end());
        forms = Forms::of(gender, Some(number));
    } else {
        end = past_complements(cx, end)?;
    }
    Some(((Kind::Noun, Person::Third, number, forms), end + 1))
}

/// « Trois femmes … » at the start of a sentence.
fn numbered(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    let numeral = &cx.words[index];
    let counts = numeral.first
        && numeral
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Numeral && own.number == Some(Number::Plural));
    let noun = cx
        .next(index)
        .filter(|noun| counts && noun.shape == Shape::Lower)?;
    let forms = Forms::of_readings(noun.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun));
    if !is_noun(cx, index + 1)
        || forms.number() != Some(Number::Plural)
        || noun.analyses().iter().any(|own| COLLECTIVE.contains(&own.lemma))
    {
        return None;
    }
    let mut end = index + 1;
    while cx.joined(end) && is_adjective(cx, end + 1) {
        end += 1;
    }
    end = past_complements(cx, end)?;
    Some(((Kind::Noun, Person::Third, Number::Plural, forms), end + 1))
}

/// Returns the index of the last word of the complements of a noun phrase that ends at `end`: « du maire de Lyon »,
/// « avec leurs trois enfants ». `None` if the words cannot be read in this way.
fn past_complements(cx: &SegmentContext<'_>, end: usize) -> Option<usize> {
    const MAX_WORDS: usize = 4;
    let mut end = end;
    for step in 0..MAX_WORDS {
        let Some(next) = cx.next(end) else { break };
        let contracted = is_contracted(next);
        let coordinated = step > 0 && next.fold == "et";
        let at = match (contracted, joins_complement(next) || coordinated) {
            (true, _) => end + 1,
            (_, true) if cx.joined(end + 1) => end + 2,
            _ => break,
        };
        // « la dose du produit et la durée du traitement »: the conjunction may join either noun.
        if coordinated
            && cx
                .words
                .get(at)
                .is_some_and(|word| word.can_be(PartOfSpeech::Determiner))
        {
            return None;
        }
        end = complement(cx, at)?;
    }
    Some(end)
}

/// Whether the word is a preposition with its article.
pub(in crate::rules::syntax) fn is_contracted(word: &Word<'_>) -> bool {
    matches!(&*word.fold, "du" | "des" | "au" | "aux")
}

/// Whether the word is a preposition that joins a complement to a noun.
pub(in crate::rules::syntax) fn joins_complement(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "de" | "d'"
            | "à"
            | "en"
            | "pour"
            | "sur"
            | "dans"
            | "avec"
            | "sans"
            | "contre"
            | "entre"
            | "sous"
            | "par"
            | "chez"
            | "selon"
            | "vers"
            | "depuis"
            | "parmi"
    )
}

/// Returns the index of the last word of the noun phrase, name or pronoun that begins at `at`, after a preposition.
pub(in crate::rules::syntax) fn complement(cx: &SegmentContext<'_>, at: usize) -> Option<usize> {
    let word = cx.words.get(at)?;
    if let Some(phrase) = NounPhrase::read(cx, at) {
        return Some(phrase.end());
    }
    if matches!(
        &*word.fold,
        "moi" | "toi" | "lui" | "elle" | "eux" | "elles" | "nous" | "vous" | "ceux-ci" | "celles-ci"
    ) {
        return Some(at);
    }
    // « d’entre eux »
    if word.fold == "entre" && cx.joined(at) {
        return complement(cx, at + 1);
    }
    if word.shape != Shape::Lower {
        let mut last = at;
        while cx.next(last).is_some_and(|next| next.shape != Shape::Lower) {
            last += 1;
        }
        return Some(last);
    }
    let mut last = at;
    while is_adjective(cx, last) && cx.joined(last) {
        last += 1;
    }
    if !is_noun(cx, last) {
        return None;
    }
    while cx.joined(last) && is_adjective(cx, last + 1) {
        last += 1;
    }
    Some(last)
}

/// Returns the pronoun that follows the verb at `index` with a hyphen: `elle` of « est-elle », « a-t-elle ».
pub(in crate::rules) fn enclitic<'a>(cx: &'a SegmentContext<'_>, index: usize) -> Option<&'a str> {
    if !cx.gap(index)?.is_empty() {
        return None;
    }
    let next = &*cx.words.get(index + 1)?.fold;
    next.strip_prefix("-t-").or_else(|| next.strip_prefix('-'))
}

/// Returns a name at the start of a sentence, perhaps with its article (« la France »).
fn name(cx: &SegmentContext<'_>, index: usize) -> Option<(Features, usize)> {
    let article = matches!(&*cx.words[index].fold, "le" | "la" | "l'");
    let last = index + usize::from(article && cx.joined(index));
    let word = cx.words.get(last)?;
    let is_name = word.shape == Shape::Capital
        && cx.words[index].first
        && cx
            .reading(last)
            .is_some_and(|own| own.pos == PartOfSpeech::ProperNoun || own.capital)
        && word.analyses().iter().all(|own| {
            matches!(
                own.pos,
                PartOfSpeech::ProperNoun | PartOfSpeech::Noun | PartOfSpeech::Adjective
            )
        });
    if !is_name {
        return None;
    }
    if last > index {
        let gender = match &*cx.words[index].fold {
            "le" => Some(Gender::Masculine),
            "la" => Some(Gender::Feminine),
            _ => None,
        };
        let forms = gender.map_or(Forms::ALL, |gender| of(gender, Number::Singular));
        let end = past_complements(cx, last)?;
        return Some(((Kind::Name, Person::Third, Number::Singular, forms), end + 1));
    }
    let gender = Forms::of_readings(
        word.analyses()
            .iter()
            .filter(|own| own.pos == PartOfSpeech::ProperNoun),
    )
    .gender();
    let mut end = last;
    while cx.next(end).is_some_and(|next| next.shape == Shape::Capital) {
        end += 1;
    }
    // A name with a known gender is that of a person.
    let forms = gender.map_or(Forms::ALL, |gender| of(gender, Number::Singular));
    Some(((Kind::Name, Person::Third, Number::Invariable, forms), end + 1))
}

/// Whether a word may begin a clause: the first of its sentence, after a punctuation mark, or after a conjunction.
pub(in crate::rules) fn starts_clause(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].first
        || index.checked_sub(1).is_some_and(|before| {
            !cx.joined(before)
                || matches!(
                    &*cx.words[before].fold,
                    "que"
                        | "qu'"
                        | "quand"
                        | "si"
                        | "où"
                        | "dont"
                        | "car"
                        | "lorsque"
                        | "lorsqu'"
                        | "puisque"
                        | "puisqu'"
                        | "mais"
                        | "quoique"
                        | "quoiqu'"
                        | "comment"
                        | "pourquoi"
                )
        })
}

fn is_negation(word: &Word<'_>) -> bool {
    matches!(&*word.fold, "ne" | "n'")
}

/// Whether verb and attribute may agree with the complement of the noun, which may be understood (« la majorité »).
pub(in crate::rules::syntax) fn is_collective(noun: &Word<'_>, complement: bool) -> bool {
    noun.analyses().iter().any(|own| {
        COLLECTIVE.contains(&own.lemma)
            && (complement
                || !matches!(
                    own.lemma,
                    "foule" | "série" | "paire" | "ensemble" | "multitude" | "reste"
                ))
    })
}

/// Nouns after which verb and attribute agree with the complement.
const COLLECTIVE: [&str; 27] = [
    "partie",
    "part",
    "million",
    "milliard",
    "millier",
    "tas",
    "masse",
    "poignée",
    "quantité",
    "paire",
    "type",
    "sorte",
    "genre",
    "espèce",
    "pourcentage",
    "plupart",
    "majorité",
    "moitié",
    "totalité",
    "multitude",
    "foule",
    "nombre",
    "série",
    "reste",
    "tiers",
    "quart",
    "ensemble",
];
