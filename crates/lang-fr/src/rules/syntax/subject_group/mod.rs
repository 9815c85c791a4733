//! Reads a subject with all that belongs to it, up to its verb: coordinated nouns and names, complements, participles,
//! relative clauses, insertions between commas.

mod conjunct;

use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::clause::{Features, Kind, complement, is_contracted, joins_complement};
use crate::rules::syntax::forms::{Forms, is_adjectival};
use crate::rules::syntax::noun_phrase::{is_adjective, is_degree, is_noun};
use crate::rules::syntax::{before_clitics, is_clitic};
use conjunct::{Conjunct, disjunctive, name, noun, quantified};
use copydesk_language::collocation::pair_frequency;
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Person, Tense};
use std::ops::Range;

/// A subject that has been read up to its verb.
pub(in crate::rules::syntax) struct Group {
    /// Person, number, gender.
    pub features: Features,
    /// Indices of the clitics before the verb.
    pub clitics: Range<usize>,
    /// Index of the verb.
    pub verb: usize,
    /// Indices of adjectives and participles that begin an insertion.
    pub apposed: Vec<usize>,
}

/// The maximum number of words between the first word of a subject and its verb.
const MAX_WORDS: usize = 32;

/// Returns the subject that begins at `index`, up to a word that can only be its verb.
pub(in crate::rules::syntax) fn read(cx: &SegmentContext<'_>, index: usize) -> Option<Group> {
    if !begins(cx, index) {
        return None;
    }
    let sentence = cx.word_range_of_sentence(cx.words[index].sentence);
    let limit = sentence.end.min(index + MAX_WORDS);
    let mut reader = Reader {
        cx,
        limit,
        complements: false,
        loose: false,
        closed: false,
        apposed: Vec::new(),
    };
    let first = reader.conjunct(index)?;
    let (features, end) = reader.coordinated(index, first)?;
    // « Ces outils, les as-tu ? »: one comma does not belong to the subject.
    if !cx.joined(end) && !reader.closed {
        return None;
    }
    let mut verb = end + 1;
    while verb < limit && is_clitic(&cx.words[verb].fold) && cx.joined(verb) {
        verb += 1;
    }
    let group = Group {
        features,
        clitics: end + 1..verb,
        verb,
        apposed: reader.apposed,
    };
    (verb < limit && is_main_verb(cx, &group, limit)).then_some(group)
}

struct Reader<'a, 't> {
    cx: &'a SegmentContext<'t>,
    limit: usize,
    /// Whether a complement has been read, which « et de » may continue.
    complements: bool,
    /// Whether « et » and a determiner may continue a complement (« avec le père et la mère »).
    loose: bool,
    /// Whether a comma or bracket closes what has been read, so that no noun can be joined.
    closed: bool,
    apposed: Vec<usize>,
}

impl Reader<'_, '_> {
    /// Returns the noun, name or pronoun that begins at `at`.
    fn conjunct(&self, at: usize) -> Option<Conjunct> {
        let cx = self.cx;
        let word = cx.words.get(at)?;
        quantified(cx, at)
            .or_else(|| disjunctive(&word.fold, at))
            .or_else(|| noun(cx, at))
            .or_else(|| name(cx, at))
    }

    /// Returns the features of `first` and what « et », « ou », « ni » and commas join to it, and the index of its last
    /// word.
    fn coordinated(&mut self, index: usize, first: Conjunct) -> Option<(Features, usize)> {
        let cx = self.cx;
        let neither = cx.previous(index).is_some_and(|before| before.fold == "ni");
        let mut all = vec![first];
        let mut end = self.past_modifiers(first.end)?;
        // « A, B et C »
        let mut listed = false;
        let mut kind = if neither { Link::Nor } else { Link::None };
        while end + 1 < self.limit {
            let next = &cx.words[end + 1];
            let joined = cx.joined(end);
            let comma = cx.gap(end).is_some_and(|gap| gap == ", ");
            let link = match &*next.fold {
                "et" => Link::And,
                "ou" => Link::Or,
                "ni" => Link::Nor,
                _ => Link::None,
            };
            if link != Link::None && (joined || comma) && cx.joined(end + 1) {
                if self.loose {
                    return None;
                }
                let other = self.conjunct(end + 2)?;
                self.complements = false;
                end = self.past_modifiers(other.end)?;
                all.push(other);
                if kind != Link::None && kind != link {
                    return None;
                }
                kind = link;
                listed = false;
                continue;
            }
            if comma && link == Link::None && kind == Link::None && !self.closed {
                let Some(other) = self.conjunct(end + 1) else {
                    break;
                };
                if self.loose {
                    return None;
                }
                self.complements = false;
                end = self.past_modifiers(other.end)?;
                all.push(other);
                listed = true;
                continue;
            }
            break;
        }
        // « A, B, … » without « et » may be an apposition.
        if listed || self.closed && all.len() > 1 && kind == Link::None {
            return None;
        }
        join(&all, kind).map(|features| (features, end))
    }

