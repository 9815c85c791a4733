//! `copydesk export`: the review of an article as a web page.
//!
//! An article that is in the library is reported with what was decided there; any other one as it is checked now. The
//! desk writes the report, so that it tells the same story as the window.

use crate::args::ExportArgs;
use crate::failure::Failure;
use crate::output::Streams;
use crate::target;
use crate::voice::Voice;
use copydesk_check::UiLang;
use copydesk_desk::wire::{Fault, LibraryQuery, LibraryView, ReviewView, SaveRequest};
use copydesk_desk::{Desk, DeskOptions, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Runs the command.
pub(crate) fn run(voice: Voice, args: &ExportArgs, streams: &mut Streams) -> Result<ExitCode, Failure> {
    let article = target::existing(voice, &args.report)?;
    target::differs_from(voice, &args.output, &article)?;
    let writing = |error: io::Error| Failure::stream(voice, &args.output.display().to_string(), &error);
    let work = tempfile::tempdir().map_err(writing)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(writing)?;
    let page = work.path().join("report.html");
    let decided = runtime.block_on(async {
        if of_library(voice, &article, &page).await.unwrap_or(false) {
            return Ok(true);
        }
        let desk = Desk::open(options(voice, &work.path().join("library"))).await?;
        let review: ReviewView = call(&desk, "open_file", &article.to_string_lossy()).await?;
        export(&desk, &review, &page).await?;
        Ok(false)
    });
    let decided = decided.map_err(|fault: Fault| Failure {
        code: fault.code,
        message: fault.message,
        next_step: fault.next_step,
    })?;
    let bytes = std::fs::read(&page).map_err(writing)?;
    target::write(voice, &args.output, &bytes)?;
    let id = if decided {
        "report-of-decisions"
    } else {
        "report-of-check"
    };
    let places = [
        ("path", args.output.display().to_string()),
        ("article", args.report.display().to_string()),
    ];
    streams.remark(&voice.say(id, &places)).map_err(writing)?;
    Ok(ExitCode::SUCCESS)
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

/// Writes the report with the decisions of the editor's library; `false` where the article is not in it.
async fn of_library(voice: Voice, article: &Path, page: &Path) -> Result<bool, Fault> {
    // A library is never made on the way to a report.
    let Some(folder) = paths::data_dir().ok().filter(|folder| folder.is_dir()) else {
        return Ok(false);
    };
    let desk = Desk::open(options(voice, &folder)).await?;
    let library: LibraryView = call(&desk, "list_articles", &LibraryQuery::default()).await?;
    let path = article.to_string_lossy();
    let Some(row) = library
        .articles
        .iter()
        .find(|row| row.path.as_deref() == Some(&*path))
    else {
        return Ok(false);
    };
    let review: ReviewView = call(&desk, "open_article", &row.id).await?;
    export(&desk, &review, page).await?;
    Ok(true)
}

async fn export(desk: &Desk, review: &ReviewView, page: &Path) -> Result<(), Fault> {
    let request = SaveRequest {
        article: review.article.id,
        path: Some(page.to_string_lossy().into_owned()),
        overwrite: true,
        as_utf8: true,
    };
    call::<serde_json::Value>(desk, "export_report", &request)
        .await
        .map(drop)
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
    serde_json::from_value(answer).map_err(broken)
}
