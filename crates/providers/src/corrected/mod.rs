//! The corrections of another version of the article: what a colleague, a service or a chat model returned.
//!
//! Paragraphs are aligned ([`versions::align`]), those that belong together are compared word by word, and neighbouring changes are
//! joined to units that an editor decides on as one. Accepting all of them gives the corrected version.

mod units;

use crate::Opinions;
use copydesk_align::{Pair, versions};
use copydesk_check::Finding;
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_model::{Applicability, Category, Document, Message, RuleId, Segment};
use copydesk_text::{Edit, TextRange};
use std::sync::Arc;
use units::{Kind, Unit};

/// The name of the source.
pub const SOURCE: &str = "corrected";

/// Words are replaced, inserted or deleted.
pub const CHANGE: RuleId = RuleId::new("corrected.change");
/// Only white space differs.
pub const WHITE_SPACE: RuleId = RuleId::new("corrected.white-space");
/// A sentence is rewritten.
pub const REWRITE: RuleId = RuleId::new("corrected.rewrite");
/// Words are at another place.
pub const MOVE: RuleId = RuleId::new("corrected.move");
/// A paragraph is added, removed, split or merged.
pub const PARAGRAPH: RuleId = RuleId::new("corrected.paragraph");

/// The rules of the source.
pub const RULES: &[RuleId] = &[CHANGE, WHITE_SPACE, REWRITE, MOVE, PARAGRAPH];

/// The confidence, in per cent. The author of the corrected version has decided on each change, so that its text comes
/// before that of rules.
const CONFIDENCE: u8 = 100;

/// From this many words in both versions, the share of common words shows whether they are versions of one text.
const MIN_WORDS: usize = 30;

/// The minimum share of common words of two versions of one text, in per cent of the shorter one.
const MIN_COMMON: f32 = 0.15;

/// Why a corrected version cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectedError {
    /// It has no text.
    #[error("the corrected version is empty")]
    Empty,
    /// It has hardly any word in common with the article.
    #[error("the corrected version is of another text or in another language")]
    OtherText,
}

impl CorrectedError {
    /// The codes of all errors.
    pub const CODES: &[&str] = &["corrected-empty", "corrected-other-text"];

    /// Returns the stable code, in kebab-case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "corrected-empty",
            Self::OtherText => "corrected-other-text",
        }
    }
}

/// Returns what `corrected` changes in `document`.
///
/// # Errors
/// The corrected version is empty, or not a version of this article.
pub fn compare(document: &Document, corrected: &Document) -> Result<Opinions, CorrectedError> {
    let (old, new) = (texts(document), texts(corrected));
    if new.is_empty() && !old.is_empty() {
        return Err(CorrectedError::Empty);
    }
    let (old_texts, new_texts) = (words_of(&old), words_of(&new));
    if !versions::are_versions(&old_texts, &new_texts, MIN_WORDS, MIN_COMMON) {
        return Err(CorrectedError::OtherText);
    }
    let mut opinions = Opinions::new(SOURCE);
    let mut kept: Vec<Kept<'_>> = Vec::new();
    let mut removed: Vec<(&Segment, &'static str)> = Vec::new();
    let mut leading: Vec<&str> = Vec::new();
    for Pair {
        old: ours,
        new: theirs,
    } in versions::align(&old_texts, &new_texts)
    {
        let (ours, theirs) = (&old[ours], &new_texts[theirs]);
        match (ours, theirs, kept.last_mut()) {
            ([], more, Some(last)) => last.followed_by.extend(more),
            ([], more, None) => leading.extend(more),
            ([first, merged @ ..], [], _) => {
                let gone = std::iter::once(first).chain(merged);
                removed.extend(gone.map(|segment| (*segment, "corrected-paragraph-removed")));
            }
            ([first, merged @ ..], theirs, _) => {
                kept.push(Kept {
                    segment: first,
                    text: theirs.join(MARK),
                    followed_by: Vec::new(),
                });
                removed.extend(merged.iter().map(|segment| (*segment, "corrected-merged")));
            }
        }
    }
    if kept.is_empty() && !removed.is_empty() && !leading.is_empty() {
        // Nothing is left of the article: its first paragraph becomes the new text.
        let (segment, _) = removed.remove(0);
        let text = std::mem::take(&mut leading).join(MARK);
        kept.push(Kept {
            segment,
            text,
            followed_by: Vec::new(),
        });
    }
    for (segment, message) in removed {
        remove_paragraph(&mut opinions, segment, message);
    }
    for one in kept {
        compare_pair(&mut opinions, &one, &leading);
        leading.clear();
    }
    Ok(opinions)
}

/// A paragraph of the article of which something is left.
struct Kept<'d> {
    segment: &'d Segment,
    /// Its text in the corrected version.
    text: String,
    /// The paragraphs that only the corrected version has, after it.
    followed_by: Vec<&'d str>,
}

