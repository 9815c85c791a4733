//! Scores the findings of the engine against the annotations.
//!
//! Offsets are Unicode code points of the article's text, half-open.

use serde::Deserialize;

/// An annotated error.
#[derive(Clone, Debug, Deserialize)]
pub struct Gold {
    /// First code point.
    pub start: usize,
    /// First code point after it.
    pub end: usize,
    /// The damaged text.
    pub text: String,
    /// Possible corrections; empty if none are annotated.
    #[serde(default)]
    pub fixes: Vec<String>,
    /// MQM category code.
    pub category: String,
    /// Whether it is a matter of taste: neither finding it nor missing it is an error.
    #[serde(default)]
    pub optional: bool,
}

/// A finding of the engine.
#[derive(Clone, Debug)]
pub struct Found {
    /// Rule id.
    pub rule: String,
    /// First code point.
    pub start: usize,
    /// First code point after it.
    pub end: usize,
    /// Suggestions, best first: each is a list of (start, end, new text).
    pub suggestions: Vec<Vec<(usize, usize, String)>>,
}

impl Found {
    /// Whether it touches this annotation.
    pub fn touches(&self, place: &Gold) -> bool {
        touches((self.start, self.end), (place.start, place.end))
    }

    /// Whether its first suggestion gives an annotated correction of this error in `text`.
    pub fn fixes(&self, place: &Gold, text: &[char]) -> bool {
        let offered = self.suggestions.first().and_then(|edits| edited(text, edits));
        offered.is_some_and(|offered| {
            (place.fixes.iter())
                .filter_map(|fix| edited(text, &[(place.start, place.end, fix.clone())]))
                .any(|wanted| wanted == offered)
        })
    }
}

/// How well the findings match the annotations.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Number of annotations, without the optional ones.
    pub gold: usize,
    /// Of these, found.
    pub found: usize,
    /// Number of issues.
    pub issues: usize,
    /// Issues that touch an annotation.
    pub right: usize,
    /// Annotations with a correction.
    pub fixable: usize,
    /// Of these, corrected by the first suggestion of an issue that touches them.
    pub fixed: usize,
    /// Annotations that were missed or corrected differently, for the report of a failed test.
    pub misses: Vec<String>,
    /// Issues that touch no annotation.
    pub false_alarms: Vec<String>,
}

impl Score {
    /// Returns the share of the annotations that were found; 1 if there are none.
    pub fn recall(&self) -> f64 {
        ratio(self.found, self.gold)
    }

    /// Returns the share of the issues that touch an annotation; 1 if there are no issues.
    pub fn precision(&self) -> f64 {
        ratio(self.right, self.issues)
    }

