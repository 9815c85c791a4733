//! One name written in two ways.

use crate::checker::ArticleChecker;
use crate::context::Shape;
use crate::facts::{ArticleFacts, NameCount};
use crate::{Example, Finding, RuleMeta};
use copydesk_engine::Language;
use copydesk_language::word::{fold, strip_accents};
use copydesk_model::{Applicability, Category, SegmentId, Severity};
use std::collections::BTreeSet;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "consistency.name-twin",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TextualConventions,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le ministre Anthony Blanken a parlé. Pour Antony Blanken, rien ne presse. Il suit Antony Blanken.",
            "Le ministre Antony Blanken a parlé. Pour Antony Blanken, rien ne presse. Il suit Antony Blanken.",
        ),
        Example::fixes(
            "La maire Sarah Lindqvist préside. Selon Mme Lindqvist, tout est prêt. Or Mme Lindqvistt se trompe.",
            "La maire Sarah Lindqvist préside. Selon Mme Lindqvist, tout est prêt. Or Mme Lindqvist se trompe.",
        ),
        Example::fixes(
            "Le secrétaire Anthony Blanken est venu.\n\nMerci à tous. – Antony Blanken (@SecBlanken)",
            "Le secrétaire Antony Blanken est venu.\n\nMerci à tous. – Antony Blanken (@SecBlanken)",
        ),
        Example::not_flagged(
            "Les Français et les Françaises ont voté. Une Française et un Français l’emportent.",
        ),
        Example::not_flagged("Marie Morel et Maria Lopez se connaissent. Avec Maria, avec Marie, on rit."),
    ],
};

pub(super) struct NameTwin;

impl ArticleChecker for NameTwin {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        if !facts.pack().has_lexicon() {
            return;
        }
        for (one, other) in facts.like_names() {
            let Some((wrong, right)) = judge(facts, &one, &other) else {
                continue;
            };
            for (segment, mention) in facts.mentions(wrong) {
                let finding = Finding::new(&RULE, mention.at, 85)
                    .arg("name", wrong)
                    .arg("other", right)
                    .arg("count", facts.name(right).all.to_string())
                    .replace(right, Applicability::NeedsReview);
                sink.push((segment, finding));
            }
        }
    }
}

/// Returns the wrong and the right one of two similar names; `None` if they may be different names.
fn judge<'n>(facts: &ArticleFacts, one: &'n str, other: &'n str) -> Option<(&'n str, &'n str)> {
    if inflected(one, other) || strip_accents(&fold(one)) == strip_accents(&fold(other)) {
        return None;
    }
    let pack = facts.pack();
    match (is_word(pack, one), is_word(pack, other)) {
        (false, false) => {}
        (true, true) => return None,
        // « Premmière » and « Première »: not a name, but not another word either.
        (true, false) => {
            return (!is_name(pack, other) && sound(one) == sound(other)).then_some((other, one));
        }
        (false, true) => return (!is_name(pack, one) && sound(one) == sound(other)).then_some((one, other)),
    }
    let (first, second) = (facts.name(one), facts.name(other));
    if first.inside + second.inside == 0 {
        return None;
    }
    let (known, other_known) = (is_name(pack, one), is_name(pack, other));
    let company = share_company(facts, one, other);
    let sounds_alike = sound(one) == sound(other);
    let certain = match (known, other_known) {
        // Two known names are two people, unless they sound alike and have the same surname.
        (true, true) => company && sounds_alike,
        // One of them is unknown, and the other is known or more frequent.
        _ => {
            sounds_alike
                || company
                || (one.chars().count().min(other.chars().count()) >= 7 && first.all != second.all)
        }
    };
    if !certain {
        return None;
    }
    let signed = |name: &str| facts.mentions(name).any(|(_, mention)| mention.signed);
    let order = |name: &str, count: NameCount, known: bool| (count.all, known, signed(name), count.inside);
    match order(one, first, known).cmp(&order(other, second, other_known)) {
        std::cmp::Ordering::Less => Some((one, other)),
        std::cmp::Ordering::Greater => Some((other, one)),
        // Equally often: the first mention, probably with a title, is taken as right.
        std::cmp::Ordering::Equal => {
            let place = |name: &str| {
                facts
                    .mentions(name)
                    .map(|(segment, mention)| (segment, mention.at))
                    .next()
            };
            if place(one) <= place(other) {
                Some((other, one))
            } else {
                Some((one, other))
            }
        }
    }
}

/// Whether both occur next to the same name: « Anthony Blinken », « Antony Blinken ».
fn share_company(facts: &ArticleFacts, one: &str, other: &str) -> bool {
    let company = |name: &str| -> (BTreeSet<String>, BTreeSet<String>) {
        facts
            .mentions(name)
            .map(|(_, mention)| (mention.before.clone(), mention.after.clone()))
            .fold(
                Default::default(),
                |(mut before, mut after): (BTreeSet<_>, BTreeSet<_>), (left, right)| {
                    before.extend(left);
                    after.extend(right);
                    (before, after)
                },
            )
    };
    let (mine, theirs) = (company(one), company(other));
    mine.0.intersection(&theirs.0).next().is_some() || mine.1.intersection(&theirs.1).next().is_some()
}

/// Whether one is the other with an ending of gender, number or possession, or both differ only in the ending of a
/// language (« Catalan », « Catalane »; « Europe », « Europa »).
fn inflected(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let ending = ["s", "e", "es", "x", "'s", "n", "ne", "a", "i"];
    if long
        .strip_prefix(&**short)
        .is_some_and(|rest| ending.contains(&rest))
    {
        return true;
    }
    let stem = |name: &str| {
        name.char_indices()
            .next_back()
            .map(|(at, _)| name[..at].to_owned())
    };
    one.len() == other.len() && stem(&one) == stem(&other)
}

/// Whether the name is an ordinary word with a capital, so that the other is another word.
fn is_word(pack: &dyn Language, name: &str) -> bool {
    let folded = fold(name);
    let look_up = |word: &str| pack.look_up(word, Shape::of(word));
    look_up(&folded).common && !look_up(name).name
}

/// Whether the name is in a lexicon.
fn is_name(pack: &dyn Language, name: &str) -> bool {
    pack.look_up(name, Shape::of(name)).known || pack.knows_foreign(&fold(name))
}

/// Returns a rough phonetic key of a name: without double and silent letters, and with one letter for each sound.
fn sound(name: &str) -> String {
    let folded = fold(name);
    let mut out = String::new();
    for ch in strip_accents(&folded).chars() {
        let ch = match ch {
            'h' | '-' => continue,
            'y' => 'i',
            'k' | 'q' => 'c',
            'z' => 's',
            'w' => 'v',
            other => other,
        };
        if !out.ends_with(ch) {
            out.push(ch);
        }
    }
    out.replace("pf", "f")
}
