//! The positions of segments in tables and lists.

use crate::load;
use crate::packed::fixture;
use copydesk_formats::Loaded;
use copydesk_model::Place;

/// Each segment with a position, as `text table.row.column` or `text level:number`.
fn places(loaded: &Loaded) -> Vec<String> {
    let segments = loaded.document.segments.iter();
    let shown = segments.filter_map(|segment| {
        let place = match segment.place? {
            Place::Cell { table, row, column } => format!("{table}.{row}.{column}"),
            Place::Item { level, number } => {
                format!(
                    "{level}:{}",
                    number.map_or("-".to_owned(), |number| number.to_string())
                )
            }
        };
        Some(format!("{} {place}", segment.mt))
    });
    shown.collect()
}

#[test]
fn tables_and_lists_of_markdown_and_html() {
    let cases = [
        (
            "md",
            "| An | Prix |\n|---|---|\n| 2019 | |\n| 2020 | 3 |\n\n| Seul |\n|---|\n",
            vec![
                "An 0.0.0",
                "Prix 0.0.1",
                "2019 0.1.0",
                "2020 0.2.0",
                "3 0.2.1",
                "Seul 1.0.0",
            ],
        ),
        (
            "md",
            "3. trois\n4. quatre\n   - point\n5. cinq\n\nFin.\n",
            vec!["trois 1:3", "quatre 1:4", "point 2:-", "cinq 1:5"],
        ),
        (
            "html",
            "<table><tr><th>An<th>Prix<tr><td>2019<td><ul><li>un</ul></table><table><tr><td>Seul</table>",
            vec!["An 0.0.0", "Prix 0.0.1", "2019 0.1.0", "un 1:-", "Seul 1.0.0"],
        ),
        (
            "html",
            "<ol start=7><li>sept<li>huit<ol><li>un</ol></ol><p>Fin.</p>",
            vec!["sept 1:7", "huit 1:8", "un 2:1"],
        ),
        ("txt", "Un titre\n\n- un point\n- un autre\n", vec![]),
    ];
    for (extension, source, expected) in cases {
        assert_eq!(places(&load(source.as_bytes(), extension)), expected, "{source}");
    }
}

#[test]
fn tables_of_word_and_opendocument() {
    for name in ["pandoc-article.docx", "pandoc-article.odt"] {
        let places = places(&fixture(name));
        let cells = places.iter().filter(|place| place.contains('.'));
        let mut rows: Vec<&str> = cells.filter_map(|place| place.rsplit(' ').next()).collect();
        assert!(rows.len() >= 4, "{name}: {places:?}");
        let in_order = rows.clone();
        rows.sort_unstable();
        rows.dedup();
        assert_eq!(rows, in_order, "{name}: each cell has its own position");
        assert_eq!(rows[0], "0.0.0", "{name}");
    }
}
