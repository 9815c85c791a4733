//! The context of a rule: the words of a segment with their readings, its sentences, and ranges that are not flagged.

use crate::SegmentInput;
use crate::language::{Language, Morphology};
use crate::literal::literals;
use crate::source::SourceText;
use copydesk_language::identify;
use copydesk_language::token::{Token, TokenKind};
use copydesk_language::word::fold;
use copydesk_model::{Mark, MarkKind, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use std::any::Any;
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

/// How a word uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `vision`
    Lower,
    /// `Vision`
    Capital,
    /// `OTAN`
    Upper,
    /// `iPhone`, `McDonald`
    Mixed,
}

impl Shape {
    /// Returns the shape of a word; one without letters counts as lower case.
    pub fn of(word: &str) -> Self {
        let mut letters = word.chars().filter(|ch| ch.is_alphabetic());
        let Some(first) = letters.next() else {
            return Self::Lower;
        };
        let (mut upper, mut lower) = (0, 0);
        for ch in letters {
            if ch.is_uppercase() {
                upper += 1;
            } else {
                lower += 1;
            }
        }
        match (first.is_uppercase(), upper, lower) {
            (true, 0, _) => Self::Capital,
            (true, _, 0) => Self::Upper,
            (false, 0, _) => Self::Lower,
            _ => Self::Mixed,
        }
    }
}

/// A word of the segment.
#[derive(Clone, Debug)]
pub struct Word<'t> {
    /// Its range, in bytes of the segment.
    pub at: TextRange,
    /// As it is written; an elided word keeps its apostrophe (`l’`).
    pub text: &'t str,
    /// In lower case, with a straight apostrophe.
    pub fold: Cow<'t, str>,
    /// How it uses capitals.
    pub shape: Shape,
    /// Its index in [`SegmentContext::tokens`].
    pub token: usize,
    /// The index of its sentence.
    pub sentence: usize,
    /// Whether it is the first word of a sentence, a quotation or an item, where a capital is due to its position.
    pub first: bool,
    /// Whether it is inside quotation marks.
    pub quoted: bool,
    /// Its morphology in the language of the article.
    pub morphology: Morphology,
    /// Whether it and the next word read as one phrase; see [`SegmentContext::joined`].
    joined: bool,
}

impl Word<'_> {
    /// Whether the word is in the lexicon of the language of the article.
    pub fn is_known(&self) -> bool {
        self.morphology.known
    }
}

/// Returns the ranges of the marks of this kind.
fn marked(marks: &[Mark], kind: &MarkKind) -> impl Iterator<Item = TextRange> {
    marks
        .iter()
        .filter(move |mark| mark.kind == *kind)
        .map(|mark| mark.range)
}

/// A segment with everything that rules need.
#[derive(Debug)]
pub struct SegmentContext<'t> {
    /// Its name.
    pub id: SegmentId,
    /// What it is.
    pub kind: SegmentKind,
    /// Its text.
    pub text: &'t str,
    /// The source text, if there is one.
    pub source: Option<&'t str>,
    /// Primary language whose rules apply here; `None` if the segment is clearly in another language than the article.
    pub language: Option<&'t str>,
    /// Primary language of the article.
    pub article_language: Option<&'t str>,
    /// The pack of the article's language.
    pub pack: &'static dyn Language,
    /// All tokens, spaces included.
    pub tokens: Vec<Token>,
    /// The words among them.
    pub words: Vec<Word<'t>>,
    /// The sentences, in bytes.
    pub sentences: Vec<TextRange>,
    /// Ranges that no rule flags: code, templates and other markup; see `literal`.
    protected: Vec<TextRange>,
    /// Ranges that an edit must not split, such as hard line breaks.
    inviolable: Vec<TextRange>,
    /// The ranges that edits inserted.
    decided: &'t [TextRange],
    /// The parsed sentences; see [`SegmentContext::parsed`].
    parsed: OnceCell<Box<dyn Any>>,
    /// The source text with its words; computed on first use.
    source_text: OnceCell<SourceText<'t>>,
    /// Results that several rules share; see [`SegmentContext::once`].
    shared: RefCell<Vec<Rc<dyn Any>>>,
}

/// Separates paragraphs within a segment.
const PARAGRAPH_BREAK: char = '\u{2029}';

