//! A verb that does not agree with its subject.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::clause::{Kind, Subject, enclitic};
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::is_subject;
use crate::rules::syntax::noun_phrase::{NounPhrase, is_time};
use crate::rules::syntax::subject_group::{is_adverbial, is_preposition};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::collocation::pair_frequency;
use copydesk_language::french::{self, Analysis, Number, PartOfSpeech, Person, Tense};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::Edit;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.subject-verb",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Ils a le droit de savoir.", "Ils ont le droit de savoir."),
        Example::fixes("Les joueurs doit partir.", "Les joueurs doivent partir."),
        Example::fixes("Les élus vote la loi.", "Les élus votent la loi."),
        Example::fixes("Trois femmes est là.", "Trois femmes sont là."),
        Example::fixes("Il mangent trop.", "Il mange trop."),
        Example::fixes("Tu prend le train.", "Tu prends le train."),
        Example::fixes("Les camions n’arrive pas.", "Les camions n’arrivent pas."),
        Example::fixes("Nous avancez vite.", "Nous avançons vite."),
        Example::fixes("C’est moi qui a gagné.", "C’est moi qui ai gagné."),
        Example::fixes(
            "Les enfants de la voisine crie.",
            "Les enfants de la voisine crient.",
        ),
        Example::fixes(
            "Le maire et son adjoint vient.",
            "Le maire et son adjoint viennent.",
        ),
        Example::fixes("Certains pense à partir.", "Certains pensent à partir."),
        Example::fixes("Ils arrivent et repart.", "Ils arrivent et repartent."),
        Example::fixes("Il suivis la route.", "Il suivit la route."),
        Example::fixes("Où va-tu ?", "Où vas-tu ?"),
        Example::fixes("Que mangent-il ?", "Que mange-t-il ?"),
        Example::fixes("La France ne peux rien.", "La France ne peut rien."),
        Example::fixes("L’un des joueurs partent.", "L’un des joueurs part."),
        Example::fixes("La plupart du temps passent.", "La plupart du temps passe."),
        Example::fixes(
            "Ceux qui ne part pas restent.",
            "Ceux qui ne partent pas restent.",
        ),
        Example::fixes(
            "Les arbres que le vent a couchés bloque la route.",
            "Les arbres que le vent a couchés bloquent la route.",
        ),
        Example::fixes(
            "Les voisines, parties à l’aube, téléphonera ce soir.",
            "Les voisines, parties à l’aube, téléphoneront ce soir.",
        ),
        Example::fixes(
            "Beaucoup de villes manque de logements.",
            "Beaucoup de villes manquent de logements.",
        ),
        Example::fixes(
            "Hier, Anne et Luc dînait dehors.",
            "Hier, Anne et Luc dînaient dehors.",
        ),
        Example::fixes(
            "Les enfants qui jouent dans la cour crie.",
            "Les enfants qui jouent dans la cour crient.",
        ),
        Example::fixes(
            "Les acteurs, qui répétait hier, sont partis.",
            "Les acteurs, qui répétaient hier, sont partis.",
        ),
        Example::fixes("Où dort les chats ?", "Où dorment les chats ?"),
        Example::fixes("Tu danse bien.", "Tu danses bien."),
        Example::fixes(
            "Il y a beaucoup de gens qui pense cela.",
            "Il y a beaucoup de gens qui pensent cela.",
        ),
        Example::fixes(
            "Trois personnes qui attend un bus protestent.",
            "Trois personnes qui attendent un bus protestent.",
        ),
        Example::not_flagged(
            "Les arbres que le vent a couchés bloquent la route. Où dorment les chats ? Où va-t-il les mettre ?",
        ),
        Example::not_flagged("Chaque enfant et chaque parent reçoit un livre. Peu de gens savent cela."),
        Example::not_flagged(
            "Nous a-t-on entendus ? Vous plaît-il ? Le groupe d’élèves qui part. Nous vous remercions.",
        ),
        Example::not_flagged(
            "La plupart viennent. Ils le voient. Plus de la moitié sont partis. Il les mange.",
        ),
        Example::not_flagged("Cependant le feu prenait des forces. Plus d’un million de lecteurs attendent."),
        Example::not_flagged("Les accords cadre avec la ville sont signés. Les robes garance à la mode."),
        Example::not_flagged(
            "Le groupe d’élèves part. Les enfants de la ville jouent. Elle nous donne tout.",
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
            if let Some(subject) = Subject::read(cx, index) {
                check(cx, index, &subject, sink);
            }
            sink.extend(inverted(cx, index).or_else(|| postposed(cx, index)));
        }
    }
}

