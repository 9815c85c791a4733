//! [`ByteMap`]: maps offsets in decoded text to offsets in the file.

/// The position of each character of a decoded text in the bytes of the file.
///
/// Stored as runs of characters with the same width on both sides; prose in one script needs few of them. Both offsets
/// count from the first byte after the byte order mark.
#[derive(Clone, Debug, Default)]
pub(super) struct ByteMap {
    runs: Vec<Run>,
    decoded: usize,
    original: usize,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    decoded: usize,
    original: usize,
    decoded_width: usize,
    original_width: usize,
}

impl ByteMap {
    /// Appends `count` characters that are `decoded` bytes wide in the text and `original` bytes in the file.
    pub(super) fn push(&mut self, count: usize, decoded: usize, original: usize) {
        if count == 0 {
            return;
        }
        let grows = self
            .runs
            .last()
            .is_some_and(|run| run.decoded_width == decoded && run.original_width == original);
        if !grows {
            self.runs.push(Run {
                decoded: self.decoded,
                original: self.original,
                decoded_width: decoded,
                original_width: original,
            });
        }
        self.decoded += decoded * count;
        self.original += original * count;
    }

    /// Returns the file offset of the character that starts at byte `at` of the text; the end of the text maps to the
    /// end of the file.
    pub(super) fn original(&self, at: usize) -> usize {
        if at >= self.decoded {
            return self.original;
        }
        let nearest = self.runs.partition_point(|run| run.decoded <= at);
        let Some(run) = nearest.checked_sub(1).and_then(|index| self.runs.get(index)) else {
            return at;
        };
        run.original + (at - run.decoded) / run.decoded_width * run.original_width
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_across_runs() {
        // "ab€c" in windows-1252.
        let mut map = ByteMap::default();
        map.push(2, 1, 1);
        map.push(1, 3, 1);
        map.push(1, 1, 1);
        assert_eq!([0, 1, 2, 5, 6].map(|at| map.original(at)), [0, 1, 2, 3, 4]);
        assert_eq!(ByteMap::default().original(0), 0);
    }
}
