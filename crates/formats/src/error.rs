//! [`FormatError`]: why bytes cannot be read or written, with a message and a next step.

use copydesk_model::{LockReason, SegmentId};

/// Why a file cannot be read, or edits cannot be written into it.
///
/// `Display` describes the error and [`FormatError::next_step`] what to do about it, both in English.
/// [`FormatError::code`] and [`FormatError::args`] let clients translate the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The bytes are not text.
    #[error("The file is not text: it holds binary data (byte {offset}).")]
    Binary {
        /// Offset of the first byte that cannot occur in text.
        offset: usize,
    },
    /// The format is known but not supported yet.
    #[error("The file is a {name}, which cannot be read yet.")]
    NotYetSupported {
        /// The display name of the format, such as "Rich Text document (.rtf)".
        name: &'static str,
    },
    /// The file is larger than the limit of [`ReadOptions`](crate::ReadOptions).
    #[error("The file has {size} bytes; the limit is {limit} bytes.")]
    TooLarge {
        /// Size of the file, in bytes.
        size: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// Some bytes are invalid in the file's encoding.
    #[error("The bytes at offset {offset} are not valid {encoding}.")]
    Undecodable {
        /// WHATWG name of the encoding, such as `UTF-8`.
        encoding: &'static str,
        /// Offset of the first bad byte in the file.
        offset: usize,
    },
    /// An inserted character does not exist in the file's encoding.
    #[error("The character {character} (U+{:04X}) does not exist in {encoding}, the encoding of this file.", u32::from(*.character))]
    Unencodable {
        /// The first such character.
        character: char,
        /// WHATWG name of the encoding.
        encoding: &'static str,
    },
    /// The written bytes would not decode to the corrected text.
    #[error("The corrected text cannot be written in {encoding} without changing other words.")]
    Unfaithful {
        /// WHATWG name of the encoding.
        encoding: &'static str,
    },
    /// An edit would cut through an inviolable mark.
    #[error("The edit would cut through an image, a tag or another element of paragraph {}.", .segment.0 + 1)]
    CutsMark {
        /// The segment of the edit.
        segment: SegmentId,
    },
    /// An edit splits a paragraph where the format does not allow it.
    #[error("The format cannot split paragraph {} at this place.", .segment.0 + 1)]
    CannotSplit {
        /// The segment of the edit.
        segment: SegmentId,
    },
    /// The edited text would be parsed as different markup.
    #[error("The edit would change the formatting around it in paragraph {}.", .segment.0 + 1)]
    ChangesMarkup {
        /// The first segment that would be read differently.
        segment: SegmentId,
    },
    /// The segment must not be edited.
    #[error("Paragraph {} is locked: {}.", .segment.0 + 1, locked(*.reason))]
    Locked {
        /// The segment of the edit.
        segment: SegmentId,
        /// Why it is locked.
        reason: LockReason,
    },
    /// Edits name a segment that the document does not have.
    #[error("The document has no paragraph {}.", .segment.0 + 1)]
    UnknownSegment {
        /// The segment that does not exist.
        segment: SegmentId,
    },
    /// An edit ends outside its segment or inside a character.
    #[error("An edit does not fit the text of paragraph {}.", .segment.0 + 1)]
    EditDoesNotFit {
        /// The segment of the edit.
        segment: SegmentId,
    },
    /// The file is not well-formed XML.
    #[error("The file is not well-formed XML (byte {offset}).")]
    MalformedXml {
        /// Where parsing failed, in bytes of the file.
        offset: usize,
    },
    /// The file contains a DOCTYPE, whose entities could change its meaning.
    #[error("The file declares a document type (byte {offset}), which is not read.")]
    DocumentType {
        /// Where the declaration starts, in bytes of the file.
        offset: usize,
    },
    /// Elements are nested too deeply.
    #[error("The file nests more than {limit} elements in each other.")]
    NestedTooDeeply {
        /// The maximum nesting depth, in elements.
        limit: usize,
    },
    /// The file is XML of another kind, or of another version.
    #[error("The file is not {wanted}.")]
    OtherFormat {
        /// The expected format, such as "XLIFF 1.2, 2.0 or 2.1".
        wanted: &'static str,
    },
    /// The zip container cannot be read.
    #[error("The file is damaged or incomplete: its package cannot be read.")]
    DamagedPackage,
    /// The file unpacks to more than the limit: a zip bomb, or damaged.
    #[error("The file unpacks to more than {limit} bytes.")]
    UnpacksTooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The path of a package entry points outside of the package.
    #[error("The file holds a part named {path}, which points outside of it.")]
    UnsafePath {
        /// The path of the entry.
        path: String,
    },
    /// The file is protected by a password.
    #[error("The file is encrypted: it is protected by a password.")]
    Encrypted,
    /// The package lacks a required part.
    #[error("The file has no part {part}, without which it is no document.")]
    MissingPart {
        /// The name of the part.
        part: String,
    },
    /// A part of the package is not well-formed XML.
    #[error("The part {part} of the file is not well-formed XML (byte {offset}).")]
    MalformedPart {
        /// The name of the part.
        part: String,
        /// Where parsing failed, in bytes of the part.
        offset: usize,
    },
    /// A part of the package contains a DOCTYPE, whose entities could change its meaning.
    #[error("The part {part} of the file declares a document type, which is not read.")]
    PartDocumentType {
        /// The name of the part.
        part: String,
    },
    /// The format has no tracked changes, or Copydesk does not write them.
    #[error("Tracked changes cannot be written into a file of the format {id}.")]
    CannotTrack {
        /// [`Format::id`](crate::Format::id).
        id: &'static str,
    },
    /// The format cannot store annotations of translation quality.
    #[error("Notes on quality cannot be written into a file of the format {id}.")]
    CannotAnnotate {
        /// [`Format::id`](crate::Format::id).
        id: &'static str,
    },
    /// There is no format with this name.
    #[error("There is no format named {id}.")]
    UnknownFormat {
        /// The requested name.
        id: String,
    },
    /// There is no encoding with this name.
    #[error("There is no encoding named {label}.")]
    UnknownEncoding {
        /// The requested name.
        label: String,
    },
}

