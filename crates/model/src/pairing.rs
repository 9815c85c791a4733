//! Pairs the segments of a translation with the parts of its source text.

use crate::{Document, Segment};
use std::borrow::Cow;

/// Returns the source of each segment of `target`, in order; `None` if the two texts cannot be paired.
///
/// A segment has several lines where a sentence continues after a line break, possibly in only one of the languages:
/// texts with the same number of lines are paired line by line, others segment by segment if their numbers are equal.
pub fn pair<'s>(target: &Document, source: &'s Document) -> Option<Vec<Cow<'s, str>>> {
    let (ours, theirs) = (&target.segments, &source.segments);
    if ours.len() == theirs.len() && ours.iter().map(lines).eq(theirs.iter().map(lines)) {
        return Some(theirs.iter().map(|segment| Cow::Borrowed(&*segment.mt)).collect());
    }
    let all = |segments: &[Segment]| -> usize { segments.iter().map(lines).sum() };
    if all(ours) == all(theirs) {
        let mut rest = theirs.iter().flat_map(|segment| segment.mt.split('\n'));
        let of = |segment: &Segment| {
            let own: Vec<&str> = rest.by_ref().take(lines(segment)).collect();
            Cow::Owned(own.join("\n"))
        };
        return Some(ours.iter().map(of).collect());
    }
    (ours.len() == theirs.len()).then(|| theirs.iter().map(|segment| Cow::Borrowed(&*segment.mt)).collect())
}

/// Returns the number of lines of a segment, at least one.
fn lines(segment: &Segment) -> usize {
    segment.mt.split('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SegmentId, SegmentKind};

    fn document(segments: &[&str]) -> Document {
        Document {
            source_lang: None,
            target_lang: None,
            segments: (0..)
                .zip(segments)
                .map(|(id, text)| Segment {
                    id: SegmentId(id),
                    kind: SegmentKind::Paragraph,
                    source: None,
                    mt: (*text).into(),
                    marks: Vec::new(),
                    locked: None,
                })
                .collect(),
        }
    }

    fn paired(target: &[&str], source: &[&str]) -> Option<Vec<String>> {
        let source = document(source);
        let pairs = pair(&document(target), &source)?;
        Some(pairs.into_iter().map(Cow::into_owned).collect())
    }

    #[test]
    fn lines_that_are_joined_in_one_language_only_do_not_put_the_rest_out_of_step() {
        let right = Some(vec!["A\nb".to_owned(), "C".to_owned(), "D".to_owned()]);
        assert_eq!(
            paired(&["Un\ndeux", "Trois", "Quatre"], &["A", "b", "C", "D"]),
            right
        );
        // Equal numbers of segments and lines, joined in different places.
        assert_eq!(
            paired(&["Un\ndeux", "Trois", "Quatre"], &["A", "b", "C\nD"]),
            right
        );
    }

    #[test]
    fn as_many_segments_are_paired_and_anything_else_is_not() {
        assert_eq!(paired(&["Un"], &["A\nb"]), Some(vec!["A\nb".to_owned()]));
        assert_eq!(paired(&["Un", "Deux"], &["A"]), None);
        assert_eq!(paired(&[], &[]), Some(Vec::new()));
    }
}
