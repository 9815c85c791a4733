//! French and English words: tokens, sentences, lexicons, frequencies, synonyms, collocations, spelling.
//!
//! Everything here is a pure function of its arguments and of data compiled into the program. Data is laid out to be
//! read in place: the first call costs no more than the thousandth. The one exception is [`spelling::suggest`], which
//! loads the spelling dictionary on its first call.
//!
//! Forms are looked up in any case and with either apostrophe; [`word::fold`] gives the form that the data is keyed by.

pub mod bilingual;
pub mod collocation;
pub mod english;
pub mod french;
pub mod frequency;
mod identify;
pub mod loan;
mod lookup;
pub mod memory;
pub mod pos;
pub mod spelling;
mod table;
pub mod thesaurus;
pub mod token;
pub mod word;

pub use identify::identify;