fn check(cx: &SegmentContext<'_>, index: usize, subject: &Subject, sink: &mut Vec<Finding>) {
    let place = subject.verb;
    // « Nous a-t-on dit », « vous plaît-il »: the subject follows the verb.
    let inverted = cx
        .words
        .get(place + 1)
        .is_some_and(|next| next.text.starts_with('-'));
    let verb = &cx.words[place];
    let only_subject = matches!(&*cx.words[index].fold, "je" | "j'" | "tu" | "il" | "on" | "ils")
        || matches!(&*cx.words[index].fold, "elle" | "elles") && cx.words[index].first;
    // « Ce matin nous avons froid », « ces choses, vous les savez »: the pronoun is the subject.
    let other_subject = subject.kind != Kind::Pronoun
        && cx.words[subject.clitics.clone()]
            .iter()
            .any(|clitic| matches!(&*clitic.fold, "nous" | "vous"))
        && verb
            .analyses()
            .iter()
            .any(|own| own.is_finite_verb() && own.person != Some(Person::Third));
    // « j’ai longtemps tu l’affaire »: a participle.
    let participle = cx.words[index].fold == "tu"
        && cx.words[index.saturating_sub(3)..index]
            .iter()
            .any(|word| word.is_form_of("avoir") || word.is_form_of("être"));
    if inverted || participle || other_subject || verb.text.starts_with('-') {
        return;
    }
    if is_verb(verb, subject.kind, only_subject && place == index + 1)
        || is_verb_after_plural(cx, subject)
        || is_auxiliary(cx, subject)
    {
        match wrong(verb, subject) {
            Some(right) => {
                sink.push(finding(cx, index, subject, &right));
                return;
            }
            None if !fits(verb, subject) => return,
            None => {}
        }
    } else if !fits(verb, subject) || subject.kind != Kind::Pronoun {
        return;
    }
    // « elles arrivent et repart »
    if subject.kind == Kind::Pronoun && cx.next(place).is_some_and(|next| next.fold == "et") {
        let second = cx.next(place + 1).map(|_| place + 2);
        if let Some(second) = second
            .map(|at| &cx.words[at])
            .filter(|word| word.is_finite_only())
            && let Some(right) = wrong(second, subject)
            && !second.has_tense(Tense::Imperative)
        {
            let finding = Finding::new(&RULE, second.at, 78)
                .arg("verb", second.text)
                .arg("right", right.as_str());
            sink.push(finding.replace(like(second.text, &right), Applicability::NeedsReview));
        }
    }
}

/// « mange-tu », « pourraient-il »: the subject follows its verb.
fn inverted(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = &cx.words[index];
    let read_as_verb = || cx.reading(index).is_some_and(|own| own.pos == PartOfSpeech::Verb);
    if !(verb.is_finite_only() || verb.can_be_finite() && read_as_verb()) {
        return None;
    }
    let (person, number) = match enclitic(cx, index)? {
        "je" => (Person::First, Number::Singular),
        "tu" => (Person::Second, Number::Singular),
        "il" | "elle" | "on" => (Person::Third, Number::Singular),
        "ils" | "elles" => (Person::Third, Number::Plural),
        // « donnez-nous », « taisez-vous »: an object, after an imperative.
        "nous" if !verb.has_tense(Tense::Imperative) => (Person::First, Number::Plural),
        "vous" if !verb.has_tense(Tense::Imperative) => (Person::Second, Number::Plural),
        _ => return None,
    };
    // « va » before « tu » is not an imperative.
    let agrees = verb
        .analyses()
        .iter()
        .filter(|own| own.is_finite_verb() && own.tense != Some(Tense::Imperative))
        .any(|own| {
            own.person.is_none_or(|own| own == person) && own.number.is_none_or(|own| own.agrees(number))
        });
    // « parlè-je » and « puissé-je » are only used before « je ».
    if agrees || verb.text.starts_with('-') || person == Person::First && number == Number::Singular {
        return None;
    }
    let right = like(verb.text, &conjugated(verb, person, number)?);
    let pronoun = &cx.words[index + 1];
    // « mange-t-il »
    let vowel = right.ends_with(['a', 'e', 'c']);
    let bare = pronoun
        .fold
        .trim_start_matches("-t-")
        .trim_start_matches('-')
        .to_owned();
    let pronoun_right = match bare.as_str() {
        "il" | "elle" | "on" if vowel => format!("-t-{bare}"),
        _ => format!("-{bare}"),
    };
    let text = format!("{right}{pronoun_right}");
    let at = verb.at.cover(pronoun.at);
    let finding = Finding::new(&RULE, at, 84)
        .arg("verb", &cx.text[at])
        .arg("right", text.as_str());
    Some(finding.replace(text, Applicability::NeedsReview))
}

