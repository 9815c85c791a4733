//! [`Pattern`]: what is searched for.

use super::Template;
use super::plain::Plain;
use crate::wire::FindQuery;
use copydesk_text::{Edit, TextRange};
use regex::{Regex, RegexBuilder};
use regex_syntax::ast::ErrorKind;

/// Maximum size of a compiled pattern in bytes, far above that of any expression typed by hand.
const MAX_SIZE: usize = 4_000_000;

/// Maximum depth of nested groups.
const MAX_DEPTH: u32 = 100;

/// A pattern or a replacement that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// The regular expression is not valid.
    #[error("the regular expression is not valid at character {at}: {reason}")]
    Syntax {
        /// Where, in characters from 1.
        at: usize,
        /// Why, as the locales name it.
        reason: &'static str,
    },
    /// The regular expression is too large, such as `(\w{1000}){1000}`.
    #[error("the regular expression is too large")]
    TooLarge,
    /// The replacement refers to a group that the expression does not have.
    #[error("no group `{name}`")]
    NoGroup {
        /// Its number or name.
        name: String,
    },
}

/// What is searched for; `None` matches nothing.
pub(crate) struct Pattern {
    regex: Option<Regex>,
    is_regex: bool,
    is_plain: bool,
    /// The words that every text with a hit contains, if they are known.
    folded: Option<String>,
}

impl Pattern {
    /// # Errors
    /// [`PatternError::Syntax`], [`PatternError::TooLarge`].
    pub(crate) fn new(query: &FindQuery) -> Result<Self, PatternError> {
        let FindQuery {
            text,
            regex: is_regex,
            case,
            word,
            plain: is_plain,
        } = query;
        if *is_regex {
            // Before it is changed below, so that positions are those of the text as typed.
            let mut parser = regex_syntax::ParserBuilder::new();
            parser
                .nest_limit(MAX_DEPTH)
                .build()
                .parse(text)
                .map_err(|error| syntax(&error))?;
        }
        let words = if *is_plain {
            Plain::of(text).text().to_owned()
        } else {
            text.clone()
        };
        let mut pattern = if *is_regex { words } else { regex::escape(&words) };
        if *word {
            pattern = format!(r"\b{{start-half}}(?:{pattern})\b{{end-half}}");
        }
        let built = RegexBuilder::new(&pattern)
            .case_insensitive(!case)
            .multi_line(true)
            .nest_limit(MAX_DEPTH + 2)
            .size_limit(MAX_SIZE)
            .build();
        // The syntax is right: what is left is the size.
        let regex = built.map_err(|_| PatternError::TooLarge)?;
        Ok(Self {
            regex: (!text.is_empty()).then_some(regex),
            is_regex: *is_regex,
            is_plain: *is_plain,
            folded: (!is_regex).then(|| copydesk_store::folded(text)),
        })
    }

    /// Whether a text can have a hit; `folded` is the text as [`copydesk_store::folded`] makes it. Far cheaper than
    /// [`Pattern::hits`].
    pub(crate) fn may_be_in(&self, folded: &str) -> bool {
        self.folded.as_deref().is_none_or(|words| folded.contains(words))
    }

    pub(super) fn is_regex(&self) -> bool {
        self.is_regex
    }

    /// The number of the group with this number or name.
    pub(super) fn group(&self, name: &str) -> Option<usize> {
        let regex = self.regex.as_ref()?;
        match name.parse::<usize>() {
            Ok(number) => Some(number).filter(|number| *number < regex.captures_len()),
            Err(_) => regex.capture_names().position(|known| known == Some(name)),
        }
    }

    /// All hits in a text, in order; they do not overlap, and none is empty.
    pub(crate) fn hits(&self, text: &str) -> Vec<TextRange> {
        let Some(regex) = &self.regex else {
            return Vec::new();
        };
        let range = |from: usize, to: usize| (from < to).then(|| TextRange::new(from as u32, to as u32));
        if !self.is_plain {
            let found = regex.find_iter(text);
            return found.filter_map(|hit| range(hit.start(), hit.end())).collect();
        }
        let plain = Plain::of(text);
        let found = regex.find_iter(plain.text());
        found
            .filter_map(|hit| range(plain.origin(hit.start()), plain.origin(hit.end())))
            .collect()
    }

    /// The hits in a text with what replaces each, including those that are replaced by themselves.
    pub(crate) fn replacements(&self, text: &str, template: &Template) -> Vec<Edit> {
        if !template.has_groups() {
            let words = template.expand(|_| None);
            let hits = self.hits(text).into_iter();
            return hits.map(|hit| Edit::replace(hit, words.clone())).collect();
        }
        let Some(regex) = &self.regex else {
            return Vec::new();
        };
        let plain = self.is_plain.then(|| Plain::of(text));
        let searched = plain.as_ref().map_or(text, Plain::text);
        let range = |hit: regex::Match<'_>| match &plain {
            Some(plain) => plain.origin(hit.start())..plain.origin(hit.end()),
            None => hit.range(),
        };
        let found = regex.captures_iter(searched).filter_map(|captures| {
            let hit = range(captures.get(0)?);
            let words = template.expand(|number| text.get(range(captures.get(number)?)));
            (!hit.is_empty()).then(|| Edit::replace(TextRange::new(hit.start as u32, hit.end as u32), words))
        });
        found.collect()
    }
}

