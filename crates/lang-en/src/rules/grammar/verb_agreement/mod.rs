//! A verb that does not agree with its subject: "he go", "they has", "these books was", "the information are".

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::forms::{
    MODALS, UNCOUNTABLE, base_of_strong_past, base_of_third, frequency, is_base_verb, is_countable_singular,
    is_only_noun, is_plural, third_person,
};
use crate::phrase::{
    after, any_before, before, can_be, is_mid_adverb, should_be, starts_clause, starts_sentence,
};
use crate::strong::INVARIABLE_PAST;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.verb-agreement",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "He go to school, and she have a car.",
            "He goes to school, and she has a car.",
        ),
        Example::fixes(
            "They goes home because they was tired.",
            "They go home because they were tired.",
        ),
        Example::fixes("It don't matter.", "It doesn't matter."),
        Example::fixes("She always say that.", "She always says that."),
        Example::fixes(
            "He said they has won, and they all knows it.",
            "He said they have won, and they all know it.",
        ),
        Example::fixes(
            "I works here. What is you doing?",
            "I work here. What are you doing?",
        ),
        Example::fixes("Has you seen it? Are he late?", "Have you seen it? Is he late?"),
        Example::not_flagged(
            "I am here because I am late, you guys. Do it, have it. We women and they both agree.",
        ),
        Example::fixes("The children is asleep.", "The children are asleep."),
        Example::fixes("The information are wrong.", "The information is wrong."),
        Example::fixes("A problem are likely.", "A problem is likely."),
        Example::not_flagged(
            "Should he go, let it be; if I were you; he put it down; what they had is lost; he came and saw it go.",
        ),
        Example::not_flagged(
            "Elizabeth I was queen. The police are here, and the team have won. The news is out; the United States is big.",
        ),
        Example::not_flagged(
            "The pronoun they is old. I demand that he leave. Does he know? “He don’t care,” they said.",
        ),
    ],
};

pub(super) struct SubjectVerb;

impl Checker for SubjectVerb {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if cx.words[index].quoted {
                continue;
            }
            sink.extend(of_pronoun(cx, index));
            sink.extend(of_question(cx, index));
            sink.extend(of_noun(cx, index));
        }
    }
}

fn finding(cx: &SegmentContext<'_>, verb: usize, right: &str) -> Finding {
    should_be(&RULE, cx, (verb, verb), right, 86, Applicability::NeedsReview)
}

/// Checks the agreement of a pronoun at the start of its clause with the verb after it.
fn of_pronoun(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let pronoun = &cx.words[index];
    let singular = matches!(&*pronoun.fold, "he" | "she" | "it");
    let plural = matches!(&*pronoun.fold, "they" | "we" | "you" | "i");
    if !singular && !plural || pronoun.shape == Shape::Upper && pronoun.fold != "i" {
        return None;
    }
    // "they" and "we" are never objects, so that a third person after them is always wrong.
    if matches!(&*pronoun.fold, "they" | "we")
        && !matches!(before(cx, index), "pronoun" | "word" | "singular")
    {
        return after_plural(cx, index);
    }
    // "the pronoun they is", "Elizabeth I was", "tell you is", "make it go", "should he go"
    if !starts_clause(cx, index) || pronoun.fold == "i" && before(cx, index) == "and" {
        return None;
    }
    let inverted = [
        "do", "does", "did", "should", "would", "could", "can", "will", "had", "let", "lets", "make",
        "makes", "made", "if", "lest", "whether",
    ];
    if !starts_sentence(cx, index) && any_before(cx, index, 12, &inverted) {
        return None;
    }
    let adverb = is_mid_adverb(after(cx, index)) && after(cx, index) != "not";
    let verb = index + 1 + usize::from(adverb);
    if adverb && !cx.joined(index + 1) || after(cx, index).is_empty() {
        return None;
    }
    let word = cx.words.get(verb).filter(|word| word.shape == Shape::Lower)?;
    let fold = &*word.fold;
    if singular {
        let right = match fold {
            "don't" => "doesn't".to_owned(),
            "haven't" => "hasn't".to_owned(),
            "are" => "is".to_owned(),
            "aren't" => "isn't".to_owned(),
            "have" | "do" => third_person(fold),
            _ => {
                let others = [
                    EnglishTraits::ADJECTIVE,
                    EnglishTraits::ADVERB,
                    EnglishTraits::FUNCTION,
                ];
                let common = matches!(
                    fold,
                    "go" | "say" | "know" | "want" | "get" | "make" | "take" | "look" | "see" | "think"
                );
                let verb = is_base_verb(fold)
                    && (common || !others.iter().any(|kind| can_be(word, *kind)))
                    && !MODALS.contains(&fold)
                    && !INVARIABLE_PAST.contains(&fold)
                    && base_of_strong_past(fold).is_none()
                    && !matches!(
                        fold,
                        "be" | "need" | "dare" | "come" | "become" | "run" | "overcome"
                    )
                    && frequency(fold) > 3.5;
                verb.then(|| third_person(fold))?
            }
        };
        return Some(finding(cx, verb, &right));
    }
    plural_verb(&pronoun.fold, word).map(|right| finding(cx, verb, &right))
}

