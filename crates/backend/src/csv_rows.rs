//! Reads tables row by row, so that a broken row does not affect the others.

/// The message id of the reason why a row is broken.
pub(crate) const UNCLOSED: &str = "glossary-row-unclosed";

/// The rows of a file, each with the place of its first line, from 0: a line, or several where a quoted cell has line
/// breaks. A quotation mark that is never closed costs its own line only.
pub(crate) fn rows(text: &str) -> Vec<(usize, &str)> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut rows = Vec::new();
    let (mut first, mut start) = (0, 0);
    while first < lines.len() {
        let mut is_open = false;
        let closed = lines[first..].iter().position(|line| {
            is_open ^= has_odd_quotes(line);
            !is_open
        });
        let next = first + closed.map_or(1, |last| last + 1);
        let length: usize = lines[first..next].iter().map(|line| line.len()).sum();
        rows.push((first, &text[start..start + length]));
        (first, start) = (next, start + length);
    }
    rows
}

fn has_odd_quotes(text: &str) -> bool {
    text.matches('"').count() % 2 == 1
}

/// The cells of a row, each in one line.
///
/// # Errors
/// [`UNCLOSED`].
pub(crate) fn cells(row: &str, delimiter: u8) -> Result<Vec<String>, &'static str> {
    if has_odd_quotes(row) {
        return Err(UNCLOSED);
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(row.as_bytes());
    let mut record = csv::StringRecord::new();
    // A row of valid text always makes a record.
    if !reader.read_record(&mut record).unwrap_or(false) {
        return Ok(Vec::new());
    }
    let one_line = |cell: &str| {
        let lines = cell.lines().map(str::trim);
        let filled: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
        filled.join(" ")
    };
    Ok(record.iter().map(one_line).collect())
}

/// The delimiter: the most frequent candidate in the first row.
pub(crate) fn delimiter(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())
        .unwrap_or(b',')
}
