//! Wrong dashes: two hyphens, an English dash without spaces, a hyphen in an article with dashes.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::facts::{Habit, is_between_spaced_words};
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::french;
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "typography.dash",
    folder: copydesk_engine::rule_folder!(),
    category: Category::LocaleTypography,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le maire -- élu lundi -- a promis un pont.",
            "Le maire – élu lundi – a promis un pont.",
        ),
        Example::fixes(
            "Le maire—élu lundi—a promis un pont.",
            "Le maire — élu lundi — a promis un pont.",
        ),
        Example::fixes("La contre–attaque a échoué.", "La contre-attaque a échoué."),
        Example::fixes(
            "La ville – enfin – rouvre le pont. Le maire – élu lundi – l’a promis. Il viendra - dit-il - à pied.",
            "La ville – enfin – rouvre le pont. Le maire – élu lundi – l’a promis. Il viendra – dit-il – à pied.",
        ),
        Example::not_flagged("Le maire - élu lundi - a promis un pont, et le vol Paris—Lyon est annulé."),
        Example::not_flagged("Lancez « git commit --amend », puis pages 12–15 ou 1990--2000."),
    ],
};

pub(super) struct Dash;

impl Checker for Dash {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if !cx.is_prose() {
            return;
        }
        let mut slips: Vec<(Slip, Edit)> = Vec::new();
        for (start, mark) in cx.text.match_indices(['-', '—', '–']) {
            let (before, after) = (&cx.text[..start], &cx.text[start + mark.len()..]);
            slips.extend(match mark {
                "-" if before.ends_with('-') => None,
                "-" if after.starts_with('-') => doubled(cx, start),
                "-" => spaced_hyphen(before, after, start),
                _ => glued(cx, start, mark),
            });
        }
        // Dashes are in pairs: those of a sentence are one issue.
        for &sentence in &cx.sentences {
            for slip in [Slip::Doubled, Slip::Glued, Slip::Hyphen] {
                let own = |(kind, edit): &&(Slip, Edit)| {
                    *kind == slip
                        && sentence.start() <= edit.range.start()
                        && edit.range.end() <= sentence.end()
                };
                let edits: Vec<Edit> = slips.iter().filter(own).map(|(_, edit)| edit.clone()).collect();
                sink.extend(finding(slip, edits));
            }
        }
        let compounds = slips.into_iter().filter(|(slip, _)| *slip == Slip::Compound);
        sink.extend(compounds.filter_map(|(slip, edit)| finding(slip, vec![edit])));
    }
}

/// What is wrong with a dash.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slip {
    /// « a -- b »
    Doubled,
    /// « a—b »
    Glued,
    /// « a - b » in an article with « a – b »
    Hyphen,
    /// « contre–attaque »
    Compound,
}

fn finding(slip: Slip, edits: Vec<Edit>) -> Option<Finding> {
    let first = edits.first()?;
    let (at, right) = (first.range, first.insert.trim().to_owned());
    let finding = match slip {
        Slip::Doubled => Finding::new(&RULE, at, 85),
        Slip::Glued => Finding::new(&RULE, at, 85).saying(Message::new("typography-dash-glued")),
        Slip::Hyphen => Finding::new(&RULE, at, 75)
            .saying(Message::new("typography-dash-against-habit"))
            .when(Condition::Keeps(Habit::SpacedDash.into())),
        Slip::Compound => Finding::new(&RULE, at, 90).saying(Message::new("typography-dash-compound")),
    };
    Some(finding.edit(right, edits, Applicability::Safe))
}

/// Without spaces, two hyphens may also be meant as one: « nord--est ».
fn doubled(cx: &SegmentContext<'_>, start: usize) -> Option<(Slip, Edit)> {
    let hyphens = cx.text[start..].bytes().take_while(|&byte| byte == b'-').count();
    let (before, after) = (&cx.text[..start], &cx.text[start + hyphens..]);
    // Options of a program have a space only before the hyphens; items of a list begin with them.
    let spaced = before.ends_with(char::is_whitespace)
        && after.starts_with(char::is_whitespace)
        && before.trim_end().ends_with(word_end)
        && !after.trim().is_empty();
    let at = TextRange::new(start as u32, (start + hyphens) as u32);
    (spaced && hyphens <= 3).then(|| (Slip::Doubled, Edit::replace(at, "–")))
}

fn glued(cx: &SegmentContext<'_>, start: usize, mark: &str) -> Option<(Slip, Edit)> {
    let end = start + mark.len();
    let at = TextRange::new(start as u32, end as u32);
    let letter = |ch: char| ch.is_alphabetic();
    let left = cx.text[..start].rsplit(|ch| !letter(ch)).next()?;
    let right = cx.text[end..].split(|ch| !letter(ch)).next()?;
    if !left.ends_with(char::is_lowercase) || !right.starts_with(char::is_lowercase) {
        return None;
    }
    if french::contains(&format!("{left}-{right}").to_lowercase()) {
        return Some((Slip::Compound, Edit::replace(at, "-")));
    }
    // « la relation patient–médecin »: an en dash between two equal terms has no spaces.
    (mark == "—").then(|| (Slip::Glued, Edit::replace(at, " — ")))
}

fn spaced_hyphen(before: &str, after: &str, start: usize) -> Option<(Slip, Edit)> {
    let at = TextRange::new(start as u32, start as u32 + 1);
    is_between_spaced_words(before, after).then(|| (Slip::Hyphen, Edit::replace(at, "–")))
}

fn word_end(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '»' | '”' | '"' | ')' | ',')
}
