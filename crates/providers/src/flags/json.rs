//! Flags as JSON: our own, SARIF 2.1, and spans as ESA and xCOMET write them.

use super::place::{Place, Unit, range};
use super::{Flag, Flags, FlagsError, names};
use crate::Why;
use copydesk_model::{Category, Severity};
use serde_json::Value;
use std::path::Path;

/// Names of the target text in rows with spans.
const TARGETS: &[&str] = &[
    "mt",
    "target",
    "tgt",
    "tgt_text",
    "hyp",
    "hypothesis",
    "translation",
    "target_text",
];

/// Reads a JSON document, or one object a line.
pub(super) fn read(text: &str, article: Option<&str>) -> Result<Flags, FlagsError> {
    let document: Value = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(error) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            let rows: Result<Vec<Value>, _> = lines.map(serde_json::from_str).collect();
            Value::Array(rows.map_err(|_| FlagsError::Malformed {
                detail: error.to_string(),
            })?)
        }
    };
    if document.get("runs").is_some() {
        return Ok(sarif(&document, article));
    }
    let source = string(&document, &["source"]).unwrap_or_default().to_owned();
    let mut reader = Reader {
        flags: Flags {
            source,
            ..Flags::default()
        },
        number: 0,
    };
    if !reader.document(&document, article) {
        return Err(FlagsError::UnknownFormat);
    }
    Ok(reader.flags)
}

/// Reads the flags of a list in our own format, as in the row of an article.
pub(crate) fn read_rows(rows: &[Value]) -> Flags {
    let mut reader = Reader {
        flags: Flags::default(),
        number: 0,
    };
    for row in rows {
        reader.flag(row);
    }
    reader.flags
}

struct Reader {
    flags: Flags,
    number: u32,
}

impl Reader {
    /// Reads a document; false if it has none of the known shapes.
    fn document(&mut self, document: &Value, article: Option<&str>) -> bool {
        if let Some(rows) = document.as_array() {
            let is_known = rows.is_empty() || rows.iter().any(|row| spans(row).is_some() || is_flag(row));
            for row in rows {
                if spans(row).is_some() {
                    self.spans(row);
                } else {
                    self.flag(row);
                }
            }
            return is_known;
        }
        if spans(document).is_some() {
            self.spans(document);
            return true;
        }
        if let Some(files) = document.get("files").and_then(Value::as_array) {
            for file in files {
                let name = string(file, &["file"]).unwrap_or_default();
                let issues = file.get("issues").and_then(Value::as_array);
                for issue in issues.into_iter().flatten() {
                    if same_file(name, article) {
                        self.flag(issue);
                    } else {
                        self.unread(issue, Why::OtherFile);
                    }
                }
            }
            return true;
        }
        let rows = document.get("flags").or_else(|| document.get("issues"));
        let Some(rows) = rows.and_then(Value::as_array) else {
            return false;
        };
        for row in rows {
            self.flag(row);
        }
        true
    }

    fn unread(&mut self, row: &Value, why: Why) {
        self.number += 1;
        let quote = string(row, &["quote", "text", "message"]).unwrap_or_default();
        self.flags.unread.push((self.number, quote.to_owned(), why));
    }

    /// Reads a flag of our own format, or an issue of `copydesk check`.
    fn flag(&mut self, row: &Value) {
        let quote = string(row, &["quote", "text"]).map(str::to_owned);
        let number = |names: &[&str]| names.iter().find_map(|name| row.get(name)?.as_u64());
        let segment = match row.get("segment") {
            None | Some(Value::Null) => None,
            Some(value) => match value.as_u64().and_then(|id| u32::try_from(id).ok()) {
                Some(id) => Some(id),
                None => return self.unread(row, Why::Malformed),
            },
        };
        let start = number(&["start", "offset"]);
        let end = number(&["end"]).or_else(|| start?.checked_add(number(&["length"])?));
        let words = quote.as_deref().map(|quote| quote.chars().count() as u64);
        let end = end.or_else(|| start?.checked_add(words?));
        let unit = match string(row, &["unit"]) {
            Some("utf-16") => Unit::Utf16,
            _ => Unit::CodePoint,
        };
        let place = match (start, end, quote) {
            (Some(start), Some(end), quote) => Place::Offsets {
                segment,
                start,
                end,
                unit,
                quote,
            },
            (None, _, Some(quote)) => Place::Quote { segment, quote },
            _ if !row.is_object() => return self.unread(row, Why::Malformed),
            _ => return self.unread(row, Why::PlaceMissing),
        };
        let severity = string(row, &["severity"]).map_or(Some(Severity::Minor), names::severity);
        let Some(severity) = severity else { return };
        self.number += 1;
        let kind = string(row, &["category", "type"]);
        self.flags.flags.push(Flag {
            number: self.number,
            place,
            category: kind.map_or(Category::UnidiomaticStyle, names::category),
            severity,
            message: string(row, &["message", "explanation"])
                .unwrap_or_default()
                .to_owned(),
            language: string(row, &["language"]).unwrap_or("en").to_owned(),
            replacements: replacements(row),
            source: string(row, &["source"]).unwrap_or_default().to_owned(),
            rule: string(row, &["rule"]).unwrap_or_default().to_owned(),
            confidence: row.get("confidence").and_then(Value::as_f64).map(per_cent),
        });
    }

