//! A letter of another script that looks like a Latin one, inside a Latin word: Cyrillic `а` in `mаire`.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.homoglyph",
    folder: copydesk_engine::rule_folder!(),
    category: Category::CharacterEncoding,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Le m\u{430}ire a s\u{456}gné.", "Le maire a signé."),
        Example::not_flagged("Le maire cite la Правда, le β-carotène et 5 µg ; Ωmega."),
    ],
};

pub(super) struct Homoglyph;

/// Cyrillic and Greek letters and the Latin letters that look the same (Unicode Technical Standard 39, confusables).
/// Greek letters that are used as symbols in Latin text (α, β, μ) are omitted.
const ALIKE: [(char, char); 40] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Χ', 'X'),
    ('ο', 'o'),
];

impl Checker for Homoglyph {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let foreign = |ch: char| ('\u{370}'..='\u{52f}').contains(&ch);
        for word in cx.words.iter().filter(|word| !word.text.is_ascii()) {
            let latin = word
                .text
                .chars()
                .filter(|ch| ch.is_alphabetic() && *ch < '\u{250}')
                .count();
            let other = word.text.chars().filter(|ch| foreign(*ch)).count();
            if other == 0 || latin == 0 || latin + other < 3 || latin < other {
                continue;
            }
            let fixed: Option<String> = word
                .text
                .chars()
                .map(|ch| {
                    if foreign(ch) {
                        ALIKE.iter().find(|(own, _)| *own == ch).map(|(_, latin)| *latin)
                    } else {
                        Some(ch)
                    }
                })
                .collect();
            if let Some(fixed) = fixed {
                sink.push(
                    Finding::new(&RULE, word.at, 94)
                        .arg("text", word.text)
                        .replace(fixed, Applicability::Safe),
                );
            }
        }
    }
}
