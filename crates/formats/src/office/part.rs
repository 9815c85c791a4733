//! [`Part`]: an entry of a package that holds text.

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
    /// The bytes, where the text is not the same.
    original: Option<Vec<u8>>,
}

impl Part {
    /// Reads a part; `None` where the package has none of this name.
    ///
    /// # Errors
    /// Those of [`Package::read`] and of decoding.
    pub(crate) fn read(package: &mut Package, name: &str) -> Result<Option<Self>, FormatError> {
        let Some(bytes) = package.read(name)? else {
            return Ok(None);
        };
        let options = ReadOptions {
            charset: declared(&bytes),
            max_bytes: u64::MAX,
            ..ReadOptions::default()
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

    /// The part that a whole file is, without a name.
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

    /// A part that must be there.
    ///
    /// # Errors
    /// [`FormatError::MissingPart`], and those of [`Part::read`].
    pub(crate) fn needed(package: &mut Package, name: &str) -> Result<Self, FormatError> {
        Self::read(package, name)?.ok_or_else(|| FormatError::MissingPart {
            part: name.to_owned(),
        })
    }

    /// Its text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        &self.decoded.text
    }

    /// The same error, saying that it is about this part.
    pub(crate) fn error(&self, error: FormatError) -> FormatError {
        match error {
            // A file that is one part has no other name than its own.
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

    /// Whether [`Part::with`] can write the replacements.
    ///
    /// # Errors
    /// Those of [`patch`].
    pub(crate) fn takes(&self, replacements: &[Replacement]) -> Result<(), FormatError> {
        let original = self.original.as_deref().unwrap_or(self.decoded.text.as_bytes());
        encodable(&self.decoded, original, replacements, WriteOptions::default())
    }

    /// Its bytes with the replacements made, which are in order and apart.
    ///
    /// # Errors
    /// Those of [`patch`].
    pub(crate) fn with(&self, replacements: &[Replacement]) -> Result<Vec<u8>, FormatError> {
        let original = self.original.as_deref().unwrap_or(self.decoded.text.as_bytes());
        patch(&self.decoded, original, replacements, WriteOptions::default())
    }
}
