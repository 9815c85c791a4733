//! Writes decisions into targets as localization quality issues of the Internationalization Tag Set 2.0.
//!
//! Each is a `<mrk>` around its words with `its:locQualityIssueType`, `…Comment` and `…Severity`; issues that the
//! editor dismissed have `…Enabled="no"`. Attributes and their meaning: <https://www.w3.org/TR/its20/#lqissue>; the
//! types: <https://www.w3.org/TR/its20/#lqissue-typevalues>. In XLIFF 1.2 the marker is `mtype="x-its"`
//! (<https://www.w3.org/International/its/wiki/XLIFF_1.2_Mapping>), in XLIFF 2 `type="its:generic"` with an id (XLIFF
//! 2.1, section 5.9, the ITS module).
//!
//! Markers must be nested: one that would cut through a code or another marker is widened until it does not, and its
//! comment still quotes the words.

use super::doctype::without_doctype;
use super::inline::{SECTION_END, SECTION_START};
use super::unit::{Unit, Version};
use crate::charset::Decoded;
use crate::html::escape;
use crate::patch::Replacement;
use crate::xml::{What, is_illegal, pieces};
use crate::{Annotation, FormatError};
use copydesk_model::{Category, Severity};
use copydesk_text::TextRange;
use std::ops::Range;

const ITS: &str = "http://www.w3.org/2005/11/its";

/// An annotation and its position.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked<'a> {
    pub(super) unit: &'a Unit,
    /// In the text of the unit.
    pub(super) range: TextRange,
    pub(super) annotation: &'a Annotation,
}

/// Returns the insertions that annotate `marked` in the source, in order.
///
/// # Errors
/// Malformed XML.
pub(super) fn annotate(decoded: &Decoded, marked: &[Marked<'_>]) -> Result<Vec<Replacement>, FormatError> {
    let source = &*decoded.text;
    if marked.is_empty() {
        return Ok(Vec::new());
    }
    let outline = Outline::read(source)?;
    let mut out = Vec::new();
    let its = outline.declare(&mut out);
    let ids = unused(source);
    let mut places: Vec<Range<usize>> = marked.iter().map(place).collect();
    nest(&mut places, &outline.elements);
    let mut order: Vec<usize> = (0..marked.len()).collect();
    order.sort_by_key(|&at| (places[at].start, std::cmp::Reverse(places[at].end)));
    // The open markers: where each ends, and its end tag.
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut put = |at: usize, insert: String| {
        out.push(Replacement {
            range: at..at,
            insert,
        });
    };
    for (number, &at) in order.iter().enumerate() {
        let (Marked { unit, annotation, .. }, place) = (&marked[at], &places[at]);
        while let Some((end, tag)) = open.pop_if(|(end, _)| *end <= place.start) {
            put(end, tag);
        }
        let kind = match unit.state.version {
            Version::One => " mtype=\"x-its\"".to_owned(),
            Version::Two => format!(" id=\"{ids}{}\" type=\"its:generic\"", number + 1),
        };
        let comment: String = annotation.comment.chars().filter(|&ch| !is_illegal(ch)).collect();
        let comment = escape(&comment, Some('"'), decoded.charset);
        let enabled = if annotation.is_error {
            String::new()
        } else {
            format!(" {its}:locQualityIssueEnabled=\"no\"")
        };
        let prefix = &unit.prefix;
        put(
            place.start,
            format!(
                "<{prefix}mrk{kind} {its}:locQualityIssueType=\"{}\" {its}:locQualityIssueComment=\"{comment}\" \
                 {its}:locQualityIssueSeverity=\"{}\"{enabled}>",
                issue_type(annotation.category),
                severity(annotation.severity)
            ),
        );
        open.push((place.end, format!("</{prefix}mrk>")));
    }
    while let Some((end, tag)) = open.pop() {
        put(end, tag);
    }
    Ok(out)
}

/// Returns the position of an annotation's words in the source. If words were removed, the adjacent words are used.
fn place(marked: &Marked<'_>) -> Range<usize> {
    let Marked { unit, range, .. } = marked;
    let range = if range.is_empty() {
        beside(&unit.text, range.start() as usize)
    } else {
        *range
    };
    let place = unit.source_of(range).filter(|_| unit.has_words);
    let mut place = place.map_or(unit.content.start..unit.content.start, TextRange::to_usize);
    for section in &unit.sections {
        // A section cannot contain markers, so the range covers all of it.
        if place.start <= section.end && section.start <= place.end {
            let outer = section.start - SECTION_START.len()..section.end + SECTION_END.len();
            place = place.start.min(outer.start)..place.end.max(outer.end);
        }
    }
    place
}

/// Returns the word that ends at byte `at` of the text or is the last one before it, otherwise the one after it.
fn beside(text: &str, at: usize) -> TextRange {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let word = before.trim_end();
    if !word.is_empty() {
        let start = word.rfind(char::is_whitespace).map_or(0, |blank| {
            blank + word[blank..].chars().next().map_or(0, char::len_utf8)
        });
        return TextRange::new(start as u32, word.len() as u32);
    }
    let word = after.trim_start();
    let start = text.len() - word.len();
    let len = word.find(char::is_whitespace).unwrap_or(word.len());
    TextRange::new(start as u32, (start + len) as u32)
}

/// Widens ranges until none cuts through an element or another range. `elements` are ordered by their starts.
fn nest(places: &mut [Range<usize>], elements: &[Range<usize>]) {
    let cuts = |a: &Range<usize>, b: &Range<usize>| {
        (a.start < b.start && b.start < a.end && a.end < b.end)
            || (b.start < a.start && a.start < b.end && b.end < a.end)
    };
    let cover = |a: &Range<usize>, b: &Range<usize>| a.start.min(b.start)..a.end.max(b.end);
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|&at| (places[at].start, std::cmp::Reverse(places[at].end)));
    loop {
        let mut widened = false;
        for (nth, &at) in order.iter().enumerate() {
            let mut place = places[at].clone();
            // An element that ends within the range began before or inside it; the search can stop at the innermost
            // element that contains the range.
            let until = elements.partition_point(|element| element.start < place.end);
            for element in elements[..until].iter().rev() {
                if cuts(&place, element) {
                    place = cover(&place, element);
                } else if element.start < place.start && place.end <= element.end {
                    break;
                }
            }
            for &other in &order[nth + 1..] {
                if places[other].start >= place.end {
                    break;
                }
                if cuts(&place, &places[other]) {
                    place = cover(&place, &places[other]);
                }
            }
            if place != places[at] {
                places[at] = place;
                widened = true;
            }
        }
        if !widened {
            return;
        }
        order.sort_by_key(|&at| (places[at].start, std::cmp::Reverse(places[at].end)));
    }
}

