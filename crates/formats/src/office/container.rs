//! [`Container`]: the container of a document's parts.

use crate::FormatError;
use crate::package::Package;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A package of parts, or a file that is a single part.
#[derive(Clone, Debug)]
pub(crate) enum Container {
    Package(Package),
    Flat(Arc<[u8]>),
}

impl Container {
    /// Returns the file with these parts replaced or added.
    ///
    /// # Errors
    /// Those of [`Package::with`].
    pub(crate) fn with(&self, made: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, FormatError> {
        match self {
            Self::Package(package) => package.with(made),
            Self::Flat(bytes) => Ok(made.values().next().map_or_else(|| bytes.to_vec(), Clone::clone)),
        }
    }

    /// Returns the package, if it is one.
    pub(crate) fn package(&self) -> Option<&Package> {
        match self {
            Self::Package(package) => Some(package),
            Self::Flat(_) => None,
        }
    }
}
