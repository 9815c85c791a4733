//! TMX 1.4b: the source text with the corrected target, for translation memories.

use super::Reviewed;
use crate::xml::{document, text_element};
use quick_xml::Writer;

impl Reviewed<'_> {
    /// The pairs; `None` where no segment has a source. Segments that are the same on both sides are left out.
    pub(super) fn tmx(&self) -> Option<String> {
        let target_lang = self.language.as_deref().unwrap_or("und");
        let source_lang = self.source_lang().unwrap_or("und");
        let pairs: Vec<(&str, &str)> = self
            .segments()
            .filter_map(|(segment, state)| Some((segment.source.as_deref()?, &**state.current())))
            .filter(|(source, target)| {
                !source.trim().is_empty() && !target.trim().is_empty() && source != target
            })
            .collect();
        if pairs.is_empty() {
            return None;
        }
        let header = [
            ("creationtool", "Copydesk"),
            ("creationtoolversion", env!("CARGO_PKG_VERSION")),
            ("segtype", "paragraph"),
            ("o-tmf", "Copydesk"),
            ("adminlang", "en"),
            ("srclang", source_lang),
            ("datatype", "plaintext"),
        ];
        let unit = |writer: &mut Writer<Vec<u8>>, sides: [(&str, &str); 2]| {
            writer.create_element("tu").write_inner_content(|writer| {
                for (lang, text) in sides {
                    writer
                        .create_element("tuv")
                        .with_attribute(("xml:lang", lang))
                        .write_inner_content(|writer| text_element(writer, "seg", &[], text))?;
                }
                Ok(())
            })?;
            Ok(())
        };
        Some(document(|writer| {
            let tmx = writer.create_element("tmx").with_attribute(("version", "1.4"));
            tmx.write_inner_content(|writer| {
                writer
                    .create_element("header")
                    .with_attributes(header)
                    .write_empty()?;
                writer.create_element("body").write_inner_content(|writer| {
                    let sides = pairs
                        .iter()
                        .map(|&(source, target)| [(source_lang, source), (target_lang, target)]);
                    sides.into_iter().try_for_each(|sides| unit(writer, sides))
                })?;
                Ok(())
            })?;
            Ok(())
        }))
    }
}
