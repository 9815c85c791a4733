//! What a rule sees of a segment: its words with their readings, its sentences, what must not be flagged.

use crate::SegmentInput;
use crate::literal::literals;
use crate::source::SourceText;
use copydesk_language::french::{self, Analysis, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::token::{self, Token, TokenKind};
use copydesk_language::word::fold;
use copydesk_language::{english, identify, pos};
use copydesk_model::{Mark, MarkKind, SegmentId, SegmentKind};
use copydesk_text::TextRange;
use std::any::Any;
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

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
    /// The shape of a word; one without letters counts as lower case.
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
    /// Where, in bytes of the segment.
    pub at: TextRange,
    /// As it is written; an elided word keeps its apostrophe (`l’`).
    pub text: &'t str,
    /// In lower case, with a straight apostrophe.
    pub fold: Cow<'t, str>,
    /// How it uses capitals.
    pub shape: Shape,
    /// Its place in [`SegmentContext::tokens`].
    pub token: usize,
    /// The number of its sentence.
    pub sentence: usize,
    /// Whether it is the first word of a sentence, a quotation or an item, where a capital is due to its place.
    pub first: bool,
    /// Whether it stands inside quotation marks.
    pub quoted: bool,
    /// What the French lexicon knows of it.
    pub analyses: Arc<Vec<Analysis>>,
    /// The kinds of word among the readings, a bit for each: rules ask for them at every word.
    kinds: u16,
    /// Whether it and the next word read as one phrase; see [`SegmentContext::joined`].
    joined: bool,
}

impl Word<'_> {
    /// Whether the French lexicon knows the word.
    pub fn in_french(&self) -> bool {
        !self.analyses.is_empty()
    }

    /// Whether one of its readings is this kind of word.
    pub fn can_be(&self, pos: PartOfSpeech) -> bool {
        self.kinds & bit(pos) != 0
    }

    /// Whether it is a number written out: « deux », « treizième » is not. « un » is an article as often.
    pub fn is_numeral(&self) -> bool {
        self.can_be(PartOfSpeech::Numeral) && !matches!(&*self.fold, "un" | "une")
    }

    /// Whether one of its readings is a verb in this tense.
    pub fn has_tense(&self, tense: Tense) -> bool {
        self.analyses.iter().any(|analysis| analysis.tense == Some(tense))
    }

    /// Whether one of its readings is a verb with a person.
    pub fn can_be_finite(&self) -> bool {
        self.analyses.iter().any(Analysis::is_finite_verb)
    }

    /// Whether French knows it, and as verbs with a person only.
    pub fn is_finite_only(&self) -> bool {
        self.in_french() && self.analyses.iter().all(Analysis::is_finite_verb)
    }

    /// Whether it can be a form of this verb with a person.
    pub fn is_form_of(&self, verb: &str) -> bool {
        self.analyses
            .iter()
            .any(|analysis| analysis.lemma == verb && analysis.is_finite_verb())
    }

    /// Whether the English lexicon knows the word.
    pub fn in_english(&self) -> bool {
        english::contains(&self.fold)
    }

    /// Whether the word, in lower case, is English, unknown to French, and used so much more (tenfold) in English than in
    /// French that it is no loan either.
    pub fn is_foreign_english(&self) -> bool {
        const NO_LOAN: f32 = 1.0;
        self.shape == Shape::Lower
            && !self.in_french()
            && self.fold.len() > 1
            && self
                .fold
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            && self.in_english()
            && zipf(Language::English, &self.fold) - zipf(Language::French, &self.fold) >= NO_LOAN
    }
}

/// The ranges of the marks of this kind.
fn marked(marks: &[Mark], kind: &MarkKind) -> impl Iterator<Item = TextRange> {
    marks
        .iter()
        .filter(move |mark| mark.kind == *kind)
        .map(|mark| mark.range)
}

fn bit(pos: PartOfSpeech) -> u16 {
    1 << pos as u16
}

