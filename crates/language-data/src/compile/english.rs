//! The English lexicon: the forms of the spelling dictionary with their parts of speech in WordNet.

use super::affix::Affixes;
use super::bases;
use super::english_traits::EnglishTraits;
use super::french::fold;
use super::sources::{Failure, Sources};
use super::table::{self, Tables};
use super::wordnet::Synset;
use std::collections::{BTreeMap, HashMap};

/// Writes the table from each form to the bits of its traits.
pub(crate) fn write(sources: &Sources, synsets: &[Synset], out: &mut Tables) -> Result<(), Failure> {
    let mut listed: HashMap<&str, EnglishTraits> = HashMap::new();
    for synset in synsets {
        let kind = match synset.kind {
            'n' => EnglishTraits::NOUN,
            'v' => EnglishTraits::VERB,
            'r' => EnglishTraits::ADVERB,
            _ => EnglishTraits::ADJECTIVE,
        };
        for word in &synset.words {
            let kinds = listed.entry(word).or_default();
            *kinds = kinds.or(kind);
        }
    }
    let affixes = Affixes::read(&sources.text("npm/dictionary-en/index.aff")?);
    let dictionary = sources.text("npm/dictionary-en/index.dic")?;
    let mut forms: BTreeMap<String, EnglishTraits> = BTreeMap::new();
    for line in dictionary.lines().skip(1) {
        affixes.expand(line, |form| {
            if form.text.starts_with(|ch: char| ch.is_ascii_digit()) || form.text.ends_with("'s") {
                return;
            }
            let capital = form.text.starts_with(char::is_uppercase);
            let folded = fold(&form.text);
            let kinds = kinds(&listed, &folded);
            forms
                .entry(folded)
                .and_modify(|known| {
                    if !capital {
                        *known = EnglishTraits::from_bits(known.bits() & !EnglishTraits::CAPITAL.bits());
                    }
                })
                .or_insert(if capital {
                    kinds.or(EnglishTraits::CAPITAL)
                } else {
                    kinds
                });
        });
    }
    for word in FUNCTION_WORDS {
        let kinds = forms.entry((*word).to_owned()).or_default();
        *kinds = kinds.or(EnglishTraits::FUNCTION);
    }
    if forms.len() < 80_000 {
        return Err(Failure::Malformed(
            sources.path("npm/dictionary-en"),
            format!("it gives {} forms", forms.len()),
        ));
    }
    let entries = forms.iter().map(|(form, kinds)| (form, u64::from(kinds.bits())));
    out.add("english.forms.fst", table::map(entries)?);
    Ok(())
}

/// Returns the parts of speech of a form and of its possible bases.
fn kinds(listed: &HashMap<&str, EnglishTraits>, form: &str) -> EnglishTraits {
    let own = listed.get(form).copied().unwrap_or_default();
    // A form that is listed itself (news, glasses) may also be a form of another word.
    let of_bases = |wanted: EnglishTraits| {
        bases::candidates(form)
            .iter()
            .skip(1)
            .filter_map(|base| listed.get(base.as_str()))
            .any(|kinds| kinds.contains(wanted))
    };
    let mut out = own;
    if form.ends_with('s') || form.ends_with("en") || form.ends_with('a') {
        for kind in [EnglishTraits::NOUN, EnglishTraits::VERB] {
            if of_bases(kind) {
                out = out.or(kind);
            }
        }
    } else if own.is_empty() || form.ends_with("ed") || form.ends_with("ing") {
        for kind in [EnglishTraits::VERB, EnglishTraits::ADJECTIVE] {
            let fits = kind == EnglishTraits::VERB || form.ends_with("er") || form.ends_with("est");
            if fits && of_bases(kind) {
                out = out.or(kind);
            }
        }
    }
    out
}

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and similar words.
const FUNCTION_WORDS: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "that",
    "these",
    "those",
    "my",
    "your",
    "his",
    "her",
    "its",
    "our",
    "their",
    "i",
    "you",
    "he",
    "she",
    "it",
    "we",
    "they",
    "me",
    "him",
    "us",
    "them",
    "mine",
    "yours",
    "hers",
    "ours",
    "theirs",
    "myself",
    "yourself",
    "himself",
    "herself",
    "itself",
    "ourselves",
    "themselves",
    "who",
    "whom",
    "whose",
    "which",
    "what",
    "where",
    "when",
    "why",
    "how",
    "and",
    "or",
    "but",
    "nor",
    "so",
    "yet",
    "for",
    "if",
    "because",
    "although",
    "though",
    "unless",
    "until",
    "while",
    "whereas",
    "whether",
    "since",
    "than",
    "as",
    "of",
    "in",
    "on",
    "at",
    "by",
    "to",
    "from",
    "with",
    "without",
    "within",
    "about",
    "above",
    "across",
    "after",
    "against",
    "along",
    "among",
    "around",
    "before",
    "behind",
    "below",
    "beneath",
    "beside",
    "besides",
    "between",
    "beyond",
    "despite",
    "down",
    "during",
    "except",
    "inside",
    "into",
    "like",
    "near",
    "off",
    "onto",
    "out",
    "outside",
    "over",
    "past",
    "per",
    "through",
    "throughout",
    "toward",
    "towards",
    "under",
    "underneath",
    "up",
    "upon",
    "via",
    "be",
    "am",
    "is",
    "are",
    "was",
    "were",
    "been",
    "being",
    "have",
    "has",
    "had",
    "having",
    "do",
    "does",
    "did",
    "will",
    "would",
    "shall",
    "should",
    "can",
    "could",
    "may",
    "might",
    "must",
    "ought",
    "not",
    "no",
    "each",
    "every",
    "all",
    "both",
    "either",
    "neither",
    "some",
    "any",
    "many",
    "much",
    "few",
    "several",
    "most",
    "more",
    "other",
    "another",
    "such",
    "there",
    "here",
    "then",
    "also",
    "don't",
    "doesn't",
    "didn't",
    "can't",
    "cannot",
    "won't",
    "wouldn't",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "it's",
    "i'm",
    "you're",
    "we're",
    "they're",
    "i've",
    "we've",
    "that's",
    "there's",
    "let's",
    "everyone",
    "someone",
    "anyone",
    "nobody",
    "everything",
    "something",
    "anything",
    "nothing",
    "somebody",
    "anybody",
    "everybody",
];