/// Segments shorter than this, in bytes, are assumed to be in the language of the article.
const MIN_BYTES: usize = 80;

impl<'t> SegmentContext<'t> {
    /// Creates the context of a segment of an article in `language` (primary tag), whose pack is `pack`.
    pub(crate) fn read(
        input: &SegmentInput<'t>,
        language: Option<&'t str>,
        pack: &'static dyn Language,
    ) -> Self {
        let text = input.text;
        let tokens = pack.tokenize(text);
        let sentences = pack.sentences(text, &tokens);
        let mut cx = Self {
            id: input.id,
            kind: input.kind,
            text,
            source: input.source,
            language,
            article_language: language,
            pack,
            words: Vec::with_capacity(tokens.len() / 2),
            tokens,
            sentences,
            protected: marked(input.marks, &MarkKind::Code)
                .chain(literals(text))
                .collect(),
            inviolable: marked(input.marks, &MarkKind::Inviolable).collect(),
            decided: input.decided,
            parsed: OnceCell::new(),
            source_text: OnceCell::new(),
            shared: RefCell::default(),
        };
        cx.read_words();
        cx.join_words();
        cx.language = cx.own_language();
        cx
    }

    fn read_words(&mut self) {
        let (mut sentence, mut first, mut open_quotes) = (0, true, 0_i32);
        for (index, token) in self.tokens.iter().enumerate() {
            let at = token.range;
            while self
                .sentences
                .get(sentence)
                .is_some_and(|range| at.start() >= range.end())
            {
                sentence += 1;
                first = true;
            }
            let text = &self.text[at];
            match token.kind {
                TokenKind::Word => {
                    let fold = fold(text);
                    let shape = Shape::of(text);
                    self.words.push(Word {
                        at,
                        text,
                        fold,
                        shape,
                        token: index,
                        sentence,
                        first,
                        quoted: open_quotes > 0,
                        morphology: self.pack.look_up(text, shape),
                        joined: false,
                    });
                    // After an elided word ("L’Asie") the next one still counts as the first.
                    first = first && text.ends_with(['\'', '’']);
                }
                TokenKind::Punctuation => match text {
                    "«" | "“" | "„" => {
                        open_quotes += 1;
                        first = true;
                    }
                    "»" | "”" => open_quotes = (open_quotes - 1).max(0),
                    ":" | "–" | "—" | "•" | "\"" => first = true,
                    _ => {}
                },
                TokenKind::LineBreak => {
                    first = true;
                    if text.starts_with(PARAGRAPH_BREAK) {
                        open_quotes = 0;
                    }
                }
                TokenKind::Space => {}
                _ => first = false,
            }
        }
    }

    fn join_words(&mut self) {
        for left in 0..self.words.len() {
            let gap = self.gap(left);
            self.words[left].joined =
                gap.is_some_and(|gap| matches!(gap, "" | " " | "\u{a0}" | "\u{202f}" | "\n"));
        }
    }

