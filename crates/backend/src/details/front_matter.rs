//! Details in the front matter of Markdown: YAML between `---`, or TOML between `+++`. Only values on one line are read.

use super::{Field, tidied};
use crate::wire::DetailsView;
use copydesk_store::Details;

/// The details that the front matter of a Markdown file has; `text` is the file.
pub(crate) fn of_front_matter(text: &str) -> Details {
    let mut details = DetailsView::default();
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let fence = lines.next().map(str::trim_end).unwrap_or_default();
    let sign = match fence {
        "---" => ':',
        "+++" => '=',
        _ => return Details::default(),
    };
    for line in lines {
        if line.trim_end() == fence {
            return super::stored(&details);
        }
        let Some((key, value)) = line.split_once(sign) else {
            continue;
        };
        // Indented keys belong to another value.
        let field = (!key.starts_with([' ', '\t']))
            .then(|| Field::named(key))
            .flatten();
        if let Some(field) = field.filter(|field| *field != Field::Title) {
            *field.of(&mut details) = value_of(value);
        }
    }
    // Without the closing line it is no front matter.
    Details::default()
}

/// A value without its quotation marks and without the comment after it; empty if it goes on in other lines.
fn value_of(text: &str) -> String {
    let text = text.trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| {
        let inner = text.strip_prefix(quote)?;
        inner.split_once(quote).map(|(value, _)| value)
    });
    let plain = || text.split(" #").next().unwrap_or_default();
    let value = quoted.unwrap_or_else(plain);
    let is_other = quoted.is_none() && value.starts_with(['|', '>', '[', '{', '&', '*', '#']);
    if is_other { String::new() } else { tidied(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_on_one_line_are_read() {
        let yaml = "---\ntitle: Un titre\nslug: otan-1 # court\nDesk: \"Monde: Est\"\ndue: 2026-12-01\nmore:\n  slug: other\neditor: 'A. B.'\n---\nslug: text\n";
        let details = of_front_matter(yaml);
        assert_eq!(
            [details.slug, details.desk, details.deadline, details.assignee],
            ["otan-1", "Monde: Est", "2026-12-01", "A. B."]
        );
        let toml = "+++\nslug = \"otan\"\ndesk = [\"a\", \"b\"]\n+++\n";
        let details = of_front_matter(toml);
        assert_eq!((details.slug.as_str(), details.desk.as_str()), ("otan", ""));
        for none in ["", "slug: a", "---\nslug: a\n", "text\n---\nslug: a\n---\n"] {
            assert_eq!(of_front_matter(none), Details::default(), "{none}");
        }
    }
}
