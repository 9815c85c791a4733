//! The allowed dependencies between crates.

use cargo_metadata::{DependencyKind, Package};

/// Crate -> the workspace crates that it may use. Crates that are not listed are not allowed.
const ARROWS: &[(&str, &[&str])] = &[
    ("copydesk-text", &[]),
    ("copydesk-align", &[]),
    ("copydesk-model", &["copydesk-text"]),
    ("copydesk-i18n", &["copydesk-model"]),
    ("copydesk-language", &["copydesk-text", "copydesk-model"]),
    ("copydesk-language-data", &[]),
    (
        "copydesk-engine",
        &["copydesk-text", "copydesk-model", "copydesk-language"],
    ),
    ("copydesk-lang-any", LANGUAGE_PACK),
    ("copydesk-lang-en", LANGUAGE_PACK),
    ("copydesk-lang-fr", LANGUAGE_PACK),
    (
        "copydesk-check",
        &[
            "copydesk-model",
            "copydesk-i18n",
            "copydesk-engine",
            "copydesk-lang-any",
            "copydesk-lang-en",
            "copydesk-lang-fr",
        ],
    ),
    ("copydesk-review", &["copydesk-text", "copydesk-model"]),
    (
        "copydesk-formats",
        &["copydesk-text", "copydesk-model", "copydesk-review"],
    ),
    (
        "copydesk-store",
        &["copydesk-text", "copydesk-model", "copydesk-review"],
    ),
    (
        "copydesk-providers",
        &[
            "copydesk-align",
            "copydesk-text",
            "copydesk-model",
            "copydesk-i18n",
            "copydesk-language",
            "copydesk-check",
            "copydesk-formats",
        ],
    ),
    ("copydesk-backend", APPLICATION),
    ("copydesk-cli", OUTER),
    ("copydesk-app", &["copydesk-backend"]),
    ("copydesk-tests", OUTER),
    ("xtask", TOOLS),
];

/// The crates that the rules of a language may use: no other language.
const LANGUAGE_PACK: &[&str] = &[
    "copydesk-text",
    "copydesk-model",
    "copydesk-language",
    "copydesk-engine",
];

const APPLICATION: &[&str] = &[
    "copydesk-align",
    "copydesk-text",
    "copydesk-model",
    "copydesk-i18n",
    "copydesk-language",
    "copydesk-check",
    "copydesk-review",
    "copydesk-formats",
    "copydesk-store",
    "copydesk-providers",
];

const OUTER: &[&str] = &[
    "copydesk-align",
    "copydesk-text",
    "copydesk-model",
    "copydesk-i18n",
    "copydesk-language",
    "copydesk-check",
    "copydesk-review",
    "copydesk-formats",
    "copydesk-store",
    "copydesk-providers",
    "copydesk-backend",
];

const TOOLS: &[&str] = &[
    "copydesk-align",
    "copydesk-check",
    "copydesk-backend",
    "copydesk-formats",
    "copydesk-language",
    "copydesk-model",
    "copydesk-tests",
];

/// Crates that do no I/O and read neither clock nor environment.
pub(super) const PURE: &[&str] = &[
    "copydesk-align",
    "copydesk-text",
    "copydesk-model",
    "copydesk-i18n",
    "copydesk-language",
    "copydesk-engine",
    "copydesk-lang-any",
    "copydesk-lang-en",
    "copydesk-lang-fr",
    "copydesk-check",
    "copydesk-review",
];

/// The only crate that depends on Tauri.
const WINDOW: &str = "copydesk-app";

/// The only crate that listens on a port; it is not shipped.
const SERVER: &str = "xtask";

/// The only crate that sends requests, and the libraries that could.
const CLIENT: &str = "copydesk-providers";
const CLIENTS: &[&str] = &["ureq", "reqwest", "hyper", "curl", "attohttpc", "isahc", "minreq"];

pub(super) fn findings(packages: &[Package]) -> Vec<String> {
    let mut findings = Vec::new();
    for package in packages {
        let name = package.name.as_str();
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == name) else {
            findings.push(format!(
                "{name}: no arrows are written down for this crate (xtask/src/tidy/arrows.rs)"
            ));
            continue;
        };
        for dependency in &package.dependencies {
            let used = dependency.name.as_str();
            let ours = ARROWS.iter().any(|(known, _)| *known == used);
            // Tests may use higher layers: a test of the backend may run the command line.
            if ours && !allowed.contains(&used) && dependency.kind != DependencyKind::Development {
                findings.push(format!("{name} must not use {used}"));
            }
            if used.starts_with("tauri") && name != WINDOW {
                findings.push(format!("{name} must not know Tauri ({used})"));
            }
            if CLIENTS.contains(&used) && name != CLIENT && dependency.kind != DependencyKind::Development {
                findings.push(format!("{name} must not send requests ({used})"));
            }
            if used == "axum" && name != SERVER {
                findings.push(format!("{name} must not serve HTTP ({used})"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_written_arrows_have_no_cycle() {
        // A crate is settled once all that it uses are; in a cycle some never are.
        let mut settled: Vec<&str> = Vec::new();
        for _ in ARROWS {
            for (name, uses) in ARROWS {
                if !settled.contains(name) && uses.iter().all(|used| settled.contains(used)) {
                    settled.push(name);
                }
            }
        }
        assert_eq!(settled.len(), ARROWS.len());
        assert!(
            PURE.iter()
                .all(|pure| ARROWS.iter().any(|(name, _)| name == pure))
        );
    }
}
