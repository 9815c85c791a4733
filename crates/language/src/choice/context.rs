//! The features of a place: keys of its context, each to be combined with a property of the candidate.

use super::item::{Item, Property, Role};
use std::ops::Range;

/// One part of the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    /// The property of the candidate that it is combined with.
    pub(crate) property: Property,
    /// The hash of the template and of the part of the context.
    pub(crate) hash: u64,
    /// The item of the sentence that the key is about, if it is about one.
    pub(crate) word: Option<u16>,
    /// Which keys it is summed with.
    pub(crate) group: Group,
}

/// Kinds of evidence: a decision weighs the sum of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// The candidate by itself.
    Alone,
    /// The candidate and the words beside it.
    Words,
    /// The candidate and the classes of the words beside it.
    WordAndClass,
    /// The candidate and content words near it.
    Topic,
    /// Its class and the classes beside it.
    Classes,
    /// Its class and the words beside it.
    ClassAndWord,
    /// Its class in its clause.
    Clause,
    /// Gender and number in its phrase.
    Phrase,
    /// Gender and number in its clause.
    Subject,
    /// Person.
    Person,
    /// Mood and tense.
    Tense,
    /// Elision.
    Onset,
}

/// The number of groups.
pub(crate) const GROUPS: usize = 12;

/// The keys of a place.
#[derive(Clone, Debug, Default)]
pub struct Keys(pub(crate) Vec<Key>);

/// How far from the place words are read.
const BEFORE: usize = 14;
/// How many content words on either side are features.
const NEAR: usize = 7;

/// Fills `keys` with those of the place at `at`, one or two items of the sentence.
pub fn keys(items: &[Item], at: Range<usize>, keys: &mut Keys) {
    keys.0.clear();
    let Some(before) = items.get(..at.start) else {
        return;
    };
    let after = items.get(at.end..).unwrap_or_default();
    Surroundings::read(before, after, at.end).write(&mut keys.0);
}

/// An item near the place, with its index in the sentence.
#[derive(Clone, Copy, Default)]
struct Near {
    item: Item,
    index: u16,
}

/// What is read of the context.
#[derive(Default)]
struct Surroundings {
    /// The three items before, the next first; an item without a form at the start of the sentence.
    before: [Near; 3],
    after: [Near; 3],
    /// Gender and number of the last noun, how far it is, and of the last determiner.
    noun: u32,
    noun_distance: u32,
    noun_at: u16,
    determiner: u32,
    /// Gender and number of the first noun phrase of the clause, which may be its subject.
    first: u32,
    first_at: u16,
    /// Gender and number of the next noun, with its distance.
    next_noun: u32,
    next_noun_at: u16,
    /// The subject pronoun of the clause.
    pronoun: Near,
    auxiliary: Near,
    auxiliary_distance: u32,
    /// The object pronoun immediately before the verb.
    object: Near,
    /// The word that opens the clause.
    opener: Near,
    /// Gender and number of the noun before it.
    antecedent: u32,
    /// Whether the noun phrase is coordinated.
    coordinated: u32,
    negated: u32,
    /// The tenses of the last finite verb before.
    tense: u32,
    content: Vec<Near>,
}

/// Added to the person of a subject pronoun, to tell it from gender and number.
const PRONOUN: u32 = 100;
/// Marks a first noun phrase that follows a preposition, and so is no subject.
const IN_PREPOSITION: u32 = 1 << 8;

impl Near {
    /// Returns the index of the item, if there is one.
    fn at(&self) -> Option<u16> {
        (self.item.form != 0).then_some(self.index)
    }
}

