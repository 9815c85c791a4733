//! French and English words: tokens, sentences, lexicons, frequencies, synonyms, collocations, spelling.
//!
//! Everything here is a pure function of its arguments and of data compiled into the program. The data is read in
//! place, without a loading step. The one exception is [`spelling::suggest`], which loads the spelling dictionary on
//! its first call.
//!
//! Forms are looked up in any case and with either apostrophe; [`word::fold`] returns the form that is the key of the
//! data.

pub mod bilingual;
pub mod cache;
pub mod choice;
pub mod collocation;
pub mod english;
pub mod french;
pub mod frequency;
mod identify;
pub mod loan;
mod lookup;
pub mod pos;
pub mod spelling;
mod table;
pub mod thesaurus;
pub mod token;
pub mod vectors;
pub mod word;

pub use identify::identify;