/// Flags a third person after "they" or "we", with perhaps "all" or an adverb between them.
fn after_plural(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let next = after(cx, index);
    let between = matches!(next, "all" | "both") || is_mid_adverb(next) && next != "not";
    let verb = index + 1 + usize::from(between);
    if !cx.joined(verb - 1) {
        return None;
    }
    let word = cx
        .words
        .get(verb)
        .filter(|word| word.shape == Shape::Lower && !next.is_empty())?;
    plural_verb(&cx.words[index].fold, word).map(|right| finding(cx, verb, &right))
}

/// Returns the right form of a third person after a pronoun that is not third person singular.
fn plural_verb(pronoun: &str, word: &Word<'_>) -> Option<String> {
    let fold = &*word.fold;
    let right = match (pronoun, fold) {
        ("i", "am" | "was" | "isn't" | "wasn't") | (_, "needs") => return None,
        ("i", "is" | "are") => "am".to_owned(),
        (_, "is" | "am") => "are".to_owned(),
        (_, "was") => "were".to_owned(),
        (_, "isn't") => "aren't".to_owned(),
        (_, "wasn't") => "weren't".to_owned(),
        (_, "doesn't") => "don't".to_owned(),
        (_, "hasn't") => "haven't".to_owned(),
        _ => {
            // "you guys", "we women"
            let noun = can_be(word, EnglishTraits::NOUN)
                && matches!(pronoun, "you" | "we")
                && (PEOPLE.contains(&fold) || pronoun == "we")
                && !matches!(
                    fold,
                    "goes"
                        | "does"
                        | "has"
                        | "makes"
                        | "says"
                        | "looks"
                        | "gets"
                        | "comes"
                        | "takes"
                        | "means"
                );
            base_of_third(fold).filter(|base| !noun && frequency(base) > 3.5)?
        }
    };
    Some(right)
}

/// Third persons that are also nouns for people: "you guys", "you parents".
const PEOPLE: [&str; 18] = [
    "guys", "parents", "fans", "nurses", "coaches", "pilots", "hosts", "models", "doctors", "fathers",
    "mothers", "judges", "cooks", "guards", "fools", "boys", "girls", "folks",
];

/// Flags a question whose verb does not agree with its subject: "Has you", "Are he".
fn of_question(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let asks = matches!(
        before(cx, index),
        "what" | "where" | "when" | "why" | "how" | "who"
    ) && starts_sentence(cx, index - 1);
    if !starts_sentence(cx, index) && !asks {
        return None;
    }
    let right = match (&*cx.words[index].fold, after(cx, index)) {
        ("has", "you" | "they" | "we" | "i") => "have",
        ("does", "you" | "they" | "we" | "i") => "do",
        ("is", "you" | "they" | "we") => "are",
        ("is", "i") => "am",
        ("was", "you" | "they" | "we") => "were",
        ("do" | "have", "he" | "she") => {
            if cx.words[index].fold == "do" {
                "does"
            } else {
                "has"
            }
        }
        ("are", "he" | "she" | "it") => "is",
        _ => return None,
    };
    Some(finding(cx, index, right))
}

