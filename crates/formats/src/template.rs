//! Finds placeholders that a program fills in when it renders a page: templates, shortcodes and merge fields.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// Replaces each byte of a template while HTML is parsed; no name or text contains it.
pub(crate) const MASK: char = '\u{1}';

/// Maximum length of a template, in bytes; PHP code may be longer.
const MAX_TEMPLATE: usize = 1000;

/// Returns the templates of `source`, in order, in bytes: `{{ … }}` including Hugo shortcodes, `{% … %}`, `{# … #}`,
/// PHP, `<% … %>`, `${name}`, `*|NAME|*`, `%%name%%`, and WordPress shortcodes.
pub(crate) fn templates(source: &str) -> Vec<Range<usize>> {
    let closed = closed_shortcodes(source);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = source[at..].find(['{', '<', '$', '*', '%', '[']) {
        let start = at + found;
        match len(&source[start..], &closed) {
            Some(len) => {
                out.push(start..start + len);
                at = start + len;
            }
            None => at = start + 1,
        }
    }
    out
}

/// Merges each pair of templates around code with the text between them: `{{< highlight go >}} … {{< /highlight >}}`,
/// `{% raw %} … {% endraw %}`. `templates` are those of `source`, in order. Text between tags that show their content
/// verbatim may also be prose; `is_code` decides.
pub(crate) fn with_bodies(
    source: &str,
    templates: &[Range<usize>],
    is_code: impl Fn(&Range<usize>) -> bool,
) -> Vec<Range<usize>> {
    let mut out = Vec::with_capacity(templates.len());
    let mut rest = templates.iter();
    while let Some(template) = rest.next() {
        let body = opens_code(&source[template.clone()]).and_then(|name| {
            let closes = |other: &Range<usize>| closes(&source[other.clone()], name);
            let others = rest.as_slice();
            let end = others.iter().position(closes)?;
            let body = template.end..others[end].start;
            (!matches!(name, "raw" | "verbatim") || is_code(&body)).then_some(end)
        });
        match body.and_then(|end| rest.nth(end)) {
            Some(end) => out.push(template.start..end.end),
            None => out.push(template.clone()),
        }
    }
    out
}

/// Shortcodes and tags around code, formulas, diagrams and comments.
const AROUND_CODE: &[&str] = &[
    "bash",
    "chart",
    "code",
    "code-block",
    "codeblock",
    "comment",
    "console",
    "css",
    "diagram",
    "highlight",
    "html",
    "javascript",
    "js",
    "json",
    "katex",
    "latex",
    "listing",
    "math",
    "mathjax",
    "mermaid",
    "php",
    "plantuml",
    "prism",
    "raw",
    "rawhtml",
    "schema",
    "script",
    "sourcecode",
    "style",
    "stylesheet",
    "terminal",
    "verbatim",
];

/// Returns the text between the delimiters of a template.
fn inside(template: &str) -> Option<&str> {
    const SIGNS: [(&str, &str); 4] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("[", "]")];
    let strip = |(open, close)| template.strip_prefix(open)?.strip_suffix(close);
    let inside = SIGNS.into_iter().find_map(strip)?;
    Some(inside.trim_start_matches(['-', ' ']).trim_end_matches(['-', ' ']))
}

/// Returns the name of a template that starts a code body.
fn opens_code(template: &str) -> Option<&'static str> {
    let inside = inside(template)?;
    let name = inside.split_whitespace().next()?;
    let opens = !inside.ends_with('/');
    AROUND_CODE.iter().copied().find(|known| opens && *known == name)
}

/// Returns whether a template ends what one with this name began: `{{< /name >}}`, `{% endname %}`, `[/name]`.
fn closes(template: &str, name: &str) -> bool {
    inside(template).is_some_and(|inside| {
        let end = if template.starts_with("{%") { "end" } else { "/" };
        inside.strip_prefix(end).map(str::trim_start) == Some(name)
    })
}

/// Replaces each byte of the ranges, which are in order, with `mask`, which is one byte long; offsets are preserved.
pub(crate) fn masked<'s>(source: &'s str, ranges: &[Range<usize>], mask: char) -> Cow<'s, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(source);
    }
    let mut out = String::with_capacity(source.len());
    for range in ranges {
        out.push_str(&source[out.len()..range.start]);
        out.extend(std::iter::repeat_n(mask, range.len()));
    }
    out.push_str(&source[out.len()..]);
    Cow::Owned(out)
}

