//! An address with tracking parameters: ?utm_source=…, ?fbclid=….

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "markup.tracking-link",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Markup,
    severity: Severity::Minor,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Voir https://example.org/plan?id=3&utm_source=lettre&utm_medium=mail pour le plan.",
            "Voir https://example.org/plan?id=3 pour le plan.",
        ),
        Example::fixes(
            "Voir https://example.org/?fbclid=Ab12#haut",
            "Voir https://example.org/#haut",
        ),
        Example::not_flagged("Voir https://example.org/plan?id=3&page=2."),
    ],
};

pub(super) struct TrackingLink;

/// Names of parameters that track visitors and do not select a page.
const NAMES: [&str; 16] = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh",
    "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok",
];

impl Checker for TrackingLink {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for token in cx.tokens.iter().filter(|token| token.kind == TokenKind::Url) {
            let address = &cx.text[token.range];
            let Some((page, query)) = address.split_once('?') else {
                continue;
            };
            let (query, place) = match query.split_once('#') {
                Some((query, place)) => (query, Some(place)),
                None => (query, None),
            };
            let counts = |pair: &&str| {
                let name = pair.split('=').next().unwrap_or_default();
                name.starts_with("utm_") || NAMES.contains(&name)
            };
            let pairs = query.split('&').filter(|pair| !pair.is_empty());
            if !pairs.clone().any(|pair| counts(&pair)) {
                continue;
            }
            let kept: Vec<&str> = pairs.filter(|pair| !counts(pair)).collect();
            let mut right = page.to_owned();
            if !kept.is_empty() {
                right.push('?');
                right.push_str(&kept.join("&"));
            }
            if let Some(place) = place {
                right.push('#');
                right.push_str(place);
            }
            sink.push(
                Finding::new(&RULE, token.range, 94)
                    .arg("right", right.as_str())
                    .replace(right, Applicability::Safe),
            );
        }
    }
}
