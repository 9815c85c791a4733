//! The names of categories and severities in other programs.

use copydesk_model::{Category, Severity};

/// Parts of names, in lower case, in the order in which they are tried: the codes of MQM, the types of ITS 2.0, those of
/// LanguageTool and of annotators at WMT.
const CATEGORIES: &[(&str, Category)] = &[
    ("terminology/inconsistent", Category::TerminologyInconsistent),
    ("term", Category::TerminologyWrong),
    ("untranslated", Category::Untranslated),
    ("omission", Category::Omission),
    ("addition", Category::Addition),
    ("non-translation", Category::Mistranslation),
    ("mistranslation", Category::Mistranslation),
    ("accuracy", Category::Mistranslation),
    ("gramma", Category::Grammar),
    ("agreement", Category::Grammar),
    ("syntax", Category::Grammar),
    ("tense", Category::Grammar),
    ("misspelling", Category::Spelling),
    ("spelling", Category::Spelling),
    ("typo", Category::Punctuation),
    ("punctuation", Category::Punctuation),
    ("casing", Category::LocaleCapitalisation),
    ("capital", Category::LocaleCapitalisation),
    ("encoding", Category::CharacterEncoding),
    ("characters", Category::CharacterEncoding),
    ("inconsisten", Category::InconsistentStyle),
    ("duplication", Category::Verbosity),
    ("redundan", Category::Verbosity),
    ("verbos", Category::Verbosity),
    ("register", Category::UnidiomaticStyle),
    ("style", Category::UnidiomaticStyle),
    ("awkward", Category::UnidiomaticStyle),
    ("typography", Category::LocaleTypography),
    ("whitespace", Category::LocaleTypography),
    ("locale", Category::LocaleFormat),
    ("format", Category::Layout),
    ("layout", Category::Layout),
    ("markup", Category::Markup),
    ("numbers", Category::LocaleFormat),
    ("fluency", Category::Grammar),
    ("linguistic", Category::Grammar),
];

/// Returns the category with this code, or the one whose name is most alike; other errors are errors of style.
pub(crate) fn category(name: &str) -> Category {
    if let Some(category) = Category::from_code(name) {
        return category;
    }
    let name = name.to_lowercase().replace([' ', '_'], "-");
    // "typographical" of ITS is punctuation and capitals, "typography" of LanguageTool spaces and quotation marks.
    if name == "typography" {
        return Category::LocaleTypography;
    }
    let found = CATEGORIES.iter().find(|(part, _)| name.contains(part));
    found.map_or(Category::UnidiomaticStyle, |(_, category)| *category)
}

/// Returns the severity with this name; `None` if it means that there is no error.
pub(crate) fn severity(name: &str) -> Option<Severity> {
    let name = name.trim().to_lowercase();
    if let Ok(share) = name.parse::<f64>() {
        return Some(severity_of_share(share));
    }
    Some(match name.as_str() {
        "critical" => Severity::Critical,
        "major" | "error" => Severity::Major,
        "neutral" | "note" | "none" | "info" => Severity::Neutral,
        "no-error" | "no error" => return None,
        _ => Severity::Minor,
    })
}

/// Returns the severity of ITS 2.0, a share of the worst from 0 to 100; ours are 0, 4, 20 and 100.
fn severity_of_share(share: f64) -> Severity {
    match share {
        share if share < 1.0 => Severity::Neutral,
        share if share < 12.0 => Severity::Minor,
        share if share < 60.0 => Severity::Major,
        _ => Severity::Critical,
    }
}

/// Returns a name as a part of the id of a rule: lower case, `-` for anything but letters and digits.
pub(crate) fn kebab(name: &str) -> String {
    let parts = name.split(|ch: char| !ch.is_alphanumeric());
    let parts: Vec<String> = parts
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    if parts.is_empty() {
        return "flags".to_owned();
    }
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_other_programs() {
        for (name, expected) in [
            ("accuracy/omission", Category::Omission),
            ("Accuracy/Mistranslation", Category::Mistranslation),
            ("Fluency/Spelling", Category::Spelling),
            (
                "Terminology/Inappropriate for context",
                Category::TerminologyWrong,
            ),
            ("Style/Awkward", Category::UnidiomaticStyle),
            ("typographical", Category::Punctuation),
            ("locale-violation", Category::LocaleFormat),
            ("TYPOS", Category::Punctuation),
            ("whatever", Category::UnidiomaticStyle),
        ] {
            assert_eq!(category(name), expected, "{name}");
        }
        for one in Severity::ALL {
            assert_eq!(severity(one.code()), Some(*one));
            let share = one.penalty() * 100 / Severity::Critical.penalty();
            assert_eq!(severity(&share.to_string()), Some(*one));
        }
        assert_eq!(severity("No-error"), None);
        assert_eq!(kebab("My Tool 2.0"), "my-tool-2-0");
    }
}
