//! A past participle with « avoir » that agrees with the subject, or does not agree with a preceding object.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::adjective::finding;
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::clause::{Subject, enclitic};
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::noun_phrase::NounPhrase;
use crate::rules::syntax::{before_clitics, is_determiner};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Tense, VerbTraits};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.participle-with-avoir",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Nous avons mangés trop tôt.", "Nous avons mangé trop tôt."),
        Example::fixes(
            "Elles ont terminées leur travail.",
            "Elles ont terminé leur travail.",
        ),
        Example::fixes(
            "Nous lui avons donnée un livre.",
            "Nous lui avons donné un livre.",
        ),
        Example::fixes("Avait-il oubliés ses clés ?", "Avait-il oublié ses clés ?"),
        Example::fixes("Nous ne les avons pas écouté.", "Nous ne les avons pas écoutés."),
        Example::fixes("Il les a faits taire.", "Il les a fait taire."),
        Example::fixes("Le juge l’a condamnés.", "Le juge l’a condamné."),
        Example::fixes("Les a-t-elle lu ?", "Les a-t-elle lus ?"),
        Example::fixes(
            "Après avoir baissés leurs prix, ils ferment.",
            "Après avoir baissé leurs prix, ils ferment.",
        ),
        Example::fixes(
            "Après avoir mangés, ils sortent.",
            "Après avoir mangé, ils sortent.",
        ),
        Example::fixes("Quelles lettres a-t-il reçu ?", "Quelles lettres a-t-il reçues ?"),
        Example::fixes(
            "Ceux que tu as invité arrivent.",
            "Ceux que tu as invités arrivent.",
        ),
        Example::fixes(
            "La maison que les voisins ont acheté est belle.",
            "La maison que les voisins ont achetée est belle.",
        ),
        Example::fixes(
            "La voiture est à moi : je ne l’ai pas volé.",
            "La voiture est à moi : je ne l’ai pas volée.",
        ),
        Example::fixes(
            "C’est ma montre. Je ne l’ai pas volé.",
            "C’est ma montre. Je ne l’ai pas volée.",
        ),
        Example::fixes(
            "Ces routes, nous les avons pris.",
            "Ces routes, nous les avons prises.",
        ),
        Example::fixes(
            "Combien de lettres as-tu écrit ?",
            "Combien de lettres as-tu écrites ?",
        ),
        Example::fixes(
            "Quelle robe avez-vous mis pour sortir ?",
            "Quelle robe avez-vous mise pour sortir ?",
        ),
        Example::not_flagged("Ces routes, nous les avons prises. Combien de gens as-tu vu venir ?"),
        Example::not_flagged("La loi passe. Il l’a dit. La voisine a un vélo ; je ne l’ai pas volé."),
        Example::not_flagged(
            "Nous les avons mangés. Elle l’a vue. Il nous a vus. Combien en a-t-il achetés ?",
        ),
        Example::not_flagged(
            "Les efforts qu’ils ont faits ; les pluies qu’il a fait ; je les ai laissé partir.",
        ),
        Example::not_flagged(
            "Elle a vécu les années que nous avons dit. Ils ont prises de courant et lampes.",
        ),
    ],
};

pub(super) struct Participle;

impl Checker for Participle {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            sink.extend(
                after_subject(cx, index)
                    .or_else(|| after_inversion(cx, index))
                    .or_else(|| after_infinitive(cx, index))
                    .or_else(|| after_antecedent(cx, index))
                    .or_else(|| after_question(cx, index)),
            );
        }
    }
}

