//! `cargo xtask codegen`: generates TypeScript from the wire types.

use crate::generated::Generated;
use std::path::Path;

/// Returns every file that is generated from the wire types.
pub(crate) fn files(root: &Path) -> Vec<Generated> {
    let folder = root.join("ui/src/generated");
    let files = copydesk_backend::wire::typescript();
    files
        .into_iter()
        .map(|(name, content)| Generated {
            path: folder.join(name),
            content,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::generated;

    #[test]
    fn the_generated_types_are_fresh() {
        let files = super::files(&generated::root());
        let stale = generated::stale(&files);
        assert!(stale.is_empty(), "run `cargo xtask codegen`: {stale:?}");
    }
}
