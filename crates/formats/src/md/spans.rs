//! Finds spans that are neither CommonMark nor text: templates, wiki links, formulas, emoji codes, JSX.

use super::{Dialect, mdx};
use crate::line_end::lines;
use crate::template::{meets, templates, with_bodies};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use std::ops::Range;

/// Maximum length of an inline formula or a link, in bytes.
const MAX_SPAN: usize = 500;
/// Maximum length of a display formula, in bytes.
const MAX_DISPLAY_FORMULA: usize = 4000;

/// What must stay as it is and is not to be checked, in order, in bytes. Code is left out, for it means nothing there.
pub(super) fn spans(source: &str, options: Options, dialect: Dialect) -> Vec<Range<usize>> {
    let templates = templates(source);
    let mut out = lines_apart(source);
    out.extend(inline(source, dialect == Dialect::Mdx || uses_components(source)));
    let holds_expressions = dialect == Dialect::Mdx && source.contains('{');
    if out.is_empty() && templates.is_empty() && !holds_expressions {
        return out;
    }
    let code = code(source, options, dialect);
    let is_in_code = |range: &Range<usize>| meets(&code, range);
    out.extend(templates.iter().cloned());
    out.retain(|range| !is_in_code(range));
    if holds_expressions {
        out.extend(mdx::expressions(source, &code));
    }
    // What looks like code between two templates may be paragraphs of text; code that begins before them means nothing.
    let is_apart = |range: &Range<usize>| !meets(&code, &(range.start..range.start + 1));
    let is_code = |body: &Range<usize>| !breaks_paragraph(&source[body.clone()]);
    let apart: Vec<Range<usize>> = templates.into_iter().filter(is_apart).collect();
    let mut known = apart.iter();
    let whole = with_bodies(source, &apart, is_code);
    out.extend(whole.into_iter().filter(|whole| {
        let own = known.find(|known| known.start == whole.start);
        own.is_some_and(|own| own.end < whole.end)
    }));
    // Of spans that start at the same position, keep the longest; keep none inside another.
    out.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    out.retain(|range| {
        let is_free = range.start >= end;
        if is_free {
            end = range.end;
        }
        is_free
    });
    out
}

/// Code, HTML and front matter. In MDX an indented block is no code, and HTML may hold expressions.
fn code(source: &str, options: Options, dialect: Dialect) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        let is_code = match event {
            Event::Code(_)
            | Event::Start(Tag::MetadataBlock(_) | Tag::CodeBlock(CodeBlockKind::Fenced(_))) => true,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented) | Tag::HtmlBlock) => {
                dialect == Dialect::Markdown
            }
            _ => false,
        };
        if is_code {
            out.push(range);
        }
    }
    out
}

/// Whether the source imports or uses components: some sites write MDX in files of Markdown.
fn uses_components(source: &str) -> bool {
    let is_component =
        |(at, _): (usize, &str)| source[at + 1..].starts_with(|ch: char| ch.is_ascii_uppercase());
    source.match_indices('<').any(is_component)
        || lines(source).any(|line| is_module(&source[line.start..line.end]))
}

/// Returns whether this is a line of a JavaScript import or export.
fn is_module(line: &str) -> bool {
    let ends = |rest: &str| rest.trim_end().trim_end_matches(';').ends_with(['\'', '"']);
    if let Some(rest) = line.strip_prefix("import ") {
        return ends(rest) && (rest.starts_with(['\'', '"']) || rest.contains(" from "));
    }
    line.strip_prefix("export ").is_some_and(|rest| {
        [
            "const ",
            "let ",
            "var ",
            "default ",
            "function ",
            "class ",
            "async ",
            "{",
            "* ",
        ]
        .iter()
        .any(|word| rest.starts_with(word))
    })
}

