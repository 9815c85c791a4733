use super::*;
use proptest::prelude::*;

fn cut(text: &str) -> Vec<&str> {
    tokenize(text)
        .into_iter()
        .filter(|token| token.kind != TokenKind::Space)
        .map(|token| &text[token.range])
        .collect()
}

fn kinds(text: &str) -> Vec<TokenKind> {
    tokenize(text).into_iter().map(|token| token.kind).collect()
}

#[test]
fn words_are_split_at_elisions_and_enclitics() {
    for parts in [
        &["l’", "OTAN"][..],
        &["L'", "Asie"],
        &["jusqu’", "ici"],
        &["puisqu'", "elle"],
        &["qu’", "il"],
        &["s’", "il"],
        &["aujourd’hui"],
        &["quelqu’un"],
        &["presqu’île"],
        &["prud’homme"],
        &["c’est-à-dire"],
        &["C", "’"],
        &["N’Golo"],
        &["O’Brien"],
        &["d’", "Artagnan"],
        &["va", "-t-il"],
        &["dit", "-on"],
        &["donne", "-moi"],
        &["donne", "-le", "-moi"],
        &["qu’", "est", "-ce"],
        &["venez", "-y"],
        &["parle", "-m’", "en"],
        &["rendez-vous"],
        &["peut-être"],
        &["États-Unis"],
        &["Jean-Pierre"],
        &["celui-ci"],
        &["homme", "-là"],
        &["Covid-19"],
        &["G20"],
        &["U.S.A."],
        &["l’", "11"],
        &["DIT", "-IL"],
        &["étudiant·e·s"],
        &["don’t"],
        &["15", "-", "20"],
        &["3,5", "%"],
        &["12.000"],
        &["15h30"],
        &["2e"],
        &["fin", ".", "Le"],
        &["non", "..."],
        &["a_b"],
    ] {
        if parts == ["C", "’"] {
            // An elided word without a following word keeps its apostrophe.
            assert_eq!(cut("C’ est"), ["C’", "est"]);
            continue;
        }
        assert_eq!(cut(&parts.concat()), parts);
    }
}

#[test]
fn addresses_are_one_token() {
    for (text, kind) in [
        ("https://example.org/a?b=(c)", TokenKind::Url),
        ("www.example.org", TokenKind::Url),
        ("pic.twitter.com/AbC123", TokenKind::Url),
        ("jean.dupont@example.org", TokenKind::Email),
        ("@jensstoltenberg", TokenKind::Handle),
        ("#OTAN", TokenKind::Hashtag),
    ] {
        assert_eq!(kinds(text), [kind], "{text}");
        assert_eq!(cut(&format!("({text}).")), ["(", text, ")", "."]);
    }
    assert_eq!(kinds("@"), [TokenKind::Punctuation]);
    assert_eq!(cut("#1"), ["#", "1"]);
}

#[test]
fn signs_and_other_scripts_are_split() {
    assert_eq!(
        kinds("a\r\nb"),
        [TokenKind::Word, TokenKind::LineBreak, TokenKind::Word]
    );
    assert_eq!(cut("👨‍👩‍👧🇫🇷"), ["👨‍👩‍👧", "🇫🇷"]);
    assert_eq!(cut("日本"), ["日", "本"]);
    assert_eq!(cut("e\u{301}te\u{301}"), ["e\u{301}te\u{301}"]);
}

proptest! {
    #[test]
    fn tokens_cover_any_text(text in "(\\PC|[-'’.@# \n]|[a-zéL]|d’|-t-il|www|http://){0,40}") {
        let tokens = tokenize(&text);
        let mut at = 0;
        for token in &tokens {
            prop_assert_eq!(token.range.start(), at);
            prop_assert!(!token.range.is_empty());
            prop_assert!(token.range.of_text(&text).is_some());
            at = token.range.end();
        }
        prop_assert_eq!(at as usize, text.len());
        for sentence in super::super::sentences(&text, &tokens) {
            prop_assert!(sentence.of_text(&text).is_some());
        }
    }
}
