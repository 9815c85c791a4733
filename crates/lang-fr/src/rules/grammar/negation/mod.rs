//! « il vient pas », « on a pas »: a negation without « ne ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::clause::{Kind, Subject};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, PartOfSpeech, Tense, begins_with_vowel_sound};
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.negation",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il vient pas demain.", "Il ne vient pas demain."),
        Example::fixes("C’est pas grave.", "Ce n’est pas grave."),
        Example::fixes("On a pas le temps.", "On n’a pas le temps."),
        Example::fixes("Il y a jamais d’eau.", "Il n’y a jamais d’eau."),
        Example::fixes("J’ai pas compris.", "Je n’ai pas compris."),
        Example::fixes("Personne a vu le maire.", "Personne n’a vu le maire."),
        Example::fixes("Aucun élève est venu.", "Aucun élève n’est venu."),
        Example::fixes("Rien se passe ici.", "Rien ne se passe ici."),
        Example::fixes("Les voisins savent pas cela.", "Les voisins ne savent pas cela."),
        Example::fixes("Il est tenu de pas parler.", "Il est tenu de ne pas parler."),
        Example::fixes("On voit rien ici.", "On ne voit rien ici."),
        Example::fixes(
            "Cela change aucunement le prix.",
            "Cela ne change aucunement le prix.",
        ),
        Example::not_flagged("Les voisins ne savent pas cela. Il fait un pas pour avancer."),
        Example::not_flagged("Rien à dire ; personne ne vient. Aucun de nous ne sait. Rien que cela suffit."),
        Example::not_flagged("Il ne vient pas, on n’a pas le temps, ce n’est pas grave."),
        Example::not_flagged("Il avance pas à pas et s’en tire pas mal."),
        Example::not_flagged("A-t-il jamais menti ? « C’est pas grave », dit-il."),
    ],
};

pub(super) struct Negation;

impl Checker for Negation {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(2) {
            // Quoted speech is not flagged.
            if !word.quoted
                && matches!(
                    &*word.fold,
                    "pas" | "jamais" | "guère" | "rien" | "aucunement" | "nullement" | "aucun" | "aucune"
                )
            {
                sink.extend(bare(cx, index, word));
            }
            if !word.quoted && matches!(&*word.fold, "pas" | "jamais") {
                sink.extend(before_infinitive(cx, index));
            }
        }
        for (index, word) in cx.words.iter().enumerate() {
            if word.quoted {
                continue;
            }
            if word.first {
                sink.extend(nobody(cx, index));
            }
            sink.extend(after_noun(cx, index));
        }
    }
}

/// « Les enfants veulent pas »: after a subject that is not a pronoun.
fn after_noun(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = Subject::read(cx, index).filter(|own| own.kind != Kind::Pronoun)?;
    let verb = &cx.words[subject.verb];
    let negated = cx.words[subject.clitics.clone()]
        .iter()
        .any(|word| matches!(&*word.fold, "ne" | "n'"));
    let word = cx.next(subject.verb)?;
    let not = match &*word.fold {
        "pas" => !cx
            .next(subject.verb + 1)
            .is_some_and(|next| matches!(&*next.fold, "à" | "mal")),
        "guère" | "aucunement" | "nullement" => true,
        "ni" => cx.words[subject.verb + 2..]
            .iter()
            .take_while(|other| other.sentence == word.sentence)
            .any(|other| other.fold == "ni"),
        _ => false,
    };
    let finite = verb.is_finite_only()
        || verb.can_be_finite()
            && cx
                .reading(subject.verb)
                .is_some_and(french::Analysis::is_finite_verb);
    // « Quel élève ne … » has « ne » elsewhere.
    if negated || !not || !finite || verb.shape != Shape::Lower {
        return None;
    }
    let first = &cx.words[subject.clitics.start];
    Some(with_ne(cx, first.at.cover(word.at), first))
}

/// « elle a promis de pas venir »: « ne » is missing before « pas » and an infinitive.
fn before_infinitive(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let mut at = index + 1;
    while cx.joined(at - 1)
        && cx
            .words
            .get(at)
            .is_some_and(|own| crate::rules::syntax::is_clitic(&own.fold))
    {
        at += 1;
    }
    let verb = cx.words.get(at).filter(|_| cx.joined(at - 1))?;
    let infinitive = verb.has_tense(Tense::Infinitive);
    let governed = cx
        .previous(index)
        .is_some_and(|before| matches!(&*before.fold, "de" | "à" | "pour"));
    if word.fold != "pas" || !infinitive || !governed {
        return None;
    }
    let label = format!("ne {}", word.text);
    Some(
        Finding::new(&RULE, word.at, 84)
            .arg("wrong", word.text)
            .arg("right", label.clone())
            .edit(
                label,
                vec![Edit::insert(word.at.start(), "ne ")],
                Applicability::NeedsReview,
            ),
    )
}

