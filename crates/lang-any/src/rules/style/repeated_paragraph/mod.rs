//! A repeated paragraph or headline.

use super::twin::says_the_same;
use crate::checker::ArticleChecker;
use crate::facts::{ArticleFacts, SegmentFacts};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Message, SegmentId, Severity};
use std::cmp::Ordering;
use std::collections::BTreeMap;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "style.repeated-paragraph",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Verbosity,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le conseil vote le budget de la ville\n\nLe conseil vote le budget de la ville\n\nLa séance a duré trois heures.",
            "Le conseil vote le budget de la ville\n\n\n\nLa séance a duré trois heures.",
        ),
        Example::fixes(
            "Les pompiers ont éteint l’incendie de la halle aux grains avant l’aube de samedi.\n\nLes pompiers ont eteint l’incendie de la halle aux grains avant l’aube de samedi.",
            "Les pompiers ont éteint l’incendie de la halle aux grains avant l’aube de samedi.\n\n",
        ),
        // If the source is repeated, so is the translation.
        Example::not_flagged(
            "La mairie n’a pas répondu à nos questions hier soir.\n\nLa mairie n’a pas répondu à nos questions hier soir.",
        )
        .of("The town hall did not answer our questions last night.\n\nThe town hall did not answer our questions last night."),
        Example::not_flagged(
            "La commune de Metz a dépensé 12 000 euros pour la réfection de ses écoles primaires cette année.\n\nLa commune de Caen a dépensé 15 000 euros pour la réfection de ses écoles primaires cette année.",
        ),
        Example::not_flagged(
            "Le préfet annonce que le pont de la ville rouvre dans 12 jours.\n\nLe préfet annonce que le pont de la ville rouvre dans 13 jours.",
        ),
        Example::not_flagged(
            "La piscine ouvre le lundi de dix heures à midi pour les clubs de la ville et leurs invités.\n\nLa piscine ouvre le jeudi de dix heures à midi pour les clubs de la ville et leurs invités.",
        ),
        Example::fixes(
            "Le conseil a voté l’event de rouvrir le pont de la ville avant la fin de l’année scolaire.\n\nLe conseil a voté l’occasion de rouvrir le pont de la ville avant la fin de l’année scolaire.",
            "Le conseil a voté l’event de rouvrir le pont de la ville avant la fin de l’année scolaire.\n\n",
        ),
        Example::fixes(
            "Le maire Jean Lewis a signé la convention du pont avec la région, le département et deux communes voisines, qui attendaient cette décision depuis l’automne.\n\nLe maire Jean Lewiis a signÃ© la convention du pont avec la région, le département et deux communes voisines, qui attendaient cette décision depuis l’automne.",
            "Le maire Jean Lewis a signé la convention du pont avec la région, le département et deux communes voisines, qui attendaient cette décision depuis l’automne.\n\n",
        ),
        Example::not_flagged(
            "Marie Curie est née en Pologne et a reçu le prix Nobel de physique avec ses collègues.\n\nPierre Curie est né en Pologne et a reçu le prix Nobel de physique avec ses collègues.",
        ),
        Example::not_flagged(
            "Le premier groupe étudie la flore de la vallée pendant tout le mois de l’été.\n\nLe second groupe étudie la flore de la vallée pendant tout le mois de l’été.\n\nLe troisième groupe étudie la flore de la vallée pendant tout le mois de l’été.",
        ),
        Example::not_flagged(
            "Le marché comprend la pose des fenêtres de la mairie, lot 3/4.\n\nLe marché comprend la pose des fenêtres de la mairie, lot 4/4.\n\nLe marché comprend la pose des fenêtres de la mairie, lot A.\n\nLe marché comprend la pose des fenêtres de la mairie, lot B.",
        ),
        Example::not_flagged(
            "Quand le prix du pétrole augmente, la demande de voitures neuves diminue dans toute la région.\n\nQuand le prix du pétrole diminue, la demande de voitures neuves augmente dans toute la région.",
        ),
        Example::not_flagged(
            "Le conseil accepte la demande de la commune de rouvrir le pont.\n\nLe conseil n’accepte pas la demande de la commune de rouvrir le pont.",
        ),
        Example::not_flagged(
            "Le train de Lyon à Metz part à l’aube et arrive à midi.\n\nLe train de Metz à Lyon part à l’aube et arrive à midi.",
        ),
        Example::not_flagged("Oui.\n\nNon.\n\nOui."),
        Example::not_flagged(
            "Le maire a signé la convention avec la région.\n\nLe préfet a signé la convention avec la métropole.",
        ),
    ],
};