    /// Returns the index of the last word of what follows the noun that ends at `end` and belongs to it.
    fn past_modifiers(&mut self, end: usize) -> Option<usize> {
        let mut end = end;
        self.closed = false;
        while end + 1 < self.limit {
            let at = end + 1;
            match self.cx.gap(end)? {
                _ if self.cx.joined(end) => match self.modifier(at)? {
                    last if last == end => break,
                    last => end = last,
                },
                ", " => match self.insertion(at) {
                    Some(last) => {
                        end = last;
                        self.closed = true;
                        let first = at + usize::from(is_degree(&self.cx.words[at]));
                        if first <= last && is_adjective(self.cx, first) {
                            self.apposed.push(first);
                        }
                    }
                    None => break,
                },
                " (" => {
                    end = (at..self.limit)
                        .find(|&at| self.cx.gap(at).is_some_and(|gap| gap.starts_with(')')))?;
                    self.closed = true;
                    if self.cx.gap(end) != Some(") ") {
                        return None;
                    }
                }
                _ => return None,
            }
        }
        Some(end)
    }

    /// Returns the index of the last word of the modifier at `at`; the index before `at` if there is none, `None` if the
    /// words cannot be read.
    fn modifier(&mut self, at: usize) -> Option<usize> {
        let cx = self.cx;
        let word = &cx.words[at];
        if self.closed {
            return Some(at - 1);
        }
        if opens_relative(cx, at) {
            self.closed = true;
            return self.relative(at);
        }
        let and = word.fold == "et" && self.complements && cx.joined(at);
        if and && is_preposition(&cx.words[at + 1]) {
            self.complements = true;
            return self.prepositional(at + 1);
        }
        if is_preposition(word) {
            self.complements = true;
            return self.prepositional(at);
        }
        let modifies = word.shape == Shape::Lower
            && !is_clitic(&word.fold)
            && cx
                .reading(at)
                .is_some_and(|own| is_adjectival(own) || own.pos == PartOfSpeech::Adverb && !is_link(word));
        // « la hausse continue des prix inquiète »: an adjective, since a verb follows.
        let could_modify = || {
            word.shape == Shape::Lower
                && word.can_be(PartOfSpeech::Adjective)
                && word.can_be_finite()
                && cx.next(at).is_some_and(is_preposition)
                && self.finite_after(at + 1)
        };
        if modifies && !self.verb_only_here(at) || could_modify() {
            return Some(at);
        }
        // « le ministre Jean Dupont »
        if word.shape == Shape::Capital && word.analyses().iter().all(|own| own.capital) {
            return Some(at);
        }
        Some(at - 1)
    }

    /// Whether a word that can be a finite verb is the only one up to the next punctuation mark.
    fn verb_only_here(&self, at: usize) -> bool {
        self.cx.words[at].can_be_finite() && !self.finite_after(at)
    }

    /// Whether a finite verb follows the word at `at`, in the same clause.
    fn finite_after(&self, at: usize) -> bool {
        let cx = self.cx;
        (at + 1..self.limit)
            .take_while(|&at| cx.joined(at - 1) && !opens_clause(&cx.words[at]))
            .any(|at| cx.words[at].is_finite_only() || cx.reading(at).is_some_and(Analysis::is_finite_verb))
    }

    /// Returns the index of the last word of the complement whose preposition is at `at`.
    fn prepositional(&mut self, at: usize) -> Option<usize> {
        let cx = self.cx;
        let preposition = &cx.words[at];
        let contracted = matches!(&*preposition.fold, "du" | "des" | "au" | "aux");
        if !matches!(
            &*preposition.fold,
            "de" | "d'" | "du" | "des" | "au" | "aux" | "à" | "en"
        ) {
            self.loose = true;
        }
        if contracted {
            return complement(cx, at);
        }
        if !cx.joined(at) {
            return None;
        }
        // « de partir », « pour convaincre »
        if cx.words[at + 1].has_tense(Tense::Infinitive) && !is_noun(cx, at + 1) {
            return None;
        }
        // « par le conseil »
        complement(cx, at + 1).or_else(|| Some(noun(cx, at + 1)?.end))
    }