fn bare(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    // « pas à pas », « pas mal de »
    if word.fold == "pas"
        && cx
            .next(index)
            .is_some_and(|next| matches!(&*next.fold, "à" | "mal"))
    {
        return None;
    }
    let question = cx
        .sentences
        .get(word.sentence)
        .is_some_and(|&range| cx.text[range].trim_end().ends_with('?'));
    // « il dit rien que la vérité »
    if word.fold == "rien"
        && cx
            .next(index)
            .is_some_and(|next| matches!(&*next.fold, "que" | "qu'"))
    {
        return None;
    }
    // « sans qu’il y ait rien »
    let sentence = cx.word_range_of_sentence(word.sentence).start;
    if matches!(&*word.fold, "rien" | "aucun" | "aucune")
        && cx.words[sentence..index]
            .iter()
            .any(|own| matches!(&*own.fold, "sans" | "que" | "qu'" | "si" | "s'"))
    {
        return None;
    }
    if word.fold == "jamais" && question || !cx.joined(index - 1) {
        return None;
    }
    let verb = &cx.words[index - 1];
    let finite = |own: &french::Analysis| own.is_finite_verb() && own.tense != Some(Tense::Imperative);
    let noun = verb.analyses().iter().any(|own| own.pos == PartOfSpeech::Noun)
        && !verb
            .analyses()
            .iter()
            .any(|own| own.verb.contains(french::VerbTraits::AUXILIARY));
    if !verb.analyses().iter().any(finite) {
        return None;
    }
    let mut at = index - 1;
    for _ in 0..3 {
        if at == 0 || !cx.joined(at - 1) {
            return None;
        }
        at -= 1;
        let fold = &*cx.words[at].fold;
        if !crate::rules::syntax::is_clitic(fold) || matches!(fold, "ne" | "n'") {
            break;
        }
    }
    let subject = &cx.words[at];
    // « on part pas »: after a pronoun, a word that could be a noun is the verb.
    if noun
        && !matches!(
            &*subject.fold,
            "je" | "j'" | "tu" | "il" | "on" | "ils" | "cela" | "ceci" | "ça"
        )
    {
        return None;
    }
    if cx
        .previous(at)
        .is_some_and(|before| matches!(&*before.fold, "ne" | "n'"))
    {
        return None;
    }
    // « le pire qu’il y eut jamais »: there « jamais » means “ever”.
    if word.fold == "jamais"
        && cx
            .previous(at)
            .is_some_and(|before| matches!(&*before.fold, "que" | "qu'" | "si"))
    {
        return None;
    }
    let full = match &*subject.fold {
        "je" | "tu" | "il" | "elle" | "on" | "ils" | "elles" | "ça" | "cela" | "ceci" => None,
        "j'" => Some("je"),
        "c'" => Some("ce"),
        _ => return None,
    };
    let after = &cx.words[at + 1];
    let ne = if begins_with_vowel_sound(after.text) {
        format!(" n{}", crate::rules::syntax::apostrophe(cx.text))
    } else {
        " ne ".to_owned()
    };
    let own = match full {
        None => subject.text.to_owned(),
        Some(full) if subject.text.starts_with(char::is_uppercase) => capitalise(full),
        Some(full) => full.to_owned(),
    };
    let at = subject.at.cover(word.at);
    let edit = Edit::replace(
        TextRange::new(subject.at.start(), after.at.start()),
        format!("{own}{ne}"),
    );
    let label = format!(
        "{own}{ne}{}",
        &cx.text[TextRange::new(after.at.start(), word.at.end())]
    );
    Some(
        Finding::new(&RULE, at, 82)
            .arg("wrong", &cx.text[at])
            .arg("right", label.clone())
            .edit(label, vec![edit], Applicability::NeedsReview),
    )
}

/// « Personne a vu », « Rien est possible », « Aucun élève vient »: a negative subject whose verb has no « ne ».
fn nobody(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = &cx.words[index];
    let mut at = match &*subject.fold {
        "personne" | "rien" => index + 1,
        "nul" | "aucun"
            if cx
                .next(index)
                .is_some_and(|next| next.is_form_of("être") || next.is_form_of("avoir")) =>
        {
            index + 1
        }
        "aucun" | "aucune" | "nul" | "nulle" => {
            let noun = cx.next(index)?;
            let is_noun = cx
                .reading(index + 1)
                .is_some_and(|own| own.pos == PartOfSpeech::Noun);
            (is_noun && noun.shape == Shape::Lower).then_some(index + 2)?
        }
        _ => return None,
    };
    let start = at;
    while crate::rules::syntax::is_clitic(&cx.words.get(at)?.fold) && cx.joined(at) {
        if matches!(&*cx.words[at].fold, "ne" | "n'") {
            return None;
        }
        at += 1;
    }
    let verb = &cx.words[at];
    let joined = (index..at).all(|at| cx.joined(at));
    // After a pronoun that only precedes verbs, a word that could be a noun is the verb.
    let finite = verb.is_form_of("être")
        || verb.is_form_of("avoir")
        || verb.is_finite_only()
        || at > start && verb.can_be_finite()
        || verb.can_be_finite() && cx.reading(at).is_some_and(french::Analysis::is_finite_verb);
    if !joined || !finite || cx.next(at).is_none() || verb.shape != Shape::Lower {
        return None;
    }
    let first = &cx.words[start];
    Some(with_ne(cx, subject.at.cover(verb.at), first))
}

/// Returns the finding that inserts « ne » before `first`, a word in the range `at`.
fn with_ne(cx: &SegmentContext<'_>, at: TextRange, first: &Word<'_>) -> Finding {
    let ne = if begins_with_vowel_sound(first.text) {
        format!("n{}", crate::rules::syntax::apostrophe(cx.text))
    } else {
        "ne ".to_owned()
    };
    let place = first.at.start();
    let label = format!(
        "{}{ne}{}",
        &cx.text[TextRange::new(at.start(), place)],
        &cx.text[TextRange::new(place, at.end())]
    );
    Finding::new(&RULE, at, 82)
        .arg("wrong", &cx.text[at])
        .arg("right", label.clone())
        .edit(label, vec![Edit::insert(place, ne)], Applicability::NeedsReview)
}
