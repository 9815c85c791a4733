//! Decides whether a sentence continues after a line break.

/// Returns whether `next` continues the sentence that `line` interrupts.
///
/// `so_far` is the segment joined so far (`line` is its last line); all are without surrounding white space.
/// `next_is_last` is set if an empty line or the end of the text follows `next`.
pub(super) fn goes_on(so_far: &str, line: &str, next: &str, next_is_last: bool) -> bool {
    if is_list_item(next) || next.starts_with('#') || is_finished(line) {
        return false;
    }
    if breaks_a_phrase(line) {
        return true;
    }
    if next.chars().next().is_some_and(char::is_lowercase) {
        // Up to three words that start in lower case are a list item rather than a part of a sentence.
        return !so_far.starts_with(char::is_lowercase) || so_far.split_whitespace().nth(3).is_some();
    }
    holds_a_finished_sentence(so_far) && !looks_like_heading(next, next_is_last)
}

/// Maximum line length of verse and addresses, in characters.
const MAX_VERSE_LINE: usize = 60;
/// Text is not wrapped at this width or a smaller one, in characters.
const NARROW: usize = 40;
/// Fewer lines are not sufficient evidence.
const MIN_LINES: usize = 3;

/// Returns for each line, without surrounding white space, whether it is in a paragraph of short lines that were not
/// wrapped at a width, such as verse or an address. A wrapped line has no room for the first word of the next one.
pub(super) fn set_in_lines(lines: &[&str]) -> Vec<bool> {
    let mut out = Vec::with_capacity(lines.len());
    let is_alike = |a: &&str, b: &&str| a.is_empty() == b.is_empty() && !is_list_item(a) && !is_list_item(b);
    for paragraph in lines.chunk_by(is_alike) {
        let lengths: Vec<usize> = paragraph.iter().map(|line| line.chars().count()).collect();
        let width = lengths.iter().copied().max().unwrap_or_default();
        let has_room = |at: usize| {
            let word = paragraph[at + 1].split_whitespace().next().unwrap_or_default();
            lengths[at] + 1 + word.chars().count() <= width
        };
        let breaks = paragraph.len().saturating_sub(1);
        let free = (0..breaks).filter(|&at| has_room(at)).count();
        // The longest line is the width, so at least one break looks like that of a wrapped line.
        let is_short = width <= NARROW || (width <= MAX_VERSE_LINE && free * 2 >= breaks);
        // A sentence that ends within a line indicates prose.
        let is_prose = || paragraph.iter().any(|line| holds_a_finished_sentence(line));
        let is_set = paragraph.len() >= MIN_LINES && is_short && !is_prose();
        out.extend(std::iter::repeat_n(is_set, paragraph.len()));
    }
    out
}

/// Returns whether the line starts with a dash, bullet or number and a space.
pub(super) fn is_list_item(line: &str) -> bool {
    let after_marker = match line.chars().next() {
        Some(
            '-' | '–' | '—' | '―' | '*' | '+' | '•' | '·' | '◦' | '‣' | '▪' | '●' | '○' | '➢' | '→' | '✓',
        ) => line
            .chars()
            .as_str()
            .char_indices()
            .nth(1)
            .map_or("", |(at, _)| &line[at..]),
        Some(ch) if ch.is_ascii_digit() => {
            let rest = line.trim_start_matches(|ch: char| ch.is_ascii_digit());
            if line.len() - rest.len() > 3 {
                return false;
            }
            match rest.strip_prefix(['.', ')']) {
                Some(rest) => rest,
                None => return false,
            }
        }
        _ => return false,
    };
    after_marker.starts_with(char::is_whitespace)
}

/// Returns whether the line ends like a sentence or a list introduction: `. ! ? … : ;`, optionally followed by closing
/// marks.
pub(super) fn is_finished(line: &str) -> bool {
    let end = line.trim_end_matches(|ch: char| {
        ch.is_whitespace()
            || matches!(
                ch,
                '"' | '”' | '»' | '’' | '\'' | '›' | ')' | ']' | '}' | '*' | '_'
            )
    });
    end.ends_with(['.', '!', '?', '…', ':', ';'])
}

/// Returns whether the line ends with a comma, an opening mark, an elided word or a hyphen, which do not end a
/// sentence.
fn breaks_a_phrase(line: &str) -> bool {
    let mut back = line.chars().rev();
    match (back.next(), back.next()) {
        (Some(',' | '(' | '[' | '{' | '«' | '“' | '‘' | '„' | '‹' | '\u{ad}'), _) => true,
        (Some('’' | '\'' | '-' | '‐' | '\u{2011}'), Some(before)) => before.is_alphabetic(),
        _ => false,
    }
}