    /// Returns the index of the last word of the relative clause that begins at `at`, which is the one before the verb
    /// of the main clause.
    fn relative(&self, at: usize) -> Option<usize> {
        let cx = self.cx;
        let mut due = 1_usize;
        let mut at = at + 1;
        let mut commas = 0;
        while at < self.limit {
            let word = &cx.words[at];
            let gap = cx.gap(at - 1)?;
            if !cx.joined(at - 1) {
                if gap != ", " {
                    return None;
                }
                if due == 0 {
                    at = self.insertion(at)? + 1;
                    // The comma that closes the insertion is right before the verb.
                    let mut verb = at;
                    while verb < self.limit && is_clitic(&cx.words[verb].fold) {
                        verb += 1;
                    }
                    return (verb < self.limit && is_finite(cx, verb)).then_some(at - 1);
                }
                commas += 1;
            }
            if opens_clause(word) {
                due += 1;
            } else if is_finite(cx, at) {
                if due == 0 {
                    let start = before_clitics(cx, at);
                    let before = &cx.words[start - 1];
                    let linked = is_link(before) || matches!(&*before.fold, "mais" | "puis" | "comme");
                    return (!linked && commas % 2 == 0 && !is_subject_pronoun(before)).then_some(start - 1);
                }
                due -= 1;
            }
            at += 1;
        }
        None
    }

    /// Returns the index of the last word of the insertion that begins at `at`, after a comma, and ends before another.
    fn insertion(&self, at: usize) -> Option<usize> {
        let cx = self.cx;
        let word = &cx.words[at];
        let after_and = is_link(word) && cx.joined(at) && opens_relative(cx, at + 1);
        let relative = after_and || opens_relative(cx, at);
        let adjunct = word.shape == Shape::Lower
            && !is_clitic(&word.fold)
            && (is_preposition(word) && !matches!(&*word.fold, "des" | "du")
                || cx
                    .reading(at)
                    .is_some_and(|own| is_adjectival(own) || own.pos == PartOfSpeech::Adverb)
                    && !is_link(word)
                || matches!(
                    &*word.fold,
                    "malgré" | "après" | "avant" | "selon" | "comme" | "même" | "loin"
                ));
        // « on le sait », « dit-on »
        let aside = is_subject_pronoun(word);
        if !relative && !adjunct && !aside {
            return None;
        }
        let mut due = usize::from(relative);
        for place in at + usize::from(relative) + usize::from(after_and)..self.limit {
            let own = &cx.words[place];
            if opens_clause(own) {
                due += 1;
            } else if is_finite(cx, place) {
                // A verb without an opener: the main clause itself.
                if due == 0 && !aside && !linked_verb(cx, place) {
                    return None;
                }
                due = due.saturating_sub(1);
            }
            let gap = cx.gap(place)?;
            if gap == ", " && due == 0 {
                // « , composé de romanciers, de poètes et de libraires, »: another comma may close it.
                return Some(place);
            }
            if !cx.joined(place) && gap != ", " {
                return None;
            }
        }
        None
    }
}

/// What joins the nouns of a subject.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    None,
    And,
    Or,
    Nor,
}

/// Returns the features of coordinated nouns; the number is invariable if both are right.
fn join(all: &[Conjunct], link: Link) -> Option<Features> {
    if let [one] = all {
        // « moi », a name: the other reader reads them.
        return (!one.partial && link == Link::None).then_some((
            Kind::Group,
            one.person,
            one.number?,
            one.forms,
        ));
    }
    if all.iter().any(|own| own.each) {
        return None;
    }
    let first = all.iter().any(|own| own.person == Person::First);
    let second = all.iter().any(|own| own.person == Person::Second);
    let person = match (first, second) {
        (true, _) => Person::First,
        (_, true) => Person::Second,
        _ => Person::Third,
    };
    let plural = all.iter().all(|own| own.number == Some(Number::Plural));
    let number = match link {
        Link::And => Number::Plural,
        Link::Nor | Link::Or if plural || person != Person::Third => Number::Plural,
        Link::Nor | Link::Or => Number::Invariable,
        Link::None => return None,
    };
    let genders: Vec<_> = all.iter().map(|own| own.forms.gender()).collect();
    let gender = if genders.contains(&Some(Gender::Masculine)) {
        Some(Gender::Masculine)
    } else if genders.iter().all(|own| *own == Some(Gender::Feminine)) {
        Some(Gender::Feminine)
    } else {
        None
    };
    Some((Kind::Group, person, number, Forms::of(gender, Some(number))))
}

