//! A quotation whose closing mark does not match its opening mark: « …”, “…’, ‘…”.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.closing-mark",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr", "en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "« Le pont rouvre”, dit le maire.",
            "« Le pont rouvre », dit le maire.",
        ),
        Example::fixes(
            "“Le pont rouvre’, dit le maire.",
            "“Le pont rouvre”, dit le maire.",
        ),
        Example::fixes(
            "‘Le pont rouvre”, dit le maire.",
            "“Le pont rouvre”, dit le maire.",
        ),
        Example::not_flagged("« Il a dit “oui” et l’a ‘fait’ », dit-elle. “C’est l’été des élus’”"),
    ],
};

pub(super) struct ClosingMark;

impl Checker for ClosingMark {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let space = closing_space(cx.text);
        let mut open: Vec<(usize, char)> = Vec::new();
        // If a ” follows, a ’ before it is an apostrophe.
        let last_closing = cx.text.rfind('”');
        for (start, mark) in cx.text.match_indices(['«', '»', '“', '”', '‘', '’']) {
            let mark = mark.chars().next().unwrap_or(' ');
            let at = TextRange::new(start as u32, (start + mark.len_utf8()) as u32);
            let before = cx.text[..start].chars().next_back();
            let after = cx.text[at.end() as usize..].chars().next();
            let top = open.last().copied();
            match mark {
                '«' | '“' => open.push((start, mark)),
                '‘' if before.is_none_or(|ch| !ch.is_alphanumeric())
                    && after.is_some_and(char::is_alphanumeric) =>
                {
                    open.push((start, mark));
                }
                '»' => {
                    open.pop();
                }
                '”' => match top {
                    Some((_, '«')) => {
                        open.pop();
                        sink.push(finding(at, mark, format!("{space}»")));
                    }
                    Some((place, '‘')) => {
                        open.pop();
                        let opening = TextRange::new(place as u32, (place + '‘'.len_utf8()) as u32);
                        sink.push(finding(opening, '‘', "“".to_owned()));
                    }
                    _ => {
                        open.pop();
                    }
                },
                '’' if after.is_none_or(|ch| !ch.is_alphanumeric()) => match top {
                    Some((_, '‘')) => {
                        open.pop();
                    }
                    Some((_, '“'))
                        if before.is_some_and(|ch| ch.is_alphanumeric() && ch != 's')
                            && last_closing.is_none_or(|last| last < start)
                            && after.is_none_or(|ch| ch.is_whitespace() || ch.is_ascii_punctuation()) =>
                    {
                        open.pop();
                        sink.push(finding(at, mark, "”".to_owned()));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }
}

fn finding(at: TextRange, mark: char, right: String) -> Finding {
    Finding::new(&RULE, at, 84)
        .arg("mark", mark.to_string())
        .arg("right", right.trim())
        .replace(right, Applicability::NeedsReview)
}

/// Returns the space that the paragraph has after its opening guillemets.
fn closing_space(text: &str) -> String {
    let space = text
        .find('«')
        .and_then(|at| text[at + '«'.len_utf8()..].chars().next())
        .filter(|ch| matches!(ch, ' ' | '\u{a0}' | '\u{202f}'));
    space.map(String::from).unwrap_or_default()
}