impl Surroundings {
    fn read(before: &[Item], after: &[Item], after_from: usize) -> Self {
        let mut own = Self::default();
        let near_before = |back: usize| {
            let index = before.len().checked_sub(back)?;
            Some(Near {
                item: *before.get(index)?,
                index: index as u16,
            })
        };
        let near_after = |ahead: usize| {
            Some(Near {
                item: *after.get(ahead)?,
                index: (after_from + ahead) as u16,
            })
        };
        own.before = [1, 2, 3].map(|back| near_before(back).unwrap_or_default());
        own.after = [0, 1, 2].map(|ahead| near_after(ahead).unwrap_or_default());
        own.read_clause(before.len(), &near_before);
        for ahead in 0..4 {
            let Some(near) = near_after(ahead) else { break };
            if near.item.role.is(Role::NOUN) {
                own.next_noun = u32::from(near.item.agreement) + 1 + 20 * (ahead as u32 + 1);
                own.next_noun_at = near.index;
                break;
            }
        }
        let content = |near: &Near| near.item.role.is(Role::CONTENT);
        let mut found: Vec<Near> = (1..=NEAR)
            .map_while(near_before)
            .filter(content)
            .take(4)
            .collect();
        found.extend((0..NEAR).map_while(near_after).filter(content).take(4));
        own.content = found;
        own
    }

    fn read_clause(&mut self, count: usize, near_before: &dyn Fn(usize) -> Option<Near>) {
        let mut open = true;
        let mut clitics = true;
        for back in 1..=BEFORE.min(count) {
            let Some(near) = near_before(back) else { break };
            let (item, role) = (near.item, near.item.role);
            if role.is(Role::FINITE) && self.tense == 0 {
                self.tense = u32::from(item.tense);
            }
            if !open {
                if self.antecedent == 0 && role.is(Role::NOUN) {
                    self.antecedent = u32::from(item.agreement) + 1;
                }
                continue;
            }
            if clitics {
                if role.is(Role::OBJECT) && self.object.item.form == 0 {
                    self.object = near;
                }
                clitics = back < 4
                    && (role.is(Role::OBJECT) || role.is(Role::AUXILIARY) || role.is(Role::NEGATION));
            }
            if role.is(Role::NEGATION) {
                self.negated = 1;
            }
            if self.noun == 0 && role.is(Role::NOUN) && back <= 7 {
                self.noun = u32::from(item.agreement) + 1;
                self.noun_distance = back.min(4) as u32;
                self.noun_at = near.index;
            }
            if self.determiner == 0 && role.is(Role::DETERMINER) && back <= 7 {
                self.determiner = u32::from(item.agreement) + 1;
            }
            if self.pronoun.item.form == 0 && role.is(Role::SUBJECT) {
                self.pronoun = near;
            }
            if self.auxiliary.item.form == 0 && role.is(Role::AUXILIARY) && back <= 5 {
                self.auxiliary = near;
                self.auxiliary_distance = back as u32;
            }
            if role.is(Role::COORDINATION) {
                self.coordinated = 1;
                continue;
            }
            if role.is(Role::BREAK) {
                self.opener = near;
                open = false;
                continue;
            }
            if role.is(Role::FINITE) && back > 1 {
                open = false;
                continue;
            }
            if role.is(Role::PREPOSITION) && self.first != 0 && near.index + 1 == self.first_at {
                self.first |= IN_PREPOSITION;
            } else if role.is(Role::DETERMINER) && item.agreement != 0 {
                self.first = u32::from(item.agreement) + 1;
                self.first_at = near.index;
            } else if role.is(Role::NOUN) {
                self.first = u32::from(item.agreement) + 20;
                self.first_at = near.index;
            } else if role.is(Role::SUBJECT) {
                self.first = PRONOUN + u32::from(item.person);
                self.first_at = near.index;
            }
        }
    }

