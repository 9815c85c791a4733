use super::{figure, html};
use crate::exports::tests::{live, reviewed};
use copydesk_i18n::UiLang;

#[test]
fn every_text_is_escaped_and_nothing_is_fetched() {
    for ui in UiLang::ALL {
        let live = live();
        let page = html(&reviewed(&live, *ui));
        assert!(!page.contains("<script"), "a text of the article became markup");
        assert!(page.contains("&lt;script&gt;alert(&quot;é&quot;)&lt;/script&gt; &amp;"));
        for fetched in ["http:", "https:", "src=", "href=", "url(", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}

#[test]
fn it_tells_decisions_and_scores_in_the_language_of_the_interface() {
    let live = live();
    let (en, fr) = (
        html(&reviewed(&live, UiLang::En)),
        html(&reviewed(&live, UiLang::Fr)),
    );
    for expected in ["<html lang=\"en\">", "Accepted", "<ins>", "Rejected", "locale"] {
        assert!(en.contains(expected), "{expected}");
    }
    for expected in ["<html lang=\"fr\">", "Accepté", "mineur", "usages locaux"] {
        assert!(fr.contains(expected), "{expected}");
    }
    for page in [en, fr] {
        assert!(
            !page.contains("report-") && !page.contains("status-") && !page.contains("severity-"),
            "an id showed"
        );
    }
}

#[test]
fn figures_have_one_decimal_with_the_mark_of_the_language() {
    assert_eq!(figure(91.25, UiLang::En), "91.2");
    assert_eq!(figure(100.0, UiLang::Fr), "100,0");
}
