//! « je lui le dirai », « il a le vu », « donne-moi-le », « ne dis-le pas »: object pronouns in the wrong order or place.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::apostrophe;
use crate::rules::syntax::noun_phrase::is_time;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, Number, PartOfSpeech, Person, Tense, begins_with_vowel_sound};
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.pronoun-order",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Nous leur les vendons.", "Nous les leur vendons."),
        Example::fixes("Tu la me montres.", "Tu me la montres."),
        Example::fixes("Ils en y mettent deux.", "Ils y en mettent deux."),
        Example::fixes("Ma sœur y s’est rendue.", "Ma sœur s’y est rendue."),
        Example::fixes("Elle a te parlé.", "Elle t’a parlé."),
        Example::fixes("Nous n’avons le pas reçu.", "Nous ne l’avons pas reçu."),
        Example::fixes("Prête-moi-les !", "Prête-les-moi !"),
        Example::fixes("Ne regarde-la pas.", "Ne la regarde pas."),
        Example::fixes(
            "Un voisin dont on en dit du bien.",
            "Un voisin dont on dit du bien.",
        ),
        Example::fixes("L’école où nous y allons.", "L’école où nous allons."),
        Example::not_flagged("Lui le sait. Nous les leur vendons. Tu me la montres. Il y en a deux."),
        Example::not_flagged("Au moment où la foule y entrait, il pleuvait."),
        Example::not_flagged("En les voyant, il croit en nous. Tenez-vous-le pour dit. Ne le dit-il pas ?"),
        Example::not_flagged(
            "Avons-nous fini ? Le pays dont il y en a tant. Vous l’a-t-il dit ? Elle a tout dit.",
        ),
    ],
};

pub(super) struct PronounOrder;

impl Checker for PronounOrder {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if rank(&word.fold).is_some() {
                sink.extend(swapped(cx, index).or_else(|| after_auxiliary(cx, index)));
            }
            match &*word.fold {
                "-moi" | "-toi" | "-lui" | "-leur" => sink.extend(enclitics(cx, index)),
                "ne" | "n'" => sink.extend(negated_imperative(cx, index)),
                "dont" | "où" => sink.extend(redundant(cx, index)),
                _ => {}
            }
        }
    }
}

/// Returns the place of an object pronoun before the verb: me, le, lui, y, en.
fn rank(fold: &str) -> Option<u8> {
    Some(match fold {
        "me" | "m'" | "te" | "t'" | "se" | "s'" | "nous" | "vous" => 0,
        "le" | "la" | "l'" | "les" => 1,
        "lui" | "leur" => 2,
        "y" => 3,
        "en" => 4,
        _ => return None,
    })
}

/// Returns the pronoun in full: le or la is not known, so that « l’ » becomes « le ».
fn full(fold: &str) -> &str {
    match fold {
        "m'" => "me",
        "t'" => "te",
        "s'" => "se",
        "l'" => "le",
        "n'" => "ne",
        own => own,
    }
}

/// Joins words, eliding each before a vowel.
fn phrase(cx: &SegmentContext<'_>, words: &[&str]) -> String {
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1);
        let elides = matches!(*word, "me" | "te" | "se" | "le" | "la" | "ne" | "je")
            && next.is_some_and(|next| begins_with_vowel_sound(next));
        if elides {
            out.push_str(&word[..word.len() - 1]);
            out.push(apostrophe(cx.text));
        } else {
            out.push_str(word);
            if next.is_some() {
                out.push(' ');
            }
        }
    }
    out
}

fn finding(
    cx: &SegmentContext<'_>,
    first: usize,
    last: usize,
    right: &str,
    confidence: u8,
) -> Option<Finding> {
    let at = cx.words.get(first)?.at.cover(cx.words.get(last)?.at);
    let wrong = &cx.text[at];
    let right = if cx.words[first].text.starts_with(char::is_uppercase) {
        capitalise(right)
    } else {
        right.to_owned()
    };
    Some(
        Finding::new(&RULE, at, confidence)
            .arg("wrong", wrong)
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview),
    )
}

/// Whether the word before `at` is a subject: a pronoun, « ne », or a noun or name.
fn after_subject(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.previous(at).is_some_and(|before| {
        matches!(
            &*before.fold,
            "je" | "j'" | "tu" | "il" | "elle" | "on" | "ils" | "elles" | "qui" | "ne" | "n'"
        ) || matches!(&*before.fold, "nous" | "vous") && at.checked_sub(2).is_none_or(|left| !cx.joined(left))
    })
}

