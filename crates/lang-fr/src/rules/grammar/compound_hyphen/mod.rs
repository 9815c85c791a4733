//! « semi liberté », « arrière grand mère », « cette voiture là »: a compound or a -ci or -là without its hyphen.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, FunctionWord, PartOfSpeech};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.compound-hyphen",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes("Il vit en semi liberté.", "Il vit en semi-liberté."),
        Example::fixes("Mon arrière grand mère danse.", "Mon arrière-grand-mère danse."),
        Example::fixes("Un film franco italien.", "Un film franco-italien."),
        Example::fixes("C’est un contre exemple.", "C’est un contre-exemple."),
        Example::fixes("Cette voiture là roule bien.", "Cette voiture-là roule bien."),
        Example::not_flagged("Il parle contre l’exemple. À l’arrière, grand calme."),
        Example::not_flagged("Ce jour, là aussi, il parla ; cette femme là-bas aussi."),
        Example::not_flagged("Il est contre tout, un contre un ; on a mis ce sac là où il faut."),
    ],
};

pub(super) struct Compound;

impl Checker for Compound {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            match &*word.fold {
                "ci" | "là" if index > 1 => sink.extend(demonstrative(cx, index)),
                "arrière" => sink.extend(generations(cx, index)),
                _ => sink.extend(prefixed(cx, index, word)),
            }
        }
    }
}

/// Whether the word is the first part of compounds: `true` if it can also be a preposition or an adverb before a noun
/// or an adjective, `false` if it is never a separate word there.
fn part(fold: &str) -> Option<bool> {
    Some(match fold {
        "semi" | "demi" | "mi" | "franco" | "anglo" | "germano" | "israélo" | "russo" | "sino" | "afro"
        | "euro" | "gréco" | "hispano" | "italo" | "nippo" | "américano" | "indo" | "luso" | "belgo"
        | "algéro" | "maroco" | "ferro" | "rétro" | "socio" | "médico" | "politico" | "judéo" | "pseudo"
        | "quasi" | "ultra" | "anti" | "ex" | "vice" | "non" | "extra" | "auto" | "porte" | "tire"
        | "pare" | "lève" | "brise" | "chasse" | "garde" | "passe" | "presse" | "lave" | "sèche"
        | "casse" | "cache" | "couvre" | "essuie" | "ouvre" | "perce" | "rabat" | "trouble" => false,
        "contre" | "entre" | "avant" | "sous" | "après" | "sans" => true,
        _ => return None,
    })
}

fn prefixed(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let preposition = part(&word.fold)?;
    let next = cx.next(index)?;
    if cx.gap(index) != Some(" ") || next.shape != Shape::Lower || word.shape == Shape::Upper {
        return None;
    }
    let before = cx.previous(index);
    let determiner = before.is_some_and(|own| {
        own.analyses()
            .iter()
            .any(|own| own.pos == PartOfSpeech::Determiner)
            && !own.text.starts_with('-')
    });
    let joined = format!("{}-{}", word.fold, next.fold);
    let known = french::contains(&joined) || french::is_compound(&joined);
    let people = word.fold.ends_with('o') && word.fold.len() > 3 && next.can_be(PartOfSpeech::Adjective);
    let fits = if preposition {
        // « un contre exemple »: a preposition never follows a determiner; « s’entre tuer »
        known
            && determiner
            && !matches!(
                before.map(|own| &*own.fold),
                Some("un" | "l'" | "tout" | "le" | "la" | "les" | "en")
            )
            && !next.can_be(PartOfSpeech::Determiner)
            || known
                && word.fold == "contre"
                && next.can_be(PartOfSpeech::Noun)
                && before.is_some_and(|own| matches!(&*own.fold, "un" | "le" | "une" | "la" | "les"))
                && next.fold.len() > 2
            || word.fold == "contre" && next.fold.starts_with("productif")
            || word.fold == "entre"
                && next.can_be(PartOfSpeech::Verb)
                && known
                && before.is_some_and(|own| matches!(&*own.fold, "s'" | "se" | "nous" | "vous" | "m'" | "t'"))
    } else if word.can_be(PartOfSpeech::Verb) {
        // « des lève tard », « un porte parole »
        known && determiner && before.is_some_and(|own| !crate::rules::syntax::is_clitic(&own.fold))
    } else {
        match &*word.fold {
            "semi" => true,
            "non" | "quasi" | "ultra" | "extra" | "auto" | "demi" | "pseudo" | "ex" | "anti" | "vice" => {
                known && determiner
            }
            _ => people || known,
        }
    };
    fits.then(|| hyphened(cx, &[index], index + 1))
}