/// Whether a subject may begin at `index`: at the start of a sentence or clause, or after an adverbial that begins the
/// sentence.
fn begins(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    if matches!(
        &*word.fold,
        "du" | "au" | "aux" | "quel" | "quelle" | "quels" | "quelles"
    ) {
        return false;
    }
    if word.first {
        return true;
    }
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    let left = &cx.words[before];
    if cx.joined(before) {
        return match &*left.fold {
            "ni" => left.first,
            "lorsque" | "lorsqu'" | "puisque" | "puisqu'" | "quand" | "car" | "si" => true,
            "que" | "qu'" => !is_comparison(cx, before),
            _ => false,
        };
    }
    let start = cx.word_range_of_sentence(word.sentence).start;
    cx.gap(before) == Some(", ") && index - start <= 14 && is_adverbial(cx, start..index)
}

/// « Hier », « Dans la vallée », « Après l’incendie »: words that precede the subject.
pub(in crate::rules) fn is_adverbial(cx: &SegmentContext<'_>, words: Range<usize>) -> bool {
    let first = &cx.words[words.start];
    let opens = is_preposition(first) && !matches!(&*first.fold, "des" | "du" | "d'" | "de")
        || matches!(
            &*first.fold,
            "hier"
                | "demain"
                | "aujourd'hui"
                | "après"
                | "avant"
                | "pendant"
                | "durant"
                | "malgré"
                | "grâce"
                | "faute"
        )
        || first.in_french() && first.analyses().iter().all(|own| own.pos == PartOfSpeech::Adverb);
    // « Quand la nuit tombe, … »
    let clause = matches!(
        &*first.fold,
        "quand" | "lorsque" | "lorsqu'" | "si" | "s'" | "comme" | "puisque" | "puisqu'"
    );
    if clause {
        return words.clone().filter(|&at| is_finite(cx, at)).count() == 1
            && words.clone().skip(1).all(|at| !opens_clause(&cx.words[at]))
            && (words.start..words.end - 1).all(|at| cx.joined(at));
    }
    opens
        && !words
            .clone()
            .any(|at| is_finite(cx, at) || cx.words[at].fold == "comme")
        && (words.start..words.end - 1).all(|at| cx.joined(at))
}

/// « plus grand que les autres », « le même que »
fn is_comparison(cx: &SegmentContext<'_>, que: usize) -> bool {
    cx.words[que.saturating_sub(6)..que].iter().any(|word| {
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
                | "telles"
                | "ainsi"
                | "mieux"
                | "pire"
                | "tant"
                | "si"
                | "plutôt"
                | "ne"
                | "n'"
                | "autrement"
                | "ailleurs"
                | "meilleur"
                | "meilleure"
                | "dès"
                | "lors"
                | "tellement"
                | "davantage"
        )
    })
}

/// Whether the word that ends the subject is followed by its verb, not by a noun or an adjective.
fn is_main_verb(cx: &SegmentContext<'_>, group: &Group, limit: usize) -> bool {
    let word = &cx.words[group.verb];
    if word.shape != Shape::Lower || word.text.starts_with('-') || !word.can_be_finite() {
        return false;
    }
    let clitics = &cx.words[group.clitics.clone()];
    if clitics
        .iter()
        .any(|own| matches!(&*own.fold, "nous" | "vous" | "me" | "m'" | "te" | "t'"))
        && group.features.1 == Person::Third
        && word
            .analyses()
            .iter()
            .any(|own| own.is_finite_verb() && own.person != Some(Person::Third))
    {
        return false;
    }
    // « par rapport a ces hommes », « les cyclistes a vélo »: « à ».
    if word.fold == "a" && !leads_to_participle(cx, group.verb) {
        return false;
    }
    let sure = word.is_finite_only()
        || clitics
            .iter()
            .any(|own| matches!(&*own.fold, "ne" | "n'" | "se" | "s'"))
        || word
            .analyses()
            .iter()
            .any(|own| matches!(own.lemma, "être" | "avoir") && own.is_finite_verb())
            && cx.reading(group.verb).is_some_and(Analysis::is_finite_verb)
            && cx.next(group.verb).is_some();
    if sure {
        return true;
    }
    if matches!(cx.reading(group.verb), Some(own) if own.tense == Some(Tense::PastParticiple))
        || word.analyses().iter().any(|own| {
            !own.is_finite_verb() && !matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective)
        })
    {
        return false;
    }
    let another = (group.verb + 1..limit)
        .take_while(|&at| cx.joined(at - 1) && !opens_clause(&cx.words[at]))
        .any(|at| is_finite(cx, at));
    let before = &cx.words[group.verb - 1];
    let kind = pair_frequency(&before.fold, &word.fold) > 0.0;
    // « les accords cadre », « les codes source »: a singular noun may follow a plural one.
    let complement = cx.next(group.verb).is_some_and(|next| {
        !matches!(&*next.fold, "de" | "d'" | "du" | "et" | "ou")
            && (next.analyses().iter().any(|own| {
                matches!(
                    own.pos,
                    PartOfSpeech::Determiner | PartOfSpeech::Preposition | PartOfSpeech::Adverb
                )
            }) || next.fold == "aux"
                || next.fold == "au")
    });
    let read = cx.reading(group.verb).is_some_and(Analysis::is_finite_verb);
    !another && !kind && (read || complement)
}

