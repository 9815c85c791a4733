//! Every crate uses the lints of the workspace; pure crates have clippy's list of disallowed methods.

use super::arrows::PURE;
use cargo_metadata::Package;
use std::fs;
use std::path::Path;

/// The methods that a pure crate's clippy.toml must list.
const DISALLOWED: &[&str] = &[
    "std::fs::read",
    "std::fs::read_to_string",
    "std::fs::write",
    "std::fs::File::open",
    "std::fs::File::create",
    "std::env::var",
    "std::env::var_os",
    "std::env::args",
    "std::time::SystemTime::now",
    "std::time::Instant::now",
];

pub(super) fn findings(root: &Path, packages: &[Package]) -> Vec<String> {
    let mut findings = Vec::new();
    for package in packages {
        let manifest = fs::read_to_string(&package.manifest_path).unwrap_or_default();
        if !manifest.contains("[lints]\nworkspace = true") {
            findings.push(format!(
                "{}: the manifest does not take the workspace's lints",
                package.name
            ));
        }
        if PURE.contains(&package.name.as_str()) {
            let folder = package
                .manifest_path
                .parent()
                .map(|folder| folder.as_std_path().to_path_buf());
            let file = folder.unwrap_or_else(|| root.to_path_buf()).join("clippy.toml");
            let rules = fs::read_to_string(&file).unwrap_or_default();
            for method in DISALLOWED {
                if !rules.contains(&format!("\"{method}\"")) {
                    findings.push(format!(
                        "{}: clippy.toml does not disallow {method}",
                        package.name
                    ));
                }
            }
        }
    }
    findings
}