/// « nous avons mangés », « nous les avons écouté »
fn after_subject(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = Subject::read(cx, index)?;
    if subject.after_que || !cx.words[subject.verb].is_form_of("avoir") || !cx.joined(subject.verb) {
        return None;
    }
    // « Combien de lettres ils ont reçues », « Les lettres, ils les ont reçues »
    let start = cx.word_range_of_sentence(cx.words[index].sentence).start;
    let asked = cx.words[start..index].iter().any(|word| {
        matches!(
            &*word.fold,
            "combien"
                | "quel"
                | "quelle"
                | "quels"
                | "quelles"
                | "que"
                | "qu'"
                | "lequel"
                | "laquelle"
                | "lesquels"
                | "lesquelles"
        )
    });
    let clitics = || cx.words[subject.clitics.clone()].iter().map(|word| &*word.fold);
    let participle = past_adverbs(cx, subject.verb + 1)?;
    if let Some(finding) = causative(cx, participle) {
        return Some(finding);
    }
    if clitics().all(|clitic| matches!(clitic, "ne" | "n'" | "lui" | "leur" | "y")) && !asked {
        return invariable(cx, participle);
    }
    // « Ces photos, je les ai pris »
    if let Some(forms) = dislocated(cx, index)
        && clitics().any(|clitic| matches!(clitic, "les" | "l'"))
        && clitics().all(|clitic| matches!(clitic, "les" | "l'" | "ne" | "n'" | "y" | "lui" | "leur"))
        && forms.number()
            == Some(if clitics().any(|clitic| clitic == "les") {
                Number::Plural
            } else {
                Number::Singular
            })
    {
        return agreeing(cx, participle, forms, 80);
    }
    by_object(cx, clitics(), participle).or_else(|| {
        let thing = clitics()
            .any(|clitic| clitic == "l'")
            .then(|| thing_before(cx, index))?;
        of_thing(cx, participle, thing?)
    })
}

/// Returns the forms of the noun that begins the sentence and is repeated by an object pronoun.
fn dislocated(cx: &SegmentContext<'_>, index: usize) -> Option<Forms> {
    let comma = index
        .checked_sub(1)
        .and_then(|before| cx.gap(before))
        .is_some_and(|gap| gap == ", ");
    let start = cx.word_range_of_sentence(cx.words[index].sentence).start;
    let phrase = NounPhrase::read(cx, start).filter(|_| comma)?;
    (phrase.end() + 1 == index).then(|| phrase.forms(cx))
}

/// Verbs whose object is a thing that can be held, never a clause: « l’ » is not « cela » before them.
const OF_THINGS: [&str; 20] = [
    "acheter",
    "brûler",
    "casser",
    "conduire",
    "conserver",
    "déchirer",
    "emprunter",
    "fabriquer",
    "garer",
    "laver",
    "louer",
    "manger",
    "nettoyer",
    "peindre",
    "prêter",
    "ranger",
    "réparer",
    "vendre",
    "visiter",
    "voler",
];

/// « La voiture est à moi : je ne l’ai pas volé »: agrees with the only thing that « l’ » can stand for.
fn of_thing(cx: &SegmentContext<'_>, at: usize, thing: Forms) -> Option<Finding> {
    let word = &cx.words[at];
    // An ending that agrees with something else is not doubted.
    let of_things = |own: &Analysis| {
        is_participle(own)
            && own.agrees(Gender::Masculine, Number::Singular)
            && OF_THINGS.contains(&own.lemma)
    };
    if cx.next(at).is_some() || !word.analyses().iter().any(of_things) {
        return None;
    }
    agreeing(cx, at, thing, 72)
}

/// The forms of the only noun before the subject at `index`, in its sentence or else in the one before; `None` if there
/// are several, or a name.
fn thing_before(cx: &SegmentContext<'_>, index: usize) -> Option<Forms> {
    let sentence = cx.words[index].sentence;
    let own = cx.word_range_of_sentence(sentence).start..index;
    let before = if own.is_empty() {
        cx.word_range_of_sentence(sentence.checked_sub(1)?)
    } else {
        own
    };
    let mut thing = None;
    for at in before {
        let word = &cx.words[at];
        if word.shape != Shape::Lower && !word.first {
            return None;
        }
        if let Some(phrase) = NounPhrase::read(cx, at) {
            if thing.is_some() {
                return None;
            }
            thing = Some(phrase.noun);
        } else if cx
            .reading(at)
            .is_some_and(|reading| reading.pos == PartOfSpeech::Noun)
            && thing != Some(at)
        {
            return None;
        }
    }
    let forms = Forms::nominal(&cx.words[thing?]);
    (forms.number() == Some(Number::Singular) && forms.gender().is_some()).then_some(forms)
}

