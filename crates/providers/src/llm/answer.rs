//! Reads what a model writes: JSON that may have faults, with text around it.

use serde_json::Value;

/// The maximum number of places at which JSON is looked for.
const MAX_STARTS: usize = 500;

/// One error, as a model reports it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reported {
    /// The number of the paragraph in the request, from 1.
    pub(super) paragraph: Option<usize>,
    pub(super) quote: String,
    pub(super) category: String,
    pub(super) severity: String,
    pub(super) explanation: String,
    pub(super) replacement: Option<String>,
}

/// Returns an answer without what the model thought before it.
pub(super) fn without_thoughts(answer: &str) -> &str {
    // Some servers cut the opening mark.
    let answer = answer.rsplit("</think>").next().unwrap_or_default();
    answer.split("<think>").next().unwrap_or_default().trim()
}

/// Returns the issues of an answer, in order; `None` if it has no list of them. Entries that are no objects are empty.
pub(super) fn issues(answer: &str) -> Option<Vec<Reported>> {
    let text = without_thoughts(answer);
    let starts = || {
        let starts = text.char_indices().filter(|(_, ch)| matches!(ch, '[' | '{'));
        starts.map(|(at, _)| at).take(MAX_STARTS)
    };
    let strict = starts().find_map(|at| list(&first_value(&text[at..])?));
    let found = strict.or_else(|| {
        starts()
            .take(1)
            .find_map(|at| list(&first_value(&without_commas(&text[at..]))?))
    });
    // An answer that was cut: the complete entries.
    let found = found.or_else(|| {
        let mut end = 0;
        let mut all = Vec::new();
        for at in starts() {
            if at >= end
                && let Some((value, len)) = value_at(&text[at..])
                && value.get("quote").is_some()
            {
                all.push(value);
                end = at + len;
            }
        }
        (!all.is_empty()).then_some(all)
    });
    Some(found?.iter().map(reported).collect())
}

/// Returns the corrected paragraph of an answer: with nothing around it, and out of JSON if the model writes some.
pub(super) fn paragraph(answer: &str) -> String {
    let text = without_fence(without_thoughts(answer));
    let json = first_value(text).filter(Value::is_object);
    let json = json.and_then(|json| {
        let inner = json.get("paragraphs").and_then(|all| all.get(0)).unwrap_or(&json);
        let names = ["corrected", "correction", "text", "paragraph"];
        names
            .iter()
            .find_map(|name| inner.get(name)?.as_str().map(str::to_owned))
    });
    json.unwrap_or_else(|| text.to_owned())
}

/// Returns the text in a Markdown code block, if the text is one.
fn without_fence(text: &str) -> &str {
    let inner = text
        .strip_prefix("```")
        .and_then(|rest| rest.trim_end().strip_suffix("```"));
    // The first line names the language.
    inner
        .and_then(|inner| inner.split_once('\n'))
        .map_or(text, |(_, inner)| inner.trim())
}

fn value_at(text: &str) -> Option<(Value, usize)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = values.next()?.ok()?;
    Some((value, values.byte_offset()))
}

fn first_value(text: &str) -> Option<Value> {
    value_at(text).map(|(value, _)| value)
}

