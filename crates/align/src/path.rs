//! The best alignment of a gap, by dynamic programming within a band.

use crate::scores::{MOST, Score, Scores};
use std::ops::Range;

/// Up to this number of cells, all alignments are compared; above it, those near the anchors.
const MAX_CELLS: usize = 400_000;

/// How far from the line between two anchors is searched at least, in paragraphs.
const MARGIN: usize = 24;

/// How far at most.
const MAX_MARGIN: usize = 120;

/// Paragraphs between two pairs that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) source: Range<usize>,
    pub(crate) target: Range<usize>,
}

/// A pair of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) source: Range<usize>,
    pub(crate) target: Range<usize>,
    /// The score of the features of both sides.
    pub(crate) anchored: Score,
}

/// The numbers of paragraphs in a pair, source and target; the first that is best is taken.
const SHAPES: [(u8, u8); 7] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3)];

/// How many of the shapes are compared for a rough alignment.
const ROUGH: usize = 3;

/// How much is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// No merged and split paragraphs.
    Rough,
    /// Everything.
    Whole,
}

/// Whether all alignments of a gap are compared.
pub(crate) fn is_small(gap: &Gap) -> bool {
    (gap.source.len() + 1) * (gap.target.len() + 1) <= MAX_CELLS
}

const NEVER: Score = Score::MIN / 2;

/// The columns that are searched in each row of a gap. Rows and columns are the numbers of paragraphs before a point.
#[derive(Debug)]
struct Band {
    rows: Vec<Range<usize>>,
    /// Number of cells before each row.
    offsets: Vec<usize>,
}

impl Band {
    /// Returns the band around points in rising order.
    fn around(n: usize, m: usize, points: &[(usize, usize)]) -> Self {
        let rows = if (n + 1) * (m + 1) <= MAX_CELLS {
            vec![0..m + 1; n + 1]
        } else {
            let mut rows = Vec::with_capacity(n + 1);
            let mut last = (0, 0);
            for &(i, j) in points.iter().chain([&(n, m)]) {
                let (height, width) = (i - last.0, j - last.1);
                let margin = (MARGIN + height.max(width) / 4).min(MAX_MARGIN);
                for row in rows.len()..=i {
                    let on_line = last.1 + ((row - last.0) * width).checked_div(height).unwrap_or(width);
                    // Where many paragraphs of one side lack a counterpart, the line is steep.
                    let rise = width.checked_div(height).unwrap_or(width);
                    let start = on_line.saturating_sub(margin + rise);
                    rows.push(start..(on_line + margin + rise).min(m) + 1);
                }
                last = (i, j);
            }
            connect(&mut rows);
            rows
        };
        let mut offsets = Vec::with_capacity(rows.len());
        let mut cells = 0;
        for row in &rows {
            offsets.push(cells);
            cells += row.len();
        }
        offsets.push(cells);
        Self { rows, offsets }
    }

    fn cell(&self, i: usize, j: usize) -> Option<usize> {
        let row = self.rows.get(i)?;
        row.contains(&j).then(|| self.offsets[i] + j - row.start)
    }

    fn cells(&self) -> usize {
        self.offsets.last().copied().unwrap_or_default()
    }
}

/// Makes the ranges rise and overlap, so that a path leads from the first to the last.
fn connect(rows: &mut [Range<usize>]) {
    let mut end = 1;
    for row in rows.iter_mut() {
        row.start = row.start.min(end - 1);
        row.end = row.end.max(end);
        end = row.end;
    }
    let mut start = usize::MAX;
    for row in rows.iter_mut().rev() {
        row.start = row.start.min(start);
        start = row.start;
    }
}