/// Checks the agreement of a noun with its determiner at the start of the sentence with the verb after it.
fn of_noun(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let noun = &cx.words[index];
    if noun.shape != Shape::Lower && !starts_sentence(cx, index) {
        return None;
    }
    let determiner = index.checked_sub(1).filter(|_| !before(cx, index).is_empty());
    let at_head = determiner.is_some_and(|at| {
        starts_sentence(cx, at)
            && matches!(
                &*cx.words[at].fold,
                "the"
                    | "a"
                    | "an"
                    | "this"
                    | "that"
                    | "these"
                    | "those"
                    | "my"
                    | "your"
                    | "his"
                    | "her"
                    | "its"
                    | "our"
                    | "their"
                    | "every"
                    | "each"
                    | "many"
                    | "several"
                    | "some"
                    | "most"
                    | "few"
            )
    });
    let alone = starts_sentence(cx, index);
    if !at_head && !alone {
        return None;
    }
    let verb = index + 1;
    let form = after(cx, index);
    let noun = &*noun.fold;
    if is_plural(noun) && (at_head || noun == "people" || noun == "children") {
        let other_list = matches!(
            noun,
            "sports" | "arms" | "sales" | "customs" | "savings" | "united"
        );
        let right = match form {
            "is" => "are",
            "was" => "were",
            "has" => "have",
            "isn't" => "aren't",
            "wasn't" => "weren't",
            "hasn't" => "haven't",
            "doesn't" => "don't",
            _ => return None,
        };
        return (!other_list).then(|| finding(cx, verb, right));
    }
    let one = if at_head {
        is_countable_singular(noun) && !COLLECTIVE.contains(&noun) && before(cx, index) != "many"
            || UNCOUNTABLE.contains(&noun) && noun != "transport"
    } else {
        UNCOUNTABLE.contains(&noun)
            || ["ness", "ism", "ity"].iter().any(|end| noun.ends_with(end))
                && noun != "city"
                && !COLLECTIVE.contains(&noun)
                && is_only_noun(noun)
            || noun.ends_with("ing")
                && can_be(&cx.words[index], EnglishTraits::NOUN)
                && !matches!(noun, "missing" | "following" | "including" | "king")
                && !matches!(
                    after(cx, verb),
                    "the" | "a" | "two" | "some" | "several" | "many" | ""
                )
    };
    let right = match form {
        "are" => "is",
        "have" => "has",
        "aren't" => "isn't",
        "haven't" => "hasn't",
        "don't" => "doesn't",
        "were" if UNCOUNTABLE.contains(&noun) => "was",
        _ => return None,
    };
    one.then(|| finding(cx, verb, right))
}

/// Nouns for groups of people, which British English treats as plurals.
pub(super) const COLLECTIVE: [&str; 52] = [
    "administration",
    "army",
    "association",
    "audience",
    "band",
    "board",
    "cabinet",
    "cast",
    "church",
    "class",
    "clergy",
    "club",
    "committee",
    "community",
    "company",
    "congregation",
    "council",
    "couple",
    "crew",
    "crowd",
    "duo",
    "electorate",
    "enemy",
    "family",
    "firm",
    "gang",
    "generation",
    "government",
    "group",
    "jury",
    "majority",
    "management",
    "minority",
    "ministry",
    "navy",
    "number",
    "opposition",
    "orchestra",
    "pair",
    "parliament",
    "party",
    "press",
    "public",
    "quartet",
    "rest",
    "side",
    "squad",
    "team",
    "trio",
    "union",
    "university",
    "variety",
];
