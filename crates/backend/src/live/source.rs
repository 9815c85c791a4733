//! The source text of an article, when it is in another file.

use copydesk_align::{Mismatch, Pair, Part, align, align_sentences};
use copydesk_language::identify;
use copydesk_language::token::{sentences, tokenize_plain};
use copydesk_model::{Document, Lang, Segment, SegmentKind};
use std::ops::Range;

/// What is between the source paragraphs of one segment.
const PARAGRAPH_BREAK: &str = "\n";

/// The language of texts with fewer words, the shorter of the two, is not certain.
const MIN_WORDS: usize = 30;

/// What has no counterpart in the other text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unpaired {
    /// Number of paragraphs of the source: left out by the translation.
    pub source: usize,
    /// Number of paragraphs of the article: added by the translation, or not separable in the source.
    pub target: usize,
}

/// Gives every segment of an article its part of the source text. Sources that the segments have already, as in XLIFF, are
/// replaced.
///
/// Several source paragraphs of a segment are joined by a line break; a source paragraph of several segments is divided
/// between its sentences.
///
/// # Errors
/// The source does not belong to the article; the article is then unchanged.
pub fn attach_source(article: &mut Document, source: &Document) -> Result<Unpaired, Mismatch> {
    let target: Vec<Part<'_>> = article
        .segments
        .iter()
        .map(|segment| part(segment, &segment.mt))
        .collect();
    let article_lang = language(article.target_lang.as_ref(), &target);
    let (source, source_lang) = paragraphs(source, article_lang.as_ref());
    let aligned = align(&source, &target);
    let is_same = |one: &Lang, other: &Lang| one.primary().eq_ignore_ascii_case(other.primary());
    if let (Some(from), Some(to)) = (&source_lang, &article_lang)
        && is_same(from, to)
        && aligned.fit.words >= MIN_WORDS
    {
        return Err(Mismatch::SameLanguage);
    }
    aligned.fit.check()?;
    let mut unpaired = Unpaired::default();
    let mut sources: Vec<Option<String>> = vec![None; target.len()];
    for Pair { old, new } in &aligned.pairs {
        let texts: Vec<&str> = source[old.clone()].iter().map(|part| part.text).collect();
        let is_text = |part: &&Part<'_>| part.text.chars().any(char::is_alphanumeric);
        match (texts.as_slice(), new.len()) {
            ([], _) => unpaired.target += target[new.clone()].iter().filter(is_text).count(),
            (_, 0) => unpaired.source += source[old.clone()].iter().filter(is_text).count(),
            (texts, 1) => sources[new.start] = Some(texts.join(PARAGRAPH_BREAK)),
            (texts, _) => {
                let shared = texts.join(PARAGRAPH_BREAK);
                let owners: Vec<&str> = target[new.clone()].iter().map(|part| part.text).collect();
                let divided = divide(&shared, &owners);
                unpaired.target += divided.iter().filter(|part| part.is_none()).count();
                sources[new.clone()].clone_from_slice(&divided);
            }
        }
    }
    for (segment, source) in article.segments.iter_mut().zip(sources) {
        segment.source = source.map(Into::into);
    }
    article.source_lang = source_lang;
    Ok(unpaired)
}

/// Returns the paragraphs of a source file and their language. A file that has both languages, such as XLIFF, gives the
/// half that is not in the language of the article.
fn paragraphs<'d>(source: &'d Document, article: Option<&Lang>) -> (Vec<Part<'d>>, Option<Lang>) {
    let texts: Vec<Part<'d>> = source
        .segments
        .iter()
        .map(|segment| part(segment, &segment.mt))
        .collect();
    let lang = language(source.target_lang.as_ref(), &texts);
    let has_source = |segment: &Segment| segment.source.is_some();
    let is_bilingual = source
        .segments
        .iter()
        .filter(|segment| has_source(segment))
        .count()
        * 2
        > texts.len();
    let is_own = lang
        .as_ref()
        .zip(article)
        .is_some_and(|(one, other)| one.primary() == other.primary());
    if !is_bilingual || !is_own && lang.is_some() {
        return (texts, lang);
    }
    let sources = source.segments.iter();
    let sources: Vec<Part<'d>> = sources
        .filter_map(|segment| Some(part(segment, segment.source.as_deref()?)))
        .collect();
    let lang = language(source.source_lang.as_ref(), &sources);
    (sources, lang)
}

fn part<'d>(segment: &Segment, text: &'d str) -> Part<'d> {
    Part {
        text,
        is_heading: matches!(segment.kind, SegmentKind::Heading(_)),
    }
}