/// Abbreviations whose full stop does not end a sentence, besides words of one or two letters.
const ABBREVIATIONS: &[&str] = &[
    "art", "av", "bld", "cap", "chap", "cie", "col", "corp", "dép", "env", "etc", "fig", "gén", "inc",
    "janv", "lieut", "ltd", "max", "mgr", "min", "mme", "mrs", "nov", "oct", "prof", "réf", "sept", "sgt",
    "sté", "tél", "vol",
];

fn holds_a_finished_sentence(text: &str) -> bool {
    text.match_indices(['.', '!', '?', '…']).any(|(at, mark)| {
        let after = text[at + mark.len()..].trim_start_matches(['"', '”', '»', ')', '\u{a0}', '\u{202f}']);
        let goes_on = after.trim_start();
        if goes_on.len() == after.len() || goes_on.starts_with(char::is_lowercase) {
            return false;
        }
        if mark != "." {
            return true;
        }
        let word = text[..at]
            .rsplit(|ch: char| !ch.is_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_lowercase();
        word.chars().nth(2).is_some() && !ABBREVIATIONS.contains(&word.as_str())
    })
}

/// Returns whether this is a short line without an end mark at the end of a paragraph: a heading that was joined to the
/// text.
fn looks_like_heading(next: &str, next_is_last: bool) -> bool {
    next_is_last && !is_finished(next) && next.chars().count() < super::kind::MAX_HEADING
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(line: &str, next: &str) -> bool {
        goes_on(line, line, next, false)
    }

    #[test]
    fn sentences_go_on() {
        for (line, next) in [
            (
                "Le ministre a annoncé une réforme",
                "des retraites avant la fin de l’année.",
            ),
            ("Les trois pays, dont la France,", "Ont signé."),
            ("Il a cité l’", "Organisation mondiale de la santé."),
            ("Une rencontre avec le vice-", "Président du conseil."),
            ("Le maire a parlé (", "Sans notes)."),
            ("Le ministre a répondu. Citer", "Martin directement : « non »."),
            ("Elle part ! Elle ira à", "Lyon demain."),
        ] {
            assert!(joined(line, next), "{line} / {next}");
        }
    }

    #[test]
    fn finished_lines_end() {
        for (line, next) in [
            ("Le ministre est parti.", "Il reviendra."),
            ("Le ministre est parti.", "iPhone en main."),
            ("Les points :", "la paix"),
            ("la paix ;", "la guerre ;"),
            ("« Non. »", "Puis il partit."),
            ("Titre de l’article", "Le texte commence ici."),
            ("M. Dupont et Mme. Durand", "Paris, le 3 mai"),
            ("Le ministre a répondu. Citer", "- un point"),
            ("Le ministre a répondu. Citer", "2) un point"),
            ("Le ministre a répondu. Citer", "# Un titre"),
            ("pomme", "poire"),
        ] {
            assert!(!joined(line, next), "{line} / {next}");
        }
        assert!(!goes_on(
            "Il est parti. Fin",
            "Il est parti. Fin",
            "Un autre sujet",
            true
        ));
    }

    #[test]
    fn verse_and_addresses_are_set_in_lines() {
        let is_set = |text: &str| {
            let lines: Vec<&str> = text.split('\n').collect();
            set_in_lines(&lines).into_iter().all(|is_set| is_set)
        };
        for text in [
            "Sous le grand ciel gris\ndes oiseaux passent\net s’en vont vers la mer\nsans nous dire adieu",
            "Mairie de Valmont\nplace du Marché\n12345 Valmont",
            "Madame Durand\n3, rue des Écoles\nbâtiment C\n75000 Ville",
        ] {
            assert!(is_set(text), "{text}");
        }
        for text in [
            "Le conseil a voté\nle budget.",
            "Le conseil a voté. Il\nse réunit\ndemain",
            "Le conseil a voté le\nbudget\n- de la ville\n- des écoles",
            "Le conseil municipal a voté lundi soir le\nbudget de la ville pour l’année prochaine, et\nil se réunira encore avant la fin du mois\nde mai.",
            "Le conseil municipal a voté lundi soir le budget de la ville pour l’année\nprochaine\net il se réunira",
        ] {
            assert!(!is_set(text), "{text}");
        }
    }

    #[test]
    fn list_markers() {
        for item in ["- a", "– Jean (@jean) 2 mai", "• a", "3. a", "12) a"] {
            assert!(is_list_item(item), "{item}");
        }
        for text in ["-a", "2021. Une année", "3.5 millions", "a - b", "–", "12", ""] {
            assert!(!is_list_item(text), "{text}");
        }
    }
}