/// Whether a noun or a name is before `at`.
fn after_noun(cx: &SegmentContext<'_>, at: usize) -> bool {
    at > 0
        && cx.joined(at - 1)
        && cx
            .reading(at - 1)
            .is_some_and(|own| matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::ProperNoun))
}

fn is_verb_at(cx: &SegmentContext<'_>, at: usize) -> bool {
    let word = &cx.words[at];
    word.is_finite_only()
        || cx.reading(at).is_some_and(Analysis::is_finite_verb)
        || word.is_form_of("avoir")
        || word.is_form_of("être")
}

/// « je lui le dirai », « elle le m’a dit », « il en y a », « sans le me dire »
fn swapped(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (first, second) = (&cx.words[index], cx.next(index)?);
    let (one, two) = (rank(&first.fold)?, rank(&second.fold)?);
    let verb = index + 2;
    if two >= one
        || !cx.joined(index + 1)
        || first.text.starts_with('-')
        || rank(&cx.words[verb].fold).is_some()
    {
        return None;
    }
    let subject = after_subject(cx, index);
    let finite = is_verb_at(cx, verb);
    let infinitive = cx.words[verb].has_tense(Tense::Infinitive)
        && cx
            .previous(index)
            .is_some_and(|before| matches!(&*before.fold, "de" | "à" | "pour" | "sans"));
    let fits = match (&*first.fold, &*second.fold) {
        // « Lui le sait », « en nous », « en le voyant »
        ("en", "y") | ("y", _) => finite,
        ("en", "leur" | "le" | "la" | "les" | "l'") => {
            finite && (subject || after_noun(cx, index) && cx.words[verb].is_form_of("avoir"))
        }
        ("en", _) => finite && subject,
        ("lui" | "leur" | "le" | "la" | "les" | "l'", _) => (finite && subject) || infinitive,
        _ => false,
    };
    if !fits {
        return None;
    }
    let object = match &*first.fold {
        "l'" => "le",
        own => full(own),
    };
    let right = phrase(cx, &[full(&second.fold), object, cx.words[verb].text]);
    // « elle le m’a raconté »: a pronoun before them may no longer be elided.
    finding(cx, index, verb, &right, 84)
}

/// « il a le vu », « elle a me promis », « l’a nous montré », « n’ai le pas lu »
fn after_auxiliary(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let clitic = &cx.words[index];
    let auxiliary = index.checked_sub(1).filter(|&at| cx.joined(at))?;
    let verb = &cx.words[auxiliary];
    if !verb.is_form_of("avoir")
        || verb.text.starts_with('-')
        || verb.fold == "as"
        || clitic.text.starts_with('-')
    {
        return None;
    }
    let person = |person: Person| {
        verb.analyses()
            .iter()
            .any(|own| own.person == Some(person) && own.number == Some(Number::Plural))
    };
    // « avons nous mangé » lacks a hyphen.
    let subject =
        clitic.fold == "nous" && person(Person::First) || clitic.fold == "vous" && person(Person::Second);
    let mut at = index + 1;
    if !cx.joined(index) {
        return None;
    }
    let adverb = matches!(
        &*cx.words[at].fold,
        "pas" | "plus" | "jamais" | "déjà" | "toujours"
    );
    if adverb && cx.joined(at) {
        at += 1;
    }
    let participle = cx.words.get(at)?;
    let plain = participle.has_tense(Tense::PastParticiple)
        && participle
            .analyses()
            .iter()
            .all(|own| matches!(own.pos, PartOfSpeech::Verb | PartOfSpeech::Adjective))
        && cx.words[at].text.chars().count() > 1;
    let fits = match &*clitic.fold {
        "me" | "m'" | "te" | "t'" | "se" | "s'" => participle.has_tense(Tense::PastParticiple),
        // « n’ai le pas lu », but « ont le plus marqué »
        "le" | "la" | "les" if adverb => {
            let negated = cx.words[auxiliary.saturating_sub(3)..auxiliary]
                .iter()
                .any(|word| matches!(&*word.fold, "ne" | "n'"));
            negated && cx.words[index + 1].fold == "pas" && participle.has_tense(Tense::PastParticiple)
        }
        "le" | "la" | "les" | "l'" | "nous" | "vous" | "lui" => plain,
        _ => false,
    };
    if !fits || subject {
        return None;
    }
    let mut start = auxiliary;
    while start > 0
        && cx.joined(start - 1)
        && (rank(&cx.words[start - 1].fold).is_some()
            || matches!(&*cx.words[start - 1].fold, "ne" | "n'" | "j'"))
    {
        start -= 1;
        if matches!(&*cx.words[start].fold, "ne" | "n'") {
            break;
        }
    }
    // The clitics in order, then the auxiliary, the adverb and the participle.
    let mut clitics: Vec<&str> = cx.words[start..auxiliary]
        .iter()
        .filter(|word| rank(&word.fold).is_some())
        .map(|word| full(&word.fold))
        .collect();
    clitics.push(full(&clitic.fold));
    clitics.sort_by_key(|own| rank(own));
    let mut words: Vec<&str> = Vec::new();
    if cx.words[start].fold == "j'" {
        words.push("je");
    }
    if cx.words[start..auxiliary]
        .iter()
        .any(|word| matches!(&*word.fold, "ne" | "n'"))
    {
        words.push("ne");
    }
    words.extend(clitics);
    words.push(verb.text);
    words.extend(cx.words[index + 1..=at].iter().map(|word| word.text));
    let right = phrase(cx, &words);
    finding(cx, start, at, &right, 84)
}

