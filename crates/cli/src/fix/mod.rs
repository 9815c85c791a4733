//! `copydesk fix`: writes a corrected version. What is left is said; nothing is skipped silently.

use crate::args::FixArgs;
use crate::article::{self, LineIndex};
use crate::failure::Failure;
use crate::output::Streams;
use crate::second::{self, Second};
use crate::source::Sources;
use crate::target;
use crate::voice::Voice;
use copydesk_backend::live::{LeftIssue, LiveReview, Outcome, Wanted, Why};
use copydesk_formats::{Edits, FormatError, Reencode, WriteOptions};
use copydesk_model::{Issue, Lang, SegmentId};
use copydesk_review::{Extent, OperationKind, Status, Timestamp};
use copydesk_text::TextRange;
use std::process::ExitCode;

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &FixArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let taken = match (args.extent.none, args.extent.all) {
        (true, _) => None,
        (_, true) => Some(Extent::All),
        _ => Some(Extent::Safe),
    };
    target::differs_from(voice, &args.output, &args.file)?;
    let rules = second::rules_for(&args.rules, &args.second, args.extent);
    let engine = article::engine(voice, &rules, &args.second)?;
    let second = Second::load(voice, &args.second, Some(&args.file))?;
    let lang = args.lang.as_ref().map(Lang::new);
    let mut loaded = article::load(voice, &args.file, lang.as_ref())?;
    let sources = Sources::open(voice, args.source.as_deref())?;
    if let Some(notice) = sources.attach(voice, &args.file, &mut loaded)? {
        streams
            .notice(voice, &args.file, &notice)
            .map_err(|error| Failure::stream(voice, "-", &error))?;
    }
    for notice in &loaded.notices {
        streams
            .notice(voice, &args.file, &voice.loaded(notice))
            .map_err(|error| Failure::stream(voice, "-", &error))?;
    }
    let options = WriteOptions {
        reencode: args.as_utf8.then_some(Reencode::Utf8),
        unreviewed: true,
    };
    let Some(extent) = taken else {
        let bytes = loaded
            .write(&Edits::new(), &options)
            .map_err(|error| Failure::format(voice, &error))?;
        target::write(voice, &args.output, &bytes)?;
        return Ok(ExitCode::SUCCESS);
    };
    // The same rounds as the window's, so that both write the same text.
    let mut live = LiveReview::open_for(loaded, &engine, options);
    for report in second.add_to(voice, &mut live)? {
        report
            .print(voice, &args.file, streams)
            .map_err(|error| Failure::stream(voice, "-", &error))?;
    }
    let wanted = Wanted::First(extent);
    let (_, outcome) = live
        .take(Timestamp(0), "", OperationKind::AcceptSafe, &wanted)
        .map_err(|error| Failure::backend(voice, &error))?;
    let written = live
        .write(&options)
        .map_err(|error| Failure::format(voice, &error))?;
    target::write(voice, &args.output, &written.bytes)?;
    report(voice, args, streams, &live, extent, &outcome, &written.refused)
        .map_err(|error| Failure::stream(voice, "-", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// Where words of the text as it reads now were in the original, in bytes of the file's text.
fn place(live: &LiveReview, segment: SegmentId, now: TextRange) -> TextRange {
    let original = live.review().state().segment(segment).and_then(|state| {
        let back = state.edits().invert(state.mt()).ok()?;
        Some(back.map_cover(now))
    });
    original
        .and_then(|range| live.loaded().place(segment, range))
        .unwrap_or(TextRange::empty(0))
}

fn report(
    voice: Voice,
    args: &FixArgs,
    streams: &mut Streams,
    live: &LiveReview,
    extent: Extent,
    outcome: &Outcome,
    refused: &[(SegmentId, FormatError)],
) -> std::io::Result<()> {
    let text = live.loaded().text();
    let places = LineIndex::new(text, 0);
    // Accepts in segments that could not be written after all.
    let state = live.review().state();
    let unwritten = refused.iter().flat_map(|(segment, error)| {
        let decided = state
            .segment(*segment)
            .into_iter()
            .flat_map(copydesk_review::SegmentState::decided);
        let accepted = decided.filter(|decided| decided.status() == Status::Accepted);
        accepted.map(move |decided| LeftIssue {
            id: decided.record.id,
            rule: Some(decided.record.rule.clone()),
            segment: *segment,
            at: decided.record.at,
            why: Why::Format(error.clone()),
        })
    });
    let unwritten: Vec<LeftIssue> = unwritten.collect();
    let is_open = |issue: &&Issue| state.status_of(issue) == Status::Open;
    let locked = live.issues().filter(is_open).filter_map(|issue| {
        let reason = live
            .lock_of(issue.segment, issue.at)
            .filter(|_| extent.holds(issue))?;
        let segment = issue.segment;
        Some(LeftIssue {
            id: issue.id,
            rule: Some(issue.rule.clone()),
            segment,
            at: issue.at,
            why: Why::Format(FormatError::Locked { segment, reason }),
        })
    });
    let mut left: Vec<LeftIssue> = outcome.left.iter().cloned().chain(locked).collect();
    left.sort_by_key(|left| (left.segment, left.at));
    for left in left.iter().chain(&unwritten) {
        let range = place(live, left.segment, left.at);
        let mut args = vec![
            ("line", places.of(range).line.to_string()),
            ("quote", range.of_text(text).unwrap_or_default().to_owned()),
            (
                "rule",
                left.rule.as_ref().map(ToString::to_string).unwrap_or_default(),
            ),
        ];
        match &left.why {
            Why::NoSuggestion | Why::Decided => {}
            Why::Overlap => streams.remark(&voice.say("fix-left-overlap", &args))?,
            Why::Format(error) => {
                args.push(("cause", Failure::format(voice, error).message));
                streams.remark(&voice.say("fix-left-format", &args))?;
            }
        }
    }
    let count = outcome.done as usize - unwritten.len();
    let unseen = live
        .issues()
        .filter(|issue| !extent.holds(issue) && left.iter().all(|left| left.id != issue.id));
    let unseen = unseen.count();
    if unseen > 0 {
        streams.remark(&voice.say("fix-left-unsafe", &[("count", unseen.to_string())]))?;
    }
    let path = ("path", args.output.display().to_string());
    streams.remark(&voice.say("fixed", &[path, ("count", count.to_string())]))
}
