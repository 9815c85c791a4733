//! « Apportes du pain », « Ne vient pas », « Donne la à ton frère »: imperatives and their pronouns.

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::grammar::imperative_form::RULE as FORM;
use crate::rules::grammar::imperative_pronouns::RULE as PRONOUN;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Number, PartOfSpeech, Person, Tense};
use copydesk_language::word::like;
use copydesk_model::Applicability;
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&FORM, &PRONOUN];

pub(super) struct Imperative;

impl Checker for Imperative {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            sink.extend(unparted(cx, word));
            let object = before_object(cx, index, word);
            if object.is_some() {
                sink.extend(object);
            } else if word.can_be(PartOfSpeech::Verb) {
                sink.extend(form(cx, index, word).or_else(|| pronoun(cx, index, word)));
            }
        }
    }
}

/// Whether an imperative can begin with the word at `index`: it is the first word of its clause.
fn opens(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    word.first
        && cx.previous(index).is_none()
        && (index == 0
            || cx.words[index - 1].sentence != word.sentence
            || word.text.starts_with(char::is_uppercase))
}

fn form(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    // « ne l’y vient »: the negation and its pronouns.
    let mut at = index;
    let mut negated = false;
    while at > 0
        && cx.joined(at - 1)
        && crate::rules::syntax::is_clitic(&cx.words[at - 1].fold)
        && index - at < 3
    {
        at -= 1;
        negated |= matches!(&*cx.words[at].fold, "ne" | "n'");
    }
    if word.quoted || at < index && !matches!(&*cx.words[at].fold, "ne" | "n'") || !opens(cx, at) {
        return None;
    }
    let next = cx.next(index);
    let followed = next.map(|own| &*own.fold);
    if followed.is_some_and(|fold| {
        fold.starts_with('-') || matches!(fold, "tu" | "il" | "elle" | "on" | "ils" | "elles")
    }) {
        return None;
    }
    let not = followed
        .is_some_and(|fold| matches!(fold, "pas" | "plus" | "jamais" | "rien" | "que" | "qu'" | "guère"));
    if negated && !not || cx.gap(index).is_some_and(|gap| gap.starts_with(['-', '‑'])) {
        return None;
    }
    // « Ne manger pas »
    if negated && word.has_tense(Tense::Infinitive) && !word.can_be_finite() && word.fold.ends_with("er") {
        let right = french::conjugate(&word.fold, Tense::Imperative, Person::Second, Number::Plural)
            .into_iter()
            .next()?;
        return Some(told(word, &right, 80));
    }
    let finite = |own: &Analysis| own.is_finite_verb() && own.tense == Some(Tense::Present);
    if word.has_tense(Tense::Imperative)
        || !negated && !word.analyses().iter().all(Analysis::is_finite_verb)
        || word.has_tense(Tense::Infinitive)
    {
        return None;
    }
    // « Saches que »
    let subjunctive = word.analyses().iter().find(|own| {
        own.tense == Some(Tense::SubjunctivePresent)
            && own.person == Some(Person::Second)
            && own.number == Some(Number::Singular)
    });
    if let Some(own) = subjunctive.filter(|_| !word.has_tense(Tense::Present)) {
        let right = french::conjugate(own.lemma, Tense::Imperative, Person::Second, Number::Singular)
            .into_iter()
            .next()?;
        return (right != word.fold).then(|| told(word, &right, 82));
    }
    let reading = word.analyses().iter().find(|own| finite(own))?;
    let right = french::conjugate(reading.lemma, Tense::Imperative, Person::Second, Number::Singular)
        .into_iter()
        .next()?;
    let second = word
        .analyses()
        .iter()
        .any(|own| finite(own) && own.person == Some(Person::Second) && own.number == Some(Number::Singular));
    let third = word
        .analyses()
        .iter()
        .any(|own| finite(own) && own.person == Some(Person::Third) && own.number == Some(Number::Singular));
    if right == word.fold || right.len().abs_diff(word.fold.len()) > 2 {
        return None;
    }
    let object = next.is_none_or(|own| {
        matches!(
            &*own.fold,
            "le" | "la"
                | "les"
                | "l'"
                | "un"
                | "une"
                | "des"
                | "du"
                | "ton"
                | "ta"
                | "tes"
                | "cette"
                | "ce"
                | "cet"
                | "ces"
                | "mon"
                | "ma"
                | "mes"
        )
    });
    // « Vient ensuite le tour », « Suit un débat »: verbs that may precede their subject.
    let inverting = matches!(
        reading.lemma,
        "venir"
            | "suivre"
            | "suffire"
            | "être"
            | "avoir"
            | "survenir"
            | "apparaître"
            | "intervenir"
            | "paraître"
    );
    // « N’est pas musicien qui veut »
    if negated && third && !second && matches!(reading.lemma, "être" | "avoir") {
        return None;
    }
    if negated && (second || third) {
        return Some(told(word, &right, 82));
    }
    // -er verbs: « apportes »; « vas » is right before y.
    if second && !third && (reading.lemma.ends_with("er") || reading.lemma.ends_with("rir")) {
        return (!followed.is_some_and(|fold| matches!(fold, "y" | "en"))).then(|| told(word, &right, 84));
    }
    (third && object && (!inverting || next.is_none())).then(|| told(word, &right, 80))
}