    /// Reads a text with error spans.
    fn spans(&mut self, row: &Value) {
        let (Some(text), Some(list)) = (string(row, TARGETS), spans(row)) else {
            self.unread(row, Why::Malformed);
            return;
        };
        for span in list
            .iter()
            .flat_map(|one| one.as_array().map_or(std::slice::from_ref(one), Vec::as_slice))
        {
            let number = |names: &[&str]| names.iter().find_map(|name| span.get(name)?.as_u64());
            let words = string(span, &["text", "quote"]);
            let at = number(&["start", "start_i"]).zip(number(&["end", "end_i"]));
            let at = at.and_then(|(start, end)| range(text, start, end, Unit::CodePoint));
            let at = at.filter(|at| {
                words.is_none_or(|words| at.of_text(text).is_some_and(|own| own.trim() == words.trim()))
            });
            let kind = string(span, &["category", "error_type", "type"]);
            let severity = string(span, &["severity"]).map_or(Some(Severity::Minor), names::severity);
            let Some(severity) = severity else { continue };
            let place = match (at, words) {
                (Some(at), _) => Place::Context {
                    text: text.to_owned(),
                    at,
                },
                (None, Some(words)) if !words.trim().is_empty() => Place::Quote {
                    segment: None,
                    quote: words.trim().to_owned(),
                },
                _ => {
                    self.unread(span, Why::OffsetWrong);
                    continue;
                }
            };
            self.number += 1;
            self.flags.flags.push(Flag {
                number: self.number,
                place,
                category: kind.map_or(Category::Mistranslation, names::category),
                severity,
                message: string(span, &["explanation", "message"])
                    .or(kind)
                    .unwrap_or_default()
                    .to_owned(),
                language: "en".to_owned(),
                replacements: replacements(span),
                source: String::new(),
                rule: String::new(),
                confidence: span.get("confidence").and_then(Value::as_f64).map(per_cent),
            });
        }
    }
}

fn per_cent(share: f64) -> u8 {
    let share = if share > 1.0 { share / 100.0 } else { share };
    #[expect(clippy::cast_sign_loss, reason = "between 0 and 100")]
    let per_cent = (share.clamp(0.0, 1.0) * 100.0).round() as u8;
    per_cent
}

/// Returns the first of the fields that is a string.
fn string<'v>(value: &'v Value, names: &[&str]) -> Option<&'v str> {
    names.iter().find_map(|name| value.get(name)?.as_str())
}

fn spans(row: &Value) -> Option<&Vec<Value>> {
    let own = ["error_spans", "spans"].iter().find_map(|name| row.get(name));
    own.or_else(|| row.get("metadata")?.get("error_spans"))?
        .as_array()
}

fn is_flag(row: &Value) -> bool {
    ["quote", "start", "offset", "message", "segment"]
        .iter()
        .any(|name| row.get(name).is_some())
}

/// Returns `replacements`, or those of `suggestions`; both may be strings or objects. The suggestions of `copydesk check`
/// have edits of the whole text.
fn replacements(row: &Value) -> Vec<String> {
    let list = row.get("replacements").or_else(|| row.get("suggestions"));
    let list = list.and_then(Value::as_array).into_iter().flatten();
    let quote = string(row, &["quote", "text"]);
    let start = row.get("start").and_then(Value::as_u64);
    let text = |one: &Value| {
        if let Some(edits) = one.get("edits").and_then(Value::as_array) {
            let edit = |edit: &Value| {
                let (start, end) = (edit.get("start")?.as_u64()?, edit.get("end")?.as_u64()?);
                Some((start, end, string(edit, &["text"])?.to_owned()))
            };
            let edits: Option<Vec<_>> = edits.iter().map(edit).collect();
            return applied(quote?, start?, &edits?, Unit::CodePoint);
        }
        let text = one.as_str().or_else(|| string(one, &["value", "label", "text"]));
        text.map(str::to_owned)
    };
    list.filter_map(text).collect()
}

/// Applies edits within flagged words that begin at offset `start`. `None` if one of them is not within the words.
fn applied(quote: &str, start: u64, edits: &[(u64, u64, String)], unit: Unit) -> Option<String> {
    let mut out = String::new();
    let mut at = 0;
    for (from, to, text) in edits {
        let range = range(quote, from.checked_sub(start)?, to.checked_sub(start)?, unit)?;
        out.push_str(quote.get(at..range.start() as usize)?);
        out.push_str(text);
        at = range.end() as usize;
    }
    out.push_str(quote.get(at..)?);
    Some(out)
}

