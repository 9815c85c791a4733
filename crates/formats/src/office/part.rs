//! [`Part`]: an entry of a package that contains text.

use crate::charset::{Decoded, decode};
use crate::package::Package;
use crate::patch::{Replacement, encodable, patch};
use crate::xml::declared;
use crate::{FormatError, ReadOptions, WriteOptions};

/// A decoded part.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// The name of the entry.
    pub(crate) name: String,
    decoded: Decoded,
    /// The bytes, if they differ from the text.
    original: Option<Vec<u8>>,
}

impl Part {
    /// Reads a part; `None` if the package does not contain it.
    ///
    /// # Errors
    /// Those of [`Package::read`] and of decoding.
    pub(crate) fn read(package: &mut Package, name: &str) -> Result<Option<Self>, FormatError> {
        let Some(bytes) = package.read(name)? else {
            return Ok(None);
        };
        let options = ReadOptions {
            charset: declared(&bytes),
            ..ReadOptions::unlimited()
        };
        let malformed = |offset| FormatError::MalformedPart {
            part: name.to_owned(),
            offset,
        };
        let decoded = decode(&bytes, &options).map_err(|error| match error {
            FormatError::Binary { offset } | FormatError::Undecodable { offset, .. } => malformed(offset),
            other => other,
        })?;
        let original = (!decoded.is_plain_utf8() || decoded.bom > 0).then_some(bytes);
        Ok(Some(Self {
            name: name.to_owned(),
            decoded,
            original,
        }))
    }

    /// Reads a whole file as one part without a name.
    ///
    /// # Errors
    /// Those of decoding.
    pub(crate) fn whole(bytes: &[u8], options: &ReadOptions) -> Result<Self, FormatError> {
        let options = ReadOptions {
            charset: options.charset.or_else(|| declared(bytes)),
            ..options.clone()
        };
        let decoded = decode(bytes, &options)?;
        let original = (!decoded.is_plain_utf8() || decoded.bom > 0).then(|| bytes.to_vec());
        Ok(Self {
            name: String::new(),
            decoded,
            original,
        })
    }

    /// Reads a required part.
    ///
    /// # Errors
    /// [`FormatError::MissingPart`], and those of [`Part::read`].
    pub(crate) fn needed(package: &mut Package, name: &str) -> Result<Self, FormatError> {
        Self::read(package, name)?.ok_or_else(|| FormatError::MissingPart {
            part: name.to_owned(),
        })
    }

    /// Returns its text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        &self.decoded.text
    }

    /// Returns the error with the name of this part.
    pub(crate) fn error(&self, error: FormatError) -> FormatError {
        match error {
            // A single-file document has no part name.
            error if self.name.is_empty() => error,
            FormatError::MalformedXml { offset } => FormatError::MalformedPart {
                part: self.name.clone(),
                offset,
            },
            FormatError::DocumentType { .. } => FormatError::PartDocumentType {
                part: self.name.clone(),
            },
            other => other,
        }
    }

    /// Checks whether [`Part::with`] can write the replacements.
    ///
    /// # Errors
    /// Those of [`patch`].
    pub(crate) fn takes(&self, replacements: &[Replacement]) -> Result<(), FormatError> {
        let original = self.original.as_deref().unwrap_or(self.decoded.text.as_bytes());
        encodable(&self.decoded, original, replacements, WriteOptions::default())
    }

    /// Returns its bytes with the replacements applied, which must be in order and must not overlap.
    ///
    /// # Errors
    /// Those of [`patch`].
    pub(crate) fn with(&self, replacements: &[Replacement]) -> Result<Vec<u8>, FormatError> {
        let original = self.original.as_deref().unwrap_or(self.decoded.text.as_bytes());
        patch(&self.decoded, original, replacements, WriteOptions::default())
    }
}
