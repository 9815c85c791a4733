//! Capitals of names of peoples, and of adjectives and languages derived from them: « les français », « la langue
//! Française », « en Anglais ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::typography::adjective_capital::RULE as ADJECTIVE;
use crate::rules::typography::people_capital::RULE as PEOPLE;
use crate::{Condition, Finding, RuleMeta};
use copydesk_language::french::{Analysis, FunctionWord, Number, PartOfSpeech};
use copydesk_language::word::capitalise;
use copydesk_model::{Applicability, Message};
use std::collections::HashSet;
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&PEOPLE, &ADJECTIVE];

pub(super) struct PeopleCapital;

impl Checker for PeopleCapital {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if index == 0 || !is_of_a_people(word) {
                continue;
            }
            match word.shape {
                Shape::Lower if is_people(cx, index) => {
                    let right = capitalise(word.text);
                    sink.push(
                        Finding::new(&PEOPLE, word.at, 80)
                            .arg("right", right.as_str())
                            .replace(right, Applicability::NeedsReview),
                    );
                }
                Shape::Capital if !word.first && !word.quoted => {
                    let language = is_language(cx, index);
                    if language || is_adjective(cx, index) {
                        let mut finding = Finding::new(&ADJECTIVE, word.at, 82).arg("right", &*word.fold);
                        if language {
                            finding = finding.saying(
                                Message::new("typography-adjective-capital-language")
                                    .with("right", &*word.fold),
                            );
                        }
                        sink.push(
                            finding
                                .when(Condition::AtMost(word.fold.to_string(), 6))
                                .replace(word.fold.as_ref(), Applicability::NeedsReview),
                        );
                    }
                }
                _ => {}
            }
        }
    }
}

/// The names of the people of states, parts of the world and a few cities, by lemma. The lexicon does not distinguish
/// them from other nouns (it has one entry for the person and the adjective); the list is compiled by hand from the
/// names of states. Those that are first names or surnames (romain, breton, normand) or the name of the state itself
/// (suisse) are omitted.
const PEOPLES: &str = "\
    afghan africain albanais algérien allemand alsacien américain andalou andorran anglais angolais \
    arabe argentin arménien asiatique australien autrichien azerbaïdjanais bahreïnien balinais \
    bangladais basque bavarois belge béninois berlinois birman biélorusse bolivien bosniaque botswanais \
    brésilien britannique bruxellois bulgare burkinabé burundais californien cambodgien camerounais \
    canadien catalan centrafricain chilien chinois chypriote colombien congolais coréen costaricain \
    crétois croate cubain danois dominicain écossais égyptien émirati équatorien érythréen espagnol \
    estonien éthiopien européen finlandais français gabonais gallois gambien genevois géorgien ghanéen \
    grec groenlandais guatémaltèque guinéen guyanais haïtien hollandais hondurien hongrois indonésien \
    irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh \
    kényan kirghize kosovar koweïtien laotien letton libanais libérien libyen lituanien londonien \
    luxembourgeois macédonien madrilène malaisien malgache malien maltais marocain marseillais \
    martiniquais mauricien mauritanien mexicain moldave monégasque mongol monténégrin montréalais \
    mozambicain munichois namibien napolitain népalais néerlandais néo-zélandais nicaraguayen nigérian \
    nigérien nord-coréen norvégien océanien omanais ougandais ouzbek pakistanais palestinien panaméen \
    paraguayen parisien péruvien philippin polonais portoricain portugais qatari québécois roumain russe \
    rwandais sahraoui salvadorien saoudien scandinave sénégalais serbe sibérien singapourien slovaque \
    slovène somalien soudanais sri-lankais sud-africain sud-américain sud-coréen suédois syrien tadjik \
    taïwanais tanzanien tchadien tchèque tchétchène texan thaïlandais tibétain togolais tunisien turc \
    turkmène ukrainien uruguayen vénézuélien vénitien viennois vietnamien yéménite zambien zimbabwéen";

/// Whether the word is the name of a people, or its adjective.
fn is_of_a_people(word: &Word<'_>) -> bool {
    static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| PEOPLES.split(' ').collect());
    word.analyses().len() > 1
        && word
            .analyses()
            .iter()
            .any(|analysis| analysis.pos == PartOfSpeech::Adjective && KNOWN.contains(analysis.lemma))
}