/// Whether a participle or an object follows « a ».
fn leads_to_participle(cx: &SegmentContext<'_>, at: usize) -> bool {
    crate::rules::syntax::adverb::past_adverbs(cx, at + 1).is_some_and(|next| {
        cx.joined(at) && {
            let next = &cx.words[next];
            next.has_tense(Tense::PastParticiple)
                || matches!(
                    &*next.fold,
                    "un" | "une" | "le" | "la" | "l'" | "les" | "des" | "du" | "à"
                )
        }
    })
}

/// Whether the word is a finite verb here.
fn is_finite(cx: &SegmentContext<'_>, at: usize) -> bool {
    // « n’importe qui »
    let any = cx.words[at].fold == "importe" && at > 0 && cx.words[at - 1].fold == "n'";
    !any && cx.words[at].is_finite_only() && cx.words[at].shape == Shape::Lower
        || !any && cx.reading(at).is_some_and(Analysis::is_finite_verb)
}

/// Whether « et » joins this verb to another.
fn linked_verb(cx: &SegmentContext<'_>, at: usize) -> bool {
    let start = before_clitics(cx, at);
    start > 0 && is_link(&cx.words[start - 1])
}

/// Whether the word begins a relative clause, with its preposition: « qui », « dont », « à laquelle ».
fn opens_relative(cx: &SegmentContext<'_>, at: usize) -> bool {
    let Some(word) = cx.words.get(at) else {
        return false;
    };
    let relative = |word: &Word<'_>| {
        matches!(
            &*word.fold,
            "qui" | "lequel" | "laquelle" | "lesquels" | "lesquelles" | "quoi"
        )
    };
    is_relative(word) || word.can_be(PartOfSpeech::Preposition) && cx.next(at).is_some_and(relative)
}

/// Whether the word begins a relative clause by itself.
fn is_relative(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "qui"
            | "que"
            | "qu'"
            | "dont"
            | "où"
            | "auquel"
            | "auxquels"
            | "auxquelles"
            | "duquel"
            | "desquels"
            | "desquelles"
    )
}

/// Whether the word begins a clause that has a verb of its own.
fn opens_clause(word: &Word<'_>) -> bool {
    is_relative(word)
        || matches!(
            &*word.fold,
            "lequel"
                | "laquelle"
                | "lesquels"
                | "lesquelles"
                | "quand"
                | "lorsque"
                | "lorsqu'"
                | "si"
                | "puisque"
                | "puisqu'"
                | "quoique"
                | "comme"
                | "car"
        )
}

fn is_link(word: &Word<'_>) -> bool {
    matches!(&*word.fold, "et" | "ou" | "ni")
}

fn is_subject_pronoun(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "je" | "j'" | "tu" | "il" | "elle" | "on" | "ils" | "elles" | "nous" | "vous" | "ce" | "c'" | "cela"
    )
}

/// Whether the word is a preposition, perhaps with its article.
pub(in crate::rules) fn is_preposition(word: &Word<'_>) -> bool {
    is_contracted(word)
        || joins_complement(word)
        || matches!(
            &*word.fold,
            "pendant" | "durant" | "après" | "avant" | "malgré" | "devant" | "derrière" | "envers"
        )
}