/// Returns the best alignment of a gap. `anchors` are points near which it is, in rising order.
pub(crate) fn best(scores: &Scores, gap: &Gap, extent: Extent, anchors: &[(usize, usize)]) -> Vec<Step> {
    let (n, m) = (gap.source.len(), gap.target.len());
    let shapes_tried = match extent {
        Extent::Whole => &SHAPES[..],
        Extent::Rough => &SHAPES[..ROUGH],
    };
    let points: Vec<(usize, usize)> = anchors
        .iter()
        .filter(|(i, j)| gap.source.contains(i) && gap.target.contains(j))
        .map(|(i, j)| (i - gap.source.start, j - gap.target.start))
        .collect();
    let band = Band::around(n, m, &points);
    let mut values = vec![NEVER; band.cells()];
    let mut shapes = vec![u8::MAX; band.cells()];
    // Scores of the shared features of the paragraphs before each point.
    let mut shared = Rows::new(&band);
    for i in 0..=n {
        let row = band.rows[i].clone();
        shared.add(scores, gap, extent, i, &row);
        for j in row {
            let Some(here) = band.cell(i, j) else { continue };
            if (i, j) == (0, 0) {
                values[here] = 0;
                continue;
            }
            for (number, &(di, dj)) in shapes_tried.iter().enumerate() {
                let (di, dj) = (usize::from(di), usize::from(dj));
                let from = i.checked_sub(di).zip(j.checked_sub(dj));
                let Some(before) = from.and_then(|(i, j)| band.cell(i, j)) else {
                    continue;
                };
                if values[before] == NEVER {
                    continue;
                }
                let value = if di == 0 || dj == 0 {
                    Scores::alone()
                } else {
                    let source = gap.source.start + i - di..gap.source.start + i;
                    let target = gap.target.start + j - dj..gap.target.start + j;
                    scores.pair(source, target, shared.of(i, j, di, dj))
                };
                if values[before] + value > values[here] {
                    values[here] = values[before] + value;
                    shapes[here] = number as u8;
                }
            }
        }
    }
    trace(scores, gap, &band, &shapes)
}

/// Returns the pairs from the start to the end.
fn trace(scores: &Scores, gap: &Gap, band: &Band, shapes: &[u8]) -> Vec<Step> {
    let (mut i, mut j) = (gap.source.len(), gap.target.len());
    let mut steps = Vec::new();
    while (i, j) != (0, 0) {
        let shape = band
            .cell(i, j)
            .and_then(|cell| SHAPES.get(usize::from(shapes[cell])));
        let Some(&(di, dj)) = shape else { break };
        let (from_i, from_j) = (i - usize::from(di), j - usize::from(dj));
        let source = gap.source.start + from_i..gap.source.start + i;
        let target = gap.target.start + from_j..gap.target.start + j;
        let anchored = scores.anchored_pair(&source, &target);
        steps.push(Step {
            source,
            target,
            anchored,
        });
        (i, j) = (from_i, from_j);
    }
    steps.reverse();
    steps
}

/// The scores of shared features in the last rows of the band.
#[derive(Debug)]
struct Rows {
    rows: [Row; MOST],
}

/// The scores of one row.
#[derive(Clone, Debug, Default)]
struct Row {
    start: usize,
    /// Of the paragraph with each of the target.
    shared: Vec<Score>,
    /// What it and the paragraph before it both share.
    above: Vec<Score>,
    /// What it shares with both, the paragraph of the target and the one before that.
    beside: Vec<Score>,
}

impl Rows {
    fn new(band: &Band) -> Self {
        let width = band
            .rows
            .iter()
            .map(ExactSizeIterator::len)
            .max()
            .unwrap_or_default();
        let mut row = Row::default();
        row.shared.reserve(width);
        Self {
            rows: std::array::from_fn(|_| row.clone()),
        }
    }

    fn add(&mut self, scores: &Scores, gap: &Gap, extent: Extent, i: usize, columns: &Range<usize>) {
        let row = &mut self.rows[i % MOST];
        row.start = columns.start;
        row.shared.clear();
        row.above.clear();
        row.beside.clear();
        let Some(source) = i.checked_sub(1).map(|i| gap.source.start + i) else {
            return;
        };
        // Column 0 is before the first paragraph of the target.
        let skipped = usize::from(columns.start == 0);
        let first = gap.target.start + columns.start + skipped - 1;
        for sums in [&mut row.shared, &mut row.above, &mut row.beside] {
            sums.resize(columns.len(), 0);
        }
        scores.add_shared(source, first, &mut row.shared[skipped..]);
        if extent == Extent::Whole {
            scores.add_shared_twice(source, first, &mut row.above[skipped..]);
            scores.add_shared_by_two(source, first, &mut row.beside[skipped..]);
        }
    }

    /// Returns the score of the shared features of the last `di` paragraphs before `i` and the last `dj` before `j`, one of
    /// which is 1.
    fn of(&self, i: usize, j: usize, di: usize, dj: usize) -> Score {
        let get = |values: &[Score], start: usize, j: usize| {
            j.checked_sub(start)
                .and_then(|column| values.get(column))
                .copied()
                .unwrap_or(0)
        };
        let mut sum = 0;
        for back in 0..di {
            let row = &self.rows[(i - back) % MOST];
            sum += get(&row.shared, row.start, j);
            if back + 1 < di {
                sum -= get(&row.above, row.start, j);
            }
        }
        let row = &self.rows[i % MOST];
        for back in 1..dj {
            sum += get(&row.shared, row.start, j - back);
            sum -= get(&row.beside, row.start, j - back + 1);
        }
        sum
    }
}
