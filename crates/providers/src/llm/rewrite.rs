//! Turns a corrected paragraph into findings.

use super::SOURCE;
use super::answer;
use super::issues::shown;
use crate::Why;
use crate::corrected::{self, Corrector};
use crate::opinions::Part;
use crate::typography;
use copydesk_language::identify;
use copydesk_model::{Lang, Segment};
use copydesk_text::word_count;
use std::collections::HashMap;
use unicode_segmentation::UnicodeSegmentation as _;

/// The confidence of findings, in per cent: not measured.
const CONFIDENCE: u8 = 50;

/// A correction has at least and at most this share of the words of the paragraph, in per cent.
const LENGTH: (u32, u32) = (50, 200);

/// A difference of so many words is allowed in any paragraph.
const FEW_WORDS: u32 = 3;

/// The minimum share of common words, in per cent of the longer text.
const MIN_COMMON: usize = 40;

/// The maximum length of an answer that is listed, in characters.
const MAX_QUOTE: usize = 80;

/// Returns the findings of an answer about a segment.
pub(super) fn part(said: &str, segment: &Segment, lang: Option<&Lang>) -> Part {
    let mut part = Part::default();
    let old = &*segment.mt;
    match correction(said, old, lang) {
        Ok(new) => {
            let by = Corrector {
                source: SOURCE,
                confidence: CONFIDENCE,
                unfiltered: false,
            };
            for finding in corrected::changes(old, &new, by) {
                part.report("", Ok(Some((segment.id, finding))));
            }
        }
        Err(why) => part.report(&shown(&answer::paragraph(said), MAX_QUOTE), Err(why)),
    }
    part
}

/// Returns the corrected paragraph.
fn correction(said: &str, old: &str, lang: Option<&Lang>) -> Result<String, Why> {
    let said = answer::paragraph(said);
    let said = said.trim();
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let one = if lines.len() > 1 && lines.len() != old.lines().count() {
        // A comment before or after it: exactly one line is the paragraph.
        let mut fitting = lines.iter().filter(|line| check(old, line, lang).is_ok());
        match (fitting.next(), fitting.next()) {
            (Some(line), None) => line,
            _ => return Err(Why::OtherLength),
        }
    } else {
        said
    };
    let one = without_quotes(old, one);
    if one.chars().any(|ch| ch.is_control() && ch != '\n') {
        return Err(Why::Malformed);
    }
    check(old, one, lang)?;
    // The white space around the paragraph is not the model's.
    let text = old.trim();
    let start = old.len() - old.trim_start().len();
    let (before, after) = (&old[..start], &old[start + text.len()..]);
    Ok(format!("{before}{}{after}", typography::keep(text, one)))
}

/// Checks that `new` is a correction of `old`.
fn check(old: &str, new: &str, lang: Option<&Lang>) -> Result<(), Why> {
    let (ours, theirs) = (word_count(old), word_count(new));
    if new.is_empty() {
        return Err(Why::OtherLength);
    }
    let (least, most) = (ours * LENGTH.0 / 100, ours * LENGTH.1 / 100);
    let is_other_length = theirs < least || theirs > most;
    if is_other_length && ours.abs_diff(theirs) > FEW_WORDS {
        return Err(Why::OtherLength);
    }
    let primary = |lang: &Lang| lang.primary().to_lowercase();
    let expected = identify(old).as_ref().or(lang).map(primary);
    let found = identify(new).as_ref().map(primary);
    if let (Some(expected), Some(found)) = (expected, found)
        && expected != found
    {
        return Err(Why::OtherLanguage);
    }
    if common(old, new) < MIN_COMMON {
        return Err(Why::OtherWords);
    }
    Ok(())
}

/// Returns the share of common words in the longer text, in per cent.
fn common(old: &str, new: &str) -> usize {
    let words = |text: &str| -> Vec<String> { text.unicode_words().map(str::to_lowercase).collect() };
    let (ours, theirs) = (words(old), words(new));
    let mut left: HashMap<&str, usize> = HashMap::new();
    for word in &ours {
        *left.entry(word).or_default() += 1;
    }
    let mut shared = 0;
    for word in &theirs {
        if let Some(count) = left.get_mut(word.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    shared * 100 / ours.len().max(theirs.len()).max(1)
}

/// Returns the text without the quotation marks around it, if the paragraph has none.
fn without_quotes<'t>(old: &str, new: &'t str) -> &'t str {
    let pairs = [('"', '"'), ('“', '”'), ('«', '»')];
    let inner = pairs.iter().find_map(|(open, close)| {
        let inner = new.strip_prefix(*open)?.strip_suffix(*close)?;
        (!old.trim().starts_with(*open)).then_some(inner.trim())
    });
    inner.unwrap_or(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_corrections_are_used() {
        let old = "Le maire a présenté la nouvel politique de la ville\u{a0}: « un succès ».";
        let good = "Le maire a présenté la nouvelle politique de la ville\u{a0}: « un succès ».";
        let plain = good.replace('\u{a0}', " ");
        let lang = Lang::new("fr");
        let of = |said: &str| correction(said, old, Some(&lang));
        for said in [
            plain.clone(),
            format!("\"{plain}\""),
            format!("Voici le texte :\n\n{plain}\n"),
            format!("<think>x</think>{plain}"),
        ] {
            assert_eq!(of(&said).as_deref(), Ok(good), "{said}");
        }
        let english = "The mayor presented the new policy of the city: “a success”, and he said it.";
        let other = "Il faisait beau ce matin dans les rues de Lyon et nous avons bien mangé.";
        for (said, why) in [
            ("", Why::OtherLength),
            ("Bien.", Why::OtherLength),
            (english, Why::OtherLanguage),
            (other, Why::OtherWords),
            (&format!("{good} {good} {good}"), Why::OtherLength),
            (&format!("{good}\n{good}"), Why::OtherLength),
            (&good.replace("ville", "vi\u{1b}[31mlle"), Why::Malformed),
        ] {
            assert_eq!(of(said), Err(why), "{said}");
        }
        assert_eq!(
            correction("Bon jours", "Bon jour", None).as_deref(),
            Ok("Bon jours")
        );
        assert_eq!(correction("b c", "  a c\n", None).as_deref(), Ok("  b c\n"));
    }
}