/// « Attend-moi », « laisses-le », « parle-en »: a verb before an object pronoun is an imperative.
fn before_object(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let pronoun = cx.words.get(index + 1)?;
    if !pronoun.text.starts_with('-') || !cx.gap(index)?.is_empty() || word.text.contains('-') || word.quoted
    {
        return None;
    }
    let adverbial = match &*pronoun.fold {
        "-moi" | "-toi" | "-le" | "-la" | "-les" | "-lui" | "-leur" => false,
        "-y" | "-en" => true,
        _ => return None,
    };
    // « celui-là », « rendez-vous », « va-t-en »: other words with a hyphen; « parle-en » needs s before a vowel.
    let imperative = word.has_tense(Tense::Imperative);
    if adverbial {
        let bare = imperative && word.fold.ends_with(['e', 'a']) && word.fold.len() > 1;
        let infinitive_follows = cx
            .next(index + 1)
            .is_some_and(|next| next.has_tense(Tense::Infinitive));
        let right = format!("{}s", word.text);
        let another = cx.gap(index + 1) == Some("")
            && cx
                .words
                .get(index + 2)
                .is_some_and(|next| next.text.starts_with('-'));
        return (bare && !infinitive_follows && !another).then(|| told(word, &right, 84));
    }
    if imperative {
        return None;
    }
    // « Ne le dit-la pas » aside, the first reading of the verb tells its conjugation.
    let second = |lemma: &str| {
        french::conjugate(lemma, Tense::Imperative, Person::Second, Number::Singular)
            .into_iter()
            .next()
    };
    let finite = word.analyses().iter().find(|own| {
        own.is_finite_verb()
            && (own.tense == Some(Tense::Present) || own.tense == Some(Tense::SubjunctivePresent))
            && own.number == Some(Number::Singular)
    });
    let right = match finite {
        Some(own) => second(own.lemma)?,
        // « Envois-moi »: a noun that sounds like the imperative.
        None if word.can_be(PartOfSpeech::Noun) && pronoun.fold == "-moi" => {
            french::sounding_like(&word.fold).into_iter().find(|form| {
                french::analyses(form)
                    .iter()
                    .any(|own| own.tense == Some(Tense::Imperative) && own.number == Some(Number::Singular))
            })?
        }
        None => return None,
    };
    (right != word.fold).then(|| told(word, &right, 84))
}

fn told(word: &Word<'_>, right: &str, confidence: u8) -> Finding {
    let right = like(word.text, right);
    Finding::new(&FORM, word.at, confidence)
        .arg("wrong", word.text)
        .arg("right", right.clone())
        .replace(right, Applicability::NeedsReview)
}