/// Returns whole lines: container fences (`:::`), admonition headers (`!!!`, `???`), and MDX modules up to an empty
/// line.
fn lines_apart(source: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let (mut in_module, mut after_blank) = (false, true);
    for line in lines(source) {
        let content = line.trimmed(source);
        let text = &source[content.clone()];
        in_module =
            !text.is_empty() && (in_module || (after_blank && is_module(&source[line.start..line.end])));
        let is_apart = text.starts_with(":::")
            || ["!!! ", "??? ", "???+ "]
                .iter()
                .any(|sign| text.starts_with(sign))
            || in_module;
        after_blank = text.is_empty() || is_apart;
        if is_apart {
            out.push(content);
        }
    }
    out
}

fn inline(source: &str, is_mdx: bool) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = source[at..].find(['[', '!', '$', '\\', ':', '{', '<', '@', '%']) {
        let start = at + found;
        match len(&source[..start], &source[start..], is_mdx) {
            Some(len) => {
                out.push(start..start + len);
                at = start + len;
            }
            // A character after a backslash is text.
            None if source[start..].starts_with('\\') => {
                at = start + 1 + source[start + 1..].chars().next().map_or(0, char::len_utf8);
            }
            None => at = start + 1,
        }
    }
    out
}

/// The length of what `rest`, which follows `text`, starts with.
fn len(text: &str, rest: &str, is_mdx: bool) -> Option<usize> {
    let before = text.chars().next_back();
    let is_apart = before.is_none_or(|ch| !ch.is_alphanumeric());
    let enclosed = |open: &str, close: &str| {
        let body = rest.strip_prefix(open)?;
        let end = near(body, MAX_DISPLAY_FORMULA).find(close)?;
        let is_one = end > 0 && !breaks_paragraph(&body[..end]);
        is_one.then_some(open.len() + end + close.len())
    };
    match rest.as_bytes().first()? {
        b'!' if rest.starts_with("![[") => wiki_link(&rest[1..]).map(|len| len + 1),
        b'[' if rest.starts_with("[[") => wiki_link(rest),
        b'[' => citation(rest),
        b'\\' if rest.starts_with("\\(") => enclosed("\\(", "\\)"),
        b'\\' if rest.starts_with("\\[") => {
            enclosed("\\[", "\\]").filter(|&len| begins_line(before) || !is_prose(&rest[2..len - 2]))
        }
        b'$' if rest.starts_with("$$") => enclosed("$$", "$$"),
        b'$' if is_apart => formula(rest),
        b':' => emoji(rest, before),
        b'{' => attributes(text, rest)
            .or_else(|| text_expression(rest))
            .or_else(|| is_mdx.then(|| expression(rest)).flatten()),
        b'<' if is_mdx => component(rest),
        b'@' if is_apart => citation_key(rest),
        b'%' if rest.starts_with("%%") && begins_line(before) => {
            remark_apart(rest).or_else(|| enclosed("%%", "%%"))
        }
        // "5 %%" is a number.
        b'%' if rest.starts_with("%%") && !text.trim_end().ends_with(|ch: char| ch.is_numeric()) => {
            enclosed("%%", "%%")
        }
        _ => None,
    }
}

/// Returns whether the text after `before` begins a line.
fn begins_line(before: Option<char>) -> bool {
    before.is_none_or(|ch| matches!(ch, '\n' | '\r'))
}

/// Whether nothing stands before the line end.
fn ends_line(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    rest.is_empty() || rest.starts_with(['\n', '\r'])
}

/// Whether what stands in brackets is words, or one word or number, rather than a formula.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
    let text = text.trim();
    !text.contains(['=', '\\', '^', '_', '<', '>', '+', '|'])
        && (text.chars().all(char::is_alphanumeric)
            || text.split(|ch: char| !ch.is_alphanumeric()).any(is_word))
}

