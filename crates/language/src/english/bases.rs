//! Base forms of inflected English words.

use super::irregular::IRREGULAR;

/// Returns what `form` (folded) may come from by a regular ending or as an irregular form; itself first. Not all of
/// them are words.
pub(crate) fn candidates(form: &str) -> Vec<String> {
    let mut out = vec![form.to_owned()];
    out.extend(
        IRREGULAR
            .iter()
            .filter(|(other, _)| *other == form)
            .map(|(_, base)| (*base).to_owned()),
    );
    let mut push = |base: String| {
        if base.len() >= 2 && !out.contains(&base) {
            out.push(base);
        }
    };
    for (ending, replacements) in [
        ("ies", &["y"][..]),
        ("ves", &["f", "fe"]),
        ("es", &["", "e"]),
        ("s", &[""]),
        ("ied", &["y"]),
        ("ed", &["", "e"]),
        ("ing", &["", "e"]),
        ("iest", &["y"]),
        ("ier", &["y"]),
        ("est", &["", "e"]),
        ("er", &["", "e"]),
        ("'s", &[""]),
        ("s'", &["s", ""]),
    ] {
        let Some(stem) = form.strip_suffix(ending) else {
            continue;
        };
        if stem.len() < 2 || ending == "s" && stem.ends_with('s') {
            continue;
        }
        for replacement in replacements {
            push(format!("{stem}{replacement}"));
        }
        // stopped, running, bigger
        let doubles = ending == "ing" || !ending.starts_with(['i', 's', '\'', 'v']);
        let mut ends = stem.bytes().rev();
        if let (true, Some(last), Some(before)) = (doubles, ends.next(), ends.next())
            && last == before
        {
            push(stem[..stem.len() - 1].to_owned());
        }
    }
    out
}