/// A segment as the rules see it.
#[derive(Debug)]
pub struct SegmentContext<'t> {
    /// Its name.
    pub id: SegmentId,
    /// What it is.
    pub kind: SegmentKind,
    /// Its text.
    pub text: &'t str,
    /// The source text, where there is one.
    pub source: Option<&'t str>,
    /// Primary language whose rules speak here; another than the article's where the segment is plainly in another.
    pub language: Option<&'t str>,
    /// Primary language of the article, whatever the segment is written in.
    pub article_language: Option<&'t str>,
    /// All tokens, spaces included.
    pub tokens: Vec<Token>,
    /// The words among them.
    pub words: Vec<Word<'t>>,
    /// The sentences, in bytes.
    pub sentences: Vec<TextRange>,
    /// Spans that no rule flags: code, templates and other markup; see `literal`.
    protected: Vec<TextRange>,
    /// What an edit must not cut through; hard line breaks among them.
    inviolable: Vec<TextRange>,
    /// What an edit put into the text.
    decided: &'t [TextRange],
    /// The reading of each word that holds in its sentence; computed when first asked for.
    readings: OnceCell<Vec<Option<Analysis>>>,
    /// The source text with its words; read when first asked for.
    source_text: OnceCell<SourceText<'t>>,
    /// What several rules read off the segment; see [`SegmentContext::once`].
    shared: RefCell<Vec<Rc<dyn Any>>>,
}

/// Segments shorter than this (bytes) are taken to be in the article's language: so few letters tell nothing.
const TELLING: usize = 80;

impl<'t> SegmentContext<'t> {
    /// Reads a segment of an article in `language` (primary tag).
    pub(crate) fn read(input: &SegmentInput<'t>, language: Option<&'t str>) -> Self {
        let text = input.text;
        let tokens = token::tokenize(text);
        let sentences = token::sentences(text, &tokens);
        let mut cx = Self {
            id: input.id,
            kind: input.kind,
            text,
            source: input.source,
            language,
            article_language: language,
            words: Vec::with_capacity(tokens.len() / 2),
            tokens,
            sentences,
            protected: marked(input.marks, &MarkKind::Code)
                .chain(literals(text))
                .collect(),
            inviolable: marked(input.marks, &MarkKind::Inviolable).collect(),
            decided: input.decided,
            readings: OnceCell::new(),
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
                    let analyses = french::known_analyses(text);
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
                        kinds: analyses.iter().fold(0, |kinds, own| kinds | bit(own.pos)),
                        joined: false,
                        analyses,
                    });
                    // After an elided word ("L’Asie") the next one still stands first.
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
                TokenKind::LineBreak => first = true,
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

