//! Sentence segmentation.

use super::{Token, TokenKind};
use crate::word::{fold, is_capitalised};
use copydesk_text::TextRange;

/// Abbreviations that do not end a sentence, in lower case, as written before their full stop.
const OPEN_ABBREVIATIONS: &[&str] = &[
    "m", "mm", "mgr", "dr", "pr", "st", "ste", "vs", "cf", "ex", "art", "fig", "chap", "vol", "éd", "ed",
    "trad", "dir", "env", "av", "bd", "réf", "mr", "mrs", "ms", "prof", "gén", "gal", "col", "cdt", "lt",
    "cap", "capt", "sgt", "sen", "gov", "rep", "jr", "sr", "p", "pp", "no", "nos", "n", "al", "apr", "hab",
    "tél", "tel", "adj", "me", "mlle", "mme", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
    "min", "max", "approx", "resp", "inc", "ltd", "corp",
];

/// Returns the sentences of `text`, whose tokens are `tokens`: in order, without surrounding white space.
///
/// A sentence ends after `.`, `!`, `?` or `…` and the closing quotation marks and brackets that follow, if the next
/// token can start a sentence, and at every line break that follows an empty line or the end of a sentence. A single
/// line break inside running text does not end a sentence; U+2029, which ends a paragraph, always does.
pub fn sentences(text: &str, tokens: &[Token]) -> Vec<TextRange> {
    let mut out = Vec::new();
    let mut start: Option<usize> = None;
    let mut index = 0;
    while index < tokens.len() {
        let token = tokens[index];
        match token.kind {
            TokenKind::Space => index += 1,
            TokenKind::LineBreak => {
                if start.is_some() && ends_line(text, tokens, index) {
                    close(&mut out, tokens, &mut start, index);
                }
                index += 1;
            }
            _ => {
                start.get_or_insert(index);
                index += 1;
                if token.kind == TokenKind::Punctuation && is_terminal(&text[token.range]) {
                    let after = closers(text, tokens, index);
                    if ends(text, tokens, index - 1, after) {
                        close(&mut out, tokens, &mut start, after);
                        index = after;
                    }
                } else if token.kind == TokenKind::Word
                    && text[token.range].ends_with('.')
                    && starts_clearly(text, tokens, index)
                {
                    close(&mut out, tokens, &mut start, index);
                }
            }
        }
    }
    close(&mut out, tokens, &mut start, tokens.len());
    out
}

/// Ends the sentence before the token `end`, without white space.
fn close(out: &mut Vec<TextRange>, tokens: &[Token], start: &mut Option<usize>, end: usize) {
    let Some(first) = start.take() else { return };
    let last = tokens[first..end].iter().rposition(|token| !is_blank(token.kind));
    if let Some(last) = last {
        out.push(TextRange::new(
            tokens[first].range.start(),
            tokens[first + last].range.end(),
        ));
    }
}

fn is_blank(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Space | TokenKind::LineBreak)
}

fn is_terminal(mark: &str) -> bool {
    matches!(mark, "!" | "?" | "…" | "。" | "！" | "？") || mark.starts_with('.')
}

/// Whether the line break at `index` ends a sentence: an empty line follows, or the next line starts like a new item.
fn ends_line(text: &str, tokens: &[Token], index: usize) -> bool {
    if &text[tokens[index].range] == "\u{2029}" {
        return true;
    }
    let next = tokens[index + 1..]
        .iter()
        .find(|token| token.kind != TokenKind::Space);
    match next {
        None => true,
        Some(token) if token.kind == TokenKind::LineBreak => true,
        Some(token) => {
            let following = &text[token.range];
            let before = tokens[..index]
                .iter()
                .rfind(|token| token.kind != TokenKind::Space);
            let runs_on = before.is_some_and(|token| matches!(&text[token.range], "," | ";" | "-" | "–"));
            !runs_on && (is_capitalised(following) || matches!(following, "-" | "–" | "—" | "•" | "*" | "«"))
        }
    }
}

