//! The French lexicon: forms with their readings, and lemmas with their forms.

use super::affix::Affixes;
use super::analysis::{Gender, Number, PartOfSpeech, Tense};
use super::french_extra;
use super::french_tags::{self, Tag};
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A word of the dictionary: its text and its verb traits (0 for other words).
type Lemma = (String, u8);

/// The lexicon before it is written.
pub(crate) struct French {
    /// Folded form -> readings.
    forms: BTreeMap<String, BTreeSet<(Rank, Tag, Lemma)>>,
}

/// Orders the readings of a form: function words come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Function,
    Content,
    Rare,
}

/// Reads and expands the dictionary.
pub(crate) fn compile(sources: &Sources) -> Result<French, Failure> {
    const FOLDER: &str = "debian/hunspell-fr-comprehensive/usr/share/hunspell";
    let affixes = Affixes::read(&sources.text(&format!("{FOLDER}/fr.aff"))?);
    let dictionary = sources.text(&format!("{FOLDER}/fr.dic"))?;
    let mut french = French {
        forms: BTreeMap::new(),
    };
    for line in dictionary.lines().skip(1) {
        affixes.expand(line, |form| {
            // Fields of misspellings that the dictionary lists in order to flag them.
            if form
                .morphology
                .iter()
                .any(|field| matches!(*field, "po:err" | "po:ponc" | "po:sign"))
            {
                return;
            }
            let capital = form.text.chars().any(char::is_uppercase);
            let (tags, traits) = french_tags::read(&form.morphology, capital);
            let rank = if form.morphology.contains(&"po:mg") {
                Rank::Function
            } else if form.morphology.contains(&"ns:") {
                Rank::Rare
            } else {
                Rank::Content
            };
            for mut tag in tags {
                // Contracted preposition and article; the supplement contains them with these readings.
                if matches!(&*form.text, "au" | "aux")
                    && matches!(tag.pos, PartOfSpeech::Determiner | PartOfSpeech::Preposition)
                {
                    continue;
                }
                let bits = if tag.pos == PartOfSpeech::Verb {
                    traits.bits()
                } else {
                    0
                };
                let lemma = french_extra::lemma(&form.text, tag.pos).unwrap_or(form.stem);
                tag.person = tag.person.or(french_extra::person(&form.text, tag.pos));
                french.add(&form.text, rank, tag, (lemma.to_owned(), bits));
            }
        });
    }
    if french.forms.len() < 400_000 {
        return Err(Failure::Malformed(
            sources.path(FOLDER),
            format!("it gives {} forms only", french.forms.len()),
        ));
    }
    for (form, lemma, tag) in french_extra::readings() {
        french.add(form, Rank::Function, tag, (lemma.to_owned(), 0));
    }
    french.complete_participles();
    Ok(french)
}

impl French {
    fn add(&mut self, form: &str, rank: Rank, tag: Tag, lemma: Lemma) {
        self.forms
            .entry(fold(form))
            .or_default()
            .insert((rank, tag, lemma));
    }

    /// Adjectives that are participles have the verb as their lemma; users look up the masculine singular.
    fn complete_participles(&mut self) {
        let mut masculine: HashMap<String, String> = HashMap::new();
        for (form, readings) in &self.forms {
            for (_, tag, (lemma, _)) in readings {
                if tag.tense == Some(Tense::PastParticiple)
                    && tag.gender == Some(Gender::Masculine)
                    && tag.number != Some(Number::Plural)
                {
                    masculine.insert(lemma.clone(), form.clone());
                }
            }
        }
        for readings in self.forms.values_mut() {
            let of_verb: Vec<_> = readings
                .iter()
                .filter(|(_, tag, (lemma, _))| {
                    tag.pos == PartOfSpeech::Adjective && masculine.contains_key(lemma)
                })
                .filter(|(_, _, (lemma, _))| lemma.ends_with(['r', 'e']))
                .cloned()
                .collect();
            for reading in of_verb {
                let is_participle = readings.iter().any(|(_, tag, (lemma, _))| {
                    tag.tense == Some(Tense::PastParticiple) && *lemma == reading.2.0
                });
                if is_participle {
                    readings.remove(&reading);
                    let lemma = masculine[&reading.2.0].clone();
                    readings.insert((reading.0, reading.1, (lemma, 0)));
                }
            }
        }
    }