    /// Returns the share of the annotated corrections that the first suggestion gives; 1 if there are none.
    pub fn fix_at_1(&self) -> f64 {
        ratio(self.fixed, self.fixable)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// Scores `found` against `gold` in `text`.
pub fn score(text: &str, gold: &[Gold], found: &[Found]) -> Score {
    let text: Vec<char> = text.chars().collect();
    let touching = |g: &Gold| -> Vec<&Found> {
        found
            .iter()
            .filter(|f| touches((f.start, f.end), (g.start, g.end)))
            .collect()
    };
    let mut score = Score {
        issues: found.len(),
        ..Score::default()
    };
    for place in gold.iter().filter(|place| !place.optional) {
        let near = touching(place);
        score.gold += 1;
        score.found += usize::from(!near.is_empty());
        if near.is_empty() {
            score
                .misses
                .push(format!("missed [{}] → {:?}", place.text, place.fixes));
        }
        if place.fixes.is_empty() {
            continue;
        }
        score.fixable += 1;
        // One suggestion may also correct another annotation: both marks of a quotation.
        let others = gold
            .iter()
            .filter(|other| other.start >= place.end || other.end <= place.start);
        let also: Vec<_> = others
            .flat_map(|other| {
                other
                    .fixes
                    .iter()
                    .map(|fix| (other.start, other.end, fix.clone()))
            })
            .collect();
        let wanted: Vec<String> = (place.fixes.iter())
            .map(|fix| (place.start, place.end, fix.clone()))
            .flat_map(|fix| {
                let both = also
                    .iter()
                    .map(|also| edited(&text, &[fix.clone(), also.clone()]));
                std::iter::once(edited(&text, std::slice::from_ref(&fix)))
                    .chain(both)
                    .flatten()
                    .collect::<Vec<_>>()
            })
            .collect();
        let firsts = near.iter().filter_map(|f| f.suggestions.first());
        let fixed = firsts
            .filter_map(|edits| edited(&text, edits))
            .any(|text| wanted.contains(&text));
        score.fixed += usize::from(fixed);
        if !fixed && !near.is_empty() {
            let offered: Vec<_> = near
                .iter()
                .flat_map(|f| &f.suggestions)
                .flatten()
                .map(|edit| &edit.2)
                .collect();
            score.misses.push(format!(
                "fixed otherwise [{}] → {:?}: {offered:?}",
                place.text, place.fixes
            ));
        }
    }
    for issue in found {
        if gold
            .iter()
            .any(|place| touches((issue.start, issue.end), (place.start, place.end)))
        {
            score.right += 1;
        } else {
            let quote: String = text[issue.start..issue.end].iter().collect();
            score
                .false_alarms
                .push(format!("{}: [{quote}] at {}", issue.rule, issue.start));
        }
    }
    score
}

fn touches(a: (usize, usize), b: (usize, usize)) -> bool {
    if a.0 == a.1 || b.0 == b.1 {
        a.0 <= b.1 && b.0 <= a.1
    } else {
        a.0 < b.1 && b.0 < a.1
    }
}

/// Returns `text` with the edits applied, white space and apostrophes normalised; `None` if the edits overlap.
fn edited(text: &[char], edits: &[(usize, usize, String)]) -> Option<String> {
    let mut edits = edits.to_vec();
    edits.sort();
    let (mut out, mut at) = (String::new(), 0);
    for (start, end, insert) in edits {
        if start < at {
            return None;
        }
        out.extend(&text[at..start]);
        out.push_str(&insert);
        at = end;
    }
    out.extend(&text[at..]);
    let plain = out.replace('’', "'").replace('\u{2011}', "-");
    Some(plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gold(start: usize, end: usize, text: &str, fix: &str) -> Gold {
        Gold {
            start,
            end,
            text: text.to_owned(),
            fixes: vec![fix.to_owned()],
            category: "accuracy/mistranslation".to_owned(),
            optional: false,
        }
    }

    fn found(start: usize, end: usize, insert: &str) -> Found {
        Found {
            rule: "r".to_owned(),
            start,
            end,
            suggestions: vec![vec![(start, end, insert.to_owned())]],
        }
    }

    #[test]
    fn counts_what_touches_and_what_fixes() {
        let text = "l’été worldwide et la query";
        let marked = [
            gold(6, 15, "worldwide", "mondial"),
            gold(22, 27, "query", "question"),
        ];
        let result = score(
            text,
            &marked,
            &[found(6, 15, "mondial"), found(16, 18, "ou"), found(22, 24, "x")],
        );
        assert_eq!(
            (result.gold, result.found, result.issues, result.right),
            (2, 2, 3, 2)
        );
        assert_eq!((result.fixable, result.fixed), (2, 1));
        assert_eq!(result.false_alarms.len(), 1);
    }

    #[test]
    fn a_wider_edit_with_the_same_result_counts() {
        let result = score(
            "une dialogue",
            &[gold(4, 12, "dialogue", "discussion")],
            &[found(0, 12, "une discussion")],
        );
        assert!((result.fix_at_1() - 1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn touching_ends_are_apart() {
        assert!(!touches((0, 2), (2, 4)));
        assert!(touches((2, 2), (2, 4)));
    }
}
