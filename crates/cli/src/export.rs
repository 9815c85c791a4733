//! `copydesk export`: the review of an article in the format of another program.
//!
//! An article that is in the library is written with what was decided there; any other one as it is checked now. The
//! desk writes it, so that it tells the same story as the window.

use crate::args::ExportArgs;
use crate::failure::Failure;
use crate::output::Streams;
use crate::target;
use crate::voice::Voice;
use copydesk_desk::wire::{
    BulkView, ChosenIssue, DecideManyRequest, ExportKind, ExportRequest, Fault, IssueStatus, IssueView,
    LeftView, LibraryQuery, LibraryView, ManyVerdict, ReviewView, SavedView,
};
use copydesk_desk::{Desk, DeskOptions, paths};
use copydesk_i18n::UiLang;
use copydesk_model::Lang;
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
    let lang = args.lang.as_ref().map(Lang::new);
    let decided = runtime.block_on(async {
        if !asked
            && lang.is_none()
            && let Some(notices) = of_library(voice, &article, kind, &written).await?
        {
            return Ok((true, notices));
        }
        let options = DeskOptions {
            article_language: lang,
            ..options(voice, &work.path().join("library"))
        };
        let desk = Desk::open(options).await?;
        let review: ReviewView = call(&desk, "open_file", &article.to_string_lossy()).await?;
        let mut notices = take(voice, &desk, &review, taken).await?;
        notices.extend(export(&desk, &review, kind, true, &written).await?);
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

/// Takes suggestions, as many as can be taken together. Returns what was left, and why.
async fn take(voice: Voice, desk: &Desk, review: &ReviewView, taken: Taken) -> Result<Vec<String>, Fault> {
    let article = review.article.id;
    let mut known = review.issues.clone();
    let left = match taken {
        Taken::None => return Ok(Vec::new()),
        Taken::Safe => call::<BulkView>(desk, "accept_safe", &article).await?.left,
        Taken::All => {
            let mut left = Vec::new();
            // What a change brings about is taken as well, as `fix --all` does.
            for _ in 0..ROUNDS {
                let open = known
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
                left = bulk.left;
                if bulk.done == 0 {
                    break;
                }
                let review: ReviewView = call(desk, "open_article", &article).await?;
                known = review.issues;
            }
            left
        }
    };
    let now: ReviewView = call(desk, "open_article", &article).await?;
    Ok(left_out(voice, &left, &now.issues, taken))
}

/// What is left of an article's issues: those that were to be taken one by one, each with its reason, and how many others.
fn left_out(voice: Voice, left: &[LeftView], issues: &[IssueView], taken: Taken) -> Vec<String> {
    let sentence = |issue: &IssueView, cause: &str| {
        let args = [
            ("paragraph", (issue.segment + 1).to_string()),
            ("quote", issue.quote.clone()),
            ("rule", issue.rule.clone()),
            ("cause", cause.to_owned()),
        ];
        voice.say("export-left", &args)
    };
    let mut said = Vec::new();
    let mut others = 0;
    for issue in issues {
        let first = issue.suggestions.first();
        let is_wanted = first.is_some_and(|first| taken == Taken::All || first.safe);
        let reason = left.iter().find(|left| left.issue == issue.id);
        match issue.status {
            IssueStatus::Locked if is_wanted => said.push(sentence(issue, &voice.say("left-locked", &[]))),
            IssueStatus::Open => match reason.filter(|_| is_wanted) {
                Some(reason) => said.push(sentence(issue, &reason.message)),
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
