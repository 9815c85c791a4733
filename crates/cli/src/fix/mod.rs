//! `copydesk fix`: writes a corrected version. What is left is said; nothing is skipped silently.

mod settle;

use crate::args::FixArgs;
use crate::article::{self, Article, Places};
use crate::failure::Failure;
use crate::output::Streams;
use crate::target;
use crate::voice::Voice;
use copydesk_formats::{Edits, FormatError, Loaded, Reencode, WriteOptions};
use copydesk_model::{Applicability, Issue, Lang, SegmentId, Suggestion};
use copydesk_text::{Edit, EditSet, TextRange};
use std::process::ExitCode;

/// Which suggestions are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    None,
    Safe,
    All,
}

/// Why an issue stays as it is.
#[derive(Debug, PartialEq)]
enum Left {
    /// Nobody may take it unseen, or it has no suggestion.
    Unsafe,
    /// Its edits touch those of an issue before it.
    Overlap,
    /// The format cannot hold its edits.
    Format(FormatError),
}

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &FixArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let taken = match (args.extent.none, args.extent.all) {
        (true, _) => Taken::None,
        (_, true) => Taken::All,
        _ => Taken::Safe,
    };
    target::differs_from(voice, &args.output, &args.file)?;
    let engine = article::engine(voice, &args.rules)?;
    let lang = args.lang.as_ref().map(Lang::new);
    let loaded = article::load(voice, &args.file, lang.as_ref())?;
    for notice in &loaded.notices {
        streams
            .notice(voice, &args.file, &voice.loaded(notice))
            .map_err(|error| Failure::stream(voice, "-", &error))?;
    }
    let options = WriteOptions {
        reencode: args.as_utf8.then_some(Reencode::Utf8),
    };
    if taken == Taken::None {
        let bytes = loaded
            .write(&Edits::new(), &options)
            .map_err(|error| Failure::format(voice, &error))?;
        target::write(voice, &args.output, &bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    let (article, _) = Article::check(&engine, voice, loaded, None);
    let (wanted, mut left) = collect(&article, taken, options);
    // Some formats see only when they read what they wrote that an edit turned into markup.
    let settled = settle::settle(&wanted, |edits| article.loaded.write(edits, &options))
        .map_err(|error| Failure::format(voice, &error))?;
    target::write(voice, &args.output, &settled.bytes)?;
    left.extend(
        settled
            .refused
            .into_iter()
            .map(|(issue, error)| (issue, Left::Format(error))),
    );
    left.sort_by_key(|(issue, _)| (issue.segment, issue.at));
    report(voice, args, streams, &article, settled.kept.len(), &left)
        .map_err(|error| Failure::stream(voice, "-", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// The edits that can be made together, the earlier issue first; and what is left.
fn collect(
    article: &Article,
    taken: Taken,
    options: WriteOptions,
) -> (Vec<settle::Taken<&Issue>>, Vec<(&Issue, Left)>) {
    let mut edits = Edits::new();
    let (mut out, mut left) = (Vec::new(), Vec::new());
    for issue in article.checked.issues() {
        let wanted = issue
            .suggestions
            .first()
            .filter(|suggestion| taken == Taken::All || suggestion.applicability == Applicability::Safe);
        let reason = match wanted {
            None => Left::Unsafe,
            Some(suggestion) => match add(&article.loaded, &mut edits, issue.segment, suggestion, options) {
                Ok(()) => {
                    out.push(settle::Taken {
                        issue,
                        segment: issue.segment,
                        edits: suggestion.edits.clone(),
                    });
                    continue;
                }
                Err(reason) => reason,
            },
        };
        left.push((issue, reason));
    }
    (out, left)
}

/// Adds a suggestion's edits to those of its segment where they can stand beside them.
fn add(
    loaded: &Loaded,
    edits: &mut Edits,
    segment: SegmentId,
    suggestion: &Suggestion,
    options: WriteOptions,
) -> Result<(), Left> {
    let before = edits.get(&segment).map(EditSet::edits).unwrap_or_default();
    let new = suggestion.edits.edits();
    // Edits that only touch could still be the same space or comma twice.
    let touches = |a: &Edit, b: &Edit| touch(a.range, b.range);
    if before.iter().any(|old| new.iter().any(|new| touches(old, new))) {
        return Err(Left::Overlap);
    }
    let all = before.iter().chain(new).cloned().collect();
    let set = EditSet::new(all).map_err(|_| Left::Overlap)?;
    let alone = Edits::from([(segment, set.clone())]);
    loaded.accepts(&alone, &options).map_err(Left::Format)?;
    edits.insert(segment, set);
    Ok(())
}

fn touch(a: TextRange, b: TextRange) -> bool {
    a.start() <= b.end() && b.start() <= a.end() && (a.overlaps(b) || a.is_empty() || b.is_empty())
}

fn report(
    voice: Voice,
    args: &FixArgs,
    streams: &mut Streams,
    article: &Article,
    count: usize,
    left: &[(&Issue, Left)],
) -> std::io::Result<()> {
    let places = Places::new(article.text(), 0);
    for (issue, reason) in left {
        let range = article.range(issue, issue.at);
        let mut args = vec![
            ("line", places.of(range).line.to_string()),
            (
                "quote",
                range.of_text(article.text()).unwrap_or_default().to_owned(),
            ),
            ("rule", issue.rule.to_string()),
        ];
        match reason {
            Left::Unsafe => {}
            Left::Overlap => streams.remark(&voice.say("fix-left-overlap", &args))?,
            Left::Format(error) => {
                args.push(("cause", Failure::format(voice, error).message));
                streams.remark(&voice.say("fix-left-format", &args))?;
            }
        }
    }
    let unseen = left.iter().filter(|(_, reason)| *reason == Left::Unsafe).count();
    if unseen > 0 {
        streams.remark(&voice.say("fix-left-unsafe", &[("count", unseen.to_string())]))?;
    }
    let path = ("path", args.output.display().to_string());
    streams.remark(&voice.say("fixed", &[path, ("count", count.to_string())]))
}
