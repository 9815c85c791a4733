//! `cargo xtask tidy`: checks the repository's own rules.

mod arrows;
mod files;
mod languages;
mod lints;
mod sources;

use std::path::Path;

/// Returns all violations of the rules, one sentence each.
pub(crate) fn findings(root: &Path) -> Vec<String> {
    let metadata = cargo_metadata::MetadataCommand::new()
        .manifest_path(root.join("Cargo.toml"))
        .no_deps()
        .exec();
    let packages = match metadata {
        Ok(metadata) => metadata.packages,
        Err(error) => return vec![format!("cargo metadata does not answer: {error}")],
    };
    let mut findings = arrows::findings(&packages);
    findings.extend(languages::findings(root));
    findings.extend(lints::findings(root, &packages));
    findings.extend(sources::findings(root));
    findings
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_repository_is_tidy() {
        let findings = super::findings(&crate::generated::root());
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }
}
