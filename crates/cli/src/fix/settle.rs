//! What a format refuses only once all edits stand together: found by halving, so that one edit never costs the rest.

use copydesk_formats::{Edits, FormatError};
use copydesk_model::SegmentId;
use copydesk_text::{Edit, EditSet};

/// The edits of one issue.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Taken<I> {
    pub(super) issue: I,
    pub(super) segment: SegmentId,
    pub(super) edits: EditSet,
}

/// What was written, with what, and without what.
#[derive(Debug, PartialEq)]
pub(super) struct Settled<I> {
    pub(super) bytes: Vec<u8>,
    pub(super) kept: Vec<Taken<I>>,
    pub(super) refused: Vec<(I, FormatError)>,
}

/// Writes with as many of `taken` as the format accepts. Where it accepts them all, that is one call of `write`; each
/// that it refuses costs some calls more, as many as it takes to halve the list down to it.
///
/// # Errors
/// Those of `write` that no edit is to blame for.
pub(super) fn settle<I: Clone>(
    taken: &[Taken<I>],
    mut write: impl FnMut(&Edits) -> Result<Vec<u8>, FormatError>,
) -> Result<Settled<I>, FormatError> {
    let mut settled = Settled {
        bytes: Vec::new(),
        kept: Vec::new(),
        refused: Vec::new(),
    };
    let mut left = vec![taken];
    while let Some(some) = left.pop() {
        let both: Vec<Taken<I>> = settled.kept.iter().chain(some).cloned().collect();
        match together(&both).and_then(|edits| write(&edits)) {
            Ok(bytes) => {
                settled.bytes = bytes;
                settled.kept = both;
            }
            Err(error) if !is_of_an_edit(&error) => return Err(error),
            Err(error) => match some {
                // Without a single edit: nothing else is to blame.
                [] => return Err(error),
                [one] => {
                    let error = match error {
                        FormatError::ChangesMarkup { .. } => {
                            FormatError::ChangesMarkup { segment: one.segment }
                        }
                        other => other,
                    };
                    settled.refused.push((one.issue.clone(), error));
                }
                _ => {
                    let (first, second) = some.split_at(some.len() / 2);
                    left.extend([second, first]);
                }
            },
        }
    }
    if settled.kept.is_empty() {
        settled.bytes = write(&Edits::new())?;
    }
    Ok(settled)
}

/// The edits by segment.
fn together<I>(taken: &[Taken<I>]) -> Result<Edits, FormatError> {
    let mut by_segment: std::collections::BTreeMap<SegmentId, Vec<Edit>> = std::collections::BTreeMap::new();
    for Taken { segment, edits, .. } in taken {
        by_segment
            .entry(*segment)
            .or_default()
            .extend(edits.edits().iter().cloned());
    }
    let set = |(segment, edits)| match EditSet::new(edits) {
        Ok(set) => Ok((segment, set)),
        Err(_) => Err(FormatError::EditDoesNotFit { segment }),
    };
    by_segment.into_iter().map(set).collect()
}

/// Whether another choice of edits could do without this error.
fn is_of_an_edit(error: &FormatError) -> bool {
    matches!(
        error,
        FormatError::CutsMark { .. }
            | FormatError::ChangesMarkup { .. }
            | FormatError::EditDoesNotFit { .. }
            | FormatError::Unencodable { .. }
            | FormatError::Unfaithful { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_text::TextRange;

    /// One edit a segment, `count` of them.
    fn taken(count: u32) -> Vec<Taken<u32>> {
        let one = |number| Taken {
            issue: number,
            segment: SegmentId(number),
            edits: EditSet::single(Edit::replace(TextRange::new(0, 1), "x")),
        };
        (0..count).map(one).collect()
    }

    /// Writes the numbers of the segments; refuses some, and some only beside another.
    fn write(edits: &Edits, alone: &[u32], pairs: &[(u32, u32)]) -> Result<Vec<u8>, FormatError> {
        let has = |number: u32| edits.contains_key(&SegmentId(number));
        // As a format does, it blames the first segment, which need not be the guilty one.
        let segment = edits.keys().next().copied().unwrap_or(SegmentId(0));
        if alone.iter().any(|&number| has(number)) || pairs.iter().any(|&(a, b)| has(a) && has(b)) {
            return Err(FormatError::ChangesMarkup { segment });
        }
        Ok(edits.keys().map(|segment| segment.0 as u8).collect())
    }

    #[test]
    fn only_what_is_refused_is_left_out() {
        for (alone, pairs, refused) in [
            (&[][..], &[][..], &[][..]),
            (&[3], &[], &[3]),
            (&[0, 19], &[], &[0, 19]),
            (&[], &[(4, 5)], &[5]),
            (&[7], &[(2, 11), (11, 12)], &[7, 11]),
            (
                &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
                &[],
                &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
            ),
        ] {
            let settled = settle(&taken(20), |edits| write(edits, alone, pairs)).expect("writes");
            let left_out: Vec<u32> = settled.refused.iter().map(|(issue, _)| *issue).collect();
            assert_eq!(left_out, refused);
            let kept: Vec<u8> = (0..20)
                .filter(|number| !refused.contains(&u32::from(*number)))
                .collect();
            assert_eq!(settled.bytes, kept);
            assert_eq!(settled.kept.len(), kept.len());
            for (issue, error) in settled.refused {
                let segment = SegmentId(issue);
                assert_eq!(error, FormatError::ChangesMarkup { segment });
            }
        }
    }

    #[test]
    fn what_all_accept_is_written_once() {
        let mut calls = 0;
        let settled = settle(&taken(1000), |edits| {
            calls += 1;
            write(edits, &[], &[])
        });
        assert_eq!((settled.expect("writes").kept.len(), calls), (1000, 1));
        // One in a thousand costs ten halvings.
        let mut calls = 0;
        let settled = settle(&taken(200), |edits| {
            calls += 1;
            write(edits, &[77], &[])
        });
        assert_eq!(settled.expect("writes").kept.len(), 199);
        assert!(calls <= 20, "{calls}");
    }

    #[test]
    fn nothing_is_left_but_the_original() {
        let settled = settle(&taken(3), |edits| {
            if edits.is_empty() {
                return Ok(b"original".to_vec());
            }
            write(edits, &[0, 1, 2], &[])
        });
        let settled = settled.expect("writes");
        assert_eq!(
            (settled.bytes.as_slice(), settled.refused.len()),
            (b"original".as_slice(), 3)
        );
    }

    #[test]
    fn what_no_edit_is_to_blame_for_ends_it() {
        let result = settle(&taken(8), |_| Err(FormatError::DamagedPackage));
        assert_eq!(result, Err(FormatError::DamagedPackage));
    }
}