/// « que pense tes amis », « où est mes clés », « dans la vallée coule deux rivières »: a noun follows its verb.
fn postposed(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = &cx.words[index];
    let read_as_verb = || {
        cx.reading(index).is_some_and(Analysis::is_finite_verb)
            && !verb
                .analyses()
                .iter()
                .any(|own| own.pos == PartOfSpeech::Preposition)
    };
    if verb.shape != Shape::Lower || !(verb.is_finite_only() || read_as_verb()) {
        return None;
    }
    let mut start = index;
    while start > 0
        && cx.joined(start - 1)
        && matches!(&*cx.words[start - 1].fold, "se" | "s'" | "ne" | "n'" | "y")
    {
        start -= 1;
    }
    let before = cx.previous(start)?;
    let sentence = cx.word_range_of_sentence(verb.sentence).start;
    let opens = match &*before.fold {
        "où" | "dont" => true,
        // « que pense », « ce que font », « à qui »
        "que" | "qu'" => !verb.is_form_of("être") && !verb.is_form_of("falloir"),
        // An adverb alone or a complement: « cependant le feu » ends with the subject.
        _ => {
            (start == sentence + 1 || is_preposition(&cx.words[sentence]))
                && is_adverbial(cx, sentence..start)
                && !verb.has_tense(Tense::Imperative)
                && !verb.is_form_of("être")
                && !cx.words[sentence..start]
                    .iter()
                    .any(|word| is_subject(&word.fold))
        }
    };
    let singular = |own: &Analysis| {
        own.is_finite_verb() && own.person == Some(Person::Third) && own.number == Some(Number::Singular)
    };
    let plural = |own: &Analysis| own.is_finite_verb() && own.number == Some(Number::Plural);
    if !opens
        || !verb.analyses().iter().any(singular)
        || verb.analyses().iter().any(plural)
        || verb.analyses().iter().any(|own| {
            own.is_finite_verb() && own.verb.contains(french::VerbTraits::IMPERSONAL) && own.lemma != "être"
        })
    {
        return None;
    }
    let mut at = index + 1;
    while cx.joined(at - 1)
        && cx.words.get(at).is_some_and(|word| {
            matches!(
                &*word.fold,
                "encore" | "aussi" | "alors" | "ensuite" | "toujours" | "donc"
            )
        })
    {
        at += 1;
    }
    if !cx.joined(at - 1) {
        return None;
    }
    let (forms, end) = if let Some(phrase) = NounPhrase::read(cx, at) {
        (phrase.forms(cx), phrase.end())
    } else {
        let numeral = cx
            .words
            .get(at)?
            .analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Numeral && own.number == Some(Number::Plural));
        let noun = cx.next(at).filter(|noun| numeral && noun.shape == Shape::Lower)?;
        (Forms::nominal(noun), at + 1)
    };
    // « que dit le maire à propos »: nothing but a complement follows.
    let closed = cx.next(end).is_none_or(|next| {
        !next.can_be_finite() && !matches!(&*next.fold, "et" | "ou" | "ni" | "que" | "qu'")
    });
    let time = cx.words[at..=end].iter().any(is_time);
    if forms.number() != Some(Number::Plural) || !closed || time {
        return None;
    }
    let right = like(verb.text, &conjugated(verb, Person::Third, Number::Plural)?);
    Some(
        Finding::new(&RULE, verb.at, 80)
            .arg("verb", verb.text)
            .arg("right", right.as_str())
            .replace(right, Applicability::NeedsReview),
    )
}

/// Returns the finding for a verb. Its range includes a pronoun right before the verb, since either may be wrong.
fn finding(cx: &SegmentContext<'_>, index: usize, subject: &Subject, right: &str) -> Finding {
    let (pronoun, verb) = (&cx.words[index], &cx.words[subject.verb]);
    let confidence = match subject.kind {
        Kind::Pronoun => 88,
        Kind::Noun => 84,
        Kind::Name | Kind::Group => 80,
    };
    let other = match &*pronoun.fold {
        "il" => Some("ils"),
        "ils" => Some("il"),
        "elle" => Some("elles"),
        "elles" => Some("elle"),
        _ => None,
    };
    let third = verb
        .analyses()
        .iter()
        .any(|own| own.person == Some(Person::Third) && own.number != Some(subject.number));
    let other = other.filter(|_| third && subject.clitics.start == index + 1);
    let at = if other.is_some() {
        pronoun.at.cover(verb.at)
    } else {
        verb.at
    };
    let right = like(verb.text, right);
    let mut finding = Finding::new(&RULE, at, confidence)
        .arg("verb", verb.text)
        .arg("right", right.as_str())
        .edit(
            right.clone(),
            vec![Edit::replace(verb.at, right)],
            Applicability::NeedsReview,
        );
    if let Some(other) = other.map(|other| like(pronoun.text, other)) {
        finding = finding.edit(
            other.clone(),
            vec![Edit::replace(pronoun.at, other)],
            Applicability::NeedsReview,
        );
    }
    finding
}