    fn write(&self, out: &mut Vec<Key>) {
        use Group as G;
        use Property as P;
        let [p1, p2, p3] = self.before.map(|near| near.item);
        let [n1, n2, n3] = self.after.map(|near| near.item);
        let [w1, w2, _] = self.before.map(|near| near.at());
        let [v1, v2, _] = self.after.map(|near| near.at());
        let noun_at = (self.noun != 0).then_some(self.noun_at);
        let next_noun_at = (self.next_noun != 0).then_some(self.next_noun_at);
        let first_at = (self.first != 0).then_some(self.first_at);
        let auxiliary = self.auxiliary.item.form;
        let pronoun = self.pronoun.item.form;
        let opener = self.opener.item.form;
        let object = self.object.item.form;
        let mut template = 0_u32;
        let mut key = |group: Group, property: Property, word: Option<u16>, parts: [u32; 3]| {
            template += 1;
            out.push(Key {
                property,
                hash: mix(template, parts),
                word,
                group,
            });
        };
        // The word itself.
        key(G::Alone, P::Form, None, [0; 3]);
        key(G::Words, P::Form, w1, [p1.form, 0, 0]);
        key(G::Words, P::Form, v1, [n1.form, 0, 0]);
        key(G::Words, P::Form, w1, [p2.form, p1.form, 0]);
        key(G::Words, P::Form, v1, [n1.form, n2.form, 0]);
        key(G::Words, P::Form, w1, [p1.form, n1.form, 0]);
        key(G::WordAndClass, P::Form, None, [p1.class, 0, 0]);
        key(G::WordAndClass, P::Form, None, [n1.class, 0, 0]);
        key(G::WordAndClass, P::Form, None, [p1.class, n1.class, 0]);
        key(G::Words, P::Form, w2, [p2.form, 0, 0]);
        key(G::Words, P::Form, v2, [n2.form, 0, 0]);
        key(G::WordAndClass, P::Form, None, [p1.kind, n1.kind, 0]);
        key(G::WordAndClass, P::Form, None, [u32::from(n1.onset), n1.kind, 0]);
        key(G::WordAndClass, P::Form, None, [opener, p1.kind, 0]);
        // Its class.
        key(G::Alone, P::Class, None, [0; 3]);
        key(G::Classes, P::Class, None, [p1.class, 0, 0]);
        key(G::Classes, P::Class, None, [n1.class, 0, 0]);
        key(G::Classes, P::Class, None, [p1.class, n1.class, 0]);
        key(G::Classes, P::Class, None, [p2.class, p1.class, 0]);
        key(G::Classes, P::Class, None, [n1.class, n2.class, 0]);
        key(G::ClassAndWord, P::Class, w1, [p1.form, 0, 0]);
        key(G::ClassAndWord, P::Class, v1, [n1.form, 0, 0]);
        key(G::ClassAndWord, P::Class, w1, [p2.form, p1.form, 0]);
        key(G::ClassAndWord, P::Class, v1, [n1.form, n2.form, 0]);
        key(G::ClassAndWord, P::Class, w1, [p1.form, n1.form, 0]);
        key(G::Classes, P::Class, None, [p3.class, p2.class, p1.class]);
        key(G::Classes, P::Class, None, [n1.class, n2.class, n3.class]);
        key(G::ClassAndWord, P::Class, w1, [p1.form, n1.class, 0]);
        key(G::ClassAndWord, P::Class, v1, [p1.class, n1.form, 0]);
        key(G::ClassAndWord, P::Class, w2, [p2.form, p1.class, 0]);
        key(G::Clause, P::Class, self.opener.at(), [opener, 0, 0]);
        key(G::Clause, P::Class, self.opener.at(), [opener, p1.class, 0]);
        key(G::Clause, P::Class, self.auxiliary.at(), [auxiliary, 0, 0]);
        key(G::Clause, P::Class, self.auxiliary.at(), [auxiliary, pronoun, 0]);
        key(
            G::Clause,
            P::Class,
            self.auxiliary.at(),
            [auxiliary, self.first, self.auxiliary_distance],
        );
        key(
            G::Clause,
            P::Class,
            self.auxiliary.at(),
            [auxiliary, object, self.first],
        );
        key(G::Clause, P::Class, self.pronoun.at(), [pronoun, p1.class, 0]);
        key(
            G::Clause,
            P::Class,
            noun_at,
            [self.noun, self.determiner, u32::from(auxiliary != 0)],
        );
        key(G::Clause, P::Class, self.object.at(), [object, p1.form, 0]);
        // Parts of speech around it.
        key(G::Classes, P::Kind, None, [p2.kind, p1.kind, n1.kind]);
        key(G::Classes, P::Kind, None, [p1.kind, n1.kind, n2.kind]);
        key(G::Clause, P::Kind, self.opener.at(), [opener, p1.kind, n1.kind]);
        key(G::Classes, P::Kind, w1, [p1.form, p2.kind, 0]);
        // Gender and number.
        let agreement = |item: Item| u32::from(item.agreement);
        key(
            G::Phrase,
            P::Agreement,
            noun_at,
            [self.noun, self.noun_distance, 0],
        );
        key(G::Phrase, P::Agreement, None, [self.determiner, 0, 0]);
        key(G::Phrase, P::Agreement, noun_at, [self.noun, self.determiner, 0]);
        key(G::Phrase, P::Agreement, next_noun_at, [self.next_noun, 0, 0]);
        key(
            G::Phrase,
            P::Agreement,
            next_noun_at,
            [self.next_noun, self.determiner, 0],
        );
        key(G::Phrase, P::Agreement, noun_at, [p1.class, self.noun, 0]);
        key(G::Phrase, P::Agreement, w1, [p1.form, self.noun, self.determiner]);
        key(G::Phrase, P::Agreement, v1, [agreement(n1), n1.kind, 0]);
        key(G::Phrase, P::Agreement, w1, [agreement(p1), p1.kind, 0]);
        key(G::Phrase, P::Agreement, w2, [agreement(p2), p2.kind, p1.kind]);
        key(
            G::Phrase,
            P::Agreement,
            w2,
            [agreement(p2), agreement(p1), p1.kind],
        );
        key(
            G::Subject,
            P::Agreement,
            self.object.at(),
            [object, u32::from(auxiliary != 0), p1.kind],
        );
        key(
            G::Subject,
            P::Agreement,
            None,
            [opener, self.antecedent, u32::from(auxiliary != 0)],
        );
        key(
            G::Subject,
            P::Agreement,
            first_at,
            [self.first, auxiliary, self.coordinated],
        );
        key(G::Subject, P::Agreement, first_at, [self.first, pronoun, p1.kind]);
        // Person.
        key(G::Person, P::Person, self.pronoun.at(), [pronoun, 0, 0]);
        key(G::Person, P::Person, first_at, [self.first, self.coordinated, 0]);
        key(G::Person, P::Person, first_at, [self.first, pronoun, self.noun]);
        key(
            G::Person,
            P::Person,
            self.opener.at(),
            [opener, pronoun, self.antecedent],
        );
        key(G::Person, P::Person, first_at, [p1.class, self.first, pronoun]);
        key(
            G::Person,
            P::Person,
            first_at,
            [opener, self.first, self.coordinated],
        );
        key(G::Person, P::Person, v1, [n1.form, 0, 0]);
        key(G::Person, P::Person, w1, [p1.form, p2.form, 0]);
        // Mood and tense.
        key(G::Tense, P::Tense, self.opener.at(), [opener, 0, 0]);
        key(G::Tense, P::Tense, self.opener.at(), [opener, pronoun, 0]);
        key(G::Tense, P::Tense, w1, [p1.form, 0, 0]);
        key(G::Tense, P::Tense, None, [self.tense, 0, 0]);
        key(G::Tense, P::Tense, None, [self.tense, opener, 0]);
        key(G::Tense, P::Tense, None, [pronoun, n1.kind, self.negated]);
        // Elision.
        key(G::Onset, P::Onset, w1, [p1.form, 0, 0]);
        // The topic; by dictionary forms, since few forms are frequent.
        key(G::Words, P::Lemma, w1, [p1.lemma, 0, 0]);
        key(G::Words, P::Lemma, v1, [n1.lemma, 0, 0]);
        key(G::Words, P::Lemma, w2, [p2.lemma, p1.lemma, 0]);
        key(G::Words, P::Lemma, v2, [n1.lemma, n2.lemma, 0]);
        key(G::WordAndClass, P::Lemma, None, [p1.kind, n1.kind, 0]);
        for near in &self.content {
            out.push(Key {
                property: P::Lemma,
                hash: mix(200, [near.item.lemma, 0, 0]),
                word: near.at(),
                group: G::Topic,
            });
        }
    }
}

/// Returns the hash of a template and its parts.
fn mix(template: u32, parts: [u32; 3]) -> u64 {
    let mut hash = u64::from(template).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for part in parts {
        hash = (hash ^ u64::from(part)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash ^= hash >> 29;
    }
    hash
}