/// Returns the first of the sorted ranges that ends after byte `at`.
pub(crate) fn next(ranges: &[Range<usize>], at: usize) -> Option<&Range<usize>> {
    ranges.get(ranges.partition_point(|range| range.end <= at))
}

/// Returns whether one of the sorted ranges overlaps `range`.
pub(crate) fn meets(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    next(ranges, range.start).is_some_and(|next| next.start < range.end)
}

/// Returns the length of the template that `rest` starts with.
fn len(rest: &str, closed: &BTreeSet<&str>) -> Option<usize> {
    let bytes = rest.as_bytes();
    match (bytes.first()?, bytes.get(1)?) {
        (b'{', b'{') if bytes.get(2) == Some(&b'{') => delimited(rest, 3, "}}}"),
        (b'{', b'{') => delimited(rest, 2, "}}"),
        (b'{', b'%') => delimited(rest, 2, "%}"),
        (b'{', b'#') if bytes.get(2) == Some(&b' ') => delimited(rest, 2, "#}"),
        (b'<', b'?') => php(rest),
        (b'<', b'%') => delimited(rest, 2, "%>"),
        (b'$', b'{') => named(rest, 2, "}", |byte| {
            byte.is_ascii_alphanumeric() || b"_.-:()'\"[]".contains(&byte)
        }),
        (b'*', b'|') => named(rest, 2, "|*", |byte| {
            byte.is_ascii_alphanumeric() || b"_:!=., -".contains(&byte)
        }),
        (b'%', b'%') => named(rest, 2, "%%", |byte| {
            byte.is_ascii_alphanumeric() || b"_-".contains(&byte)
        }),
        (b'[', _) => shortcode(rest, closed),
        _ => None,
    }
}

/// Returns the length up to and including `end`, which is ignored inside quotation marks. If the text contains an end
/// tag, it is not a template, unless the template itself is written as a tag.
fn delimited(rest: &str, open: usize, end: &str) -> Option<usize> {
    let mut quote = None;
    let is_tag = rest[open..].starts_with('<');
    for (at, byte) in rest.bytes().enumerate().take(MAX_TEMPLATE).skip(open) {
        match (quote, byte) {
            (None, b'"') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'<') if !is_tag && rest[at..].starts_with("</") => return None,
            (None, _) if rest.as_bytes()[at..].starts_with(end.as_bytes()) => return Some(at + end.len()),
            _ => {}
        }
    }
    // There is an unpaired quotation mark.
    let limit = floor(rest, MAX_TEMPLATE);
    let len = rest[open..limit].find(end)? + open;
    (is_tag || !rest[..len].contains("</")).then_some(len + end.len())
}

/// `<?php … ?>`, `<?= … ?>`, `<? … ?>`; an unclosed `<?php` extends to the end of the file.
fn php(rest: &str) -> Option<usize> {
    let body = &rest["<?".len()..];
    let is_named = body.get(..3).is_some_and(|name| name.eq_ignore_ascii_case("php"));
    if !is_named && !body.starts_with(['=', ' ', '\n', '\r']) {
        return None;
    }
    let limit = if is_named {
        rest.len()
    } else {
        floor(rest, MAX_TEMPLATE)
    };
    match rest[..limit].find("?>") {
        Some(end) => Some(end + "?>".len()),
        None => is_named.then_some(rest.len()),
    }
}

/// Returns the length of a short name of these bytes up to and including `end`.
fn named(rest: &str, open: usize, end: &str, is_of_name: impl Fn(u8) -> bool) -> Option<usize> {
    let len = rest[open..]
        .bytes()
        .take(80)
        .take_while(|&byte| is_of_name(byte))
        .count();
    let name = &rest[open..open + len];
    (len > 0 && !name.starts_with(' ') && rest[open + len..].starts_with(end))
        .then_some(open + len + end.len())
}

/// `[name key="value"]`, `[/name]`, and `[name]` if there is a `[/name]` somewhere.
fn shortcode(rest: &str, closed: &BTreeSet<&str>) -> Option<usize> {
    if let Some(closing) = rest.strip_prefix("[/") {
        let name = name_of(closing)?;
        return closing[name.len()..]
            .starts_with(']')
            .then_some(name.len() + "[/]".len());
    }
    let name = name_of(&rest[1..])?;
    let after = 1 + name.len();
    if rest[after..].starts_with(']') {
        return closed.contains(name).then_some(after + 1);
    }
    let attributes = rest[after..].strip_prefix(' ')?;
    let key = attributes
        .trim_start()
        .trim_start_matches(|ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '_' | '-'));
    if !key.starts_with('=') || key.len() == attributes.trim_start().len() {
        return None;
    }
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate().take(MAX_TEMPLATE).skip(after) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b']') => return Some(at + 1),
            (None, b'\n' | b'[') => return None,
            _ => {}
        }
    }
    None
}