/// Whether a plural in lower case is alone after its determiner, so that it is a noun for people.
fn is_people(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let plural = word
        .analyses()
        .iter()
        .any(|analysis| analysis.pos == PartOfSpeech::Noun && analysis.number != Some(Number::Singular));
    let Some(before) = cx.previous(index) else {
        return false;
    };
    // « Ils sont tous les deux espagnols »: an attribute.
    let all_of_them = index > 1 && &*cx.words[index - 2].fold == "les";
    // « Les européennes » are elections.
    if &*word.fold == "européennes" {
        return false;
    }
    let determiner = before.shape != Shape::Upper
        && before.analyses().iter().any(|analysis| {
            (analysis.pos == PartOfSpeech::Determiner && analysis.number == Some(Number::Plural))
                || (analysis.pos == PartOfSpeech::Numeral && &*before.fold != "un" && !all_of_them)
        });
    if !plural || !determiner {
        return false;
    }
    // « les italiennes » after « les lois françaises » refers to the earlier noun; « les français Dupont » is an
    // adjective before a name.
    let sentence = cx.word_range_of_sentence(word.sentence);
    let taken_up = cx.words[sentence.start..index]
        .iter()
        .any(|earlier| earlier.shape == Shape::Lower && is_of_a_people(earlier));
    let name_after = cx.next(index).is_some_and(|next| next.shape != Shape::Lower);
    let noun_after = cx.next(index).is_some_and(|next| {
        next.analyses()
            .iter()
            .all(|analysis| analysis.pos == PartOfSpeech::Noun && analysis.number == Some(Number::Plural))
            && next.in_french()
    });
    !(taken_up || name_after || noun_after)
}

/// Whether the capitalised word is an adjective right after its noun.
fn is_adjective(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let Some(before) = cx.previous(index) else {
        return false;
    };
    if before.shape != Shape::Lower || before.text.chars().count() < 4 || before.text.ends_with(['\'', '’'])
    {
        return false;
    }
    let name_after = cx.next(index).is_some_and(|next| next.shape != Shape::Lower);
    let nouns = before
        .analyses()
        .iter()
        .filter(|analysis| analysis.pos == PartOfSpeech::Noun && !analysis.capital);
    let only_noun = before.analyses().iter().all(|analysis| {
        matches!(
            analysis.pos,
            PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Verb
        )
    });
    let agrees = |noun: &Analysis| {
        word.analyses().iter().any(|analysis| {
            analysis.pos == PartOfSpeech::Adjective
                && noun
                    .gender
                    .zip(noun.number)
                    .is_some_and(|(gender, number)| analysis.agrees(gender, number))
        })
    };
    // The noun needs its own determiner or preposition: « que fait Martin » and « plusieurs Français » have none.
    let introduced = cx.words[..index - 1].last().is_some_and(|first| {
        first.sentence == word.sentence
            && first.analyses().iter().any(|analysis| {
                matches!(
                    analysis.pos,
                    PartOfSpeech::Determiner
                        | PartOfSpeech::Preposition
                        | PartOfSpeech::Adjective
                        | PartOfSpeech::Numeral
                ) || analysis.function == Some(FunctionWord::Contracted)
            })
    });
    // « Deux autres Français », « de jeunes Français »: the word before is not a noun here.
    let is_noun = cx
        .reading(index - 1)
        .is_some_and(|reading| reading.pos == PartOfSpeech::Noun);
    // A noun for a person may be followed by a name: « le commissaire Breton ».
    let mut nouns = nouns.peekable();
    nouns.peek().is_some()
        && is_noun
        && only_noun
        && !name_after
        && introduced
        && nouns.any(agrees)
        && !is_person(before)
}

/// Whether the word is a noun for a person, after which a capitalised word is often a surname.
fn is_person(word: &Word<'_>) -> bool {
    const TITLES: [&str; 24] = [
        "commissaire",
        "ministre",
        "président",
        "présidente",
        "député",
        "sénateur",
        "juge",
        "docteur",
        "professeur",
        "général",
        "colonel",
        "capitaine",
        "maire",
        "préfet",
        "roi",
        "prince",
        "frère",
        "frères",
        "famille",
        "maître",
        "père",
        "abbé",
        "inspecteur",
        "madame",
    ];
    TITLES.contains(&&*word.fold)
}

/// Whether the capitalised word is the name of a language: « en Anglais », « il parle Russe ».
fn is_language(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let masculine = word.analyses().iter().any(|analysis| {
        analysis.pos == PartOfSpeech::Noun && !analysis.capital && analysis.number != Some(Number::Plural)
    });
    let Some(before) = cx.previous(index) else {
        return false;
    };
    let speaks = before.analyses().iter().any(|analysis| {
        matches!(analysis.lemma, "parler" | "traduire" | "apprendre") && analysis.pos == PartOfSpeech::Verb
    });
    let through = matches!(&*before.fold, "qu'")
        && index > 1
        && cx.words[index - 2]
            .analyses()
            .iter()
            .any(|analysis| analysis.lemma == "parler");
    let name_after = cx.next(index).is_some_and(|next| next.shape != Shape::Lower);
    masculine && !name_after && (&*before.fold == "en" || speaks || through)
}
