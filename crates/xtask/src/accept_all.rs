//! Applies every suggestion in annotated cases or text files, and reports failures.

use copydesk_tests::accept_all::{self, Order};
use copydesk_tests::golden::{self, Golden};
use std::path::Path;
use std::process::ExitCode;

/// Runs over files of annotated cases (`.jsonl`) and over articles in plain text.
pub(crate) fn run(files: &[&str]) -> ExitCode {
    let mut faults = 0;
    for file in files {
        let cases = match cases(Path::new(file)) {
            Ok(cases) => cases,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::from(2);
            }
        };
        for order in Order::ALL {
            let (mut taken, mut uncovered, mut failed, mut slowest) = (0, 0, 0, 0.0_f64);
            for case in &cases {
                let run = accept_all::run(case, order);
                taken += run.taken;
                uncovered += run.uncovered;
                slowest = slowest.max(run.slowest_ms);
                for fault in &run.faults {
                    println!("{file} {} {order:?}: {fault}", case.name);
                }
                failed += usize::from(!run.faults.is_empty());
            }
            println!(
                "{file} {order:?}: {} cases, {taken} suggestions taken, {uncovered} issues brought about, {failed} cases \
                 failed, slowest decision {slowest:.1} ms",
                cases.len()
            );
            faults += failed;
        }
    }
    if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn cases(path: &Path) -> Result<Vec<Golden>, String> {
    if path.extension().is_some_and(|extension| extension == "jsonl") {
        return golden::cases(path);
    }
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(vec![Golden {
        name: path.display().to_string(),
        path: path.to_path_buf(),
        bytes,
        lang: None,
        source: None,
        gold: Vec::new(),
    }])
}
