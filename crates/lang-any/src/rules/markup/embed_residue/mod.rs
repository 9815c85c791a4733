//! Leftovers of an embedded post, a share button or a list of links: pic.twitter.com/…, « Read more ».

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.embed-residue",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes("Merci à tous. pic.twitter.com/Ab12Cd34Ef", "Merci à tous."),
        Example::fixes(
            "La suite ici https://t.co/Xy12Zw34 demain.",
            "La suite ici demain.",
        ),
        Example::fixes("Read more", ""),
        Example::not_flagged("Voir https://www.insee.fr/fr/statistiques et pic.twitter, le service."),
        Example::not_flagged("Les partages de cet article dépassent le millier."),
    ],
};

pub(super) struct EmbedResidue;

/// Hosts of pictures or shortened links, whose addresses are not content.
const HOSTS: [&str; 9] = [
    "pic.twitter.com/",
    "pic.x.com/",
    "t.co/",
    "bit.ly/",
    "ow.ly/",
    "buff.ly/",
    "tinyurl.com/",
    "goo.gl/",
    "fb.me/",
];

/// Labels of buttons and links, in lower case and without punctuation at the end.
const CAPTIONS: [&str; 22] = [
    "advertisement",
    "continue reading",
    "click here",
    "follow us",
    "image credit",
    "keep reading",
    "lire aussi",
    "lire la suite",
    "partager cet article",
    "partager sur facebook",
    "publicité",
    "read also",
    "read more",
    "related articles",
    "share",
    "share this",
    "share this article",
    "sign up for our newsletter",
    "skip to content",
    "suivez-nous",
    "tweet",
    "view this post on instagram",
];

impl Checker for EmbedResidue {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for token in cx.tokens.iter().filter(|token| token.kind == TokenKind::Url) {
            let text = &cx.text[token.range];
            let host = text.trim_start_matches("https://").trim_start_matches("http://");
            if HOSTS
                .iter()
                .any(|known| host.len() > known.len() && host.starts_with(known))
            {
                let finding = Finding::new(&RULE, token.range, 95).arg("text", text);
                sink.push(finding.edit(
                    "",
                    vec![without(cx.text, token.range)],
                    Applicability::NeedsReview,
                ));
            }
        }
        let trimmed = cx
            .text
            .trim()
            .trim_end_matches([':', '.', '…', '!', '»', '>', ' ']);
        if trimmed.len() <= 40 && CAPTIONS.contains(&&*trimmed.to_lowercase()) {
            let at = TextRange::of(cx.text);
            sink.push(
                Finding::new(&RULE, at, 85)
                    .arg("text", trimmed)
                    .replace("", Applicability::NeedsReview),
            );
        }
    }
}

/// Returns the edit that deletes the range and the space before it.
fn without(text: &str, at: TextRange) -> Edit {
    let before = text[..at.start() as usize].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    Edit::delete(TextRange::new(before.len() as u32, at.end()))
}