    /// The language whose rules speak here.
    fn own_language(&self) -> Option<&'t str> {
        let article = self.article_language;
        if self.text.len() < TELLING || article == Some("fr") && self.is_plainly_french() {
            return article;
        }
        match identify(self.text) {
            Some(seen) if Some(seen.primary()) == article => article,
            // Rules of the article's language would only make noise in a paragraph of another one.
            Some(_) => None,
            None => article,
        }
    }

    /// Whether the lexicon knows so many of the first words that nothing else need be asked: of English and Spanish
    /// paragraphs it knows half.
    fn is_plainly_french(&self) -> bool {
        const LOOKED_AT: usize = 40;
        const FEWEST: usize = 10;
        let first = &self.words[..self.words.len().min(LOOKED_AT)];
        let known = first.iter().filter(|word| word.in_french()).count();
        first.len() >= FEWEST && known * 10 >= first.len() * 9
    }

    /// The source text with its words, where there is one that plausibly belongs to this segment.
    pub fn source_text(&self) -> Option<&SourceText<'t>> {
        let source = self.source?;
        let read = || SourceText::read(source, self.text);
        Some(self.source_text.get_or_init(read)).filter(|source| source.belongs())
    }

    /// Whether the segment is running text: no heading, caption, table cell or code.
    pub fn is_prose(&self) -> bool {
        matches!(
            self.kind,
            SegmentKind::Paragraph | SegmentKind::Quote | SegmentKind::ListItem
        )
    }

    /// What `read` makes of the segment, worked out for the first of the rules that ask for a `T`.
    pub(crate) fn once<T: 'static>(&self, read: impl FnOnce(&Self) -> T) -> Rc<T> {
        let known = |shared: &[Rc<dyn Any>]| {
            let own = shared.iter().find(|own| own.is::<T>())?;
            Rc::clone(own).downcast().ok()
        };
        if let Some(known) = known(&self.shared.borrow()) {
            return known;
        }
        // Reading may ask for what other rules share, so nothing is borrowed meanwhile.
        let new = Rc::new(read(self));
        self.shared.borrow_mut().push(new.clone());
        new
    }

    /// Whether the editor put what stands at `at`, or part of it.
    pub fn is_decided(&self, at: TextRange) -> bool {
        self.decided.iter().any(|decided| decided.overlaps(at))
    }

    /// The words of one sentence.
    pub fn words_of_sentence(&self, sentence: usize) -> &[Word<'t>] {
        &self.words[self.word_range_of_sentence(sentence)]
    }

    /// The places in [`SegmentContext::words`] of the words of one sentence.
    pub fn word_range_of_sentence(&self, sentence: usize) -> Range<usize> {
        let start = self.words.partition_point(|word| word.sentence < sentence);
        let end = self.words.partition_point(|word| word.sentence <= sentence);
        start..end
    }

    /// What stands between two neighbouring words, given by the place of the left one; `None` past the last word.
    pub fn gap(&self, left: usize) -> Option<&'t str> {
        let (left, right) = (self.words.get(left)?, self.words.get(left + 1)?);
        self.text.get(left.at.end() as usize..right.at.start() as usize)
    }

    /// Whether the word at `left` and the next are parted by nothing or one space, so that they read as one phrase.
    pub fn joined(&self, left: usize) -> bool {
        self.words.get(left).is_some_and(|word| word.joined)
    }

    /// The word before `index` if the two read as one phrase.
    pub fn previous(&self, index: usize) -> Option<&Word<'t>> {
        let before = index.checked_sub(1)?;
        self.joined(before).then(|| &self.words[before])
    }

    /// The word after `index` if the two read as one phrase.
    pub fn next(&self, index: usize) -> Option<&Word<'t>> {
        self.joined(index).then(|| &self.words[index + 1])
    }

    /// The reading of the word at `index` that holds in its sentence, as far as word order and agreement tell; `None` for
    /// a word that the lexicon does not know. About one in fifteen is wrong: a rule that could speak wrongly on a wrong
    /// reading looks at all [`Word::analyses`] too.
    pub fn reading(&self, index: usize) -> Option<&Analysis> {
        self.readings
            .get_or_init(|| self.disambiguate())
            .get(index)?
            .as_ref()
    }

    fn disambiguate(&self) -> Vec<Option<Analysis>> {
        let mut out = Vec::with_capacity(self.words.len());
        let (mut words, mut places): (Vec<&str>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut tokens = self.tokens.iter().enumerate().peekable();
        for sentence in 0..self.sentences.len() {
            words.clear();
            places.clear();
            let end = self.sentences[sentence].end();
            while let Some((index, token)) = tokens.next_if(|(_, token)| token.range.start() < end) {
                if matches!(token.kind, TokenKind::Space | TokenKind::LineBreak) {
                    continue;
                }
                let word = self
                    .words
                    .get(out.len() + places.len())
                    .filter(|word| word.token == index);
                if word.is_some() {
                    places.push(words.len());
                }
                words.push(&self.text[token.range]);
            }
            let chosen = pos::disambiguate(&words);
            out.extend(places.iter().map(|&place| chosen.get(place).copied().flatten()));
        }
        out
    }

    /// Whether the line end at `place` (bytes) was set by the author (`<br>`, `w:br`, two spaces before the line end in
    /// Markdown), not by the width of a page. Formats mark such a line end as inviolable.
    pub fn is_hard_break(&self, place: usize) -> bool {
        let place = place as u32;
        self.inviolable
            .iter()
            .any(|range| range.start() <= place && place < range.end().max(range.start() + 1))
    }

    /// Code, templates and other literal text, which no rule speaks about.
    pub(crate) fn protected(&self) -> &[TextRange] {
        &self.protected
    }

    /// Whether a suggestion may change this span: it contains no code, template or other literal text.
    pub fn may_change(&self, at: TextRange) -> bool {
        !self.protected.iter().any(|range| range.overlaps(at))
    }

    /// Whether a rule may flag this span.
    pub fn may_flag(&self, at: TextRange) -> bool {
        at.of_text(self.text).is_some() && !self.protected.iter().any(|range| range.overlaps(at))
    }
}