/// Separates paragraphs in the text of one segment.
const MARK: &str = "\u{2029}";

/// Returns the segments with text.
fn texts(document: &Document) -> Vec<&Segment> {
    let segments = document.segments.iter();
    segments.filter(|segment| !segment.mt.trim().is_empty()).collect()
}

fn words_of<'d>(segments: &[&'d Segment]) -> Vec<&'d str> {
    segments.iter().map(|segment| &*segment.mt).collect()
}

/// Adds the changes of one segment, and the paragraphs that are added before and after it.
fn compare_pair(opinions: &mut Opinions, kept: &Kept<'_>, before: &[&str]) {
    let Kept {
        segment,
        text,
        followed_by: after,
    } = kept;
    let old = &*segment.mt;
    let own = units::units(old, text);
    let mut edits = own.iter().flat_map(|unit| &unit.edits);
    // An insertion beside another edit is a part of it: two edits at one place have no order.
    let touches = edits.any(|edit| {
        !before.is_empty() && edit.range.start() == 0
            || !after.is_empty() && edit.range.end() as usize == old.len()
    });
    if touches {
        let own = std::iter::once(text.as_str());
        let all = before.iter().copied().chain(own).chain(after.iter().copied());
        let text = all.collect::<Vec<_>>().join(MARK);
        for finding in changes(old, &text, AUTHOR) {
            opinions.add(segment.id, finding);
        }
        return;
    }
    if !before.is_empty() {
        let insert = Edit::insert(0, before.join(MARK) + MARK);
        opinions.add(segment.id, added(insert));
    }
    for unit in own {
        opinions.add(segment.id, finding(old, unit, AUTHOR));
    }
    if !after.is_empty() {
        let insert = Edit::insert(old.len() as u32, format!("{MARK}{}", after.join(MARK)));
        opinions.add(segment.id, added(insert));
    }
}

/// Adds the removal of a whole segment.
fn remove_paragraph(opinions: &mut Opinions, segment: &Segment, message: &'static str) {
    let at = TextRange::of(&segment.mt);
    let finding = create(AUTHOR, PARAGRAPH, at, Category::Addition, message).beside_others();
    opinions.add(
        segment.id,
        finding.edit("", vec![Edit::delete(at)], Applicability::NeedsReview),
    );
}

/// A finding of paragraphs that only the corrected version has.
fn added(insert: Edit) -> Finding {
    let finding = create(
        AUTHOR,
        PARAGRAPH,
        insert.range,
        Category::Omission,
        "corrected-paragraph-added",
    );
    let label = label(insert.insert.trim_matches(PARAGRAPH_BREAK));
    finding
        .beside_others()
        .edit(label, vec![insert], Applicability::NeedsReview)
}

/// Who corrected a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corrector {
    /// The name of the source; the first part of the ids of its rules and messages.
    pub(crate) source: &'static str,
    /// The confidence, in per cent.
    pub(crate) confidence: u8,
    /// [`Finding::unfiltered`].
    pub(crate) unfiltered: bool,
}