/// The beginning of `text`, `len` bytes at most.
pub(super) fn near(text: &str, len: usize) -> &str {
    let end = (0..=len.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}

pub(super) fn breaks_paragraph(text: &str) -> bool {
    lines(text).skip(1).any(|line| line.trimmed(text).is_empty())
}

/// A remark of Obsidian on lines of its own, which may hold paragraphs.
fn remark_apart(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("%%")?;
    let end = near(body, MAX_DISPLAY_FORMULA).find("%%")?;
    ends_line(&body[end + 2..]).then_some(2 + end + 2)
}

/// `[[page]]`, `[[page|words]]`, with `!` before it an embedded file.
fn wiki_link(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("[[")?;
    let end = near(body, MAX_SPAN).find(['[', ']', '\n', '\r'])?;
    (end > 0 && body[end..].starts_with("]]")).then_some(2 + end + 2)
}

/// `$x$` with the rules of pandoc: no white space inside the delimiters, and no digit after them.
fn formula(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('$')?;
    if body.starts_with(|ch: char| ch.is_whitespace()) {
        return None;
    }
    let (mut end, mut is_escaped) = (None, false);
    for (at, ch) in near(body, MAX_SPAN).char_indices() {
        match ch {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '$' => {
                end = Some(at);
                break;
            }
            _ => {}
        }
    }
    let end = end.filter(|&end| end > 0)?;
    let (inside, after) = (&body[..end], &body[end + 1..]);
    let is_formula = !inside.ends_with(|ch: char| ch.is_whitespace())
        && !after.starts_with(|ch: char| ch.is_ascii_digit())
        && !breaks_paragraph(inside);
    is_formula.then_some(end + 2)
}

/// `:name:`, which may directly follow a word.
fn emoji(rest: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(|ch| ch.is_numeric() || ch == ':') {
        return None;
    }
    let body = rest.strip_prefix(':')?;
    let len = body
        .bytes()
        .take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_+-".contains(byte))
        .count();
    let is_name =
        body[..len].bytes().any(|byte| byte.is_ascii_lowercase()) || matches!(&body[..len], "+1" | "-1");
    let after = body[len..].strip_prefix(':')?;
    (is_name && !after.starts_with(|ch: char| ch.is_alphanumeric())).then_some(len + 2)
}

/// Attributes of what precedes them, in pandoc, kramdown and Markdoc: `{.class #id key="value"}`, `{:.class}`.
fn attributes(before: &str, rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('{')?;
    let end = near(body, MAX_SPAN).find(['}', '{', '\n', '\r'])?;
    let (inside, after) = (&body[..end], body[end..].strip_prefix('}')?);
    let follows_text = before.ends_with(|ch: char| !ch.is_whitespace());
    let follows_element = before.ends_with([')', ']', '`', '}']);
    let is_one = (follows_text && is_name_after(inside.trim_start_matches(':').trim_start(), ['.', '#']))
        || (are_attributes(inside)
            && (follows_element || (ends_line(after) && !ends_heading(before, after))));
    is_one.then_some(end + 2)
}

/// Whether this is `#id`, `.class` and `key=value`, between spaces; after a colon (kramdown) a name too.
fn are_attributes(inside: &str) -> bool {
    let (mut rest, takes_names) = match inside.strip_prefix(':') {
        Some(rest) => (rest.trim(), true),
        None => (inside.trim(), false),
    };
    let mut seen = false;
    while !rest.is_empty() {
        let len = rest
            .find(|ch: char| ch.is_whitespace() || matches!(ch, '=' | '"' | '\''))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(len);
        let after = match after.strip_prefix('=') {
            Some(value) if name.is_empty() => value.trim_start_matches(|ch: char| ch.is_ascii_alphanumeric()),
            Some(value) if name.starts_with(|ch: char| ch.is_ascii_alphabetic()) => {
                match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => match value[1..].split_once(quote) {
                        Some((_, after)) => after,
                        None => return false,
                    },
                    _ => value.trim_start_matches(|ch: char| !ch.is_whitespace()),
                }
            }
            None if is_name_after(name, ['.', '#']) || name == "-" || (takes_names && is_name(name)) => after,
            _ => return false,
        };
        if !after.is_empty() && !after.starts_with(char::is_whitespace) {
            return false;
        }
        seen = true;
        rest = after.trim_start();
    }
    seen
}

