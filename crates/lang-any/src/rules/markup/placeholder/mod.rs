//! A placeholder that a program should have filled: {0}, %s, {{ name }}, [insert name], lorem ipsum.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.placeholder",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Bonjour {0}, le pont rouvre.", "Bonjour, le pont rouvre."),
        Example::fixes("Le %s rouvre à %1$s heures.", "Le rouvre à heures."),
        Example::not_flagged(
            "Par {{ author.name }} à Lyon, {% if plan %}le plan{% endif %}, {{< figure src=plan >}}",
        ),
        Example::fixes("Contactez [insérer le nom].", "Contactez."),
        Example::fixes("La page <?php echo $x; ?> rouvre.", "La page rouvre."),
        Example::not_flagged("Le pont rouvre à {1} heures, {0}.").of("The bridge reopens at {1}, {0}."),
        Example::fixes("Bonjour {2}, le pont rouvre.", "Bonjour, le pont rouvre.")
            .of("Hello {1}, the bridge reopens."),
        Example::not_flagged(
            "Une hausse de 10 % selon [sic] l’ensemble {1, 2} ; 5 %, soit 3 % du total ; ${ et }.",
        ),
    ],
};

pub(super) struct Placeholder;

/// The maximum length of the text in braces or brackets, in bytes.
const MAX_CONTENT: usize = 120;

/// Words at the beginning of an instruction in brackets.
const INSTRUCTIONS: [&str; 12] = [
    "insert ",
    "insérer ",
    "insérez ",
    "your ",
    "votre ",
    "nom du ",
    "nom de ",
    "name of ",
    "add ",
    "ajouter ",
    "todo",
    "à compléter",
];

impl Checker for Placeholder {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut done = 0;
        for (start, sign) in cx.text.match_indices(['{', '%', '$', '[', '<', 'L', 'l']) {
            if start < done {
                continue;
            }
            let rest = &cx.text[start..];
            let len = match sign {
                "{" => braces(rest),
                "$" => rest
                    .strip_prefix("${")
                    .and_then(|_| braces(&rest[1..]).map(|len| len + 1).or_else(|| named(rest))),
                "%" => percent(&cx.text[..start], rest),
                "[" => instruction(rest),
                "<" => template(rest),
                _ => filler(rest),
            };
            let Some(len) = len else { continue };
            let at = TextRange::new(start as u32, (start + len) as u32);
            done = start + len;
            let Some(text) = at.of_text(cx.text) else { continue };
            // A placeholder that is also in the source is filled by the program from which the text comes.
            if cx.source.is_some_and(|source| source.contains(text)) {
                continue;
            }
            let before = cx.text[..start].trim_end_matches([' ', '\u{a0}']).len() as u32;
            sink.push(Finding::new(&RULE, at, 90).arg("text", text).edit(
                "",
                vec![Edit::delete(TextRange::new(before, at.end()))],
                Applicability::NeedsReview,
            ));
        }
    }
}

/// `{0}`, `{user_name}`, `{{ anything }}`, `{% if x %}`: its length. A single word in braces comes from a synonym
/// spinner.
fn braces(rest: &str) -> Option<usize> {
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        if rest.starts_with(open) {
            let end = near(rest, close)?;
            return Some(end + close.len());
        }
    }
    let end = near(rest, "}")?;
    let inside = &rest[1..end];
    let number = !inside.is_empty() && inside.len() < 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
    let identifier = inside.contains(['_', '.'])
        && inside
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
        && inside.starts_with(|ch: char| ch.is_ascii_alphabetic());
    (number || identifier).then_some(end + 1)
}

/// `${name}`
fn named(rest: &str) -> Option<usize> {
    let end = near(rest, "}")?;
    let inside = &rest[2..end];
    (!inside.is_empty()
        && inside
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
    .then_some(end + 1)
}

/// `%s`, `%1$s`, `%(name)s`, `%@`; after a number, or a number and a space, the sign is a per cent sign.
fn percent(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(|ch: char| ch.is_alphanumeric() || ch == '%')
        || before.trim_end().ends_with(|ch: char| ch.is_ascii_digit())
    {
        return None;
    }
    let body = &rest[1..];
    let (name, kind) = if let Some(inside) = body.strip_prefix('(') {
        let end = near(inside, ")")?;
        (end + 2, &inside[end + 1..])
    } else {
        let digits = body.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let kind = body[digits..].strip_prefix('$')?;
            (digits + 1, kind)
        } else {
            (0, body)
        }
    };
    let mut chars = kind.chars();
    let sign = chars
        .next()
        .filter(|ch| matches!(ch, 's' | 'd' | 'i' | 'f' | 'u' | '@'))?;
    let ends = chars.next().is_none_or(|ch| !ch.is_alphanumeric());
    ends.then_some(1 + name + sign.len_utf8())
}

/// `[insert name]`
fn instruction(rest: &str) -> Option<usize> {
    let end = near(rest, "]")?;
    let inside = rest[1..end].trim().to_lowercase();
    INSTRUCTIONS
        .iter()
        .any(|word| inside.starts_with(word))
        .then_some(end + 1)
}

/// `<?php … ?>`, `<% … %>`
fn template(rest: &str) -> Option<usize> {
    let close = match rest.as_bytes().get(1)? {
        b'?' => "?>",
        b'%' => "%>",
        _ => return None,
    };
    near(rest, close).map(|end| end + close.len())
}

/// Returns the length of a sentence of lorem ipsum.
fn filler(rest: &str) -> Option<usize> {
    let start = rest.get(.."lorem ipsum".len())?;
    if !start.eq_ignore_ascii_case("lorem ipsum") {
        return None;
    }
    Some(rest.find(['.', '\n']).map_or(rest.len(), |end| end + 1))
}

/// Returns the position of `close`, if it is within the maximum length.
fn near(text: &str, close: &str) -> Option<usize> {
    let mut limit = MAX_CONTENT.min(text.len());
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    text[..limit].find(close)
}
