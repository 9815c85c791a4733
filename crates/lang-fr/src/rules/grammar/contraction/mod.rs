//! « de le », « à les »: a preposition and an article that are contracted in French.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::rules::syntax::contracted;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, Number, Onset, PartOfSpeech, Tense, onset};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.contraction",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("La fin de le film déçoit.", "La fin du film déçoit."),
        Example::fixes("Il répond à les questions.", "Il répond aux questions."),
        Example::fixes("Le prix de les billets monte.", "Le prix des billets monte."),
        Example::fixes("Il pense à le avion de demain.", "Il pense à l’avion de demain."),
        Example::fixes(
            "Le banc à lequel il tient est vert.",
            "Le banc auquel il tient est vert.",
        ),
        Example::fixes(
            "Le but au quel il pense est loin.",
            "Le but auquel il pense est loin.",
        ),
        Example::fixes(
            "La plupart de voisins dorment.",
            "La plupart des voisins dorment.",
        ),
        Example::fixes("Il parle du animal blessé.", "Il parle de l’animal blessé."),
        Example::fixes(
            "Elle a peur des réveiller trop tôt.",
            "Elle a peur de les réveiller trop tôt.",
        ),
        Example::not_flagged(
            "Au revoir ! Au sortir de la guerre. La plupart de ces cas. Le pouvoir du onze ; l’heure du déjeuner ; au héros du film.",
        ),
        Example::not_flagged("Il refuse de le voir et tient à les entendre."),
        Example::not_flagged("Un lecteur de Le Monde habite à Le Havre."),
        Example::not_flagged("Il vient de le lui dire, sans hésiter à le bien faire."),
        Example::not_flagged("Elle pense à la fin de la guerre."),
    ],
};

pub(super) struct Contraction;

impl Checker for Contraction {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            match &*word.fold {
                "de" | "à" => {
                    sink.extend(
                        contract(cx, index, word)
                            .or_else(|| before_relative(cx, index, word))
                            .or_else(|| most_of(cx, index, word)),
                    );
                }
                "du" | "au" | "des" | "aux" => {
                    sink.extend(parted(cx, index, word).or_else(|| wrongly(cx, index, word)));
                }
                _ => {}
            }
        }
    }
}

fn contract(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let article = cx.next(index)?;
    // « Le Monde », « Le Havre »: the article of a title or name is not always contracted.
    if article.shape != Shape::Lower && word.shape != Shape::Upper {
        return None;
    }
    let right = contracted(&word.fold, &article.fold)?;
    let plural = &*article.fold == "les";
    match cx.next(index + 1) {
        Some(next) if takes_pronoun(cx, index + 2, next) => return None,
        Some(_) => {}
        None if counts(cx, article) => {}
        None => return None,
    }
    let vowel = !plural
        && cx.next(index + 1).is_some_and(|next| {
            next.in_french() && next.shape != Shape::Upper && onset(next.text) == Onset::Vowel
        });
    let at = word.at.cover(article.at);
    if vowel {
        let right = format!("{} l{}", word.text, crate::rules::syntax::apostrophe(cx.text));
        let next = cx.next(index + 1)?;
        let edit = copydesk_text::Edit::replace(
            copydesk_text::TextRange::new(at.start(), next.at.start()),
            right.clone(),
        );
        return Some(
            Finding::new(&RULE, at, 95)
                .arg("wrong", &cx.text[at])
                .arg("right", right.clone())
                .edit(right, vec![edit], Applicability::Safe),
        );
    }
    let right = like(word.text, right);
    Some(
        Finding::new(&RULE, at, 95)
            .arg("wrong", &cx.text[at])
            .arg("right", right.clone())
            .replace(right, Applicability::Safe),
    )
}

/// « à lequel », « de lesquelles »
fn before_relative(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let next = cx.next(index)?;
    let right = match (&*word.fold, &*next.fold) {
        ("à", "lequel") => "auquel",
        ("à", "lesquels") => "auxquels",
        ("à", "lesquelles") => "auxquelles",
        ("de", "lequel") => "duquel",
        ("de", "lesquels") => "desquels",
        ("de", "lesquelles") => "desquelles",
        _ => return None,
    };
    Some(replaced(cx, index, right, 83))
}

/// « la plupart de clients »
fn most_of(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let most = cx.previous(index).is_some_and(|before| before.fold == "plupart");
    let noun = cx.next(index).is_some_and(|next| {
        next.shape == Shape::Lower
            && next.can_be(PartOfSpeech::Noun)
            && !next.can_be(PartOfSpeech::Determiner)
            && !next.can_be(PartOfSpeech::Pronoun)
            && !next.can_be(PartOfSpeech::Preposition)
            && next.fold.ends_with(['s', 'x'])
    });
    (most && noun).then(|| {
        Finding::new(&RULE, word.at, 88)
            .arg("wrong", word.text)
            .arg("right", "des")
            .replace("des", Applicability::NeedsReview)
    })
}

