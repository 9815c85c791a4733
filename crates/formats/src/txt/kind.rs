//! Determines the kind of a plain text paragraph.

use super::Paragraph;
use super::goes_on::{is_finished, is_list_item};
use copydesk_model::SegmentKind;

/// Headings are shorter than this, in characters.
pub(super) const MAX_HEADING: usize = 150;

/// Returns the kinds of `paragraphs`; only clear cases are headings or list items.
pub(super) fn kinds(text: &str, paragraphs: &[Paragraph]) -> Vec<SegmentKind> {
    let body = |paragraph: &Paragraph| {
        &text[paragraph.first().trimmed(text).start..paragraph.last().trimmed(text).end]
    };
    let mut out = Vec::with_capacity(paragraphs.len());
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let line = body(paragraph);
        let follower = paragraphs.get(index + 1).map(body);
        let kind = if paragraph.lines.len() == 1 && is_heading(line, paragraph.stands_alone, follower) {
            SegmentKind::Heading(if index == 0 { 1 } else { 2 })
        } else if is_list_item(line) && has_item_beside(paragraphs, index, body) {
            SegmentKind::ListItem
        } else {
            SegmentKind::Paragraph
        };
        out.push(kind);
    }
    out
}

fn is_heading(line: &str, (blank_before, blank_after): (bool, bool), follower: Option<&str>) -> bool {
    let Some(next) = follower else { return false };
    if !blank_before || line.len() >= MAX_HEADING * 4 {
        return false;
    }
    let length = line.chars().count();
    let starts_well = line
        .chars()
        .next()
        .is_some_and(|ch| ch.is_uppercase() || ch.is_numeric() || "«“\"¿¡".contains(ch));
    let words = line.split_whitespace().count();
    let stands_off = blank_after || next.len() > 2 * line.len();
    length < MAX_HEADING
        && starts_well
        && (2..=25).contains(&words)
        && stands_off
        && !is_list_item(line)
        && (!is_finished(line) || line.ends_with('?') && words <= 12)
        && !line.ends_with(',')
        && !line.contains("://")
        && !line.contains(['@', '|', '\t'])
}

/// Returns whether there is an adjacent item: a single dashed line is an aside or dialogue, two are a list.
fn has_item_beside<'t>(paragraphs: &[Paragraph], index: usize, body: impl Fn(&Paragraph) -> &'t str) -> bool {
    let beside = [index.checked_sub(1), Some(index + 1)];
    beside
        .into_iter()
        .flatten()
        .filter_map(|at| paragraphs.get(at))
        .any(|paragraph| is_list_item(body(paragraph)))
}

#[cfg(test)]
mod tests {
    use crate::{PlainText, ReadOptions};
    use copydesk_model::SegmentKind::{self, Heading, ListItem, Paragraph};

    fn kinds(text: &str) -> Vec<SegmentKind> {
        let loaded = PlainText::read_str(text, &ReadOptions::default());
        loaded
            .document
            .segments
            .iter()
            .map(|segment| segment.kind)
            .collect()
    }

    #[test]
    fn headings_are_short_lines_that_stand_alone() {
        let text = "La ville rouvre son musée\n\nLe musée a rouvert lundi.\n\nUne collection rare\nDes tableaux que \
                    personne n’avait vus depuis quarante ans sont accrochés.\n\nPourquoi si tard ?\n\nOn l’ignore.\n";
        assert_eq!(
            kinds(text),
            [
                Heading(1),
                Paragraph,
                Heading(2),
                Paragraph,
                Heading(2),
                Paragraph
            ]
        );
    }

    #[test]
    fn what_is_not_clearly_a_heading_is_a_paragraph() {
        assert_eq!(
            kinds("Le musée a rouvert lundi.\n\nEnfin.\n"),
            [Paragraph, Paragraph]
        );
        assert_eq!(
            kinds("– Marie Durand (@mdurand) 3 mai 2021\n\nElle a parlé.\n"),
            [Paragraph, Paragraph]
        );
        assert_eq!(kinds("Une ligne seule"), [Paragraph]);
        assert_eq!(kinds("Il a dit :\n\n« Non. »\n"), [Paragraph, Paragraph]);
    }

    #[test]
    fn two_marked_lines_are_a_list() {
        assert_eq!(
            kinds("Il faut :\n- du pain\n- du vin\n"),
            [Paragraph, ListItem, ListItem]
        );
    }
}