pub(super) struct RepeatedParagraph;

/// The minimum number of words: a shorter paragraph (refrain, byline, answer) may be repeated.
const MIN_WORDS: u32 = 8;
/// The same for consecutive paragraphs, such as headlines.
const MIN_WORDS_OF_NEIGHBOURS: u32 = 4;
/// The minimum share of words that two paragraphs must have in common.
const ALIKE: f64 = 0.85;
/// The same for consecutive paragraphs.
const ALIKE_NEIGHBOURS: f64 = 0.75;

impl ArticleChecker for RepeatedParagraph {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        let mut repeated = BTreeMap::new();
        for group in facts.doubled() {
            for pair in group.windows(2) {
                repeated.insert(pair[1], pair[0]);
            }
        }
        for (one, other) in facts.like_paragraphs() {
            // Each paragraph is reported once: the number of all pairs could be very large.
            if repeated.contains_key(&other) {
                continue;
            }
            let (Some(first), Some(second)) = (facts.segment(one), facts.segment(other)) else {
                continue;
            };
            let least = if other.0 == one.0 + 1 {
                ALIKE_NEIGHBOURS
            } else {
                ALIKE
            };
            if has_in_common(first, second, least) && says_the_same(facts.pack(), first, second) {
                repeated.entry(other).or_insert(one);
            }
        }
        for (segment, earlier) in repeated {
            // The title of a page repeats its headline, an alternative text its caption, and a header is on every page.
            let is_apart = |id| facts.segment(id).is_some_and(SegmentFacts::may_repeat);
            if is_apart(segment) || is_apart(earlier) {
                continue;
            }
            let fewest = if segment.0 == earlier.0 + 1 {
                MIN_WORDS_OF_NEIGHBOURS
            } else {
                MIN_WORDS
            };
            let Some(own) = facts.segment(segment).filter(|own| own.word_count >= fewest) else {
                continue;
            };
            let finding = Finding::new(&RULE, own.extent, 95)
                .because(Message::new(format!("{}.why", RULE.message_id())))
                .beside_others()
                .replace("", Applicability::NeedsReview);
            sink.push((segment, finding));
        }
    }
}

/// Whether two paragraphs have at least this share of words in common, counted with their multiplicity (Jaccard).
fn has_in_common(one: &SegmentFacts, other: &SegmentFacts, least: f64) -> bool {
    let both = one.word_count + other.word_count;
    // With more words than this on one side only, the share cannot be reached: most pairs are rejected after a few
    // words.
    let most = f64::from(both) * (1.0 - least) / (1.0 + least);
    let (mut left, mut right) = (one.words.iter().peekable(), other.words.iter().peekable());
    let mut apart = 0;
    while f64::from(apart) <= most {
        apart += match (left.peek(), right.peek()) {
            (None, None) => return both > 0,
            (Some((word, count)), Some((theirs, times))) => match word.cmp(theirs) {
                Ordering::Less => left.next().map_or(0, |(_, count)| *count),
                Ordering::Greater => right.next().map_or(0, |(_, times)| *times),
                Ordering::Equal => {
                    let apart = count.abs_diff(*times);
                    left.next();
                    right.next();
                    apart
                }
            },
            (Some(_), None) => left.next().map_or(0, |(_, count)| *count),
            (None, Some(_)) => right.next().map_or(0, |(_, times)| *times),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use copydesk_engine::{Engine, Options, Packs, SegmentInput};
    use copydesk_model::{Lang, SegmentId, SegmentKind};
    use std::sync::LazyLock;

    static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::new(crate::RULES, &[]));

    /// Whether a repeated segment of this kind is flagged.
    fn is_flagged(kind: SegmentKind) -> bool {
        let text = "La direction de la communication vous transmet le compte rendu. Il est réservé aux élus et aux agents de la ville.";
        let segment = |id| SegmentInput {
            id: SegmentId(id),
            kind,
            text,
            marks: &[],
            source: None,
            decided: &[],
        };
        let checked =
            Engine::new(&PACKS, Options::default()).open(Some(&Lang::new("fr")), [segment(0), segment(1)]);
        checked
            .issues()
            .any(|issue| issue.rule.as_str().contains("repeated"))
    }

    #[test]
    fn headers_and_notes_may_stand_twice() {
        assert!(is_flagged(SegmentKind::Paragraph));
        assert!(!is_flagged(SegmentKind::HeaderFooter));
        assert!(!is_flagged(SegmentKind::Note));
    }
}