/// Returns the index after the marks from `index` on that still belong to the sentence: more marks, quotation marks,
/// brackets.
fn closers(text: &str, tokens: &[Token], index: usize) -> usize {
    let mut end = index;
    let mut at = index;
    while let Some(token) = tokens.get(at) {
        let mark = &text[token.range];
        match token.kind {
            TokenKind::Punctuation
                if is_terminal(mark) || matches!(mark, "»" | "”" | ")" | "]" | "’" | "›") =>
            {
                at += 1;
                end = at;
            }
            TokenKind::Punctuation
                if matches!(mark, "\"" | "'")
                    && tokens.get(at + 1).is_none_or(|next| is_blank(next.kind))
                    && at == end =>
            {
                at += 1;
                end = at;
            }
            // French has a space before ! ? and ».
            TokenKind::Space
                if tokens
                    .get(at + 1)
                    .is_some_and(|next| matches!(&text[next.range], "»" | "!" | "?" | "›")) =>
            {
                at += 1;
            }
            _ => break,
        }
    }
    end
}

/// Whether the sentence ends at the mark at `mark`, whose closing marks end before `after`.
fn ends(text: &str, tokens: &[Token], mark: usize, after: usize) -> bool {
    let Some(next) = tokens.get(after) else {
        return true;
    };
    if !is_blank(next.kind) {
        // "fin.Le": a missing space; a capitalised word starts a new sentence.
        return next.kind == TokenKind::Word
            && is_capitalised(&text[next.range])
            && &text[tokens[mark].range] == ".";
    }
    let Some(following) = tokens[after..].iter().find(|token| !is_blank(token.kind)) else {
        return true;
    };
    if &text[tokens[mark].range] == "." && mark > 0 && abbreviates(text, tokens[mark - 1]) {
        return false;
    }
    starts_sentence(text, *following)
}

/// Whether a word with its own full stops ("U.S.") ends a sentence: only before a word that certainly starts one.
fn starts_clearly(text: &str, tokens: &[Token], index: usize) -> bool {
    let Some(next) = tokens.get(index) else {
        return true;
    };
    let following = tokens[index..].iter().find(|token| !is_blank(token.kind));
    let Some(following) = following else { return true };
    is_blank(next.kind)
        && following.kind == TokenKind::Word
        && is_capitalised(&text[following.range])
        && matches!(
            &*fold(&text[following.range]),
            "le" | "la"
                | "les"
                | "l'"
                | "un"
                | "une"
                | "il"
                | "elle"
                | "ils"
                | "elles"
                | "ce"
                | "cette"
                | "ces"
                | "en"
                | "mais"
        )
}

/// Whether the word before a full stop is an abbreviation.
fn abbreviates(text: &str, before: Token) -> bool {
    if before.kind != TokenKind::Word {
        return false;
    }
    let word = &text[before.range];
    let mut chars = word.chars();
    let single = chars.next().is_some_and(char::is_uppercase) && chars.next().is_none();
    single || OPEN_ABBREVIATIONS.contains(&&*fold(word))
}

/// Whether a token can start a sentence.
fn starts_sentence(text: &str, token: Token) -> bool {
    let word = &text[token.range];
    match token.kind {
        TokenKind::Word => !word.chars().next().is_some_and(char::is_lowercase),
        TokenKind::Punctuation => matches!(
            word,
            "«" | "“" | "\"" | "(" | "[" | "—" | "–" | "-" | "…" | "•" | "¿" | "¡" | "'" | "‘"
        ),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokenize;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text, &tokenize(text))
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn sentences_end_at_their_punctuation() {
        for parts in [
            &["Il vient.", "Elle part !", "Et toi ?"][..],
            &["M. Dupont est là.", "Le Dr Petit aussi."],
            &["J. K. Rowling écrit.", "Cf. art. 12 du traité."],
            &["« Je pars. »", "Il partit."],
            &["Il dit : « Non ! » puis se tut.", "Fin."],
            &["Bon… il hésite.", "Puis il part…", "Voilà."],
            &["Aux U.S.A. il neige.", "Bien."],
            &["Il coûte 3.5 millions.", "C’est cher."],
            &["Quoi ?!", "Rien."],
        ] {
            assert_eq!(cut(&parts.join(" ")), parts);
        }
    }

    #[test]
    fn line_breaks_end_a_sentence_only_before_a_new_item() {
        assert_eq!(cut("Un titre\n\nUn texte"), ["Un titre", "Un texte"]);
        // The end of a paragraph ends a sentence, regardless of what follows.
        assert_eq!(cut("il vient,\u{2029}puis part"), ["il vient,", "puis part"]);
        assert_eq!(
            cut("une phrase qui va\nà la ligne."),
            ["une phrase qui va\nà la ligne."]
        );
        assert_eq!(cut("Fin.\nSuite."), ["Fin.", "Suite."]);
        assert_eq!(cut(" \n "), [""; 0]);
    }
}
