//! A letter that was replaced by a replacement character or a question mark: `fen�tre`, `fen?tre`.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::{Example, Finding, RuleMeta};
use copydesk_engine::Language;
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.lost-character",
    folder: copydesk_engine::rule_folder!(),
    category: Category::CharacterEncoding,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("La fen\u{fffd}tre du palais.", "La fenêtre du palais."),
        Example::fixes("Le caf? est ferm?.", "Le café est fermé."),
        Example::fixes("L\u{fffd}\u{e9}t\u{e9} dernier.", "L’été dernier."),
        Example::not_flagged("Pourquoi ? Que faire? Voir index.php?page=2. Le prix?Dix euros."),
    ],
};

pub(super) struct LostCharacter;

/// The maximum number of lost letters in one word: more have too many solutions.
const MAX_LOST: usize = 3;
/// The maximum length of a word.
const MAX_WORD: usize = 40;
const LOST: char = '\u{fffd}';

impl Checker for LostCharacter {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut from = 0;
        while let Some(start) = cx.text[from..].find([LOST, '?']).map(|at| from + at) {
            let inside = |ch: &char| ch.is_alphabetic() || matches!(*ch, LOST | '?');
            let before: usize = cx.text[..start]
                .chars()
                .rev()
                .take(MAX_WORD)
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let after: usize = cx.text[start..]
                .chars()
                .take(MAX_WORD)
                .take_while(inside)
                .map(char::len_utf8)
                .sum();
            let at = TextRange::new((start - before) as u32, (start + after) as u32);
            from = start + after;
            let Some(word) = at.of_text(cx.text) else { continue };
            let certain = word.contains(LOST);
            if !certain && !may_have_lost(cx, at, word) {
                continue;
            }
            let fixes = if cx.language.is_some() {
                restored(cx.pack, word)
            } else {
                Vec::new()
            };
            if !certain && fixes.is_empty() {
                continue;
            }
            let finding = Finding::new(&RULE, at, if certain { 95 } else { 86 }).arg("text", word);
            let sure = certain && fixes.len() == 1;
            let applicability = if sure {
                Applicability::Safe
            } else {
                Applicability::NeedsReview
            };
            sink.push(
                fixes
                    .into_iter()
                    .fold(finding, |finding, fix| finding.replace(fix, applicability)),
            );
        }
    }
}

/// Whether question marks within a run of letters may be lost letters, not the end of a word, a separator or part of an
/// address.
fn may_have_lost(cx: &SegmentContext<'_>, at: TextRange, word: &str) -> bool {
    let pieces = word.split('?').filter(|piece| !piece.is_empty());
    let first = cx.tokens.partition_point(|token| token.range.end() <= at.start());
    let address = cx.tokens[first..]
        .iter()
        .take_while(|token| token.range.start() < at.end())
        .any(|token| token.kind == TokenKind::Url);
    let known = |piece: &str| cx.pack.look_up(piece, Shape::of(piece)).common;
    !address && !word.starts_with('?') && pieces.clone().count() >= 1 && !pieces.clone().all(known)
}

/// Returns the words that may be meant, the most frequent first.
fn restored(pack: &dyn Language, word: &str) -> Vec<String> {
    let known = |word: &str| pack.look_up(word, Shape::of(word)).known;
    let lost = word.chars().filter(|ch| matches!(*ch, LOST | '?')).count();
    if lost == 0 || lost > MAX_LOST {
        return Vec::new();
    }
    let mut found: Vec<String> = Vec::new();
    let mut readings = vec![String::new()];
    for ch in word.chars() {
        if !matches!(ch, LOST | '?') {
            for reading in &mut readings {
                reading.push(ch);
            }
            continue;
        }
        readings = readings
            .iter()
            .flat_map(|reading| {
                pack.letters()
                    .iter()
                    .map(move |letter| format!("{reading}{letter}"))
            })
            .collect();
    }
    found.extend(readings.into_iter().filter(|reading| known(reading)));
    // l�avion: an apostrophe was lost.
    if let Some((before, after)) = word.split_once([LOST, '?'])
        && !after.contains([LOST, '?'])
        && pack.elides(&before.to_lowercase())
        && known(after)
    {
        found.push(format!("{before}’{after}"));
    }
    found.sort_by(|one, other| pack.frequency(other).total_cmp(&pack.frequency(one)));
    found.truncate(3);
    found
}
