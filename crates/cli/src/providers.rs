//! `copydesk providers`: the sources of second opinions, with what they need.

use crate::args::ProvidersArgs;
use crate::failure::Failure;
use crate::output::{Streams, broken_pipe, paint};
use crate::voice::Voice;
use anstyle::Style;
use copydesk_providers::llm::{self, Mode};
use copydesk_providers::{corrected, languagetool};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

/// A source of second opinions.
struct Source {
    id: &'static str,
    option: &'static str,
    /// Whether it sends the text to an address.
    network: bool,
    /// The environment variables that it reads.
    environment: &'static [&'static str],
}

const SOURCES: &[Source] = &[
    Source {
        id: corrected::SOURCE,
        option: "--corrected FILE",
        network: false,
        environment: &[],
    },
    Source {
        id: "flags",
        option: "--flags FILE",
        network: false,
        environment: &[],
    },
    Source {
        id: languagetool::SOURCE,
        option: "--with languagetool=ADDRESS, --with languagetool=FOLDER",
        network: true,
        environment: &[],
    },
    Source {
        id: llm::SOURCE,
        option: "--with llm=ADDRESS",
        network: true,
        environment: &[llm::KEY_VARIABLE],
    },
];

#[derive(Serialize)]
struct SourceRecord {
    id: &'static str,
    option: &'static str,
    network: bool,
    #[serde(skip_serializing_if = "<[&str]>::is_empty")]
    environment: &'static [&'static str],
    summary: String,
    needs: String,
    /// The instructions of a language model, by mode.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    prompts: BTreeMap<&'static str, &'static str>,
}

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &ProvidersArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let records: Vec<SourceRecord> = SOURCES.iter().map(|source| record(voice, source)).collect();
    let written = if args.json {
        json(&records, &mut streams.out)
    } else {
        text(&records, &mut streams.out)
    };
    match written.and_then(|()| streams.out.flush()) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) if broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::stream(voice, "-", &error)),
    }
}

fn record(voice: Voice, source: &Source) -> SourceRecord {
    let say = |attribute: &str| voice.say(&format!("provider-{}-{attribute}", source.id), &[]);
    let modes = if source.id == llm::SOURCE { Mode::ALL } else { &[] };
    SourceRecord {
        id: source.id,
        option: source.option,
        network: source.network,
        environment: source.environment,
        summary: say("summary"),
        needs: say("needs"),
        prompts: modes.iter().map(|mode| (mode.name(), mode.prompt())).collect(),
    }
}

fn json(records: &[SourceRecord], out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, records)?;
    out.write_all(b"\n")
}

fn text(records: &[SourceRecord], out: &mut dyn Write) -> io::Result<()> {
    let width = records
        .iter()
        .map(|record| record.id.len())
        .max()
        .unwrap_or_default();
    for record in records {
        let id = paint(Style::new().bold(), &format!("{:width$}", record.id));
        writeln!(out, "{id}  {}", record.summary)?;
        writeln!(out, "{:width$}  {}", "", record.option)?;
        writeln!(
            out,
            "{:width$}  {}",
            "",
            paint(Style::new().dimmed(), &record.needs)
        )?;
    }
    Ok(())
}
