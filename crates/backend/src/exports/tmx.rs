//! TMX 1.4b: the source text with the corrected target, for translation memories.

use super::Reviewed;
use maud::{PreEscaped, html};

impl Reviewed<'_> {
    /// The pairs; `None` where no segment has a source. Segments that are the same on both sides are left out.
    pub(super) fn tmx(&self) -> Option<String> {
        let target_lang = self.language.as_deref().unwrap_or("und");
        let source_lang = self.source_lang().unwrap_or("und");
        let pairs: Vec<(String, String)> = self
            .segments()
            .filter_map(|(segment, state)| Some((segment.source.as_deref()?, &**state.current())))
            .filter(|(source, target)| {
                !source.trim().is_empty() && !target.trim().is_empty() && source != target
            })
            .map(|(source, target)| (legal(source), legal(target)))
            .collect();
        if pairs.is_empty() {
            return None;
        }
        let body = html! {
            tmx version="1.4" {
                header creationtool="Copydesk" creationtoolversion=(env!("CARGO_PKG_VERSION")) segtype="paragraph"
                    o-tmf="Copydesk" adminlang="en" srclang=(source_lang) datatype="plaintext" {}
                body {
                    @for (source, target) in &pairs {
                        tu {
                            tuv xml:lang=(source_lang) { seg { (source) } }
                            tuv xml:lang=(target_lang) { seg { (target) } }
                        }
                        (PreEscaped("\n"))
                    }
                }
            }
        };
        // HTML writes the header's end tag; that is well-formed XML as well.
        Some(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
            body.into_string()
        ))
    }
}

/// Text without what no XML holds.
fn legal(text: &str) -> String {
    text.chars()
        .filter(|&ch| ch >= ' ' || matches!(ch, '\t' | '\n' | '\r'))
        .filter(|ch| !matches!(ch, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