impl FormatError {
    /// Every code that [`FormatError::code`] returns.
    pub const CODES: &[&str] = &[
        "binary-file",
        "format-not-yet-supported",
        "file-too-large",
        "undecodable-bytes",
        "unencodable-character",
        "unfaithful-encoding",
        "cuts-mark",
        "changes-markup",
        "cannot-split-paragraph",
        "locked-segment",
        "unknown-segment",
        "edit-does-not-fit",
        "malformed-xml",
        "document-type",
        "nested-too-deeply",
        "other-format",
        "damaged-package",
        "unpacks-too-large",
        "unsafe-path",
        "encrypted-file",
        "missing-part",
        "malformed-part",
        "part-document-type",
        "cannot-track-changes",
        "cannot-annotate",
        "unknown-format",
        "unknown-encoding",
    ];

    /// Returns the stable code, in kebab-case. Never changes once released.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Binary { .. } => "binary-file",
            Self::NotYetSupported { .. } => "format-not-yet-supported",
            Self::TooLarge { .. } => "file-too-large",
            Self::Undecodable { .. } => "undecodable-bytes",
            Self::Unencodable { .. } => "unencodable-character",
            Self::Unfaithful { .. } => "unfaithful-encoding",
            Self::CutsMark { .. } => "cuts-mark",
            Self::ChangesMarkup { .. } => "changes-markup",
            Self::CannotSplit { .. } => "cannot-split-paragraph",
            Self::Locked { .. } => "locked-segment",
            Self::UnknownSegment { .. } => "unknown-segment",
            Self::EditDoesNotFit { .. } => "edit-does-not-fit",
            Self::MalformedXml { .. } => "malformed-xml",
            Self::DocumentType { .. } => "document-type",
            Self::NestedTooDeeply { .. } => "nested-too-deeply",
            Self::OtherFormat { .. } => "other-format",
            Self::DamagedPackage => "damaged-package",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::UnsafePath { .. } => "unsafe-path",
            Self::Encrypted => "encrypted-file",
            Self::MissingPart { .. } => "missing-part",
            Self::MalformedPart { .. } => "malformed-part",
            Self::PartDocumentType { .. } => "part-document-type",
            Self::CannotTrack { .. } => "cannot-track-changes",
            Self::CannotAnnotate { .. } => "cannot-annotate",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::UnknownEncoding { .. } => "unknown-encoding",
        }
    }

    /// Returns whether the edits cause the error, so that other edits could avoid it.
    pub fn is_of_edits(&self) -> bool {
        matches!(
            self,
            Self::CutsMark { .. }
                | Self::ChangesMarkup { .. }
                | Self::CannotSplit { .. }
                | Self::Locked { .. }
                | Self::UnknownSegment { .. }
                | Self::EditDoesNotFit { .. }
                | Self::Unencodable { .. }
                | Self::Unfaithful { .. }
        )
    }

    /// Returns the error for the segment that `rename` returns for its own; for edits that were made in a copy of the
    /// document.
    pub(crate) fn in_segment(mut self, rename: impl Fn(SegmentId) -> SegmentId) -> Self {
        if let Self::CutsMark { segment }
        | Self::ChangesMarkup { segment }
        | Self::CannotSplit { segment }
        | Self::Locked { segment, .. }
        | Self::UnknownSegment { segment }
        | Self::EditDoesNotFit { segment } = &mut self
        {
            *segment = rename(*segment);
        }
        self
    }

    /// Returns what the editor can do now, as one English sentence.
    pub fn next_step(&self) -> &'static str {
        match self {
            Self::Binary { .. } => "Open the article as text or Markdown, or paste its text.",
            Self::NotYetSupported { .. } => {
                "Save it as Word (.docx), OpenDocument or plain text in the program it comes from and open that."
            }
            Self::TooLarge { .. } => "Split the file into parts and open them one by one.",
            Self::Undecodable { .. } => {
                "Open it with another encoding, or show the bad bytes as � (they are written back unchanged)."
            }
            Self::Unencodable { .. } | Self::Unfaithful { .. } => "Save as UTF-8 instead.",
            Self::CutsMark { .. } => "Edit the words before and after the element separately.",
            Self::ChangesMarkup { .. } => "Edit fewer words at once, or leave the formatting characters out.",
            Self::CannotSplit { .. } => {
                "Keep it as one paragraph here, or split it in the program that the file comes from."
            }
            Self::Locked { .. } => "Unlock it in the program it comes from if it needs a change.",
            Self::UnknownSegment { .. } | Self::EditDoesNotFit { .. } => {
                "Open the article again and repeat the change."
            }
            Self::MalformedXml { .. } | Self::NestedTooDeeply { .. } => {
                "Export it again from the program it comes from and open that."
            }
            Self::DocumentType { .. } => "Take the line that begins with <!DOCTYPE out and open it again.",
            Self::OtherFormat { .. } => "Export it in one of these versions and open that.",
            Self::DamagedPackage | Self::MissingPart { .. } | Self::MalformedPart { .. } => {
                "Open it in the program it comes from, save it again and open that; or ask for it again."
            }
            Self::UnpacksTooLarge { .. } | Self::UnsafePath { .. } | Self::PartDocumentType { .. } => {
                "Do not trust this file unless you know where it comes from; save it again in its own program."
            }
            Self::Encrypted => "Open it in its own program, save it without the password and open that.",
            Self::CannotTrack { .. } => {
                "Export it as a new Word document with tracked changes, or export the changes as CriticMarkup."
            }
            Self::CannotAnnotate { .. } => {
                "Only XLIFF holds such notes; export the decisions as a table or as JSON instead."
            }
            Self::UnknownFormat { .. } => "Choose txt, md, html, xliff, docx, odt or fodt.",
            Self::UnknownEncoding { .. } => "Choose UTF-8, UTF-16, windows-1252 or another WHATWG name.",
        }
    }

    /// Returns the arguments of the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let paragraph = |segment: &SegmentId| vec![("paragraph", (segment.0 + 1).to_string())];
        match self {
            Self::Binary { offset } | Self::MalformedXml { offset } | Self::DocumentType { offset } => {
                vec![("offset", offset.to_string())]
            }
            Self::NestedTooDeeply { limit } => vec![("depth", limit.to_string())],
            Self::UnpacksTooLarge { limit } => vec![("limit", limit.to_string())],
            Self::DamagedPackage | Self::Encrypted => Vec::new(),
            Self::UnsafePath { path } => vec![("path", path.clone())],
            Self::MissingPart { part } | Self::PartDocumentType { part } => vec![("part", part.clone())],
            Self::MalformedPart { part, offset } => {
                vec![("part", part.clone()), ("offset", offset.to_string())]
            }
            Self::CannotTrack { id } | Self::CannotAnnotate { id } => vec![("id", (*id).to_owned())],
            Self::OtherFormat { wanted } => vec![("wanted", (*wanted).to_owned())],
            Self::NotYetSupported { name } => vec![("name", (*name).to_owned())],
            Self::TooLarge { size, limit } => vec![("size", size.to_string()), ("limit", limit.to_string())],
            Self::Undecodable { encoding, offset } => {
                vec![
                    ("encoding", (*encoding).to_owned()),
                    ("offset", offset.to_string()),
                ]
            }
            Self::Unencodable { character, encoding } => {
                vec![
                    ("character", character.to_string()),
                    ("encoding", (*encoding).to_owned()),
                ]
            }
            Self::Unfaithful { encoding } => vec![("encoding", (*encoding).to_owned())],
            Self::CutsMark { segment }
            | Self::ChangesMarkup { segment }
            | Self::CannotSplit { segment }
            | Self::UnknownSegment { segment }
            | Self::EditDoesNotFit { segment } => paragraph(segment),
            Self::Locked { segment, reason } => {
                let mut args = paragraph(segment);
                args.push(("reason", code_of(*reason).to_owned()));
                args
            }
            Self::UnknownFormat { id } => vec![("id", id.clone())],
            Self::UnknownEncoding { label } => vec![("label", label.clone())],
        }
    }
}

/// Returns the reason as part of a sentence.
fn locked(reason: LockReason) -> &'static str {
    match reason {
        LockReason::Protected => "the document protects it against changes",
        LockReason::Locked => "a translation tool has locked it",
        LockReason::Final => "its translation is approved or final",
        LockReason::NotTranslated => "it is marked as not to be translated",
        LockReason::NoTarget => "it has no translation, and the file has no place for one",
    }
}

/// Returns the key of the reason in the messages of the interface.
fn code_of(reason: LockReason) -> &'static str {
    match reason {
        LockReason::Protected => "protected",
        LockReason::Locked => "locked",
        LockReason::Final => "final",
        LockReason::NotTranslated => "not-translated",
        LockReason::NoTarget => "no-target",
    }
}
