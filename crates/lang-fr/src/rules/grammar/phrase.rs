//! Words taken for others that sound or look alike, fixed expressions, lost hyphens, prepositions: what tables know.

use super::pattern::{Pattern, Patterns};
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::{Edit, TextRange};
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&HOMOPHONE, &EXPRESSION, &HYPHEN, &PREPOSITION];

/// Which of [`RULES`] each of [`TABLES`] belongs to.
const RULE_OF: [usize; 11] = [0, 1, 2, 3, 0, 0, 0, 0, 1, 2, 0];

/// The tables; see [`RULE_OF`].
const TABLES: [&str; 11] = [
    include_str!("homophone.txt"),
    include_str!("expression.txt"),
    include_str!("hyphen.txt"),
    include_str!("preposition.txt"),
    include_str!("homophone/verbs.txt"),
    include_str!("homophone/small.txt"),
    include_str!("homophone/nouns.txt"),
    include_str!("homophone/paronyms.txt"),
    include_str!("expression/broken.txt"),
    include_str!("hyphen/numerals.txt"),
    include_str!("homophone/letters.txt"),
];

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let mut patterns = Patterns::default();
    for (number, table) in TABLES.into_iter().enumerate() {
        patterns.add(number, table);
    }
    patterns
});

static HOMOPHONE: RuleMeta = RuleMeta {
    id: "grammar.homophone",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Le pont à été fermé.", "Le pont a été fermé."),
        Example::mends("Elles on été reçues.", "Elles ont été reçues."),
        Example::mends("Il ce lève tôt.", "Il se lève tôt."),
        Example::mends("Il c’est blessé.", "Il s’est blessé."),
        Example::mends("Sa va mieux.", "Ça va mieux."),
        Example::mends("Je leurs ai écrit.", "Je leur ai écrit."),
        Example::mends("Il la mangé.", "Il l’a mangé."),
        Example::mends("Il aurait du partir.", "Il aurait dû partir."),
        Example::mends("Elle peu venir.", "Elle peut venir."),
        Example::mends("Des qu’il arrive, on part.", "Dès qu’il arrive, on part."),
        Example::silent("D’un été à l’autre, il a tout à fait réussi."),
        Example::silent("Ce sont elles et eux ; ce faisant, il se tait."),
        Example::silent("La maison, là, l’a séduit ; ses amis et ces gens sont là."),
        Example::silent("On a mangé sur la terrasse, peu importe."),
        Example::silent("Ce qui est à Paris est à voir."),
    ],
};

static EXPRESSION: RuleMeta = RuleMeta {
    id: "grammar.set-expression",
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Il viendra comme même.", "Il viendra quand même."),
        Example::mends("Tout part à veau l’eau.", "Tout part à vau-l’eau."),
        Example::mends("Un enfant de cœur sourit.", "Un enfant de chœur sourit."),
        Example::silent("Il viendra quand même, comme un enfant de chœur."),
        Example::silent("Le veau et l’eau ; comme cela même l’indique."),
    ],
};

static HYPHEN: RuleMeta = RuleMeta {
    id: "grammar.lost-hyphen",
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Est ce que tu viens ?", "Est-ce que tu viens ?"),
        Example::mends("C’est à dire demain.", "C’est-à-dire demain."),
        Example::mends("Il part là bas.", "Il part là-bas."),
        Example::mends(
            "Il se tait parce-que tu parles.",
            "Il se tait parce que tu parles.",
        ),
        Example::silent("Le problème est ce que tu fais, c’est à voir."),
        Example::silent("Il est là, bas sur l’horizon."),
    ],
};