/// « donne-moi-le » is « donne-le-moi ».
fn enclitics(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (first, second) = (&cx.words[index], cx.words.get(index + 1)?);
    if !matches!(&*second.fold, "-le" | "-la" | "-les") || !cx.gap(index)?.is_empty() {
        return None;
    }
    let right = format!("{}{}", second.text, first.text);
    finding(cx, index, index + 1, &right, 88)
}

/// « ne dis-le pas » is « ne le dis pas ».
fn negated_imperative(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = cx.next(index)?;
    let pronoun = cx.words.get(index + 2)?;
    let own = pronoun.fold.strip_prefix('-')?;
    if !verb.has_tense(Tense::Imperative) || !cx.gap(index + 1)?.is_empty() {
        return None;
    }
    let own = match own {
        "moi" => "me",
        "toi" => "te",
        "le" | "la" | "les" | "lui" | "leur" | "y" | "en" => own,
        _ => return None,
    };
    let not = cx
        .next(index + 2)
        .is_some_and(|next| matches!(&*next.fold, "pas" | "plus" | "jamais" | "rien"));
    let right = phrase(cx, &["ne", own, verb.text]);
    not.then(|| finding(cx, index, index + 2, &right, 88)).flatten()
}

/// « dont on en parle », « où j’y vais »: the pronoun repeats the relative.
fn redundant(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let relative = &cx.words[index];
    // « Où y a-t-il », « d’où j’en conclus »
    if relative.first
        || cx
            .previous(index)
            .is_none_or(|before| !before.can_be(PartOfSpeech::Noun))
    {
        return None;
    }
    let pronoun = if relative.fold == "dont" { "en" } else { "y" };
    // « le jour où tu y étais »: « où » is a time.
    if pronoun == "y" && cx.previous(index).is_some_and(is_time) {
        return None;
    }
    let subject = crate::rules::syntax::clause::Subject::read(cx, index + 1).filter(|_| cx.joined(index))?;
    let at = subject.clitics.clone().find(|&at| cx.words[at].fold == pronoun)?;
    let verb = &cx.words[subject.verb];
    // « dont il y en a », « où il y a », « dont il s’en va »
    let idiom = cx.words[subject.clitics.clone()]
        .iter()
        .any(|word| word.fold == "y")
        && pronoun == "en"
        || verb.is_form_of("avoir")
            && cx
                .next(subject.verb)
                .is_none_or(|next| !next.has_tense(Tense::PastParticiple))
        || [
            "aller", "vouloir", "sortir", "tenir", "prendre", "être", "venir", "finir",
        ]
        .iter()
        .any(|own| verb.is_form_of(own) && pronoun == "en")
        || pronoun == "y"
            && !subject.clitics.is_empty()
            && verb.is_form_of("avoir")
            && cx.words[index + 1].fold == "il";
    let quantity = cx.next(subject.verb).is_some_and(|next| {
        next.can_be(PartOfSpeech::Numeral)
            || matches!(
                &*next.fold,
                "un" | "une" | "plusieurs" | "certains" | "quelques-uns"
            )
    });
    if idiom || quantity || subject.verb != at + 1 {
        return None;
    }
    // From the word before the pronoun, which may be elided before it, to the verb.
    let before = &cx.words[at - 1];
    let own = match &*before.fold {
        "j'" => "je",
        own => full(own),
    };
    let right = phrase(cx, &[own, verb.text]);
    finding(cx, at - 1, subject.verb, &right, 78)
}
