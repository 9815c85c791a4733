//! Writes the list of sample articles, embedded as bytes.
//!
//! `tests/golden/samples.json` lists folders of `tests/golden/articles`; each contains an `article.txt`.

use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let list = golden.join("samples.json");
    println!("cargo::rerun-if-changed={}", list.display());
    let names: Vec<String> = match fs::read_to_string(&list) {
        Ok(text) => names(&serde_json::from_str(&text)?),
        // A source package without the tests has no samples; a new library is then empty.
        Err(_) => Vec::new(),
    };
    let mut out = String::from("&[\n");
    for name in &names {
        let file = golden
            .join("articles")
            .join(name)
            .join("article.txt")
            .canonicalize()?;
        println!("cargo::rerun-if-changed={}", file.display());
        writeln!(out, "    include_bytes!({:?}),", file.display().to_string())?;
    }
    out.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("samples.rs"), out)?;
    Ok(())
}

/// The folder names in the list: an array of names, or of objects with an `id`, optionally under `samples`.
fn names(list: &Value) -> Vec<String> {
    let entries = list
        .get("samples")
        .unwrap_or(list)
        .as_array()
        .cloned()
        .unwrap_or_default();
    let name = |entry: &Value| {
        entry
            .as_str()
            .or_else(|| entry.get("id")?.as_str())
            .map(str::to_owned)
    };
    entries.iter().filter_map(name).collect()
}