/// Whether a flag for the file `name` is about the article. Folders do not count: the flags may come from another
/// machine.
fn same_file(name: &str, article: Option<&str>) -> bool {
    let last = |name: &str| {
        let name = name.replace('\\', "/");
        Path::new(&name)
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    match article {
        Some(article) if !name.is_empty() => last(&decoded(name)) == last(article),
        _ => true,
    }
}

/// Resolves the per cent escapes of a URI.
fn decoded(uri: &str) -> String {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code.filter(|_| byte == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads SARIF 2.1.
fn sarif(document: &Value, article: Option<&str>) -> Flags {
    let mut flags = Flags::default();
    let mut number = 0;
    let runs = document.get("runs").and_then(Value::as_array);
    for run in runs.into_iter().flatten() {
        let tool = run
            .pointer("/tool/driver/name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if flags.source.is_empty() {
            names::kebab(tool).clone_into(&mut flags.source);
        }
        // SARIF counts UTF-16 unless the run says otherwise.
        let unit = match string(run, &["columnKind"]) {
            Some("unicodeCodePoints") => Unit::CodePoint,
            _ => Unit::Utf16,
        };
        let results = run.get("results").and_then(Value::as_array);
        for result in results.into_iter().flatten() {
            if matches!(string(result, &["kind"]), Some("pass" | "notApplicable")) {
                continue;
            }
            number += 1;
            let message = result
                .pointer("/message/text")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let location = result.pointer("/locations/0/physicalLocation");
            let uri = location
                .and_then(|one| one.pointer("/artifactLocation/uri"))
                .and_then(Value::as_str);
            let region = location.and_then(|one| one.get("region"));
            let quote = region
                .and_then(|one| one.pointer("/snippet/text"))
                .and_then(Value::as_str);
            if !same_file(uri.unwrap_or_default(), article) {
                flags
                    .unread
                    .push((number, quote.unwrap_or(message).to_owned(), Why::OtherFile));
                continue;
            }
            let Some((region, place)) = region.and_then(|region| Some((region, place_of(region, unit)?)))
            else {
                flags
                    .unread
                    .push((number, quote.unwrap_or(message).to_owned(), Why::PlaceMissing));
                continue;
            };
            let kind = result.pointer("/properties/category").and_then(Value::as_str);
            let rule = string(result, &["ruleId"]).unwrap_or_default();
            let severity = result.pointer("/properties/severity").and_then(Value::as_str);
            let severity = severity
                .or_else(|| string(result, &["level"]))
                .unwrap_or("warning");
            flags.flags.push(Flag {
                number,
                replacements: fixes(result, region, unit),
                place,
                category: names::category(kind.unwrap_or(rule)),
                severity: names::severity(severity).unwrap_or(Severity::Neutral),
                message: message.to_owned(),
                language: string(run, &["language"]).unwrap_or("en").to_owned(),
                source: names::kebab(tool),
                rule: rule.to_owned(),
                confidence: result
                    .get("rank")
                    .and_then(Value::as_f64)
                    .map(|rank| per_cent(rank / 100.0)),
            });
        }
    }
    flags
}

/// Returns the place of a region.
fn place_of(region: &Value, unit: Unit) -> Option<Place> {
    let number = |name: &str| region.get(name)?.as_u64();
    let quote = region
        .pointer("/snippet/text")
        .and_then(Value::as_str)
        .map(str::to_owned);
    if let Some(line) = number("startLine") {
        let last = number("endLine").unwrap_or(line);
        let start = number("startColumn").unwrap_or(1);
        if let Some(end) = number("endColumn") {
            return Some(Place::Lines {
                start: (line, start),
                end: (last, end),
                unit,
                quote,
            });
        }
    }
    if let Some(start) = number("charOffset") {
        return Some(Place::Offsets {
            segment: None,
            start,
            end: start.checked_add(number("charLength")?)?,
            unit,
            quote,
        });
    }
    quote.map(|quote| Place::Quote { segment: None, quote })
}

/// Returns the new texts of fixes within the flagged region.
fn fixes(result: &Value, region: &Value, unit: Unit) -> Vec<String> {
    let fixes = result.get("fixes").and_then(Value::as_array);
    let number = |region: &Value, name: &str| region.get(name).and_then(Value::as_u64);
    let quote = region.pointer("/snippet/text").and_then(Value::as_str);
    let new = |fix: &Value| {
        let made = fix.pointer("/artifactChanges/0/replacements")?.as_array()?;
        let text = |one: &Value| {
            let text = one.pointer("/insertedContent/text").and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        if let [one] = made.as_slice() {
            let deleted = one.get("deletedRegion")?;
            let names = [
                "charOffset",
                "charLength",
                "startLine",
                "startColumn",
                "endLine",
                "endColumn",
            ];
            let known = names.iter().filter(|name| deleted.get(**name).is_some());
            if known.clone().count() > 1 && known.clone().all(|name| deleted.get(*name) == region.get(*name))
            {
                return Some(text(one));
            }
        }
        let edit = |one: &Value| {
            let deleted = one.get("deletedRegion")?;
            let start = number(deleted, "charOffset")?;
            let end = start.checked_add(number(deleted, "charLength").unwrap_or(0))?;
            Some((start, end, text(one)))
        };
        let edits: Option<Vec<_>> = made.iter().map(edit).collect();
        applied(quote?, number(region, "charOffset")?, &edits?, unit)
    };
    fixes.into_iter().flatten().filter_map(new).collect()
}