/// « au quel », « des quelles »: written in one word.
fn parted(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let next = cx.next(index)?;
    let relative = matches!(
        (&*word.fold, &*next.fold),
        ("au" | "du", "quel") | ("aux" | "des", "quels" | "quelles")
    );
    relative.then(|| replaced(cx, index, &format!("{}{}", word.fold, next.fold), 83))
}

/// « du hôtel », « au lieu du punir »: a contraction where the article is elided or a pronoun.
fn wrongly(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    const COMMON: f32 = 3.3;
    let next = cx
        .next(index)
        .filter(|next| next.shape == Shape::Lower && next.in_french())?;
    let preposition = if matches!(&*word.fold, "du" | "des") {
        "de"
    } else {
        "à"
    };
    let plural = word.fold.ends_with(['s', 'x']);
    // « au revoir »
    let infinitive = next
        .analyses()
        .iter()
        .all(|own| own.tense == Some(Tense::Infinitive));
    // « au sortir de la guerre », « au prendre »: a noun.
    let object = cx
        .next(index + 1)
        .is_some_and(|after| !matches!(&*after.fold, "de" | "d'" | "du" | "des" | "et"));
    let instead = cx.previous(index).is_some_and(|before| before.fold == "lieu");
    if infinitive && (object || instead) && !matches!(&*next.fold, "revoir" | "être" | "avoir") {
        let vowel = onset(next.text) == Onset::Vowel;
        let pronoun = match (plural, vowel) {
            (true, _) => "les ".to_owned(),
            (false, false) => "le ".to_owned(),
            (false, true) => format!("l{}", crate::rules::syntax::apostrophe(cx.text)),
        };
        let right = format!("{preposition} {pronoun}{}", next.text);
        return Some(replaced(cx, index, &right, 80));
    }
    let noun = next.analyses().iter().any(|own| {
        matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective) && own.number != Some(Number::Plural)
    }) && next.analyses().iter().all(|own| {
        matches!(
            own.pos,
            PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Verb
        )
    });
    // « a du être », for « dû »
    let noun = noun && !next.has_tense(Tense::Infinitive);
    if plural
        || !noun
        || zipf(Language::French, &next.fold) < COMMON
        || next.fold.chars().count() < 3
        || onset(next.text) != Onset::Vowel
    {
        return None;
    }
    let apostrophe = crate::rules::syntax::apostrophe(cx.text);
    let right = format!("{preposition} l{apostrophe}{}", next.text);
    Some(replaced(cx, index, &right, 86))
}

/// Returns the finding that replaces the word at `index` and the next one.
fn replaced(cx: &SegmentContext<'_>, index: usize, right: &str, confidence: u8) -> Finding {
    let at = cx.words[index].at.cover(cx.words[index + 1].at);
    let right = like(cx.words[index].text, right);
    Finding::new(&RULE, at, confidence)
        .arg("wrong", &cx.text[at])
        .arg("right", right.clone())
        .replace(right, Applicability::NeedsReview)
}

/// Whether le or les can be the object of what follows: an infinitive, another pronoun, an adverb before either.
fn takes_pronoun(cx: &SegmentContext<'_>, index: usize, next: &Word<'_>) -> bool {
    let infinitive = |word: &Word<'_>| {
        word.analyses()
            .iter()
            .any(|own| own.tense == Some(Tense::Infinitive))
    };
    if infinitive(next)
        || matches!(
            &*next.fold,
            "lui" | "leur" | "y" | "en" | "ne" | "la" | "le" | "les"
        )
    {
        return true;
    }
    // « cela suffit de les aimait »: the verb is wrong, not the pronoun.
    if next.in_french() && next.shape == Shape::Lower && next.analyses().iter().all(Analysis::is_finite_verb)
    {
        return true;
    }
    let adverb = next.analyses().iter().any(|own| own.pos == PartOfSpeech::Adverb);
    adverb && cx.next(index).is_some_and(infinitive)
}

/// Whether a number follows the article: « de le 3 mai ».
fn counts(cx: &SegmentContext<'_>, article: &Word<'_>) -> bool {
    cx.text[article.at.end() as usize..]
        .strip_prefix([' ', '\u{a0}', '\u{202f}'])
        .is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()))
}
