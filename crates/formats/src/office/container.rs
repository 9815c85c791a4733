//! [`Container`]: what the parts of a document lie in.

use crate::FormatError;
use crate::package::Package;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A package of parts, or a file that is one part.
#[derive(Clone, Debug)]
pub(crate) enum Container {
    Package(Package),
    Flat(Arc<[u8]>),
}

impl Container {
    /// The file with these parts in place of their former selves; new ones are added.
    ///
    /// # Errors
    /// Those of [`Package::with`].
    pub(crate) fn with(&self, made: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, FormatError> {
        match self {
            Self::Package(package) => package.with(made),
            Self::Flat(bytes) => Ok(made.values().next().map_or_else(|| bytes.to_vec(), Clone::clone)),
        }
    }

    /// The package, where it is one.
    pub(crate) fn package(&self) -> Option<&Package> {
        match self {
            Self::Package(package) => Some(package),
            Self::Flat(_) => None,
        }
    }
}