/// The author of a corrected version.
const AUTHOR: Corrector = Corrector {
    source: SOURCE,
    confidence: CONFIDENCE,
    unfiltered: true,
};

/// Returns what `new` changes in one paragraph, in reading order.
pub(crate) fn changes(old: &str, new: &str, by: Corrector) -> impl Iterator<Item = Finding> {
    let units = units::units(old, new).into_iter();
    units.map(move |unit| finding(old, unit, by))
}

fn create(by: Corrector, rule: RuleId, at: TextRange, category: Category, message: &'static str) -> Finding {
    let source: Arc<str> = by.source.into();
    let (rule, message) = if by.source == SOURCE {
        (rule, Message::new(message))
    } else {
        let of_source = |id: &str| id.replacen(SOURCE, by.source, 1);
        (
            RuleId::from(of_source(rule.as_str())),
            Message::new(of_source(message)),
        )
    };
    let finding = Finding::of_source(source, rule, at, category, "", "en")
        .saying(message)
        .sure(by.confidence);
    if by.unfiltered {
        finding.unfiltered()
    } else {
        finding
    }
}

fn finding(text: &str, unit: Unit, by: Corrector) -> Finding {
    let Unit { kind, edits } = unit;
    let first = edits.first().map_or(TextRange::empty(0), |edit| edit.range);
    let (gone, new) = match edits.as_slice() {
        [edit] => (edit.range.of_text(text).unwrap_or_default(), edit.insert.as_str()),
        _ => ("", ""),
    };
    let (rule, category, message) = match kind {
        Kind::WhiteSpace => (WHITE_SPACE, Category::LocaleTypography, "corrected-white-space"),
        Kind::Rewrite => (REWRITE, Category::UnidiomaticStyle, "corrected-rewrite"),
        Kind::Move => (MOVE, Category::UnidiomaticStyle, "corrected-move"),
        Kind::Paragraph => (PARAGRAPH, Category::Layout, "corrected-split"),
        Kind::Words => {
            let message = match (gone.is_empty(), new.is_empty()) {
                (true, _) => "corrected-inserted",
                (_, true) => "corrected-removed",
                _ => "corrected-replaced",
            };
            (CHANGE, category(gone, new), message)
        }
    };
    let label = match (kind, edits.as_slice()) {
        (Kind::Move, [one, other]) => label(&format!("{}{}", one.insert, other.insert)),
        _ => label(new),
    };
    let finding = create(by, rule, first, category, message);
    let finding = if kind == Kind::Rewrite {
        finding.beside_others()
    } else {
        finding
    };
    finding.edit(label, edits, Applicability::NeedsReview)
}

/// Returns a suggestion as it is shown in a list: paragraph breaks are visible.
fn label(text: &str) -> String {
    text.replace(PARAGRAPH_BREAK, "¶ ")
}

/// Returns the most likely category of a change, from the letters alone.
fn category(gone: &str, new: &str) -> Category {
    let letters = |text: &str| -> String { text.chars().filter(|ch| ch.is_alphanumeric()).collect() };
    let (old, now) = (letters(gone), letters(new));
    if old == now {
        return Category::Punctuation;
    }
    if old.is_empty() {
        return Category::Omission;
    }
    if now.is_empty() {
        return Category::Addition;
    }
    if old.to_lowercase() == now.to_lowercase() {
        return Category::LocaleCapitalisation;
    }
    let one_word = |text: &str| !text.trim().contains(char::is_whitespace);
    let shared = old.chars().zip(now.chars()).take_while(|(a, b)| a == b).count();
    let longer = old.chars().count().max(now.chars().count());
    if one_word(gone) && one_word(new) && shared * 2 >= longer {
        // Another ending, or a letter: which of the two, only a dictionary knows.
        return Category::Grammar;
    }
    Category::Mistranslation
}