/// The elements of a document and the declarations of its root.
#[derive(Debug, Default)]
struct Outline {
    /// Including their tags, ordered by their starts.
    elements: Vec<Range<usize>>,
    /// Where attributes of the root can be inserted.
    root: usize,
    /// The prefix that the root declares for the ITS namespace.
    declared: Option<String>,
    /// The prefixes of the `version` attributes of the root.
    versions: Vec<String>,
    /// Prefixes that are bound to other namespaces anywhere.
    taken: Vec<String>,
}

impl Outline {
    fn read(source: &str) -> Result<Self, FormatError> {
        let mut out = Self::default();
        let mut open: Vec<usize> = Vec::new();
        pieces(&without_doctype(source)?, |what, range| {
            match what {
                What::Start(tag) => {
                    let is_root = out.elements.is_empty();
                    if is_root {
                        out.root = tag.name_end;
                    }
                    for attribute in &tag.attributes {
                        match attribute.name.split_once(':') {
                            Some(("xmlns", prefix)) if attribute.value != ITS => {
                                out.taken.push(prefix.to_owned());
                            }
                            Some(("xmlns", prefix)) if is_root => out.declared = Some(prefix.to_owned()),
                            Some((prefix, "version")) if is_root => out.versions.push(prefix.to_owned()),
                            _ => {}
                        }
                    }
                    open.push(out.elements.len());
                    out.elements.push(range);
                }
                What::End => {
                    if let Some(element) = open.pop().and_then(|at| out.elements.get_mut(at)) {
                        element.end = range.end;
                    }
                }
                What::Text | What::Written(_) => {}
            }
            Ok(())
        })?;
        Ok(out)
    }

