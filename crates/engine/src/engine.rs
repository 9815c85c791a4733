//! [`Engine`]: the rules that are on.

use crate::finding::RuleRef;
use crate::house::HouseStyle;
use crate::language::Packs;
use crate::terms::{Glossary, IgnoredWords};
use crate::{Checked, RuleMeta, SegmentInput};
use copydesk_model::{Lang, Message};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Which rules apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Rules that the editor turned off.
    pub off: BTreeSet<String>,
    /// Rules off by default that the editor turned on.
    pub on: BTreeSet<String>,
    /// If given, only these rules apply; `off` and `on` are ignored.
    pub only: Option<BTreeSet<String>>,
    /// The editor's terms.
    pub glossary: Glossary,
    /// Words that are not flagged.
    pub ignored_words: IgnoredWords,
    /// The house style; for dimensions that it does not set, the habit of the article counts.
    pub house: HouseStyle,
    /// Rules whose severity is lowered by one level, since the editor rejects most of their issues.
    pub lowered: BTreeSet<String>,
    /// How many suggestions an issue may have.
    pub suggestions: SuggestionLimit,
}

/// The most suggestions of an issue: one to five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SuggestionLimit(usize);

impl SuggestionLimit {
    /// The highest limit.
    pub const MAX: usize = 5;

    /// Creates a limit; numbers outside of one to five become the nearest of them.
    pub fn new(count: usize) -> Self {
        Self(count.clamp(1, Self::MAX))
    }

    /// Returns the number.
    pub fn get(self) -> usize {
        self.0
    }
}

impl Default for SuggestionLimit {
    /// Three: suggestions of a lower rank are rarely right.
    fn default() -> Self {
        Self(3)
    }
}

impl Options {
    /// Whether the rule of a finding applies in a segment of this primary language. Rules of other sources apply in any
    /// language.
    pub(crate) fn allows(&self, rule: &RuleRef, primary: Option<&str>) -> bool {
        match rule {
            RuleRef::BuiltIn(rule) => self.runs(rule, primary),
            RuleRef::Other { id, .. } => match &self.only {
                Some(only) => only.contains(id.as_str()),
                None => !self.off.contains(id.as_str()),
            },
        }
    }

    /// Whether `rule` applies in a segment of this primary language.
    pub(crate) fn runs(&self, rule: &RuleMeta, primary: Option<&str>) -> bool {
        let wanted = match &self.only {
            Some(only) => only.contains(rule.id),
            None => (rule.default_on || self.on.contains(rule.id)) && !self.off.contains(rule.id),
        };
        wanted && rule.speaks(primary)
    }
}

/// The rules that are on; shared between threads, and without any state of an article.
#[derive(Clone, Debug)]
pub struct Engine {
    packs: &'static Packs,
    options: Arc<Options>,
}

impl Engine {
    /// Creates the engine with the rules of `packs` and these options.
    pub fn new(packs: &'static Packs, options: Options) -> Self {
        Self {
            packs,
            options: Arc::new(options),
        }
    }

    /// Checks an article. `lang` is its language, if the caller knows it; otherwise it is identified from the text, and
    /// a notice names it. Rules of other languages do not apply. A notice also reports a text that is clearly in
    /// another language than `lang`.
    pub fn open<'a>(
        &self,
        lang: Option<&Lang>,
        segments: impl IntoIterator<Item = SegmentInput<'a>>,
    ) -> Checked {
        let segments: Vec<_> = segments.into_iter().collect();
        let mut notices = Vec::new();
        let language = lang.cloned().or_else(|| recognise(&segments));
        let unchecked = Unchecked::for_language(self.packs, language.as_ref());
        let primary = language.as_ref().map(Lang::primary);
        let unchecked = match (unchecked, primary) {
            (Some(Unchecked::NoRules), Some(primary)) => {
                notices.push(Message::new("engine-language-without-rules").with("language", primary));
                unchecked
            }
            (None, Some(primary)) => {
                // The caller's language is used, but a notice reports that the text is clearly in another one.
                let seen = lang.and_then(|_| recognise(&segments).filter(|_| is_long_enough(&segments)));
                seen.filter(|seen| seen.primary() != primary).map(|seen| {
                    let notice = Message::new("engine-language-differs").with("language", primary);
                    notices.push(notice.with("seen", seen.primary()));
                    Unchecked::OtherLanguage
                })
            }
            _ => {
                notices.push(Message::new("engine-language-unknown"));
                unchecked
            }
        };
        Checked::open(
            self.packs,
            Arc::clone(&self.options),
            language,
            unchecked,
            notices,
            &segments,
        )
    }
}

/// Why the rules cannot check an article: only the rules for every language ran, or the text is in another language.
/// That no issue was found is then not meaningful.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// The language was neither given nor identified.
    LanguageUnknown,
    /// There are no rules for the language.
    NoRules,
    /// The text is clearly in another language than the given one.
    OtherLanguage,
}

impl Unchecked {
    /// Returns the stable code, in kebab-case.
    pub fn code(self) -> &'static str {
        match self {
            Self::LanguageUnknown => "language-unknown",
            Self::NoRules => "no-rules",
            Self::OtherLanguage => "other-language",
        }
    }

    /// Returns the reason that follows from the language alone; `None` if it has rules.
    pub fn for_language(packs: &Packs, language: Option<&Lang>) -> Option<Self> {
        match language {
            None => Some(Self::LanguageUnknown),
            Some(language) if !packs.has_rules(language.primary()) => Some(Self::NoRules),
            Some(_) => None,
        }
    }
}

/// The number of bytes of the article by which its language is identified.
const SAMPLE_BYTES: usize = 20_000;

/// The minimum length in bytes of an article whose identified language is certain.
const MIN_BYTES: usize = 300;

fn is_long_enough(segments: &[SegmentInput<'_>]) -> bool {
    let mut left = MIN_BYTES;
    segments.iter().any(|segment| {
        left = left.saturating_sub(segment.text.len());
        left == 0
    })
}

fn recognise(segments: &[SegmentInput<'_>]) -> Option<Lang> {
    let mut sample = String::new();
    for segment in segments {
        sample.push_str(segment.text);
        sample.push('\n');
        if sample.len() >= SAMPLE_BYTES {
            break;
        }
    }
    copydesk_language::identify(&sample)
}
