//! The sentences of this crate in the languages of the interface.

use copydesk_i18n::{Catalog, UiLang};

static CATALOG: Catalog = Catalog::new(|ui| match ui {
    UiLang::En => vec![include_str!("../locales/en.ftl")],
    UiLang::Fr => vec![include_str!("../locales/fr.ftl")],
});

/// Returns the sentence `id`, or `id.attribute`, with its arguments; `None` if there is no such sentence here. An error has
/// the sentences `fault-CODE` and `fault-CODE.next`, a reason `dropped-CODE`.
pub fn say(ui: UiLang, id: &str, args: &[(&str, String)]) -> Option<String> {
    CATALOG.format(ui, id, args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corrected::CorrectedError;
    use crate::flags::FlagsError;
    use crate::{ServerError, Why};

    #[test]
    fn every_error_and_reason_has_its_sentences() {
        let (address, detail) = (|| "a".to_owned(), || "b".to_owned());
        let status = 500;
        let servers = [
            ServerError::Address { address: address() },
            ServerError::Down {
                address: address(),
                detail: detail(),
            },
            ServerError::Slow {
                address: address(),
                seconds: 1,
            },
            ServerError::Busy {
                address: address(),
                status,
            },
            ServerError::Refused {
                address: address(),
                status,
                detail: detail(),
            },
            ServerError::NotLanguageTool { address: address() },
            ServerError::NotOpenAi { address: address() },
            ServerError::Cut { address: address() },
            ServerError::TooLong {
                address: address(),
                bytes: 1,
            },
            ServerError::Key {
                address: address(),
                status,
            },
            ServerError::Model {
                address: address(),
                model: detail(),
                known: String::new(),
            },
            ServerError::NoModel { address: address() },
            ServerError::Context { address: address() },
            ServerError::Unreadable { address: address() },
            ServerError::NoJava,
            ServerError::NoJar { path: address() },
            ServerError::StartFailed {
                path: address(),
                detail: String::new(),
            },
            ServerError::StartSlow {
                path: address(),
                seconds: 1,
            },
            ServerError::Limit { limit: 1 },
            ServerError::Cancelled,
        ];
        let files = [
            FlagsError::UnknownFormat,
            FlagsError::Malformed { detail: detail() },
        ];
        let mut faults: Vec<&str> = [CorrectedError::Empty, CorrectedError::OtherText]
            .map(CorrectedError::code)
            .to_vec();
        faults.extend(files.iter().map(FlagsError::code));
        let faults = faults
            .iter()
            .flat_map(|code| [format!("fault-{code}"), format!("fault-{code}.next")]);
        let reasons = Why::ALL.iter().map(|why| format!("dropped-{}", why.code()));
        let assert_filled = |id: &str, args: &[(&str, String)]| {
            for ui in UiLang::ALL {
                let sentence = say(*ui, id, args).unwrap_or_else(|| panic!("{id} in {ui:?}"));
                assert!(!sentence.contains("{$"), "{id} in {ui:?}: {sentence}");
            }
        };
        for error in &servers {
            for id in [
                format!("fault-{}", error.code()),
                format!("fault-{}.next", error.code()),
            ] {
                assert_filled(&id, &error.args());
            }
        }
        for id in faults.chain(reasons) {
            assert_filled(&id, &[("detail", detail())]);
        }
    }
}