/// « arrière grand mère », « arrière petits enfants »
fn generations(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let second = cx.next(index)?;
    if !matches!(
        &*second.fold,
        "grand" | "grande" | "grands" | "grandes" | "petit" | "petite" | "petits" | "petites"
    ) {
        return None;
    }
    let third = cx.next(index + 1)?;
    let family = matches!(
        third.fold.trim_end_matches('s'),
        "mère"
            | "père"
            | "oncle"
            | "tante"
            | "parent"
            | "fil"
            | "fille"
            | "neveu"
            | "neveux"
            | "nièce"
            | "enfant"
            | "cousin"
            | "cousine"
    );
    if !family || cx.gap(index) != Some(" ") {
        return None;
    }
    let mut gaps = vec![index];
    if cx.gap(index + 1) == Some(" ") {
        gaps.push(index + 1);
    }
    let mut finding = hyphened(cx, &gaps, index + 2);
    // « arrière-grande-tante » keeps « grande » without an s in the singular.
    if second.fold == "grande" {
        let at = cx.words[index].at.cover(third.at);
        let right = format!("{}-grand-{}", cx.words[index].text, third.text);
        finding.suggestions.clear();
        finding = finding.edit(
            right.clone(),
            vec![Edit::replace(at, right)],
            Applicability::NeedsReview,
        );
    }
    Some(finding)
}

/// « cette voiture là », « ces trois là »
fn demonstrative(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let noun = cx.previous(index)?;
    // « c’est là », « ce fut là »
    if noun.is_form_of("être")
        || cx.gap(index - 1) != Some(" ")
        || !(noun.can_be(PartOfSpeech::Noun) || noun.can_be(PartOfSpeech::Numeral))
    {
        return None;
    }
    let mut at = index - 1;
    let mut found = false;
    for _ in 0..2 {
        at = at.checked_sub(1).filter(|&left| cx.joined(left))?;
        let own = &cx.words[at];
        if own.analyses().iter().any(|own| {
            own.function == Some(FunctionWord::Demonstrative) && own.pos == PartOfSpeech::Determiner
        }) {
            found = true;
            break;
        }
        if !own.can_be(PartOfSpeech::Adjective) {
            return None;
        }
    }
    // « ce sac là où il faut », « cette femme là-bas », « ce jour là aussi »
    let next = cx.next(index);
    let whole = next.is_some_and(|own| {
        matches!(&*own.fold, "où" | "ou" | "même" | "aussi" | "encore") || own.text.starts_with('-')
    }) || cx.text[cx.words[index].at.end() as usize..].starts_with(['-', '‑']);
    (found && !whole && noun.shape == Shape::Lower).then(|| hyphened(cx, &[index - 1], index))
}

/// Returns a finding that puts a hyphen after each of the words in `gaps`, up to the word `last`.
fn hyphened(cx: &SegmentContext<'_>, gaps: &[usize], last: usize) -> Finding {
    let first = gaps.first().copied().unwrap_or(last);
    let at = cx.words[first].at.cover(cx.words[last].at);
    let mut label = cx.words[first].text.to_owned();
    for place in first..last {
        let gap = if gaps.contains(&place) {
            "-"
        } else {
            cx.gap(place).unwrap_or(" ")
        };
        label.push_str(gap);
        label.push_str(cx.words[place + 1].text);
    }
    let edits = gaps
        .iter()
        .map(|&place| {
            let gap = TextRange::new(cx.words[place].at.end(), cx.words[place + 1].at.start());
            Edit::replace(gap, "-")
        })
        .collect();
    Finding::new(&RULE, at, 84)
        .arg("wrong", &cx.text[at])
        .arg("right", label.clone())
        .edit(label, edits, Applicability::NeedsReview)
}
