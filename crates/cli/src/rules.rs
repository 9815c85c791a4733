//! `copydesk rules`.

use crate::args::RulesArgs;
use crate::failure::Failure;
use crate::output::{Streams, broken_pipe, paint};
use crate::voice::Voice;
use anstyle::Style;
use copydesk_check::RuleMeta;
use copydesk_model::Message;
use serde::Serialize;
use std::io::{self, Write};
use std::process::ExitCode;

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &RulesArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let written = if args.json {
        json(voice, &mut streams.out)
    } else {
        text(voice, &mut streams.out)
    };
    match written.and_then(|()| streams.out.flush()) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) if broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::stream(voice, "-", &error)),
    }
}

#[derive(Serialize)]
struct RuleRecord {
    id: &'static str,
    category: &'static str,
    severity: &'static str,
    /// An empty list means every language.
    languages: &'static [&'static str],
    default_on: bool,
    summary: String,
    why: String,
    examples: Vec<ExampleRecord>,
}

#[derive(Serialize)]
struct ExampleRecord {
    text: &'static str,
    /// The text after the first suggestion; absent if the rule must not flag it.
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<&'static str>,
}

fn message(voice: Voice, rule: &RuleMeta, attribute: &str) -> String {
    voice.engine(&Message::new(format!("{}.{attribute}", rule.message_id())))
}

fn json(voice: Voice, out: &mut dyn Write) -> io::Result<()> {
    let rules = copydesk_check::rules().iter().map(|rule| RuleRecord {
        id: rule.id,
        category: rule.category.code(),
        severity: rule.severity.code(),
        languages: rule.languages,
        default_on: rule.default_on,
        summary: message(voice, rule, "summary"),
        why: message(voice, rule, "why"),
        examples: rule
            .examples
            .iter()
            .map(|e| ExampleRecord {
                text: e.text,
                fixed: e.fixed,
            })
            .collect(),
    });
    serde_json::to_writer_pretty(&mut *out, &rules.collect::<Vec<_>>())?;
    out.write_all(b"\n")
}

fn text(voice: Voice, out: &mut dyn Write) -> io::Result<()> {
    let width = copydesk_check::rules()
        .iter()
        .map(|rule| rule.id.len())
        .max()
        .unwrap_or_default();
    for rule in copydesk_check::rules() {
        let languages = match rule.languages {
            [] => voice.say("rules-languages", &[]),
            some => some.join(", "),
        };
        let severity = voice.say(&format!("severity-{}", rule.severity.code()), &[]);
        let mut facts = format!("{} · {severity} · {languages}", rule.category.code());
        if !rule.default_on {
            facts = format!("{facts} · {}", voice.say("rules-off", &[]));
        }
        let id = paint(Style::new().bold(), &format!("{:width$}", rule.id));
        writeln!(out, "{id}  {}", message(voice, rule, "summary"))?;
        writeln!(out, "{:width$}  {}", "", paint(Style::new().dimmed(), &facts))?;
    }
    writeln!(
        out,
        "{}",
        voice.say(
            "rules-count",
            &[("count", copydesk_check::rules().len().to_string())]
        )
    )
}