    /// Returns the prefix of the ITS namespace. Adds the declarations of namespace and version to the root if they are
    /// missing.
    fn declare(&self, out: &mut Vec<Replacement>) -> String {
        let is_free = |prefix: &String| !self.taken.contains(prefix);
        let known = self.declared.clone().filter(is_free);
        let mut insert = String::new();
        let prefix = known.unwrap_or_else(|| {
            let wanted = std::iter::once("its".to_owned()).chain((2_u32..).map(|n| format!("its{n}")));
            let is_new = |prefix: &String| is_free(prefix) && self.declared.as_ref() != Some(prefix);
            // There are infinitely many candidates, so one is free.
            let prefix = wanted.into_iter().find(is_new).unwrap_or_default();
            insert = format!(" xmlns:{prefix}=\"{ITS}\"");
            prefix
        });
        if !self.versions.contains(&prefix) {
            insert.extend([" ", &prefix, ":version=\"2.0\""]);
        }
        if !insert.is_empty() {
            out.push(Replacement {
                range: self.root..self.root,
                insert,
            });
        }
        prefix
    }
}

/// Returns a prefix that no id of the file starts with.
fn unused(source: &str) -> String {
    let mut out = "copydesk-".to_owned();
    while source.contains(&out) {
        out.push_str("x-");
    }
    out
}

/// Returns the ITS type of an MQM category; the ITS types are those of MQM in 2013.
fn issue_type(category: Category) -> &'static str {
    match category {
        // ITS uses `inconsistency` for everything except terminology.
        Category::TerminologyWrong | Category::TerminologyInconsistent => "terminology",
        Category::Mistranslation => "mistranslation",
        Category::Untranslated => "untranslated",
        Category::Omission => "omission",
        Category::Addition => "addition",
        Category::Grammar => "grammar",
        Category::Spelling => "misspelling",
        // "Incorrect punctuation, incorrect capitalization".
        Category::Punctuation | Category::LocaleCapitalisation => "typographical",
        // "The text is inconsistent with itself".
        Category::TextualConventions | Category::InconsistentStyle => "inconsistency",
        Category::CharacterEncoding => "characters",
        Category::Verbosity | Category::UnidiomaticStyle => "style",
        // "The text violates norms for the intended locale".
        Category::LocaleTypography | Category::LocaleFormat => "locale-violation",
        Category::Markup => "markup",
        Category::Layout => "formatting",
    }
}

/// Returns the ITS severity, from 0 to 100: the penalty in the MQM scoring model as a percentage of that of a critical
/// error.
fn severity(severity: Severity) -> u32 {
    severity.penalty() * 100 / Severity::Critical.penalty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_widened_until_they_nest() {
        let ranges = |pairs: &[(usize, usize)]| pairs.iter().map(|&(a, b)| a..b).collect::<Vec<_>>();
        let cases: [[&[(usize, usize)]; 3]; 5] = [
            [&[(2, 4), (4, 6)], &[(0, 9)], &[(2, 4), (4, 6)]],
            [&[(2, 5), (4, 6)], &[(0, 9)], &[(2, 6), (4, 6)]],
            [&[(2, 5)], &[(0, 9), (1, 4)], &[(1, 5)]],
            [&[(2, 5)], &[(0, 9), (3, 8)], &[(2, 8)]],
            [
                &[(3, 4), (2, 7), (6, 8)],
                &[(0, 20), (1, 12), (5, 9)],
                &[(3, 4), (2, 9), (6, 8)],
            ],
        ];
        for [places, elements, expected] in cases {
            let mut places = ranges(places);
            nest(&mut places, &ranges(elements));
            assert_eq!(places, ranges(expected));
        }
    }

    #[test]
    fn a_gap_is_told_by_the_word_beside_it() {
        for (text, at, expected) in [
            ("le chat dort", 7, "chat"),
            ("le chat dort", 8, "chat"),
            ("le chat dort", 0, "le"),
            ("été\u{a0}!", 0, "été"),
            ("", 0, ""),
        ] {
            assert_eq!(&text[beside(text, at)], expected);
        }
    }

    #[test]
    fn severities_are_shares_of_the_worst() {
        assert_eq!(
            Severity::ALL.iter().map(|&one| severity(one)).collect::<Vec<_>>(),
            [0, 4, 20, 100]
        );
    }
}