/// The first error of an expression.
fn syntax(error: &regex_syntax::Error) -> PatternError {
    let (at, reason) = match error {
        regex_syntax::Error::Parse(error) => (error.span().start, reason(error.kind())),
        regex_syntax::Error::Translate(error) => (error.span().start, "other"),
        _ => {
            return PatternError::Syntax {
                at: 1,
                reason: "other",
            };
        }
    };
    if reason == "nested" {
        return PatternError::TooLarge;
    }
    // The column is in characters; typed expressions have one line.
    PatternError::Syntax {
        at: at.column,
        reason,
    }
}

fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::GroupUnclosed => "group-unclosed",
        ErrorKind::GroupUnopened => "group-unopened",
        ErrorKind::ClassUnclosed => "class-unclosed",
        ErrorKind::ClassRangeInvalid | ErrorKind::ClassRangeLiteral => "class-range",
        ErrorKind::RepetitionMissing => "repetition-missing",
        ErrorKind::RepetitionCountInvalid
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => "repetition-count",
        ErrorKind::EscapeUnexpectedEof => "escape-end",
        ErrorKind::EscapeUnrecognized | ErrorKind::ClassEscapeInvalid => "escape-unknown",
        ErrorKind::UnsupportedBackreference => "backreference",
        ErrorKind::UnsupportedLookAround => "look-around",
        ErrorKind::NestLimitExceeded(_) | ErrorKind::CaptureLimitExceeded => "nested",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str, flags: &str) -> FindQuery {
        let has = |flag| flags.contains(flag);
        FindQuery {
            text: text.to_owned(),
            regex: has('r'),
            case: has('c'),
            word: has('w'),
            plain: has('p'),
        }
    }

    #[test]
    fn hits() {
        let text = "L’État de l’état, l'ETAT\u{a0}: a.b aab";
        for (words, flags, expected) in [
            ("", "", &[][..]),
            ("état", "", &["État", "état"]),
            ("état", "c", &["état"]),
            ("etat", "", &["ETAT"]),
            ("etat", "p", &["État", "état", "ETAT"]),
            ("l'état", "p", &["L’État", "l’état", "l'ETAT"]),
            ("etat :", "p", &["ETAT\u{a0}:"]),
            ("éta", "w", &[]),
            ("l", "w", &["L", "l", "l"]),
            ("a.b", "", &["a.b"]),
            ("a.b", "r", &["a.b", "aab"]),
            ("a*", "rc", &["a", "a", "a", "aa"]),
            ("^l", "r", &["L"]),
            ("(?:é|è)t", "rp", &["Ét", "ét", "ET"]),
            (r"\p{Lu}+", "rcw", &["L", "ETAT"]),
        ] {
            let found = Pattern::new(&query(words, flags)).expect(words).hits(text);
            let found: Vec<&str> = found.iter().map(|hit| &text[*hit]).collect();
            assert_eq!(found, expected, "{words} {flags}");
        }
    }

    #[test]
    fn replacements_refer_to_groups() {
        for (words, flags, with, text, expected) in [
            (
                "le (\\w+) bleu",
                "r",
                "la $1 bleue",
                "le été bleu",
                "la été bleue",
            ),
            ("(?P<jour>\\d+) mai", "r", "${jour}$0$$ $x", "3 mai", "33 mai$ $x"),
            ("(\\d)(\\d)", "r", "$2${1}0", "12 34", "210 430"),
            ("e(t)e", "rp", "[$1]", "été", "[t]"),
            ("(e.)e", "rp", "$1", "été", "ét"),
            ("$1", "", "$2", "a $1", "a $2"),
            ("(a)|(b)", "r", "<$2>", "ab", "<><b>"),
        ] {
            let pattern = Pattern::new(&query(words, flags)).expect(words);
            let template = Template::new(with, &pattern).expect(with);
            let edits = copydesk_text::EditSet::new(pattern.replacements(text, &template)).expect("apart");
            assert_eq!(edits.apply(text).expect("fits"), expected, "{words} {with}");
        }
    }

    #[test]
    fn errors_say_where_and_why() {
        for (words, at, reason) in [
            ("été (a", 5, "group-unclosed"),
            ("a)", 2, "group-unopened"),
            ("é[a", 2, "class-unclosed"),
            ("[z-a]", 2, "class-range"),
            ("*a", 1, "repetition-missing"),
            ("a{", 2, "repetition-count"),
            ("a\\", 2, "escape-end"),
            ("\\é", 1, "escape-unknown"),
            ("(a)\\1", 4, "backreference"),
            ("a(?=b)", 2, "look-around"),
            ("\\p{Nope}", 1, "other"),
        ] {
            let error = Pattern::new(&query(words, "r")).err();
            assert_eq!(error, Some(PatternError::Syntax { at, reason }), "{words}");
        }
        let pattern = Pattern::new(&query("(a)", "r")).expect("valid");
        let error = |with| Template::new(with, &pattern).err();
        assert_eq!(
            error("$1$2"),
            Some(PatternError::NoGroup { name: "2".to_owned() })
        );
        assert_eq!(
            error("${x}"),
            Some(PatternError::NoGroup { name: "x".to_owned() })
        );
        for huge in [
            r"(\w{1000}){1000}".to_owned(),
            format!("{}a{}", "(".repeat(300), ")".repeat(300)),
        ] {
            assert_eq!(
                Pattern::new(&query(&huge, "r")).err(),
                Some(PatternError::TooLarge)
            );
        }
    }

    #[test]
    fn a_pattern_that_backtracks_elsewhere_ends() {
        let pattern = Pattern::new(&query("(a+)+$", "r")).expect("valid");
        let text = format!("{}!", "a".repeat(50_000));
        assert!(pattern.hits(&text).is_empty());
    }
}