/// « nous les avons écouté », « nous l’avons mangés », « les voisins t’ont aperçus »: the participle agrees in number
/// with the object pronoun.
fn by_object<'a>(
    cx: &SegmentContext<'_>,
    clitics: impl Iterator<Item = &'a str>,
    participle: usize,
) -> Option<Finding> {
    let mut object = None;
    for clitic in clitics {
        match clitic {
            "les" => object = Some(Number::Plural),
            // « me », « te » may be « à moi »: then the participle is invariable, which looks like a singular.
            "l'" | "m'" | "t'" | "me" | "te" if object.is_none() => object = Some(Number::Singular),
            "ne" | "n'" | "y" | "lui" | "leur" | "l'" | "me" | "m'" | "te" | "t'" => {}
            _ => return None,
        }
    }
    numbered(cx, participle, object?)
}

/// « après avoir baissés nos prix »
fn after_infinitive(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let clitic = cx.previous(index).is_some_and(|before| {
        !matches!(
            &*before.fold,
            "après" | "sans" | "de" | "d'" | "pour" | "pas" | "n'y"
        )
    });
    if cx.words[index].fold != "avoir" || clitic || !cx.joined(index) {
        return None;
    }
    let at = past_adverbs(cx, index + 1)?;
    // An object after the verb shows that none precedes it; so does a sentence without « que ».
    let object = cx.next(at).is_some_and(|next| is_determiner(&next.fold));
    let start = cx.word_range_of_sentence(cx.words[index].sentence).start;
    let relative = cx.words[start..index].iter().any(|word| {
        matches!(
            &*word.fold,
            "que" | "qu'" | "lesquels" | "lesquelles" | "laquelle" | "combien"
        ) || matches!(&*word.fold, "quel" | "quelle" | "quels" | "quelles")
    });
    let after = cx.previous(index).is_some_and(|before| before.fold == "après");
    (object || after && !relative && cx.next(at).is_none())
        .then(|| invariable(cx, at))
        .flatten()
}

/// « quels livres a-t-il acheté »
fn after_question(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    if !starts_or_object(cx, index) {
        return None;
    }
    let (forms, end) = match &*cx.words[index].fold {
        "quel" | "quelle" | "quels" | "quelles" => {
            let phrase = NounPhrase::read(cx, index)?;
            (phrase.forms(cx), phrase.end())
        }
        // « combien de pages »
        "combien" if matches!(&*cx.next(index)?.fold, "de" | "d'") && cx.joined(index + 1) => {
            let noun = cx.words.get(index + 2)?;
            let forms =
                Forms::of_readings(noun.analyses().iter().filter(|own| own.pos == PartOfSpeech::Noun));
            (forms.and(Forms::of(None, Some(Number::Plural))), index + 2)
        }
        _ => return None,
    };
    let verb = end + 1;
    cx.next(end).filter(|word| word.is_form_of("avoir"))?;
    let enclitic = cx.gap(verb)?.is_empty() && cx.words[verb + 1].text.starts_with('-');
    if !enclitic || !cx.joined(verb + 1) {
        return None;
    }
    agreeing(cx, past_adverbs(cx, verb + 2)?, forms, 80)
}

/// Whether the question begins with the object itself, not with a preposition (« de quels livres a-t-il parlé »).
fn starts_or_object(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].first || index == 0 || !cx.joined(index - 1)
}

/// « les a faits venir »: « fait » is invariable before an infinitive.
fn causative(cx: &SegmentContext<'_>, at: usize) -> Option<Finding> {
    let word = &cx.words[at];
    let made = matches!(&*word.fold, "faite" | "faits" | "faites");
    let infinitive = cx
        .next(at)
        .is_some_and(|next| next.has_tense(Tense::Infinitive) && !next.can_be(PartOfSpeech::Noun));
    (made && infinitive).then(|| {
        Finding::new(&RULE, word.at, 84)
            .arg("word", word.text)
            .arg("right", "fait")
            .replace("fait", Applicability::NeedsReview)
    })
}

