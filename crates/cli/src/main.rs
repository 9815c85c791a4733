//! The `copydesk` command: the engine for scripts, build servers and editors who work in a terminal.

mod args;
mod article;
mod check;
mod diff;
mod export;
mod failure;
mod fix;
mod open;
mod output;
mod progress;
mod providers;
mod record;
mod rules;
mod second;
mod source;
mod target;
mod voice;

use args::{Cli, Command};
use clap::Parser as _;
use copydesk_i18n::UiLang;
use failure::Failure;
use output::Streams;
use std::process::ExitCode;
use voice::Voice;

/// Checking allocates millions of small strings and lists, a tenth of its time with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Exit status if something could not be done.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let cli = Cli::parse();
    cli.color.write_global();
    let system = || {
        sys_locale::get_locale()
            .map(|tag| UiLang::from_tag(&tag))
            .unwrap_or_default()
    };
    let voice = Voice {
        ui: cli.ui_lang.map_or_else(system, UiLang::from),
    };
    let mut streams = Streams::of_process();
    let done = run(voice, &cli.command, &mut streams);
    done.unwrap_or_else(|failure| {
        // If even this cannot be written, the exit status still reports the failure.
        let _ = streams.failure(voice, "copydesk", &failure);
        ExitCode::from(FAILED)
    })
}

fn run(voice: Voice, command: &Command, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let code = match command {
        Command::Check(args) => check::run(voice, args, streams),
        Command::Fix(args) => fix::run(voice, args, streams),
        Command::Diff(args) => diff::run(voice, args, streams),
        Command::Rules(args) => rules::run(voice, args, streams),
        Command::Providers(args) => providers::run(voice, args, streams),
        Command::Export(args) => export::run(voice, args, streams),
        Command::Open(args) => open::run(voice, args),
    }?;
    match streams.finish() {
        Ok(()) => Ok(code),
        Err(error) => Err(Failure::stream(voice, "-", &error)),
    }
}