fn is_name(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// Whether a name follows one of these signs.
fn is_name_after(text: &str, signs: [char; 2]) -> bool {
    text.strip_prefix(signs)
        .is_some_and(|name| name.starts_with(|ch: char| ch.is_alphabetic() || ch == '_'))
}

/// Whether what stands between `before` and `after` ends a heading: its attributes are read with it.
fn ends_heading(before: &str, after: &str) -> bool {
    let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let line = before[start..].trim_start_matches(['>', ' ', '\t']);
    let next = after.lines().nth(1).unwrap_or_default();
    let next = next.trim_start_matches(['>', ' ', '\t']).trim_end();
    let is_underline =
        !next.is_empty() && (next.bytes().all(|b| b == b'=') || next.bytes().all(|b| b == b'-'));
    !line.is_empty() && (line.starts_with('#') || is_underline)
}

/// `{"text"}`, `{'text'}` and `{`text`}` in MDX.
fn text_expression(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('{')?.trim_start_matches([' ', '\t']);
    let quote = body.chars().next().filter(|ch| matches!(ch, '"' | '\'' | '`'))?;
    let inside = near(&body[1..], MAX_SPAN);
    let mut is_escaped = false;
    let end = inside.char_indices().find_map(|(at, ch)| {
        let ends = ch == quote && !is_escaped;
        is_escaped = ch == '\\' && !is_escaped;
        ends.then_some(at)
    })?;
    let after = inside[end + 1..].trim_start_matches([' ', '\t']);
    let is_one = after.starts_with('}') && !breaks_paragraph(&inside[..end]);
    is_one.then_some(rest.len() - body.len() + 1 + inside.len() - after.len() + 1)
}

/// `{props.name}`, `{call()}`, `{/* remark */}`
fn expression(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('{')?;
    let end = near(body, MAX_SPAN).find(['{', '}'])?;
    let inside = &body[..end];
    let is_code = inside.starts_with("/*")
        || (inside.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_')
            && inside.contains(['.', '('])
            && !inside.contains('|'));
    (is_code && body[end..].starts_with('}')).then_some(end + 2)
}

/// A component tag that has an expression among its attributes; other tags are parsed as HTML.
fn component(rest: &str) -> Option<usize> {
    let name = rest.strip_prefix('<')?;
    if !name.starts_with(|ch: char| ch.is_ascii_uppercase()) {
        return None;
    }
    let (mut depth, mut has_braces) = (0_u32, false);
    for (at, ch) in near(rest, MAX_SPAN).char_indices() {
        match ch {
            '{' => {
                depth += 1;
                has_braces = true;
            }
            '}' => depth = depth.checked_sub(1)?,
            '>' if depth == 0 && !rest[..at].ends_with('=') => return has_braces.then_some(at + 1),
            _ => {}
        }
    }
    None
}

/// `[@key]`, `[voir @key, p. 3; @other]`
fn citation(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('[')?;
    let end = near(body, MAX_SPAN).find(['[', ']', '\n', '\r'])?;
    let inside = &body[..end];
    let holds_key = inside.match_indices('@').any(|(at, _)| {
        let is_apart = inside[..at]
            .chars()
            .next_back()
            .is_none_or(|ch| matches!(ch, ' ' | '-' | ';'));
        is_apart && inside[at + 1..].starts_with(|ch: char| ch.is_alphabetic())
    });
    let is_link = body[end..].starts_with("](") || body[end..].starts_with("][");
    (holds_key && body[end..].starts_with(']') && !is_link).then_some(end + 2)
}

/// `@name2020`: the key ends in a year.
fn citation_key(rest: &str) -> Option<usize> {
    let len = rest[1..]
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_:-".contains(byte))
        .count();
    let key = &rest[1..=len];
    let name = key.trim_end_matches(|ch: char| ch.is_ascii_lowercase());
    let name = if name.ends_with(|ch: char| ch.is_ascii_digit()) {
        name
    } else {
        key
    };
    let digits = name.len() - name.trim_end_matches(|ch: char| ch.is_ascii_digit()).len();
    (digits == 4 && key.starts_with(|ch: char| ch.is_ascii_alphabetic())).then_some(1 + len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<&str> {
        spans(source, Options::ENABLE_TABLES, Dialect::Markdown)
            .into_iter()
            .map(|range| &source[range])
            .collect()
    }

    #[test]
    fn every_kind_is_found() {
        for (source, expected) in [
            (
                "Voir [[Plan|le plan]] et ![[puits.png]].",
                &["[[Plan|le plan]]", "![[puits.png]]"][..],
            ),
            (
                "Soit $1,234.5$ et $f: A \\to B$ ; $n!$.",
                &["$1,234.5$", "$f: A \\to B$", "$n!$"],
            ),
            ("On a $$E = mc^2$$ et \\(x_1\\).", &["$$E = mc^2$$", "\\(x_1\\)"]),
            (
                "Bravo :tada: et :+1:, :warning:! Fini:tada: là.",
                &[":tada:", ":+1:", ":warning:", ":tada:"],
            ),
            (
                "Soit \\[ a < b \\] ou \\(x , y\\).\n\n\\[\n\\text{si} x , y\n\\]\n",
                &["\\[ a < b \\]", "\\(x , y\\)", "\\[\n\\text{si} x , y\n\\]"],
            ),
            (
                "Un {\"mot  \\\" à\"} et {'là  .'} puis { \"x\" }.",
                &["{\"mot  \\\" à\"}", "{'là  .'}", "{ \"x\" }"],
            ),
            (
                "{% highlight go %}\na  b\n\n    c  d\n{% endhighlight %}\n",
                &["{% highlight go %}\na  b\n\n    c  d\n{% endhighlight %}"],
            ),
            ("De `{% raw %}` à {{ x }} et `{% endraw %}`.", &["{{ x }}"]),
            (
                "Un mot{.classe #id} ici {{< ref \"a_b.md\" >}}.",
                &["{.classe #id}", "{{< ref \"a_b.md\" >}}"],
            ),
            (
                "![le pont](pont.png){width=50%} et [x](y){ width=300px alt=\"un  mot\" }, `a`{.go}, *x*{: .a #b}.",
                &[
                    "{width=50%}",
                    "{ width=300px alt=\"un  mot\" }",
                    "{.go}",
                    "{: .a #b}",
                ],
            ),
            (
                "Un mot {#tbl:width}\n\nUn paragraphe.\n{: .no_toc}\n\n{:toc}\n\n`b`{=html} [x]{.a lang=fr}",
                &["{#tbl:width}", "{: .no_toc}", "{:toc}", "{=html}", "{.a lang=fr}"],
            ),
            (
                "Un %% mot  ici %% là.\n\n%%\nUn.\n\nDeux.\n%%\n",
                &["%% mot  ici %%", "%%\nUn.\n\nDeux.\n%%"],
            ),
            ("::: note\nTexte.\n:::\n", &["::: note", ":::"]),
            ("!!! note \"Titre\"\n    Texte.\n", &["!!! note \"Titre\""]),
            (
                "import A from './a'\n\n<A b={1 > 0}>x</A> {props.n}",
                &["import A from './a'", "<A b={1 > 0}>", "{props.n}"],
            ),
            (
                "Selon @dupont2020a, [voir @martin, p. 3; @petit].",
                &["@dupont2020a", "[voir @martin, p. 3; @petit]"],
            ),
            ("Un `$a` et `$b`, puis `[[x]]`.", &[]),
            ("```\n$a$ {{ b }}\n```\n", &[]),
        ] {
            assert_eq!(found(source), expected, "{source}");
        }
    }

    #[test]
    fn text_is_text() {
        for text in [
            "Il coûte 5 $ ou 10 $, soit $5 et $10.",
            "À 12:30:45, ratio 1:2:3, note : voir.",
            "Un [lien](x), [sic] et [1]. Écrire à a@b2020.fr ou @JensStoltenberg.",
            "Un \\$a\\$ et {a|b} ou {mot}.",
            "import de vivres\n\nexport const",
            "Un prix : il est haut :",
            "Un [mot]{sic} et (un autre){voir a = b}, ou {a=b} ici.\n\nUn {mot}",
            "De 5 %% à 10 %% de plus.",
            "Il est venu \\[sic\\] et reparti \\[la suite demain\\].",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
