//! Makes Tauri's context and sees to it that the folder of the interface exists.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The window's files are embedded, so the folder must exist even where only Rust is checked.
    let dist = Path::new("../ui/dist");
    if !dist.exists() {
        std::fs::create_dir_all(dist)?;
        std::fs::write(
            dist.join("index.html"),
            "<!doctype html><title>Copydesk</title>The interface was not built.",
        )?;
    }
    println!("cargo::rerun-if-changed=../ui/dist");
    tauri_build::try_build(tauri_build::Attributes::new())?;
    Ok(())
}
