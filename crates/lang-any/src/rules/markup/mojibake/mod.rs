//! Letters that were decoded with the wrong encoding: `Ã©` for `é`.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.mojibake",
    folder: copydesk_engine::rule_folder!(),
    category: Category::CharacterEncoding,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le marchÃ© est fermÃ©.", "Le marché est fermé."),
        Example::fixes("Lâ€™enquÃªte", "L’enquête"),
        Example::fixes("Rendez-vous Ã\u{a0} midi.", "Rendez-vous à midi."),
        Example::fixes("Le cafÃƒÂ© du port.", "Le café du port."),
        Example::fixes("Le caf√© et l‚Äô√©t√©.", "Le café et l’été."),
        Example::fixes(
            "Lâ\u{80}\u{99}ancien marchÃ© dâ\u{80}\u{99}hier",
            "L’ancien marché d’hier",
        ),
        Example::not_flagged("√2, √x et 3 √ 4 ; ‚so‘"),
        Example::not_flagged("Le café\u{a0}: « âgé » ; CAFÉ\u{a0}; São Paulo, l’île"),
    ],
};

pub(super) struct Mojibake;

impl Checker for Mojibake {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let mut word: Option<(TextRange, Vec<Edit>)> = None;
        let mut from = 0;
        while let Some(start) = cx.text[from..]
            .find(['Ã', 'Â', 'Å', 'â', 'ð', '√', '‚'])
            .map(|at| from + at)
        {
            let Some((len, letter)) = decoded(&cx.text[start..]) else {
                from = start + cx.text[start..].chars().next().map_or(1, char::len_utf8);
                continue;
            };
            let at = around(cx.text, start, start + len);
            let edit = Edit::replace(TextRange::new(start as u32, (start + len) as u32), letter);
            match &mut word {
                Some((range, edits)) if range.end() >= at.start() => {
                    *range = range.cover(at);
                    edits.push(edit);
                }
                _ => {
                    sink.extend(word.take().and_then(|word| finding(cx, word)));
                    word = Some((at, vec![edit]));
                }
            }
            from = start + len;
        }
        sink.extend(word.and_then(|word| finding(cx, word)));
    }
}

fn finding(cx: &SegmentContext<'_>, (at, edits): (TextRange, Vec<Edit>)) -> Option<Finding> {
    let text = at.of_text(cx.text)?;
    let mut fixed = String::with_capacity(text.len());
    let mut from = at.start();
    for edit in &edits {
        fixed.push_str(TextRange::new(from, edit.range.start()).of_text(cx.text)?);
        fixed.push_str(&edit.insert);
        from = edit.range.end();
    }
    fixed.push_str(TextRange::new(from, at.end()).of_text(cx.text)?);
    Some(
        Finding::new(&RULE, at, 97)
            .arg("text", text)
            .edit(fixed, edits, Applicability::Safe),
    )
}

/// Reads the characters at the start of `text` as one UTF-8 character that was decoded as Windows-1252 (once or twice)
/// or Mac OS Roman. Returns their length in bytes and that character.
fn decoded(text: &str) -> Option<(usize, String)> {
    if text.starts_with(['√', '‚']) {
        return read_as(text, MACINTOSH);
    }
    // Decoded wrongly twice: the four characters become two, and these become one letter.
    if text.starts_with("Ãƒ") || text.starts_with("Ã‚") {
        let (first, one) = read_as(text, WINDOWS_1252)?;
        let (second, other) = read_as(&text[first..], WINDOWS_1252)?;
        if let Some((_, letter)) = read_as(&format!("{one}{other}"), WINDOWS_1252) {
            return Some((first + second, letter));
        }
    }
    read_as(text, WINDOWS_1252)
}

/// Returns a UTF-8 character that was decoded with `encoding`. Only characters of European text count, since « É » and
/// a no-break space may also be a valid pair of bytes.
fn read_as(text: &str, encoding: &'static Encoding) -> Option<(usize, String)> {
    let mut bytes = Vec::with_capacity(4);
    let mut len = 0;
    let mut wanted = 0;
    for ch in text.chars().take(4) {
        let mut buffer = [0; 4];
        let (encoded, _, failed) = encoding.encode(ch.encode_utf8(&mut buffer));
        let byte = match *encoded {
            // ISO 8859-1 has control characters where Windows-1252 has punctuation.
            _ if failed && ('\u{80}'..='\u{9f}').contains(&ch) => ch as u8,
            [byte] if !failed => byte,
            _ => return None,
        };
        if bytes.is_empty() {
            wanted = match byte {
                0xC2 | 0xC3 | 0xC5 => 2,
                0xE2 => 3,
                0xF0 => 4,
                _ => return None,
            };
        } else if !(0x80..=0xBF).contains(&byte) {
            return None;
        }
        bytes.push(byte);
        len += ch.len_utf8();
        if bytes.len() == wanted {
            let text = String::from_utf8(bytes).ok()?;
            let plausible = text.chars().all(|ch| {
                matches!(ch, '\u{a0}'..='\u{17f}' | '\u{2000}'..='\u{206f}' | '\u{20ac}' | '\u{2122}' | '\u{1f300}'..='\u{1faff}')
            });
            return plausible.then_some((len, text));
        }
    }
    None
}

/// Returns the range of the word around a range.
fn around(text: &str, start: usize, end: usize) -> TextRange {
    let inside = |ch: &char| ch.is_alphanumeric();
    let before: usize = text[..start]
        .chars()
        .rev()
        .take_while(inside)
        .map(char::len_utf8)
        .sum();
    let after: usize = text[end..].chars().take_while(inside).map(char::len_utf8).sum();
    TextRange::new((start - before) as u32, (end + after) as u32)
}