fn name_of(rest: &str) -> Option<&str> {
    let len = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
        .count();
    rest[..len]
        .starts_with(|ch: char| ch.is_ascii_lowercase())
        .then_some(&rest[..len])
}

/// Returns the names that occur in `[/name]`.
fn closed_shortcodes(source: &str) -> BTreeSet<&str> {
    source
        .match_indices("[/")
        .filter_map(|(at, sign)| {
            let rest = &source[at + sign.len()..];
            name_of(rest).filter(|name| rest[name.len()..].starts_with(']'))
        })
        .collect()
}

/// Returns the last character boundary at or before byte `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<&str> {
        templates(source)
            .into_iter()
            .map(|range| &source[range])
            .collect()
    }

    #[test]
    fn every_kind_is_found() {
        for template in [
            "{{ ville }}",
            "{{{ html }}}",
            "{{< figure src=\"/é.png\" caption=\"a }} b\" >}}",
            "{{</ notice >}}",
            "{{% notice note %}}",
            "{{ nom|default(\"ami\") }}",
            "{% if n > 1 %}",
            "{# remarque #}",
            "<?php if ($a > 1) { ?>",
            "<?= $prix ?>",
            "<%= nom %>",
            "${lien}",
            "*|PRENOM|*",
            "%%unsubscribe%%",
            "[galerie ids=\"1,2\"]",
            "[/galerie]",
        ] {
            assert_eq!(found(template), [template]);
            assert_eq!(found(&format!("Le {template}, vu.")), [template]);
        }
        assert_eq!(found("a [b]c[/b]"), ["[b]", "[/b]"]);
        assert_eq!(found("<?php echo 1;"), ["<?php echo 1;"]);
        assert_eq!(found("{{ l\"été }} à"), ["{{ l\"été }}"]);
    }

    #[test]
    fn code_between_templates_goes_with_them() {
        let whole = |source: &str| -> Vec<String> {
            let is_code = |body: &Range<usize>| !source[body.clone()].contains("\n\n");
            let found = with_bodies(source, &templates(source), is_code);
            found.into_iter().map(|range| source[range].to_owned()).collect()
        };
        for source in [
            "{{< highlight go >}}\nun  mot\n\n  ici ;\n{{< /highlight >}}",
            "{{% code %}}a  b{{%/code%}}",
            "{% highlight ruby linenos %}a{{ b }}{% endhighlight %}",
            "{%- raw -%}{{ a }}{%- endraw -%}",
            "[code]a  b[/code]",
        ] {
            assert_eq!(whole(source), [source]);
        }
        for (source, expected) in [
            (
                "{% raw %}Un.\n\nDeux.{% endraw %}",
                &["{% raw %}", "{% endraw %}"][..],
            ),
            (
                "{{< code />}} mot {{< /code >}}",
                &["{{< code />}}", "{{< /code >}}"],
            ),
            (
                "{{< note >}} mot {{< /note >}}",
                &["{{< note >}}", "{{< /note >}}"],
            ),
            ("{% raw %} sans fin", &["{% raw %}"]),
        ] {
            assert_eq!(whole(source), expected);
        }
    }

    #[test]
    fn words_in_brackets_are_text() {
        for text in [
            "[sic], [1], [note], {a|b}, {0}, 5 $ et 10 %, <b>x</b>, <?xml version='1.0'?>",
            "{{ sans fin",
            "{{ a </p><p> b }}",
            "Il a dit [il = lui] et 5 %% de",
            "<? ",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_mask_keeps_every_place() {
        let source = "é {{ à }} î";
        let ranges = templates(source);
        let hidden = masked(source, &ranges, MASK);
        assert_eq!(hidden.len(), source.len());
        assert_eq!(hidden.replace(MASK, ""), "é  î");
        assert_eq!(next(&ranges, 0), Some(&(3..11)));
        assert_eq!(next(&ranges, 11), None);
        assert!(meets(&ranges, &(0..4)) && meets(&ranges, &(10..12)) && !meets(&ranges, &(0..3)));
    }
}
