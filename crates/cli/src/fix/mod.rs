//! `copydesk fix`: writes a corrected version. What is left is said; nothing is skipped silently.

use crate::args::FixArgs;
use crate::article::{self, Article, Places};
use crate::failure::Failure;
use crate::output::Streams;
use crate::target;
use crate::voice::Voice;
use copydesk_formats::{Decision, Edits, FormatError, Reencode, WriteOptions};
use copydesk_model::{Applicability, Issue, Lang, SegmentId};
use copydesk_text::{Edit, TextRange};
use std::collections::BTreeMap;
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
        unreviewed: true,
    };
    if taken == Taken::None {
        let bytes = loaded
            .write(&Edits::new(), &options)
            .map_err(|error| Failure::format(voice, &error))?;
        target::write(voice, &args.output, &bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    let (article, _) = Article::check(&engine, voice, loaded, None);
    let (issues, decisions, mut left) = collect(&article, taken);
    let written = article
        .loaded
        .write_most(&decisions, &options)
        .map_err(|error| Failure::format(voice, &error))?;
    target::write(voice, &args.output, &written.bytes)?;
    let count = decisions.len() - written.refused.len();
    left.extend(
        written
            .refused
            .into_iter()
            .map(|refused| (issues[refused.index], Left::Format(refused.error))),
    );
    left.sort_by_key(|(issue, _)| (issue.segment, issue.at));
    report(voice, args, streams, &article, count, &left)
        .map_err(|error| Failure::stream(voice, "-", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// The issues whose suggestion can be taken beside those of earlier ones, each with its decision; and what is left.
fn collect(article: &Article, taken: Taken) -> (Vec<&Issue>, Vec<Decision>, Vec<(&Issue, Left)>) {
    let (mut issues, mut decisions, mut left) = (Vec::new(), Vec::new(), Vec::new());
    let mut before: BTreeMap<SegmentId, Vec<&Edit>> = BTreeMap::new();
    for issue in article.checked.issues() {
        let wanted = issue
            .suggestions
            .first()
            .filter(|suggestion| taken == Taken::All || suggestion.applicability == Applicability::Safe);
        let Some(suggestion) = wanted else {
            left.push((issue, Left::Unsafe));
            continue;
        };
        let before = before.entry(issue.segment).or_default();
        let new = suggestion.edits.edits();
        // Edits that only touch could still be the same space or comma twice.
        let touches = |a: &Edit, b: &Edit| touch(a.range, b.range);
        if before.iter().any(|old| new.iter().any(|new| touches(old, new))) {
            left.push((issue, Left::Overlap));
            continue;
        }
        before.extend(new);
        issues.push(issue);
        decisions.push(Decision {
            segment: issue.segment,
            edits: suggestion.edits.clone(),
        });
    }
    (issues, decisions, left)
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
