//! Writes as many decisions as the format accepts, so that one edit that cannot be written does not block the others.

use crate::subset::most;
use crate::{Edits, FormatError, Loaded, Tracking, WriteOptions};
use copydesk_model::SegmentId;
use copydesk_text::EditSet;
use std::collections::BTreeMap;

/// The edits of one decision, all in one segment; they are written together or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The segment.
    pub segment: SegmentId,
    /// The edits, in bytes of [`Segment::mt`](copydesk_model::Segment::mt).
    pub edits: EditSet,
}

impl Decision {
    /// Returns one decision for each edit.
    pub fn of_each(edits: &Edits) -> Vec<Self> {
        let of_segment = |(&segment, set): (&SegmentId, &EditSet)| {
            let one = move |edit: &copydesk_text::Edit| Self {
                segment,
                edits: EditSet::single(edit.clone()),
            };
            set.edits().iter().map(one).collect::<Vec<_>>()
        };
        edits.iter().flat_map(of_segment).collect()
    }
}

/// A file that was written with as many decisions as its format accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// The edits that were written.
    pub edits: Edits,
    /// The decisions that were not written.
    pub refused: Vec<Refused>,
}

/// A decision that cannot be written together with the earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Index of the decision in the list.
    pub index: usize,
    /// Why it cannot be written.
    pub error: FormatError,
}

impl Loaded {
    /// Like [`Loaded::write`], with as many of the decisions as possible; if two exclude each other, the earlier one is
    /// kept.
    ///
    /// # Errors
    /// Errors that do not depend on the decisions.
    pub fn write_most(&self, decisions: &[Decision], options: &WriteOptions) -> Result<Written, FormatError> {
        self.most(decisions, *options, |edits| self.write(edits, options))
    }

    /// Like [`Loaded::write_tracked`], with as many of the decisions as possible; see [`Loaded::write_most`].
    ///
    /// # Errors
    /// Errors that do not depend on the decisions.
    pub fn write_tracked_most(
        &self,
        decisions: &[Decision],
        tracking: &Tracking,
    ) -> Result<Written, FormatError> {
        let write = |edits: &Edits| self.write_tracked(edits, tracking);
        self.most(decisions, WriteOptions::default(), write)
    }

    /// Writes all decisions if the format accepts them all, with a single call of `write`. Otherwise it first leaves
    /// out those that cannot be written in their segment, at the cost of reading those segments again, and then those
    /// that are only refused for the whole file.
    fn most(
        &self,
        decisions: &[Decision],
        options: WriteOptions,
        write: impl Fn(&Edits) -> Result<Vec<u8>, FormatError>,
    ) -> Result<Written, FormatError> {
        let all: Vec<usize> = (0..decisions.len()).collect();
        if let Ok(edits) = together(decisions, &all) {
            match write(&edits) {
                Ok(bytes) => {
                    return Ok(Written {
                        bytes,
                        edits,
                        refused: Vec::new(),
                    });
                }
                Err(error) if !error.is_of_edits() => return Err(error),
                Err(_) => {}
            }
        }
        let (kept, mut refused) = self.accepted(decisions, options);
        let mut written = write_most(decisions, &kept, write)?;
        refused.append(&mut written.refused);
        refused.sort_by_key(|refused| refused.index);
        written.refused = refused;
        Ok(written)
    }

    /// Returns the indexes of the decisions that can be written in their segments together with the earlier ones, and
    /// the refused decisions.
    fn accepted(&self, decisions: &[Decision], options: WriteOptions) -> (Vec<usize>, Vec<Refused>) {
        let mut by_segment: BTreeMap<SegmentId, Vec<usize>> = BTreeMap::new();
        for (index, decision) in decisions.iter().enumerate() {
            by_segment.entry(decision.segment).or_default().push(index);
        }
        let (mut kept, mut refused) = (Vec::new(), Vec::new());
        for (segment, of_segment) in by_segment {
            let accepts = |some: &[usize]| {
                let edits = together(decisions, some)?;
                self.accepts_in(&edits, segment, &options)
            };
            let mut of_kept = Vec::new();
            // Usually, all of them are accepted.
            if accepts(&of_segment).is_ok() {
                of_kept = of_segment;
            } else {
                for index in of_segment {
                    of_kept.push(index);
                    if let Err(error) = accepts(&of_kept) {
                        of_kept.pop();
                        refused.push(Refused { index, error });
                    }
                }
            }
            kept.append(&mut of_kept);
        }
        kept.sort_unstable();
        (kept, refused)
    }
}