fn pronoun(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    if !word.has_tense(Tense::Imperative) {
        return None;
    }
    let rest = &cx.text[word.at.end() as usize..];
    for (wrong, right) in [
        ("-m-en", "-m’en"),
        ("-t-en", "-t’en"),
        ("-m-y", "-m’y"),
        ("-t-y", "-t’y"),
    ] {
        // « Malbrough s’en va-t-en guerre », « un va-t-en-guerre »
        let to_war = || {
            rest[wrong.len()..]
                .trim_start_matches([' ', '-', '‑'])
                .starts_with("guerre")
        };
        if rest.starts_with(wrong) && !to_war() && !rest[wrong.len()..].starts_with(char::is_alphabetic) {
            let tail = TextRange::new(word.at.end(), word.at.end() + u32::try_from(wrong.len()).ok()?);
            return Some(joined(
                cx,
                word.at.cover(tail),
                vec![(
                    tail,
                    right.replace('’', &crate::rules::syntax::apostrophe(cx.text).to_string()),
                )],
            ));
        }
    }
    let next = cx.next(index)?;
    if next.fold.starts_with('-') {
        // « donne-le moi », « souvenez-vous en »
        let first = next.fold.trim_start_matches('-');
        if !matches!(
            first,
            "le" | "la" | "les" | "en" | "y" | "moi" | "toi" | "lui" | "leur" | "nous" | "vous"
        ) {
            return None;
        }
        let second = cx.next(index + 1)?;
        let fits = match &*second.fold {
            "moi" | "toi" | "lui" | "leur" | "nous" | "vous" => {
                matches!(first, "le" | "la" | "les" | "en") && ends(cx, index + 2)
            }
            "en" | "y" => {
                !matches!(first, "en" | "y" | "le" | "la" | "les")
                    && closes(cx, index + 2, second.fold == "en")
            }
            _ => false,
        };
        if !fits || cx.gap(index + 1) != Some(" ") {
            return None;
        }
        let gap = TextRange::new(next.at.end(), second.at.start());
        return Some(joined(cx, word.at.cover(second.at), vec![(gap, "-".to_owned())]));
    }
    // « si vous le voyez, appelez moi »
    let begins = opens(cx, index) || index > 0 && cx.gap(index - 1).is_some_and(|gap| gap == ", ");
    if begins
        && next.fold == "moi"
        && cx.gap(index) == Some(" ")
        && word.fold.ends_with("ez")
        && ends(cx, index + 1)
    {
        let gap = TextRange::new(word.at.end(), next.at.start());
        return Some(joined(cx, word.at.cover(next.at), vec![(gap, "-".to_owned())]));
    }
    // « Donne la à ton frère », « Laissez nous ici »
    if !opens(cx, index)
        || cx.gap(index) != Some(" ")
        || word.can_be(PartOfSpeech::Adverb)
        || word.can_be(PartOfSpeech::Preposition)
    {
        return None;
    }
    let fits = match &*next.fold {
        "le" | "la" | "les" => closes(cx, index + 1, false),
        "nous" => {
            !word.can_be(PartOfSpeech::Noun) && closes(cx, index + 1, false)
                || cx
                    .next(index + 1)
                    .is_some_and(|own| matches!(&*own.fold, "un" | "une" | "du" | "des" | "ton" | "votre"))
        }
        _ => false,
    };
    fits.then(|| {
        let gap = TextRange::new(word.at.end(), next.at.start());
        joined(cx, word.at.cover(next.at), vec![(gap, "-".to_owned())])
    })
}

/// « donne-m-en »: a single token.
fn unparted(cx: &SegmentContext<'_>, word: &Word<'_>) -> Option<Finding> {
    if word.in_french() {
        return None;
    }
    let (verb, tail) = ["-m-en", "-t-en", "-m-y", "-t-y"]
        .into_iter()
        .find_map(|tail| Some((word.text.strip_suffix(tail)?, tail)))?;
    let order = french::analyses(verb)
        .iter()
        .any(|own| own.tense == Some(Tense::Imperative));
    order.then(|| {
        let right = format!(
            "{verb}{}{}{}",
            &tail[..2],
            crate::rules::syntax::apostrophe(cx.text),
            &tail[3..]
        );
        Finding::new(&PRONOUN, word.at, 84)
            .arg("wrong", word.text)
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview)
    })
}

/// Whether a phrase ends after the word at `index`, or an adverb or a preposition may follow.
fn ends(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.next(index).is_none_or(|own| {
        own.can_be(PartOfSpeech::Preposition)
            || own.can_be(PartOfSpeech::Adverb)
            || own.can_be(PartOfSpeech::Conjunction)
    })
}

/// Whether a phrase ends after the word at `index`, or a preposition or an adverb follows; if `strict`, only the end
/// counts.
fn closes(cx: &SegmentContext<'_>, index: usize, strict: bool) -> bool {
    // « Prenez les 5 premières »: a number can be an object too.
    let rest = cx.text[cx.words[index].at.end() as usize..].trim_start();
    if rest.starts_with(|ch: char| ch.is_ascii_digit()) {
        return false;
    }
    cx.next(index).is_none_or(|own| {
        !strict
            && own.in_french()
            && own.analyses().iter().all(|own| {
                matches!(
                    own.pos,
                    PartOfSpeech::Preposition | PartOfSpeech::Adverb | PartOfSpeech::Conjunction
                ) || own.function == Some(french::FunctionWord::Contracted)
            })
    })
}

fn joined(cx: &SegmentContext<'_>, at: TextRange, edits: Vec<(TextRange, String)>) -> Finding {
    let start = at.start() as usize;
    let mut label = cx.text[at].to_owned();
    for (range, right) in edits.iter().rev() {
        label.replace_range(
            range.start() as usize - start..range.end() as usize - start,
            right,
        );
    }
    let edits = edits
        .into_iter()
        .map(|(range, right)| Edit::replace(range, right))
        .collect();
    Finding::new(&PRONOUN, at, 82)
        .arg("wrong", &cx.text[at])
        .arg("right", label.clone())
        .edit(label, edits, Applicability::NeedsReview)
}