/// Returns the issues in a value: a list, an object with one, or a single issue.
fn list(value: &Value) -> Option<Vec<Value>> {
    match value {
        // `[1]` in a sentence is no list of issues.
        Value::Array(all) if all.is_empty() || all.iter().any(Value::is_object) => Some(all.clone()),
        Value::Object(object) if object.contains_key("quote") => Some(vec![value.clone()]),
        Value::Object(object) if object.is_empty() => Some(Vec::new()),
        Value::Object(object) => {
            let named = ["issues", "errors", "annotations"]
                .iter()
                .find_map(|name| object.get(*name));
            let list = named.or_else(|| object.values().find(|value| value.is_array()))?;
            match list {
                Value::Array(all) => Some(all.clone()),
                Value::Null => Some(Vec::new()),
                Value::Object(_) => Some(vec![list.clone()]),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Returns JSON without the commas before a closing bracket.
fn without_commas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    for (at, ch) in text.char_indices() {
        if in_string {
            in_string = escaped || ch != '"';
            escaped = !escaped && ch == '\\';
        } else if ch == '"' {
            in_string = true;
        } else if ch == ',' && text[at + 1..].trim_start().starts_with([']', '}']) {
            continue;
        }
        out.push(ch);
    }
    out
}

fn reported(value: &Value) -> Reported {
    let text = |names: &[&str]| {
        let found = names.iter().find_map(|name| value.get(name)?.as_str());
        found.map(|text| text.trim().to_owned())
    };
    let number = |value: &Value| match value {
        Value::String(text) => text.trim().parse().ok(),
        value => value.as_u64(),
    };
    let first = |value: &Value| value.get(0)?.as_str().map(str::to_owned);
    let replacement = text(&["replacement", "correction", "suggestion"]);
    Reported {
        paragraph: value
            .get("paragraph")
            .and_then(number)
            .and_then(|number| usize::try_from(number).ok()),
        quote: text(&["quote"]).unwrap_or_default(),
        category: text(&["category", "type"]).unwrap_or_default(),
        severity: text(&["severity"]).unwrap_or_default(),
        explanation: text(&["explanation", "reason", "message"]).unwrap_or_default(),
        replacement: replacement.or_else(|| value.get("replacements").and_then(first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quotes(answer: &str) -> Option<Vec<String>> {
        Some(issues(answer)?.into_iter().map(|one| one.quote).collect())
    }

    #[test]
    fn every_form_of_a_list() {
        let one = r#"{"quote": "a, ]", "severity": "minor"}"#;
        for answer in [
            format!("[{one}]"),
            format!("{{\"issues\": [{one}]}}"),
            format!("{{\"errors\": {one}}}"),
            one.to_owned(),
            format!("```json\n[{one}]\n```"),
            format!("See [1] for the list.\n\n[{one},]\nI hope that this helps [2]!"),
            format!("Here is \"it\": [{one}]"),
            format!("{{\"issues\": [{one},],}}"),
            format!("<think>\n[{{\"quote\": \"x\"}}]\n</think>\n[{one}]"),
            format!("perhaps [] </think> [{one}]"),
            // Cut in the second entry.
            format!("{{\"issues\": [{one}, {{\"quote\": \"b"),
        ] {
            assert_eq!(quotes(&answer), Some(vec!["a, ]".to_owned()]), "{answer}");
        }
        for answer in [
            "[]",
            "{}",
            "{\"issues\": []}",
            "{\"issues\": null}",
            "```\n[]\n```",
        ] {
            assert_eq!(quotes(answer), Some(Vec::new()), "{answer}");
        }
        for answer in [
            "",
            "No errors.",
            "<think>[]",
            "[1, 2]",
            "{\"quote\": ",
            "[[[[[[",
            "12",
        ] {
            assert_eq!(quotes(answer), None, "{answer}");
        }
        // As many brackets as an answer can have.
        assert_eq!(quotes(&"[{".repeat(200_000)), None);
    }

    #[test]
    fn fields_have_other_names_and_types() {
        let answer = r#"[{"paragraph": "2", "quote": " a ", "type": "grammar", "reason": "r", "replacements": ["b", "c"]}, 7]"#;
        let all = issues(answer).expect("a list");
        let expected = Reported {
            paragraph: Some(2),
            quote: "a".to_owned(),
            category: "grammar".to_owned(),
            explanation: "r".to_owned(),
            replacement: Some("b".to_owned()),
            ..Reported::default()
        };
        assert_eq!(all, [expected, Reported::default()]);
        let answer = r#"{"paragraph": -1, "quote": 3, "replacement": null}"#;
        assert_eq!(issues(answer), Some(vec![Reported::default()]));
    }

    #[test]
    fn the_paragraph_is_found_in_what_is_around_it() {
        for answer in [
            "Il vient.",
            " <think>hm</think>\nIl vient.\n",
            "```\nIl vient.\n```",
            "```text\nIl vient.\n```\n",
            r#"{"corrected": "Il vient."}"#,
            "```json\n{\"paragraphs\": [{\"number\": 1, \"text\": \"Il vient.\"}]}\n```",
        ] {
            assert_eq!(paragraph(answer), "Il vient.", "{answer}");
        }
        assert_eq!(paragraph("{Il vient}"), "{Il vient}");
    }
}