/// Whether one of the verb's readings has the person and number of the subject.
fn fits(verb: &Word<'_>, subject: &Subject) -> bool {
    verb.analyses()
        .iter()
        .filter(|own| own.is_finite_verb() && own.tense != Some(Tense::Imperative))
        .any(|own| {
            own.person.is_none_or(|own| own == subject.person)
                && own.number.is_none_or(|own| own.agrees(subject.number))
        })
}

/// Returns the right form of a verb that does not agree with its subject.
fn wrong(verb: &Word<'_>, subject: &Subject) -> Option<String> {
    if verb.shape != Shape::Lower || fits(verb, subject) {
        return None;
    }
    let number = match subject.number {
        Number::Invariable => Number::Singular,
        number => number,
    };
    conjugated(verb, subject.person, number)
}

/// Whether the word is a verb here: after a pronoun, it is not a noun, but may be an adverb or a preposition.
fn is_verb(word: &Word<'_>, kind: Kind, right_after: bool) -> bool {
    if kind == Kind::Group {
        return word.can_be_finite();
    }
    if kind != Kind::Pronoun {
        return word.is_finite_only();
    }
    // « il suivis »: a participle does not follow a pronoun that can only be a subject.
    word.can_be_finite()
        && word.analyses().iter().all(|own| {
            own.is_finite_verb()
                || own.pos == PartOfSpeech::Noun
                || right_after
                    && (own.tense == Some(Tense::PastParticiple) || own.pos == PartOfSpeech::Adjective)
        })
}

/// « Trois femmes est là », « les villes a voté »: a word that can also be a noun or a letter, but is read as a verb
/// and has a complement.
fn is_auxiliary(cx: &SegmentContext<'_>, subject: &Subject) -> bool {
    let word = &cx.words[subject.verb];
    subject.kind == Kind::Noun
        && (word.is_form_of("être") || word.is_form_of("avoir"))
        && cx.reading(subject.verb).is_some_and(Analysis::is_finite_verb)
        && cx.next(subject.verb).is_some()
}

/// « les soldats marche vers »: a word that can also be a singular noun does not follow a plural noun, unless it names
/// a kind (« les accords cadre »). It is a verb if its object follows and the clause has no other verb.
fn is_verb_after_plural(cx: &SegmentContext<'_>, subject: &Subject) -> bool {
    let place = subject.verb;
    let word = &cx.words[place];
    let noun = (subject.clitics.start > 0).then(|| &cx.words[subject.clitics.start - 1]);
    let fits = subject.kind == Kind::Noun
        && subject.number == Number::Plural
        && word.shape == Shape::Lower
        && word.has_tense(Tense::Present)
        && word.analyses().iter().all(|own| {
            own.is_finite_verb() || own.pos == PartOfSpeech::Noun && own.number == Some(Number::Singular)
        });
    let object = cx.next(place).is_some_and(|next| {
        next.analyses()
            .iter()
            .any(|own| matches!(own.pos, PartOfSpeech::Determiner | PartOfSpeech::Preposition))
            && !matches!(&*next.fold, "de" | "d'" | "du" | "des")
    });
    let range = cx.word_range_of_sentence(word.sentence);
    let another = (place + 1..range.end)
        .take_while(|&at| cx.joined(at - 1))
        .any(|at| {
            cx.words[at].is_finite_only()
                || cx.words[at].is_form_of("être")
                || cx.words[at].is_form_of("avoir")
        });
    let kind = noun.is_some_and(|noun| pair_frequency(&noun.fold, &word.fold) > 0.0);
    fits && object && !another && !kind
}

/// Returns the verb in this person and number, in the same tense.
fn conjugated(verb: &Word<'_>, person: Person, number: Number) -> Option<String> {
    let order = |tense: Tense| match tense {
        Tense::Present => 0,
        Tense::Imperfect => 1,
        Tense::Future => 2,
        Tense::SimplePast => 3,
        _ => 4,
    };
    let mut readings: Vec<_> = verb
        .analyses()
        .iter()
        .filter_map(|own| own.tense.map(|tense| (order(tense), tense, own.lemma)))
        .collect();
    readings.sort_by_key(|(order, ..)| *order);
    readings.into_iter().find_map(|(_, tense, _)| {
        let tense = if tense == Tense::Imperative {
            Tense::Present
        } else {
            tense
        };
        french::conjugate(verb.text, tense, person, number)
            .into_iter()
            .next()
    })
}