    /// Returns the folded forms that start with `start`, in order.
    pub(crate) fn forms_from<'f>(&'f self, start: &'f str) -> impl Iterator<Item = &'f str> {
        self.forms
            .range(start.to_owned()..)
            .map(|(form, _)| form.as_str())
            .take_while(move |form| form.starts_with(start))
    }

    /// Whether the lexicon contains the folded form.
    pub(crate) fn knows(&self, form: &str) -> bool {
        self.forms.contains_key(form)
    }

    /// Returns the readings of a folded form: tag and lemma.
    pub(crate) fn readings(&self, form: &str) -> impl Iterator<Item = (&Tag, &str)> {
        self.forms
            .get(form)
            .into_iter()
            .flatten()
            .map(|(_, tag, (lemma, _))| (tag, lemma.as_str()))
    }

    /// Writes the tables that `src/french/data.rs` reads.
    pub(crate) fn write(&self, out: &mut Tables) -> Result<(), Failure> {
        let lemmas: BTreeSet<&Lemma> = self.forms.values().flatten().map(|(_, _, lemma)| lemma).collect();
        let lemma_ids: HashMap<&Lemma, u32> = lemmas.iter().copied().zip(0..).collect();
        let tags: BTreeSet<Tag> = self.forms.values().flatten().map(|(_, tag, _)| *tag).collect();
        let tag_ids: HashMap<Tag, u32> = tags.iter().copied().zip(0..).collect();
        if lemmas.len() >= 1 << 17 || tags.len() >= 1 << 14 {
            return Err(Failure::Table("too many lemmas or tags for 32 bits".to_owned()));
        }
        let (mut readings, mut blocks) = (Vec::new(), Vec::new());
        let mut forms_of: Vec<Vec<u32>> = vec![Vec::new(); lemmas.len()];
        for (rank, entries) in self.forms.values().enumerate() {
            if rank % BLOCK == 0 {
                blocks.push(readings.len() as u32);
            }
            for (at, (_, tag, lemma)) in entries.iter().enumerate() {
                let last = u32::from(at + 1 == entries.len());
                let lemma = lemma_ids[lemma];
                readings.push(last << 31 | tag_ids[tag] << 17 | lemma);
                let of = &mut forms_of[lemma as usize];
                if of.last() != Some(&(rank as u32)) {
                    of.push(rank as u32);
                }
            }
        }
        let mut ends = 0;
        let form_ends = forms_of.iter().map(|of| {
            ends += of.len() as u32;
            ends
        });
        out.add("french.forms.fst", table::ranks(self.forms.keys())?);
        out.add("french.readings", table::words(readings));
        out.add("french.blocks", table::words(blocks));
        out.add("french.tags", tags.iter().flat_map(|tag| tag.bytes()).collect());
        out.add(
            "french.lemmas",
            table::strings(lemmas.iter().map(|(text, _)| text)),
        );
        out.add("french.traits", lemmas.iter().map(|(_, bits)| *bits).collect());
        out.add("french.form-ends", table::words(form_ends));
        out.add(
            "french.forms-of",
            table::words(forms_of.iter().flatten().copied()),
        );
        Ok(())
    }
}

/// Number of forms that share one entry of the offset table; `src/french/data.rs` uses the same value.
const BLOCK: usize = 16;

/// Converts to lower case and straight apostrophes, like `word::fold` of the language crate.
pub(crate) fn fold(text: &str) -> String {
    text.to_lowercase().replace('’', "'")
}