static PREPOSITION: RuleMeta = RuleMeta {
    id: "grammar.wrong-preposition",
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Il faut pallier au manque de moyens.",
            "Il faut pallier le manque de moyens.",
        ),
        Example::mends("Malgré qu’il pleuve, on sort.", "Bien qu’il pleuve, on sort."),
        Example::mends(
            "Elle obéit les ordres du maire.",
            "Elle obéit aux ordres du maire.",
        ),
        Example::mends(
            "Il se souvient la date du vol.",
            "Il se souvient de la date du vol.",
        ),
        Example::mends("Elle attend pour le bus.", "Elle attend le bus."),
        Example::silent("Il faut pallier le manque de moyens malgré la pluie."),
        Example::silent(
            "Il fait partie des élus ; elle a besoin des autres, se souvient des noms et dépend des dons.",
        ),
        Example::silent(
            "L’accord auquel participe le maire ; « oui », se souvient le chef ; il renonce ce jour-là.",
        ),
    ],
};

/// The rules.
pub(super) struct Phrases;

impl Checker for Phrases {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            // « la SA », « les USA »: what is written in capitals is a name.
            if word.shape == Shape::Upper && word.text.chars().nth(1).is_some_and(char::is_alphabetic) {
                continue;
            }
            // « son mari Dan »: a capital within a sentence is a name's.
            if word.shape == Shape::Capital
                && !word.first
                && word.text.chars().count() > 1
                && !word.text.ends_with(['\'', '’'])
            {
                continue;
            }
            // « DATE DE MISE A JOUR »: capitals need no accent.
            let among_capitals = word.text == "A"
                && cx
                    .previous(index)
                    .is_some_and(|other| other.shape == Shape::Upper && other.text.len() > 1);
            if among_capitals {
                continue;
            }
            for pattern in PATTERNS.at(cx, index) {
                sink.extend(finding(cx, pattern, index));
            }
        }
    }
}

fn finding(cx: &SegmentContext<'_>, pattern: &Pattern, start: usize) -> Option<Finding> {
    let rule = *RULES.get(*RULE_OF.get(pattern.table)?)?;
    let mut edits = Vec::with_capacity(pattern.mends.len());
    let mut at: Option<TextRange> = None;
    let mut label = String::new();
    for mend in &pattern.mends {
        let first = cx.words.get(start + mend.first)?;
        let last = cx.words.get(start + mend.last)?;
        let mut span = first.at.cover(last.at);
        if !label.is_empty() {
            label.push(' ');
        }
        let right = mend.right_for(&first.fold);
        let mut right = if first.text.chars().count() == 1 && first.text.starts_with(char::is_uppercase) {
            copydesk_language::word::capitalise(&right)
        } else {
            like(first.text, &right)
        };
        if super::apostrophe(cx.text) == '’' {
            right = right.replace('\'', "’");
        }
        let next = cx.words.get(start + mend.last + 1);
        let parted = next.is_some_and(|next| next.at.start() > last.at.end());
        if right.ends_with(['\'', '’']) && parted || right.is_empty() {
            // « le _ » becomes « l’ »: the space goes, too; so does that after a word that is left out.
            let end = next.filter(|_| parted).map_or(span.end(), |next| next.at.start());
            span = TextRange::new(span.start(), end);
        } else if last.text.ends_with(['\'', '’']) && !right.ends_with(['\'', '’']) {
            right.push(' ');
        }
        label.push_str(right.trim_end());
        at = Some(at.map_or(first.at.cover(last.at), |at| at.cover(span)));
        edits.push(Edit::replace(span, right));
    }
    // Where a pattern knows several pairs, some of them may be right as they are.
    if edits.iter().all(|edit| {
        cx.text
            .get(edit.range.start() as usize..edit.range.end() as usize)
            == Some(edit.insert.as_str())
    }) {
        return None;
    }
    let at = at?;
    let applicability = if pattern.confidence >= 90 {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    let mut finding = Finding::new(rule, at, pattern.confidence);
    if label.is_empty() {
        finding = finding.saying(Message::new("grammar-needless-word"));
    }
    Some(
        finding
            .arg("wrong", cx.text[at].trim_end())
            .arg("right", label.clone())
            .edit(label, edits, applicability),
    )
}

#[cfg(test)]
mod tests;