/// Writes as many of the decisions at `places` as `write` accepts. If it accepts all, it is called once; each refused
/// decision costs as many further calls as it takes to find it by bisection.
///
/// # Errors
/// Errors of `write` that do not depend on the decisions.
fn write_most(
    decisions: &[Decision],
    places: &[usize],
    write: impl Fn(&Edits) -> Result<Vec<u8>, FormatError>,
) -> Result<Written, FormatError> {
    let mut best: Option<(Vec<u8>, Edits)> = None;
    let mut failed = None;
    let most = most(places, |some| {
        if failed.is_some() {
            return Ok(());
        }
        match together(decisions, some).and_then(|edits| Ok((write(&edits)?, edits))) {
            Ok(written) => best = Some(written),
            Err(error) if error.is_of_edits() => return Err(error),
            Err(error) => failed = Some(error),
        }
        Ok(())
    });
    if let Some(error) = failed {
        return Err(error);
    }
    let refused = most.refused.into_iter().map(|(index, error)| {
        let segment = decisions[index].segment;
        let error = match error {
            FormatError::ChangesMarkup { .. } => FormatError::ChangesMarkup { segment },
            other => other,
        };
        Refused { index, error }
    });
    let refused = refused.collect();
    let (bytes, edits) = match best {
        Some(written) => written,
        None => (write(&Edits::new())?, Edits::new()),
    };
    Ok(Written {
        bytes,
        edits,
        refused,
    })
}

/// Returns the edits of some decisions, by segment.
fn together(decisions: &[Decision], places: &[usize]) -> Result<Edits, FormatError> {
    let mut by_segment: BTreeMap<SegmentId, Vec<copydesk_text::Edit>> = BTreeMap::new();
    for &index in places {
        let Decision { segment, edits } = &decisions[index];
        let of_segment = by_segment.entry(*segment).or_default();
        of_segment.extend(edits.edits().iter().cloned());
    }
    let set = |(segment, edits)| match EditSet::new(edits) {
        Ok(set) => Ok((segment, set)),
        Err(_) => Err(FormatError::EditDoesNotFit { segment }),
    };
    by_segment.into_iter().map(set).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_text::{Edit, TextRange};
    use std::cell::Cell;

    /// Returns `count` decisions, one edit per segment.
    fn decisions(count: u32) -> Vec<Decision> {
        let one = |number| Decision {
            segment: SegmentId(number),
            edits: EditSet::single(Edit::replace(TextRange::new(0, 1), "x")),
        };
        (0..count).map(one).collect()
    }

    fn write_all(
        count: u32,
        write: impl Fn(&Edits) -> Result<Vec<u8>, FormatError>,
    ) -> Result<Written, FormatError> {
        let decisions = decisions(count);
        let places: Vec<usize> = (0..decisions.len()).collect();
        write_most(&decisions, &places, write)
    }

    /// Writes the numbers of the segments; refuses those in `alone`, and the `pairs` that occur together.
    fn write(edits: &Edits, alone: &[u32], pairs: &[(u32, u32)]) -> Result<Vec<u8>, FormatError> {
        let has = |number: u32| edits.contains_key(&SegmentId(number));
        // Like a real format, it reports the first segment, which need not be the cause.
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
            let settled = write_all(20, |edits| write(edits, alone, pairs)).expect("writes");
            let left_out: Vec<u32> = settled.refused.iter().map(|one| one.index as u32).collect();
            assert_eq!(left_out, refused);
            let kept: Vec<u8> = (0..20)
                .filter(|number| !refused.contains(&u32::from(*number)))
                .collect();
            assert_eq!(settled.bytes, kept);
            assert_eq!(settled.edits.len(), kept.len());
            for Refused { index, error } in settled.refused {
                let segment = SegmentId(index as u32);
                assert_eq!(error, FormatError::ChangesMarkup { segment });
            }
        }
    }

    #[test]
    fn what_is_accepted_as_a_whole_is_written_once() {
        let calls = Cell::new(0);
        let counted = |edits: &Edits, alone: &[u32]| {
            calls.set(calls.get() + 1);
            write(edits, alone, &[])
        };
        let all = write_all(1000, |edits| counted(edits, &[])).expect("writes");
        assert_eq!((all.edits.len(), calls.take()), (1000, 1));
        // One in two hundred takes eight bisection steps.
        let most = write_all(200, |edits| counted(edits, &[77])).expect("writes");
        assert_eq!(most.edits.len(), 199);
        assert!(calls.get() <= 20, "{calls:?}");
    }

    #[test]
    fn the_original_is_written_where_nothing_is_accepted() {
        let settled = write_all(3, |edits| {
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
    fn an_error_that_no_edit_causes_is_returned() {
        let result = write_all(8, |_| Err(FormatError::DamagedPackage));
        assert_eq!(result, Err(FormatError::DamagedPackage));
    }
}
