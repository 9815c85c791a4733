//! `copydesk export`: the review of an article in the format of another program.
//!
//! An article that is in the library is written with what was decided there; any other one as it is checked now. The
//! desk writes it, so that it tells the same story as the window.

use crate::args::ExportArgs;
use crate::failure::Failure;
use crate::output::Streams;
use crate::target;
use crate::voice::Voice;
use copydesk_check::UiLang;
use copydesk_desk::wire::{
    BulkView, ChosenIssue, DecideManyRequest, ExportKind, ExportRequest, Fault, IssueStatus, LibraryQuery,
    LibraryView, ManyVerdict, ReviewView, SavedView,
};
use copydesk_desk::{Desk, DeskOptions, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Which suggestions are taken of an article that nobody has reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    None,
    Safe,
    All,
}

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
    let writing = |error: io::Error| Failure::stream(voice, &args.output.display().to_string(), &error);
    let work = tempfile::tempdir().map_err(writing)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(writing)?;
    let (asked, taken) = match (args.extent.none, args.extent.safe, args.extent.all) {
        (true, ..) => (true, Taken::None),
        (_, true, _) => (true, Taken::Safe),
        (.., true) => (true, Taken::All),
        _ => (
            false,
            if shows_changes(kind) {
                Taken::Safe
            } else {
                Taken::None
            },
        ),
    };
    let written = work.path().join("export");
    let decided = runtime.block_on(async {
        if !asked && let Some(notices) = of_library(voice, &article, kind, &written).await? {
            return Ok((true, notices));
        }
        let desk = Desk::open(options(voice, &work.path().join("library"))).await?;
        let review: ReviewView = call(&desk, "open_file", &article.to_string_lossy()).await?;
        take(&desk, &review, taken).await?;
        let notices = export(&desk, &review, kind, true, &written).await?;
        Ok((false, notices))
    });
    let (decided, notices) = decided.map_err(|fault: Fault| Failure {
        code: fault.code,
        message: fault.message,
        next_step: fault.next_step,
    })?;
    let bytes = std::fs::read(&written).map_err(writing)?;
    target::write(voice, &args.output, &bytes)?;
    let id = if decided {
        "report-of-decisions"
    } else {
        "report-of-check"
    };
    let places = [
        ("path", args.output.display().to_string()),
        ("article", file.display().to_string()),
    ];
    streams.remark(&voice.say(id, &places)).map_err(writing)?;
    for notice in notices {
        streams.remark(&notice).map_err(writing)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether an export without any change would say nothing.
fn shows_changes(kind: ExportKind) -> bool {
    matches!(
        kind,
        ExportKind::Tracked
            | ExportKind::Annotated
            | ExportKind::Criticmarkup
            | ExportKind::Diff
            | ExportKind::Tmx
    )
}

/// Takes suggestions, as many as can be taken together.
async fn take(desk: &Desk, review: &ReviewView, taken: Taken) -> Result<(), Fault> {
    let article = review.article.id;
    match taken {
        Taken::None => {}
        Taken::Safe => drop(call::<serde_json::Value>(desk, "accept_safe", &article).await?),
        Taken::All => {
            let mut issues = review.issues.clone();
            // What a change brings about is taken as well, as `fix --all` does.
            for _ in 0..ROUNDS {
                let open = issues
                    .iter()
                    .filter(|issue| issue.status == IssueStatus::Open && !issue.suggestions.is_empty());
                let request = DecideManyRequest {
                    article,
                    verdict: ManyVerdict::Accept,
                    chosen: open
                        .map(|issue| ChosenIssue {
                            issue: issue.id.clone(),
                            suggestion: 0,
                        })
                        .collect(),
                    revision: None,
                };
                let bulk: BulkView = call(desk, "decide_many", &request).await?;
                if bulk.done == 0 {
                    break;
                }
                let review: ReviewView = call(desk, "open_article", &article).await?;
                issues = review.issues;
            }
        }
    }
    Ok(())
}

fn options(voice: Voice, folder: &Path) -> DeskOptions {
    let language = match voice.ui {
        UiLang::En => "en",
        UiLang::Fr => "fr",
    };
    DeskOptions {
        system_language: Some(language.to_owned()),
        samples: false,
        ..DeskOptions::new(folder)
    }
}

/// Writes the article with the decisions of the editor's library; `None` where it is not in it. Answers what the editor
/// should know of the file.
async fn of_library(
    voice: Voice,
    article: &Path,
    kind: ExportKind,
    to: &Path,
) -> Result<Option<Vec<String>>, Fault> {
    // A library is never made on the way to an export, and one that does not open is no reason not to.
    let Some(folder) = paths::data_dir().ok().filter(|folder| folder.is_dir()) else {
        return Ok(None);
    };
    let Ok(desk) = Desk::open(options(voice, &folder)).await else {
        return Ok(None);
    };
    let Ok(library) = call::<LibraryView>(&desk, "list_articles", &LibraryQuery::default()).await else {
        return Ok(None);
    };
    let path = article.to_string_lossy();
    let row = library
        .articles
        .iter()
        .find(|row| row.path.as_deref() == Some(&*path));
    let Some(row) = row else {
        return Ok(None);
    };
    let review: ReviewView = call(&desk, "open_article", &row.id).await?;
    export(&desk, &review, kind, false, to).await.map(Some)
}

async fn export(
    desk: &Desk,
    review: &ReviewView,
    kind: ExportKind,
    unreviewed: bool,
    to: &Path,
) -> Result<Vec<String>, Fault> {
    let request = ExportRequest {
        article: review.article.id,
        kind,
        path: Some(to.to_string_lossy().into_owned()),
        overwrite: true,
        unreviewed,
    };
    let saved: SavedView = call(desk, "export", &request).await?;
    Ok(saved.notices)
}

async fn call<A: DeserializeOwned>(
    desk: &Desk,
    name: &str,
    request: &(impl Serialize + ?Sized),
) -> Result<A, Fault> {
    let broken = |error: serde_json::Error| Fault {
        code: "internal".to_owned(),
        message: error.to_string(),
        next_step: String::new(),
        args: std::collections::BTreeMap::new(),
    };
    let request = serde_json::to_value(request).map_err(broken)?;
    let answer = desk.call(name, request).await?;
    serde_json::from_str(&answer).map_err(broken)
}
