//! [`LineEnd`] and the lines of a text.

use std::ops::Range;

/// The line ending of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineEnd {
    /// `\n`: Linux, macOS, the web.
    #[default]
    Lf,
    /// `\r\n`: Windows.
    CrLf,
    /// `\r`: classic Mac OS.
    Cr,
}

impl LineEnd {
    /// Returns the characters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
            Self::Cr => "\r",
        }
    }

    /// Returns the most frequent line ending of `text`; `\n` if there is none. In a tie, the earlier variant wins.
    pub fn dominant(text: &str) -> Self {
        let (mut lf, mut crlf, mut cr) = (0usize, 0usize, 0usize);
        for line in lines(text) {
            match &text[line.end..line.next] {
                "\n" => lf += 1,
                "\r\n" => crlf += 1,
                "\r" => cr += 1,
                _ => {}
            }
        }
        if cr > crlf && cr > lf {
            Self::Cr
        } else if crlf > lf {
            Self::CrLf
        } else {
            Self::Lf
        }
    }

    /// Converts `text`, whose lines end in `\n`, to this line ending.
    pub(crate) fn of(self, text: &str) -> String {
        match self {
            Self::Lf => text.to_owned(),
            other => text.replace('\n', other.as_str()),
        }
    }
}

/// One line: bytes `start..end` without the line ending, `end..next` the line ending itself (empty at the end of the
/// text).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) next: usize,
}

impl Line {
    /// Returns the line without its ending and without white space on both sides; an empty range at `start` if it is
    /// blank.
    pub(crate) fn trimmed(self, text: &str) -> Range<usize> {
        let line = &text[self.start..self.end];
        let kept = line.trim_start_matches(is_margin);
        if kept.is_empty() {
            return self.start..self.start;
        }
        let start = self.end - kept.len();
        start..start + kept.trim_end_matches(is_margin).len()
    }
}

/// Returns whether this is white space that may surround a segment; a stray byte order mark counts too.
pub(crate) fn is_margin(ch: char) -> bool {
    ch.is_whitespace() || ch == '\u{feff}'
}

/// Returns the lines of `text`; a trailing line ending does not start another line.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let bytes = text.as_bytes();
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= bytes.len() {
            return None;
        }
        let end = bytes[start..]
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .map_or(bytes.len(), |at| start + at);
        let next = match bytes.get(end) {
            Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => end + 2,
            Some(_) => end + 1,
            None => end,
        };
        let line = Line { start, end, next };
        start = next;
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_at_every_kind_of_line_end() {
        let text = "a\nb\r\nc\rd\n\r\ne";
        let found: Vec<_> = lines(text)
            .map(|line| (&text[line.start..line.end], &text[line.end..line.next]))
            .collect();
        assert_eq!(
            found,
            [
                ("a", "\n"),
                ("b", "\r\n"),
                ("c", "\r"),
                ("d", "\n"),
                ("", "\r\n"),
                ("e", "")
            ]
        );
    }

    #[test]
    fn the_most_frequent_end_wins() {
        assert_eq!(LineEnd::dominant(""), LineEnd::Lf);
        assert_eq!(LineEnd::dominant("a\r\nb\r\nc\n"), LineEnd::CrLf);
        assert_eq!(LineEnd::dominant("a\rb\r"), LineEnd::Cr);
        assert_eq!(LineEnd::dominant("a\r\nb\n"), LineEnd::Lf);
    }

    #[test]
    fn trims_margins_of_any_script() {
        let text = "\u{feff}\u{a0} mot \u{3000}";
        let line = lines(text).next().expect("one line");
        assert_eq!(&text[line.trimmed(text)], "mot");
        assert!(lines(" \t ").next().expect("one line").trimmed(" \t ").is_empty());
    }
}