/// « avait-il oubliés ses clés »
fn after_inversion(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let verb = &cx.words[index];
    if !verb.is_form_of("avoir") || index + 1 >= cx.words.len() || !cx.gap(index)?.is_empty() {
        return None;
    }
    let subject = enclitic(cx, index)?;
    if !matches!(
        subject,
        "je" | "tu" | "il" | "elle" | "on" | "nous" | "vous" | "ils" | "elles"
    ) || !cx.joined(index + 1)
    {
        return None;
    }
    let start = before_clitics(cx, index);
    let begins = cx.words[start].first
        || start == 0
        || !cx.joined(start - 1)
        || matches!(
            &*cx.words[start - 1].fold,
            "pourquoi" | "quand" | "comment" | "où"
        );
    if !begins {
        return None;
    }
    let participle = past_adverbs(cx, index + 2)?;
    let clitics = || cx.words[start..index].iter().map(|word| &*word.fold);
    if clitics().all(|clitic| matches!(clitic, "ne" | "n'" | "lui" | "leur" | "y")) {
        return invariable(cx, participle);
    }
    by_object(cx, clitics(), participle)
}

/// Checks that the participle is invariable, since no object precedes it.
fn invariable(cx: &SegmentContext<'_>, at: usize) -> Option<Finding> {
    let word = &cx.words[at];
    if word.shape != Shape::Lower
        || !agrees_with_none_but(word, |own| own.agrees(Gender::Masculine, Number::Singular))
    {
        return None;
    }
    // « ils ont prises de courant »: a noun, unless an object follows.
    let noun = word.can_be(PartOfSpeech::Noun);
    let object = cx.next(at).is_some_and(|next| is_determiner(&next.fold));
    let only = word
        .analyses()
        .iter()
        .all(|own| is_participle(own) || own.pos == PartOfSpeech::Adjective || own.is_finite_verb());
    if !object && (noun || !only) {
        return None;
    }
    finding(&RULE, word, Gender::Masculine, Number::Singular, 84)
}

/// Checks that the participle agrees in number with the object pronoun before the verb.
fn numbered(cx: &SegmentContext<'_>, at: usize, number: Number) -> Option<Finding> {
    let word = &cx.words[at];
    let wrong = agrees_with_none_but(word, |own| own.number.is_none_or(|own| own.agrees(number)));
    // « fait » and « laissé » are invariable before an infinitive; « les a faits venir » is checked in `causative`.
    if word.shape != Shape::Lower || !wrong || keeps_its_form(cx, at) {
        return None;
    }
    let gender = Forms::of_readings(word.analyses().iter().filter(|own| is_participle(own)))
        .gender()
        .unwrap_or(Gender::Masculine);
    finding(&RULE, word, gender, number, 80)
}

/// Checks that the participle agrees with the known object before the verb.
fn agreeing(cx: &SegmentContext<'_>, at: usize, forms: Forms, confidence: u8) -> Option<Finding> {
    let word = &cx.words[at];
    let own = Forms::of_readings(word.analyses().iter().filter(|own| is_participle(own)));
    let participle = word.analyses().iter().any(is_participle);
    // If an object follows, the noun before is not the object.
    let time = cx
        .next(at)
        .and_then(|_| cx.next(at + 1))
        .is_some_and(crate::rules::syntax::noun_phrase::is_time);
    let object = cx.next(at).is_some_and(|next| {
        is_determiner(&next.fold) && !time
            || next.shape != Shape::Lower
            || matches!(&*next.fold, "que" | "qu'")
    });
    let transitive = word
        .analyses()
        .iter()
        .any(|own| is_participle(own) && own.verb.contains(VerbTraits::TRANSITIVE));
    let wrong = participle && !forms.is_empty() && own.and(forms).is_empty();
    if word.shape != Shape::Lower || !wrong || object || !transitive || keeps_its_form(cx, at) {
        return None;
    }
    let (gender, number) = forms.nearest(own)?;
    finding(&RULE, word, gender, number, confidence)
}