/// Returns the language of a text, as given or as recognised.
fn language(given: Option<&Lang>, parts: &[Part<'_>]) -> Option<Lang> {
    let recognise = || {
        let texts: Vec<&str> = parts.iter().map(|part| part.text).collect();
        identify(&texts.join("\n"))
    };
    given.cloned().or_else(recognise)
}

/// Divides a text between the parts of its translation, by sentences. A part gets none if a sentence of its source
/// continues in another part.
fn divide(source: &str, owners: &[&str]) -> Vec<Option<String>> {
    let mut target = String::new();
    let mut target_sentences: Vec<Range<usize>> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for owner in owners {
        let start = target.len();
        target.push_str(owner);
        target_sentences.extend(
            ranges(owner)
                .into_iter()
                .map(|range| start + range.start..start + range.end),
        );
        ends.push(target.len());
        target.push_str(PARAGRAPH_BREAK);
    }
    let owner_of = |at: usize| ends.partition_point(|end| *end <= at).min(owners.len() - 1);
    let mut parts: Vec<Option<Range<usize>>> = vec![None; owners.len()];
    let mut is_shared = vec![false; owners.len()];
    let mut last = 0;
    for Pair { old, new } in align_sentences(source, &ranges(source), &target, &target_sentences) {
        let (first, end) = if new.is_empty() {
            (last, last)
        } else {
            (owner_of(new.start), owner_of(new.end - 1))
        };
        last = end;
        if first != end {
            is_shared[first..=end].fill(true);
        }
        if !old.is_empty() {
            let part = &mut parts[first];
            let start = part.as_ref().map_or(old.start, |part| part.start);
            *part = Some(start..old.end);
        }
    }
    let texts = parts.into_iter().zip(is_shared);
    texts
        .map(|(part, is_shared)| Some(source.get(part.filter(|_| !is_shared)?)?.to_owned()))
        .collect()
}

/// Returns the sentences of a text.
fn ranges(text: &str) -> Vec<Range<usize>> {
    let found = sentences(text, &tokenize_plain(text));
    found.iter().map(|range| range.to_usize()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_model::SegmentId;

    fn document(lang: Option<&str>, texts: &[&str]) -> Document {
        let segment = |(id, text): (u32, &&str)| Segment {
            id: SegmentId(id),
            kind: SegmentKind::Paragraph,
            source: None,
            mt: (*text).into(),
            marks: Vec::new(),
            locked: None,
        };
        Document {
            source_lang: None,
            target_lang: lang.map(Lang::new),
            segments: (0..).zip(texts).map(segment).collect(),
        }
    }

    fn sources(document: &Document) -> Vec<Option<&str>> {
        document
            .segments
            .iter()
            .map(|segment| segment.source.as_deref())
            .collect()
    }

    const SOURCE: [&str; 4] = [
        "The museum in Leeds reopens on Friday. Its director, Ann Osborne, expects 3,000 visitors.",
        "The roof had leaked since 2019.",
        "Repairs cost 2.5 million pounds.",
        "Entry is free until June.",
    ];

    #[test]
    fn paragraphs_are_joined_and_divided() {
        let mut article = document(
            Some("fr"),
            &[
                "Note de la rédaction : cet article a été mis à jour lundi à 14 heures.",
                "Le musée de Leeds rouvre vendredi.",
                "Sa directrice, Ann Osborne, attend 3 000 visiteurs.",
                "Le toit fuyait depuis 2019. Les réparations ont coûté 2,5 millions de livres.",
            ],
        );
        let unpaired = attach_source(&mut article, &document(Some("en"), &SOURCE));
        assert_eq!(unpaired, Ok(Unpaired { source: 1, target: 1 }));
        let expected = [
            None,
            Some("The museum in Leeds reopens on Friday."),
            Some("Its director, Ann Osborne, expects 3,000 visitors."),
            Some("The roof had leaked since 2019.\nRepairs cost 2.5 million pounds."),
        ];
        assert_eq!(sources(&article), expected);
        assert_eq!(article.source_lang, Some(Lang::new("en")));
    }

    #[test]
    fn a_sentence_that_continues_in_the_next_paragraph_is_given_to_neither() {
        let owners = [
            "Le musée de Leeds rouvre vendredi et sa directrice,",
            "Ann Osborne, attend 3 000 visiteurs.",
        ];
        let source =
            "The museum in Leeds reopens on Friday and its director, Ann Osborne, expects 3,000 visitors.";
        assert_eq!(divide(source, &owners), [None, None]);
    }

    #[test]
    fn the_article_itself_is_not_its_source() {
        let texts = SOURCE.map(|text| format!("{text} {text}"));
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut article = document(Some("en"), &texts);
        let other = document(None, &texts);
        assert_eq!(attach_source(&mut article, &other), Err(Mismatch::SameLanguage));
        assert_eq!(sources(&article), [None; 4]);
        assert_eq!(article.source_lang, None);
    }

    #[test]
    fn a_file_in_both_languages_gives_its_source() {
        let french = [
            "Le musée de Leeds rouvre vendredi. Sa directrice, Ann Osborne, attend 3 000 visiteurs.",
            "Le toit fuyait depuis 2019.",
            "Les réparations ont coûté 2,5 millions de livres.",
            "L’entrée est gratuite jusqu’en juin.",
        ];
        let mut memory = document(Some("fr"), &french);
        for (segment, source) in memory.segments.iter_mut().zip(SOURCE) {
            segment.source = Some(source.into());
        }
        memory.source_lang = Some(Lang::new("en"));
        let mut article = document(Some("fr-CA"), &french);
        assert_eq!(attach_source(&mut article, &memory), Ok(Unpaired::default()));
        assert_eq!(sources(&article), SOURCE.map(Some));
    }

    #[test]
    fn an_empty_source_is_refused_and_an_empty_article_has_nothing_to_pair() {
        let mut article = document(Some("fr"), &["Bonjour."]);
        assert_eq!(
            attach_source(&mut article, &document(None, &[])),
            Err(Mismatch::Empty)
        );
        let mut nothing = document(Some("fr"), &[]);
        let source = document(Some("en"), &["Hello."]);
        assert_eq!(
            attach_source(&mut nothing, &source),
            Ok(Unpaired { source: 1, target: 0 })
        );
    }
}
