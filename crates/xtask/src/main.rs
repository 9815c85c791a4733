//! The repository's own tools: code generation and repository rules.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks on the terminal"
)]

mod accept_all;
mod align_cases;
mod codegen;
mod corpus;
mod generated;
mod new_rule;
mod quality;
mod rules;
mod serve;
mod tidy;
mod train;

use corpus::Corpus;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask codegen [--check]   TypeScript from the wire types
cargo xtask rules [--check]     the rule manual, docs/rules
cargo xtask new-rule LANG ID      the folder of a new rule, as in new-rule fr grammar.sound-alike; LANG may be any
cargo xtask quality [--write] CASES.jsonl…
                                how often each rule is right on annotated cases; kept in crates/check/quality.json
cargo xtask corpus COPYDESK FOLDER
                                checks what the command makes of the files in a folder
cargo xtask accept-all CASES.jsonl…
                                takes every first suggestion, in order, in reverse and at random, and checks the result
cargo xtask align-cases FOLDER
                                how many pairs are right when paragraphs of parallel documents are joined, dropped and split
cargo xtask serve [--port N] [--folder DIR] [--dist DIR]
                                the application on the loopback interface, for the window in a browser
cargo xtask train FOLDER…       trains the choice model on the .txt files in the folders: its table and its model card
cargo xtask tidy                the repository's own rules";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = generated::root();
    match args.as_slice() {
        ["codegen"] => write(&codegen::files(&root)),
        ["codegen", "--check"] => check(&codegen::files(&root), "cargo xtask codegen"),
        ["rules"] => {
            // The whole folder is generated, so pages without a rule can be removed.
            for path in rules::leftovers(&root) {
                if let Err(error) = std::fs::remove_file(&path) {
                    eprintln!("{}: {error}", path.display());
                }
            }
            write(&rules::files(&root))
        }
        ["rules", "--check"] => check(&rules::files(&root), "cargo xtask rules"),
        ["new-rule", pack, id] => new_rule(&root, pack, id),
        ["quality", "--write", cases @ ..] if !cases.is_empty() => measure(&root, cases, true),
        ["quality", cases @ ..] if !cases.is_empty() => measure(&root, cases, false),
        ["corpus", copydesk, folder] => corpus(Path::new(copydesk), Path::new(folder)),
        ["accept-all", cases @ ..] if !cases.is_empty() => accept_all::run(cases),
        ["align-cases", folder] => align_cases::run(Path::new(folder)),
        ["serve", options @ ..] => serve::Options::read(options, &root).map_or_else(usage, serve),
        ["train", folders @ ..] if !folders.is_empty() => match train::run(&root, folders) {
            Ok(()) => ExitCode::SUCCESS,
            Err(fault) => {
                eprintln!("{fault}");
                ExitCode::from(2)
            }
        },
        ["tidy"] => report(&tidy::findings(&root)),
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

/// Creates a rule and prints the next steps.
fn new_rule(root: &Path, pack: &str, id: &str) -> ExitCode {
    let known: Vec<&str> = copydesk_check::rules().iter().map(|rule| rule.id).collect();
    match new_rule::create(root, pack, id, &known) {
        Ok(folder) => {
            let folder = folder.strip_prefix(root).unwrap_or(&folder);
            println!("{}", new_rule::next_steps(folder, id));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}

/// Measures the rules; stores the figures and updates the manual if requested.
fn measure(root: &Path, cases: &[&str], keep: bool) -> ExitCode {
    let quality = match quality::measure(cases) {
        Ok(quality) => quality,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    print!("{}", quality::table(&quality));
    if !keep {
        return ExitCode::SUCCESS;
    }
    let kept = write(&[quality::file(&quality, root)]);
    // The manual reads the figures from the file.
    if kept == ExitCode::SUCCESS {
        write(&rules::files(root))
    } else {
        kept
    }
}

/// Runs a folder of real files through the command line and prints the table.
fn corpus(copydesk: &Path, folder: &Path) -> ExitCode {
    match Corpus::run(copydesk, folder) {
        Ok(corpus) => {
            print!("{}", corpus.table());
            if corpus.has_failures() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            }
        }
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::from(2)
        }
    }
}

/// Serves the application until the process is terminated.
fn serve(options: serve::Options) -> ExitCode {
    match serve::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn write(files: &[generated::Generated]) -> ExitCode {
    match generated::write(files) {
        Ok(written) => {
            println!("{written} of {} files written", files.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn check(files: &[generated::Generated], command: &str) -> ExitCode {
    let stale = generated::stale(files);
    for path in &stale {
        eprintln!("stale: {} (run `{command}`)", path.display());
    }
    if stale.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn report(findings: &[String]) -> ExitCode {
    for finding in findings {
        eprintln!("{finding}");
    }
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