/// « la maison que les voisins ont acheté »
fn after_antecedent(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (forms, end, confidence) = antecedent(cx, index)?;
    if !matches!(&*cx.next(end)?.fold, "que" | "qu'") {
        return None;
    }
    let subject = Subject::read(cx, end + 2)?;
    if !cx.words[subject.verb].is_form_of("avoir") || !cx.joined(subject.verb) {
        return None;
    }
    let clitics = cx.words[subject.clitics.clone()].iter().all(|word| {
        matches!(
            &*word.fold,
            "ne" | "n'" | "lui" | "leur" | "y" | "m'" | "t'" | "me" | "te" | "nous" | "vous"
        )
    });
    let at = past_adverbs(cx, subject.verb + 1)?;
    if !clitics || cx.next(at).is_some_and(is_attribute_of_object) {
        return None;
    }
    agreeing(cx, at, forms, confidence)
}

/// « la femme que j’ai crue morte » is checked by another rule.
fn is_attribute_of_object(next: &Word<'_>) -> bool {
    next.can_be(PartOfSpeech::Adjective) && !next.can_be(PartOfSpeech::Preposition)
}

/// Returns what « que » may refer to: a noun with its determiner, or « celui ».
fn antecedent(cx: &SegmentContext<'_>, index: usize) -> Option<(Forms, usize, u8)> {
    // « la liste des maisons que … », « l’idée que … »: « que » may refer to another noun, or to none.
    let governed = cx.previous(index).is_some_and(|before| {
        matches!(
            &*before.fold,
            "de" | "d'" | "à" | "et" | "ou" | "que" | "plus" | "moins" | "autant" | "tel" | "telle"
        )
    });
    let (gender, number) = match &*cx.words[index].fold {
        "celui" => (Gender::Masculine, Number::Singular),
        "celle" => (Gender::Feminine, Number::Singular),
        "ceux" => (Gender::Masculine, Number::Plural),
        "celles" => (Gender::Feminine, Number::Plural),
        fold => {
            let phrase = NounPhrase::read(cx, index)?;
            let noun = &cx.words[phrase.noun];
            let explained = noun.analyses().iter().any(|own| EXPLAINED.contains(&own.lemma));
            if governed
                || matches!(fold, "des" | "du" | "au" | "aux")
                    && cx
                        .previous(index)
                        .is_some_and(|before| before.can_be(PartOfSpeech::Noun))
                || explained
            {
                return None;
            }
            return Some((phrase.forms(cx), phrase.end(), 78));
        }
    };
    (!governed).then_some((Forms::of(Some(gender), Some(number)), index, 76))
}

/// Nouns after which « que » is a conjunction, and measures, which are not objects.
const EXPLAINED: [&str; 24] = [
    "idée",
    "fait",
    "preuve",
    "impression",
    "sentiment",
    "certitude",
    "conviction",
    "crainte",
    "peur",
    "espoir",
    "annonce",
    "nouvelle",
    "condition",
    "façon",
    "manière",
    "chose",
    "fois",
    "sorte",
    "bruit",
    "thèse",
    "heure",
    "jour",
    "année",
    "temps",
];

fn is_participle(reading: &Analysis) -> bool {
    reading.tense == Some(Tense::PastParticiple)
}

/// Whether the word is a participle none of whose readings is `right`.
fn agrees_with_none_but(word: &Word<'_>, right: impl Fn(&Analysis) -> bool) -> bool {
    let mut participles = word.analyses().iter().filter(|own| is_participle(own)).peekable();
    participles.peek().is_some() && participles.all(|own| !right(own))
}

/// Whether the participle is invariable, before an infinitive or always: « je les ai fait venir », « les efforts qu’il
/// a dû (faire) », « il les a eu vendus ».
fn keeps_its_form(cx: &SegmentContext<'_>, at: usize) -> bool {
    // « pris pour venir »: the infinitive does not belong to the participle.
    let infinitive = cx.words[at + 1..]
        .iter()
        .take(3)
        .take_while(|next| !matches!(&*next.fold, "pour" | "sans" | "avant" | "après"))
        .any(|next| next.has_tense(Tense::Infinitive));
    infinitive
        || matches!(
            &*cx.words[at].fold,
            "fait"
                | "pu"
                | "dû"
                | "voulu"
                | "su"
                | "cru"
                | "dit"
                | "pensé"
                | "été"
                | "eu"
                | "laissé"
                | "coûté"
                | "valu"
                | "vécu"
                | "duré"
                | "prévu"
                | "couru"
                | "pesé"
                | "dormi"
        )
}
