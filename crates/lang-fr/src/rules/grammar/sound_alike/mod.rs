//! « on travail », « par bloque », « il a reçut »: a word of which no reading is possible in its position, while a word
//! that sounds alike is.

mod expected;

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::{Known, WordContext};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Person, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_model::{Applicability, Category, Severity};
use expected::ExpectedWord;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.sound-alike",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("On travail le soir.", "On travaille le soir."),
        Example::fixes("Il ne se réveil jamais.", "Il ne se réveille jamais."),
        Example::fixes("Je l’ai reçut hier.", "Je l’ai reçu hier."),
        Example::fixes("Elle avait finit la table.", "Elle avait fini la table."),
        Example::fixes(
            "Le mur est construit par bloque.",
            "Le mur est construit par bloc.",
        ),
        Example::fixes("Malgré son accueille, il part.", "Malgré son accueil, il part."),
        Example::fixes("La date qui défini le début.", "La date qui définit le début."),
        Example::not_flagged("On travaille ; il se réveille sans rappel et je l’ai reçu."),
        Example::not_flagged("Tout ce qu’il a suffit ; il va de soi que la une paraît."),
        Example::not_flagged("Il soupire, la laisse et dit : « Je vous ai compris. »"),
    ],
};

pub(super) struct SoundAlike;

impl Checker for SoundAlike {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate().skip(1) {
            if word.shape == Shape::Lower && word.fold.len() > 2 && plain(word) {
                sink.extend(misplaced(cx, index, word));
            }
        }
    }
}

/// Whether the word is a noun, an adjective or a verb and nothing else.
fn plain(word: &Word<'_>) -> bool {
    word.in_french()
        && !word.text.contains(['-', '\'', '’'])
        && word.analyses().iter().all(|own| {
            matches!(
                own.pos,
                PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Verb
            ) && !own.capital
        })
}

fn misplaced(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    // « à été » is « a été »: the error is in the word before.
    let participle = word.has_tense(Tense::PastParticiple);
    if participle && cx.previous(index).is_some_and(|before| before.fold == "à") {
        return None;
    }
    let place = ExpectedWord::of(cx, index, word)?;
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.pos == PartOfSpeech::Verb)
        .map(|own| own.lemma);
    let mut choices: Vec<(f32, String)> = Vec::new();
    let around = around(cx, index);
    let mut offer = |form: String, bonus: f32| {
        if !choices.iter().any(|(_, other)| *other == form) {
            let score = around.fit(Known::new(&form)) + bonus;
            choices.push((score, form));
        }
    };
    // Another form of the same verb is preferred: forms that sound alike are often confused.
    if let Some(lemma) = lemma {
        match place {
            ExpectedWord::Infinitive => offer(lemma.to_owned(), 6.0),
            ExpectedWord::Finite(person, number)
                if lemma.ends_with("er")
                    && (word.has_tense(Tense::PastParticiple) || word.has_tense(Tense::Infinitive)) =>
            {
                for form in french::conjugate(lemma, Tense::Present, person, number) {
                    offer(form, 3.0);
                }
            }
            ExpectedWord::Verb if word.has_tense(Tense::PastParticiple) && lemma.ends_with("er") => {
                for form in french::conjugate(lemma, Tense::Present, Person::Third, Number::Singular) {
                    offer(form, 9.0);
                }
            }
            _ => {}
        }
    }
    for form in french::sounding_like(&word.fold) {
        let readings = french::analyses(&form);
        if let Some(reading) = readings.iter().find(|own| place.takes(own, &form)) {
            let same = lemma.is_some_and(|lemma| lemma == reading.lemma);
            // Without a subject, the third person singular is the most likely; for -er verbs it is the imperative too.
            let person = matches!(place, ExpectedWord::Verb)
                && readings.iter().any(|own| {
                    own.is_finite_verb()
                        && own.person == Some(Person::Third)
                        && own.number == Some(Number::Singular)
                });
            let bonus = if person { 4.0 } else { 0.0 };
            if same || zipf(Language::French, &form) >= place.rarest() {
                offer(form, bonus + if same { 4.0 } else { 0.0 });
            }
        }
    }
    choices.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best = choices.first()?.1.clone();
    let mut finding = Finding::new(&RULE, word.at, place.confidence())
        .arg("wrong", word.text)
        .arg("right", best);
    for (_, form) in choices.into_iter().take(4) {
        finding = finding.replace(form, Applicability::NeedsReview);
    }
    Some(finding)
}

/// Returns the two words on either side, to compare how well candidates fit between them.
fn around(cx: &SegmentContext<'_>, index: usize) -> WordContext {
    let sentence = cx.words[index].sentence;
    let of = |at: usize| {
        cx.words
            .get(at)
            .filter(|word| word.sentence == sentence)
            .map(|word| &*word.fold)
    };
    let before: Vec<&str> = [index.checked_sub(2), index.checked_sub(1)]
        .into_iter()
        .flatten()
        .filter_map(of)
        .collect();
    let after: Vec<&str> = [index + 1, index + 2].into_iter().map_while(of).collect();
    WordContext::new(&before, &after)
}

/// Whether a noun with this reading can follow `determiner`.
fn fits(determiner: &str, own: &Analysis, form: &str) -> bool {
    let (Some(gender), Some(number)) = (own.gender, own.number) else {
        return false;
    };
    let numbers: &[Number] = match number {
        Number::Invariable => &[Number::Singular, Number::Plural],
        Number::Singular => &[Number::Singular],
        Number::Plural => &[Number::Plural],
    };
    let genders: &[Gender] = match gender {
        Gender::Epicene => &[Gender::Masculine, Gender::Feminine],
        Gender::Masculine => &[Gender::Masculine],
        Gender::Feminine => &[Gender::Feminine],
    };
    genders.iter().any(|&gender| {
        numbers
            .iter()
            .any(|&number| french::determiner_fits(determiner, gender, number, form))
    })
}

/// Returns the person and number of a verb after this subject.
fn of_subject(fold: &str) -> Option<(Person, Number)> {
    Some(match fold {
        "je" | "j'" => (Person::First, Number::Singular),
        "tu" => (Person::Second, Number::Singular),
        "il" | "on" | "qui" | "elle" => (Person::Third, Number::Singular),
        "ils" | "elles" => (Person::Third, Number::Plural),
        _ => return None,
    })
}
