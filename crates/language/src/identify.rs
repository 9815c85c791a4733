//! The language of a paragraph.

use copydesk_model::Lang;

/// The language that `text` is written in, or `None` where it is too short or too mixed to tell.
pub fn identify(text: &str) -> Option<Lang> {
    let info = whatlang::detect(text)?;
    if !info.is_reliable() {
        return None;
    }
    let tag = match info.lang() {
        whatlang::Lang::Fra => "fr",
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Deu => "de",
        whatlang::Lang::Spa => "es",
        whatlang::Lang::Ita => "it",
        whatlang::Lang::Por => "pt",
        whatlang::Lang::Nld => "nl",
        other => other.code(),
    };
    Some(Lang::new(tag))
}
