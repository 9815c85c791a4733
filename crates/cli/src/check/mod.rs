//! `copydesk check`.

mod json;
mod jsonl;
mod sarif;
mod text;

use crate::args::{CheckArgs, Format};
use crate::article::{self, Article};
use crate::failure::Failure;
use crate::output::{Streams, broken_pipe};
use crate::progress::Progress;
use crate::second::Second;
use crate::source::Sources;
use crate::voice::Voice;
use copydesk_model::Lang;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The totals of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Number of articles that were checked.
    pub(crate) files: usize,
    /// Number of words in them.
    pub(crate) words: usize,
    /// Number of issues in them.
    pub(crate) issues: usize,
    /// Number of articles among them that the rules cannot check: their language has no rules or is unknown.
    pub(crate) unchecked: usize,
    /// Number of words in those.
    pub(crate) unchecked_words: usize,
    /// Number of articles that could not be read.
    pub(crate) failed: usize,
    /// Number of times that another source did not answer.
    pub(crate) silent: usize,
}

impl Outcome {
    /// Returns 0 for no issues, 1 for issues, 2 if something could not be checked.
    fn exit_code(self) -> ExitCode {
        match (self.failed + self.silent, self.issues) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}

/// One article of the command line, or why it could not be checked.
pub(crate) type Result<'p> = (&'p Path, std::result::Result<Article, Failure>);

/// Runs the command.
pub(crate) fn run(
    voice: Voice,
    args: &CheckArgs,
    streams: &mut Streams,
) -> std::result::Result<ExitCode, Failure> {
    let engine = article::engine(voice, &args.rules, &args.second)?;
    let second = Second::load(voice, &args.second, args.files.first().map(PathBuf::as_path))?;
    let lang = args.lang.as_ref().map(Lang::new);
    let outcome = if args.jsonl {
        let progress = Progress::rows(voice);
        let input = &mut io::stdin().lock();
        streams.machine(|out| {
            jsonl::answer(&engine, voice, lang.as_ref(), &second, input, out, || {
                progress.step();
            })
        })
    } else {
        let sources = Sources::open(voice, args.source.as_deref())?;
        if sources.is_one_file() && args.files.len() > 1 {
            let count = ("count", args.files.len().to_string());
            return Err(Failure::new(voice, "source-with-several", &[count]));
        }
        if args.second.of_one_article() && args.files.len() > 1 {
            let count = ("count", args.files.len().to_string());
            return Err(Failure::new(voice, "opinions-with-several", &[count]));
        }
        files(&engine, voice, lang.as_ref(), &sources, &second, args, streams)
    };
    match outcome {
        Ok(outcome) => Ok(outcome.exit_code()),
        Err(error) if broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::stream(voice, "-", &error)),
    }
}

fn files(
    engine: &copydesk_check::Engine,
    voice: Voice,
    lang: Option<&Lang>,
    sources: &Sources,
    second: &Second,
    args: &CheckArgs,
    streams: &mut Streams,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut results: Vec<Result<'_>> = Vec::new();
    let progress = Progress::articles(voice, args.files.len());
    for path in &args.files {
        let mut aligned = None;
        let article = article::load(voice, path, lang).map(|mut loaded| {
            // The article is checked without a source that does not belong to it.
            aligned = Some(sources.attach(voice, path, &mut loaded));
            Article::check(engine, voice, loaded, second)
        });
        progress.step();
        match &article {
            Ok(article) => {
                outcome.files += 1;
                outcome.words += article.words();
                outcome.issues += article.issues().count();
                if article.checked.unchecked().is_some() {
                    outcome.unchecked += 1;
                    outcome.unchecked_words += article.words();
                }
                let notices = article
                    .checked
                    .notices()
                    .iter()
                    .map(|notice| voice.engine(notice));
                let notices = notices.chain(article.loaded.notices.iter().map(|notice| voice.loaded(notice)));
                let unpaired = match &aligned {
                    Some(Ok(notice)) => notice.clone(),
                    _ => None,
                };
                for notice in notices.chain(unpaired) {
                    progress.aside(|| streams.notice(voice, path, &notice))?;
                }
                if let Some(Err(mismatch)) = &aligned {
                    progress.aside(|| streams.failure(voice, &path.display().to_string(), mismatch))?;
                }
                for report in &article.reports {
                    outcome.silent += usize::from(!report.is_complete());
                    progress.aside(|| report.print(voice, path, streams))?;
                }
            }
            Err(failure) => {
                outcome.failed += 1;
                progress.aside(|| streams.failure(voice, &path.display().to_string(), failure))?;
            }
        }
        let result = (path.as_path(), article);
        match args.format {
            // The user can read the issues of one article while the next is being checked.
            Format::Text => progress.aside(|| text::write(&mut streams.out, voice, &result))?,
            Format::Json | Format::Sarif => results.push(result),
        }
    }
    progress.end();
    match args.format {
        Format::Text => text::summary(&mut streams.out, voice, outcome)?,
        Format::Json => streams.machine(|out| json::write(out, voice, &results))?,
        Format::Sarif => streams.machine(|out| sarif::write(out, voice, &results))?,
    }
    Ok(outcome)
}
