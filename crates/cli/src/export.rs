//! `copydesk export`: the review of an article in the format of another program.
//!
//! An article that is in the library is written with what was decided there; any other one as it is checked now.

use crate::args::{ExportArgs, RuleChoice};
use crate::article;
use crate::failure::Failure;
use crate::output::Streams;
use crate::second::{self, Second};
use crate::source::Sources;
use crate::target;
use crate::voice::Voice;
use copydesk_backend::exports::{ExportKind, Exported, Reviewed};
use copydesk_backend::live::{Entry, EntryStatus, LeftIssue, LiveReview, Wanted, Why};
use copydesk_backend::{Backend, BackendError, BackendOptions, clock, editor, paths};
use copydesk_formats::WriteOptions;
use copydesk_model::Lang;
use copydesk_review::{Extent, OperationKind, Timestamp};
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// More rounds than any article takes.
const ROUNDS: usize = 16;

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &ExportArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let Some((kind, file)) = args.what.chosen() else {
        // The command line asks for one of them.
        return Ok(ExitCode::SUCCESS);
    };
    let article = target::existing(voice, file)?;
    target::differs_from(voice, &args.output, &article)?;
    let (asked, extent) = match (args.extent.none, args.extent.safe, args.extent.all) {
        (true, ..) => (true, None),
        (_, true, _) => (true, Some(Extent::Safe)),
        (.., true) => (true, Some(Extent::All)),
        _ => (false, shows_changes(kind).then_some(Extent::Safe)),
    };
    let lang = args.lang.as_ref().map(Lang::new);
    let decided = if asked || lang.is_some() || args.source.is_some() || args.second.any() {
        None
    } else {
        of_library(voice, &article, kind)?
    };
    let (id, exported) = if let Some(exported) = decided {
        ("report-of-decisions", exported)
    } else {
        let rules = second::rules_for(&RuleChoice::default(), &args.second, args.extent);
        let engine = article::engine(voice, &rules, &args.second)?;
        let second = Second::load(voice, &args.second, Some(&article))?;
        let mut loaded = article::load(voice, &article, lang.as_ref())?;
        let sources = Sources::open(voice, args.source.as_deref())?;
        if let Some(notice) = sources.attach(voice, &article, &mut loaded)? {
            streams
                .notice(voice, file, &notice)
                .map_err(|error| Failure::stream(voice, "-", &error))?;
        }
        let mut live = LiveReview::open(loaded, &engine);
        for report in second.add_to(voice, &mut live)? {
            report
                .print(voice, file, streams)
                .map_err(|error| Failure::stream(voice, "-", &error))?;
        }
        ("report-of-check", of_check(voice, &article, live, kind, extent)?)
    };
    target::write(voice, &args.output, &exported.bytes)?;
    let places = [
        ("path", args.output.display().to_string()),
        ("article", file.display().to_string()),
    ];
    let remarks = [voice.say(id, &places)].into_iter().chain(exported.notices);
    for remark in remarks {
        streams
            .remark(&remark)
            .map_err(|error| Failure::stream(voice, "-", &error))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether an export without any change would say nothing.
fn shows_changes(kind: ExportKind) -> bool {
    matches!(
        kind,
        ExportKind::Tracked
            | ExportKind::Word
            | ExportKind::Annotated
            | ExportKind::Criticmarkup
            | ExportKind::Diff
            | ExportKind::Tmx
    )
}

/// The article as it is checked now, with the suggestions of `extent` taken.
fn of_check(
    voice: Voice,
    article: &Path,
    mut live: LiveReview,
    kind: ExportKind,
    extent: Option<Extent>,
) -> Result<Exported, Failure> {
    let (author, at) = (editor(), clock::now());
    let mut left = Vec::new();
    if let Some(extent) = extent {
        let not_taken =
            take(&mut live, extent, &author, at).map_err(|error| Failure::backend(voice, &error))?;
        left = left_out(voice, &not_taken, &live, extent);
    }
    let options = WriteOptions {
        unreviewed: true,
        ..WriteOptions::default()
    };
    let Exported { bytes, notices } = Reviewed::of_file(&live, article, voice.ui)
        .export(kind, options, &author, at)
        .map_err(|error| Failure::backend(voice, &error))?;
    left.extend(notices);
    Ok(Exported { bytes, notices: left })
}

/// Takes the suggestions of `extent`, as many as can be taken together. Returns the issues that were left.
fn take(
    live: &mut LiveReview,
    extent: Extent,
    author: &str,
    at: i64,
) -> Result<Vec<LeftIssue>, BackendError> {
    let at = Timestamp(at);
    if extent == Extent::Safe {
        let wanted = Wanted::First(extent);
        let (_, outcome) = live.take(at, author, OperationKind::AcceptSafe, &wanted)?;
        return Ok(outcome.left);
    }
    // An operation notes which issues it brings about. These are taken by the next one, so that they do not count as
    // errors of the machine translation.
    let mut left = Vec::new();
    for _ in 0..ROUNDS {
        let open = live
            .entries()
            .filter(|entry| entry.status == EntryStatus::Open && !entry.suggestions().is_empty());
        let wanted = Wanted::Chosen(open.map(|entry| (entry.id, 0)).collect());
        let (_, outcome) = live.take(at, author, OperationKind::AcceptMany, &wanted)?;
        left = outcome.left;
        if outcome.done == 0 {
            break;
        }
    }
    Ok(left)
}

/// What is left of an article's issues: those that were to be taken one by one, each with its reason, and how many others.
fn left_out(voice: Voice, left: &[LeftIssue], live: &LiveReview, extent: Extent) -> Vec<String> {
    let sentence = |entry: &Entry<'_>, cause: String| {
        let args = [
            ("paragraph", (entry.segment.id().0 + 1).to_string()),
            ("quote", entry.quote.to_owned()),
            ("rule", entry.rule.to_string()),
            ("cause", cause),
        ];
        voice.say("export-left", &args)
    };
    let mut said = Vec::new();
    let mut others = 0;
    for entry in live.entries() {
        let is_wanted = entry.found.is_some_and(|issue| extent.holds(issue));
        let reason = left.iter().find(|left| left.id == entry.id);
        match entry.status {
            EntryStatus::Locked if is_wanted => said.push(sentence(&entry, voice.say("left-locked", &[]))),
            EntryStatus::Open => match reason.filter(|_| is_wanted) {
                Some(reason) => said.push(sentence(&entry, cause(voice, &reason.why))),
                None => others += 1,
            },
            _ => {}
        }
    }
    if others > 0 {
        said.push(voice.say("fix-left-unsafe", &[("count", others.to_string())]));
    }
    said
}

fn cause(voice: Voice, why: &Why) -> String {
    match why {
        Why::Overlap => voice.say("left-overlap", &[]),
        Why::NoSuggestion => voice.say("left-no-suggestion", &[]),
        Why::Decided => voice.say("left-decided", &[]),
        Why::Format(error) => Failure::format(voice, error).message,
    }
}

/// The article with the decisions of the editor's library; `None` where it is not in it.
fn of_library(voice: Voice, article: &Path, kind: ExportKind) -> Result<Option<Exported>, Failure> {
    // A library is never made on the way to an export, and one that does not open is no reason not to.
    let Some(folder) = paths::data_dir().ok().filter(|folder| folder.is_dir()) else {
        return Ok(None);
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error: io::Error| Failure::stream(voice, &folder.display().to_string(), &error))?;
    let options = BackendOptions {
        system_language: Some(voice.ui.tag().to_owned()),
        samples: false,
        ..BackendOptions::new(&folder)
    };
    let exported = runtime.block_on(async {
        match Backend::open(options).await {
            Ok(backend) => backend.export_of(article, kind).await,
            Err(_) => Ok(None),
        }
    });
    exported.map_err(|fault| Failure {
        code: fault.code,
        message: fault.message,
        next_step: fault.next_step,
    })
}