    /// Returns the language whose rules apply here.
    fn own_language(&self) -> Option<&'t str> {
        let article = self.article_language;
        if self.text.len() < MIN_BYTES || self.is_plainly_known() {
            return article;
        }
        match identify(self.text) {
            Some(seen) if Some(seen.primary()) == article => article,
            // Rules of the article's language would only give false positives in another language.
            Some(_) => None,
            None => article,
        }
    }

    /// Whether so many of the first words are in the lexicon that the segment is certainly in the language of the
    /// article: of a related language, about half of the words would be.
    fn is_plainly_known(&self) -> bool {
        const LOOKED_AT: usize = 40;
        const MIN_KNOWN_WORDS: usize = 10;
        let first = &self.words[..self.words.len().min(LOOKED_AT)];
        let known = first.iter().filter(|word| word.is_known()).count();
        first.len() >= MIN_KNOWN_WORDS && known * 10 >= first.len() * 9
    }

    /// Returns the source text with its words, if there is one that plausibly belongs to this segment.
    pub fn source_text(&self) -> Option<&SourceText<'t>> {
        let source = self.source?;
        let read = || SourceText::read(source, self.text);
        Some(self.source_text.get_or_init(read)).filter(|source| source.belongs())
    }

    /// Whether the segment is running text, not a heading, caption, table cell or code.
    pub fn is_prose(&self) -> bool {
        matches!(
            self.kind,
            SegmentKind::Paragraph | SegmentKind::Quote | SegmentKind::ListItem | SegmentKind::Note
        )
    }

    /// Returns the result of `read`, which is computed for the first rule that needs a `T` and shared by the others.
    pub fn once<T: 'static>(&self, read: impl FnOnce(&Self) -> T) -> Rc<T> {
        let known = |shared: &[Rc<dyn Any>]| {
            let own = shared.iter().find(|own| own.is::<T>())?;
            Rc::clone(own).downcast().ok()
        };
        if let Some(known) = known(&self.shared.borrow()) {
            return known;
        }
        // `read` may call this method, so that nothing must be borrowed.
        let new = Rc::new(read(self));
        self.shared.borrow_mut().push(new.clone());
        new
    }

    /// Whether an edit wrote the text at `at`, or part of it.
    pub fn is_decided(&self, at: TextRange) -> bool {
        self.decided.iter().any(|decided| decided.overlaps(at))
    }

    /// Returns the paragraphs of the segment, which are separated by U+2029.
    pub fn paragraphs(&self) -> impl Iterator<Item = TextRange> {
        let mut at = 0;
        self.text.split(PARAGRAPH_BREAK).map(move |paragraph| {
            let start = at;
            at += paragraph.len() + PARAGRAPH_BREAK.len_utf8();
            TextRange::new(start as u32, (start + paragraph.len()) as u32)
        })
    }

    /// Returns the words of one sentence.
    pub fn words_of_sentence(&self, sentence: usize) -> &[Word<'t>] {
        &self.words[self.word_range_of_sentence(sentence)]
    }

    /// Returns the indices in [`SegmentContext::words`] of the words of one sentence.
    pub fn word_range_of_sentence(&self, sentence: usize) -> Range<usize> {
        let start = self.words.partition_point(|word| word.sentence < sentence);
        let end = self.words.partition_point(|word| word.sentence <= sentence);
        start..end
    }

    /// Returns the text between two neighbouring words, given the index of the left one; `None` past the last word.
    pub fn gap(&self, left: usize) -> Option<&'t str> {
        let (left, right) = (self.words.get(left)?, self.words.get(left + 1)?);
        self.text.get(left.at.end() as usize..right.at.start() as usize)
    }

    /// Whether nothing or one space separates the word at `left` from the next one, so that they read as one phrase.
    pub fn joined(&self, left: usize) -> bool {
        self.words.get(left).is_some_and(|word| word.joined)
    }

    /// Returns the word before `index` if the two read as one phrase.
    pub fn previous(&self, index: usize) -> Option<&Word<'t>> {
        let before = index.checked_sub(1)?;
        self.joined(before).then(|| &self.words[before])
    }

    /// Returns the word after `index` if the two read as one phrase.
    pub fn next(&self, index: usize) -> Option<&Word<'t>> {
        self.joined(index).then(|| &self.words[index + 1])
    }

    /// Returns the result of `read`, which is computed on the first call. Only the pack of the language calls this,
    /// with one type: a call with another type panics in debug builds and returns `None` in release builds.
    pub fn parsed<T: 'static>(&self, read: impl FnOnce(&Self) -> T) -> Option<&T> {
        let parsed = self.parsed.get_or_init(|| Box::new(read(self))).downcast_ref();
        debug_assert!(parsed.is_some(), "one language parses a segment into two types");
        parsed
    }

    /// Whether the line end at `place` (bytes) was inserted by the author (`<br>`, `w:br`, two spaces before the line
    /// end in Markdown), not by the width of a page. Formats mark such a line end as inviolable.
    pub fn is_hard_break(&self, place: usize) -> bool {
        let place = place as u32;
        self.inviolable
            .iter()
            .any(|range| range.start() <= place && place < range.end().max(range.start() + 1))
    }

    /// Returns code, templates and other literal text, which no rule flags.
    pub(crate) fn protected(&self) -> &[TextRange] {
        &self.protected
    }

    /// Whether a suggestion may change this range: it contains no code, template or other literal text.
    pub fn may_change(&self, at: TextRange) -> bool {
        !self.protected.iter().any(|range| range.overlaps(at))
    }

    /// Whether a rule may flag this range.
    pub fn may_flag(&self, at: TextRange) -> bool {
        at.of_text(self.text).is_some() && !self.protected.iter().any(|range| range.overlaps(at))
    }
}
