//! `cargo xtask new-rule LANG dimension.name`: the folder of a new rule, with code that compiles.

use std::fmt::{self, Write as _};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a rule's id may begin with, and the category that fits most rules of this kind.
const DIMENSIONS: &[(&str, &str)] = &[
    ("accuracy", "Mistranslation"),
    ("consistency", "InconsistentStyle"),
    ("grammar", "Grammar"),
    ("markup", "Markup"),
    ("spelling", "Spelling"),
    ("style", "UnidiomaticStyle"),
    ("typography", "LocaleTypography"),
];

/// Keywords of Rust that could be the name of a rule.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Why no rule was made.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The id is not `dimension.kebab-name`.
    Malformed(String),
    /// The id begins with no known dimension.
    NoDimension(String),
    /// There is such a rule.
    Exists(String),
    /// The name is a keyword of Rust, so it cannot be a module.
    Keyword(String),
    /// Something else has the path of the folder.
    Taken(PathBuf),
    /// There is no crate for this language.
    NoPack(String),
    /// The list of rules in this file is not as expected.
    NoList(PathBuf),
    /// A file could not be read or written.
    File(PathBuf, io::Error),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(id) => write!(
                f,
                "“{id}” is not an id: write dimension.name, with lower-case letters, digits and single hyphens in the name, as grammar.sound-alike"
            ),
            Self::NoDimension(dimension) => {
                let known: Vec<_> = DIMENSIONS.iter().map(|(name, _)| *name).collect();
                write!(
                    f,
                    "there is no dimension “{dimension}”: choose one of {}",
                    known.join(", ")
                )
            }
            Self::Exists(id) => write!(f, "the rule {id} exists"),
            Self::Keyword(name) => write!(f, "“{name}” is a keyword of Rust: choose another name"),
            Self::Taken(path) => write!(
                f,
                "{} exists and is not a rule: choose another name",
                path.display()
            ),
            Self::NoPack(pack) => write!(
                f,
                "there is no crates/lang-{pack}: give the tag of a language that has a crate, or “any” for all languages"
            ),
            Self::NoList(path) => write!(f, "{}: no list of rules found", path.display()),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

/// A new rule, and where it goes.
struct NewRule<'a> {
    pack: &'a str,
    id: &'a str,
    dimension: &'a str,
    category: &'static str,
    /// The name as a module.
    module: String,
    /// The name as a type.
    checker: String,
}

/// Makes the folder of the rule `id` for the language `pack` and registers it. `known` are the ids of all rules. Returns
/// the folder.
///
/// # Errors
/// Where the id is malformed or taken, the language has no crate, or a file cannot be read or written.
pub(crate) fn create(root: &Path, pack: &str, id: &str, known: &[&str]) -> Result<PathBuf, Fault> {
    let rule = NewRule::read(pack, id)?;
    let rules = root.join(format!("crates/lang-{pack}/src/rules"));
    if pack.is_empty() || pack.contains(['/', '\\', '.']) || !rules.is_dir() {
        return Err(Fault::NoPack(pack.to_owned()));
    }
    let family = rules.join(rule.dimension);
    let folder = family.join(&rule.module);
    if known.contains(&id) || folder.exists() {
        return Err(Fault::Exists(id.to_owned()));
    }
    let file = folder.with_extension("rs");
    if file.exists() {
        return Err(Fault::Taken(file));
    }
    // Every new content is made before the first file is written.
    let mut files = Vec::new();
    let list = family.join("mod.rs");
    if list.is_file() {
        let content = register(&read(&list)?, &rule).ok_or_else(|| Fault::NoList(list.clone()))?;
        files.push((list, content));
    } else {
        let families = rules.join("mod.rs");
        let content = register_family(&read(&families)?, rule.dimension)
            .ok_or_else(|| Fault::NoList(families.clone()))?;
        files.push((families, content));
        files.push((list, rule.family()));
    }
    files.push((folder.join("mod.rs"), rule.code()));
    files.push((
        folder.join("en.ftl"),
        rule.words("“{ $word }” is wrong.", "A word is wrong."),
    ));
    files.push((
        folder.join("fr.ftl"),
        rule.words("« { $word } » est faux.", "Un mot est faux."),
    ));
    fs::create_dir_all(&folder).map_err(|error| Fault::File(folder.clone(), error))?;
    for (path, content) in files {
        fs::write(&path, content).map_err(|error| Fault::File(path, error))?;
    }
    Ok(folder)
}

/// What to do after the folder is made.
pub(crate) fn next_steps(folder: &Path, id: &str) -> String {
    format!(
        "\
{folder} is created and registered. It compiles and flags a placeholder word. Next steps:

1. mod.rs: replace the check, the examples (wrong and right), category and severity
2. en.ftl, fr.ftl: the message, .summary and .why
3. cargo fmt; INSTA_UPDATE=always cargo test -p copydesk-cli -p copydesk-check --test examples
4. cargo xtask rules: writes docs/rules/{id}.md",
        folder = folder.display()
    )
}

fn read(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(|error| Fault::File(path.to_owned(), error))
}

/// Whether this is words of lower-case letters and digits with single hyphens between them, the first letter a letter.
fn is_kebab(name: &str) -> bool {
    name.starts_with(|ch: char| ch.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|ch| ch.is_ascii_lowercase() || ch.is_ascii_digit())
        })
}

impl<'a> NewRule<'a> {
    fn read(pack: &'a str, id: &'a str) -> Result<Self, Fault> {
        let malformed = || Fault::Malformed(id.to_owned());
        let (dimension, name) = id.split_once('.').ok_or_else(malformed)?;
        if !is_kebab(dimension) || !is_kebab(name) {
            return Err(malformed());
        }
        if KEYWORDS.contains(&name) {
            return Err(Fault::Keyword(name.to_owned()));
        }
        let (_, category) = DIMENSIONS
            .iter()
            .find(|(known, _)| *known == dimension)
            .ok_or_else(|| Fault::NoDimension(dimension.to_owned()))?;
        let mut checker = String::new();
        for word in name.split('-') {
            let (first, rest) = word.split_at(1);
            checker.push_str(&first.to_ascii_uppercase());
            checker.push_str(rest);
        }
        Ok(Self {
            pack,
            id,
            dimension,
            category,
            module: name.replace('-', "_"),
            checker,
        })
    }

    fn code(&self) -> String {
        let languages = match self.pack {
            "any" => String::new(),
            tag => format!("\"{tag}\""),
        };
        format!(
            r#"//! What the rule finds, in a sentence.

use copydesk_engine::checker::Checker;
use copydesk_engine::context::SegmentContext;
use copydesk_engine::{{Example, Finding, RuleMeta}};
use copydesk_model::{{Applicability, Category, Severity}};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {{
    id: "{id}",
    folder: copydesk_engine::rule_folder!(),
    category: Category::{category},
    severity: Severity::Minor,
    languages: &[{languages}],
    default_on: true,
    examples: &[
        Example::fixes("Wrongword 1.", "Rightword 1."),
        Example::not_flagged("Rightword 1."),
    ],
}};

/// The rule.
pub(super) struct {checker};

impl Checker for {checker} {{
    fn rules(&self) -> &'static [&'static RuleMeta] {{
        RULES
    }}

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {{
        for word in &cx.words {{
            if &*word.fold == "wrongword" {{
                let finding = Finding::new(&RULE, word.at, 80)
                    .arg("word", word.text)
                    .replace("Rightword", Applicability::NeedsReview);
                sink.push(finding);
            }}
        }}
    }}
}}
"#,
            id = self.id,
            category = self.category,
            checker = self.checker
        )
    }

    fn words(&self, message: &str, summary: &str) -> String {
        let id = self.id.replace('.', "-");
        format!("{id} = {message}\n    .summary = {summary}\n    .why = {summary}\n")
    }

    /// The list of a dimension that had no rule.
    fn family(&self) -> String {
        format!(
            "//! The rules of {}.\n\nmod {module};\n\nuse copydesk_engine::RuleSet;\n\n\
             pub(super) const FAMILY: RuleSet = RuleSet {{\n    checkers: &[&{module}::{}],\n    article_checkers: &[],\n}};\n",
            self.dimension,
            self.checker,
            module = self.module
        )
    }
}

/// The list of a dimension with the rule at its end.
fn register(list: &str, rule: &NewRule<'_>) -> Option<String> {
    let list = declare(list, &rule.module);
    append(
        &list,
        "\n    checkers: &[",
        &format!("&{}::{}", rule.module, rule.checker),
    )
}

/// The list of dimensions with this one at its end.
fn register_family(list: &str, dimension: &str) -> Option<String> {
    let list = declare(list, dimension);
    append(
        &list,
        "FAMILIES: &[RuleSet] = &[",
        &format!("{dimension}::FAMILY"),
    )
}

/// A file with `mod name;` in its place among the others, or after its heading where it has none.
fn declare(file: &str, name: &str) -> String {
    let line = format!("mod {name};");
    let declared = |line: &str| {
        let rest = line.strip_prefix("pub(super) ").unwrap_or(line);
        Some(rest.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())
    };
    let lines: Vec<&str> = file.lines().collect();
    let after = lines
        .iter()
        .rposition(|line| declared(line).is_some_and(|other| other.as_str() < name));
    let first = lines.iter().position(|line| declared(line).is_some());
    let mut lines = lines;
    match (after, first) {
        (Some(at), _) => lines.insert(at + 1, &line),
        (None, Some(at)) => lines.insert(at, &line),
        (None, None) => {
            let heading = lines.iter().take_while(|line| line.starts_with("//!")).count();
            let block = ["", line.as_str()];
            lines.splice(heading..heading, block);
        }
    }
    lines.join("\n") + "\n"
}

/// A file with `item` at the end of the list that begins with `opening`, one item a line.
fn append(file: &str, opening: &str, item: &str) -> Option<String> {
    let start = file.find(opening)? + opening.len();
    let end = start + file.get(start..)?.find(']')?;
    let indent = if opening.starts_with('\n') {
        "        "
    } else {
        "    "
    };
    let mut out = file.get(..start)?.to_owned();
    out.push('\n');
    let items = file.get(start..end)?.split(',').map(str::trim);
    for item in items.filter(|item| !item.is_empty()).chain([item]) {
        let _ = writeln!(out, "{indent}{item},");
    }
    out.push_str(indent.get(4..)?);
    out.push_str(file.get(end..)?);
    Some(out)
}

#[cfg(test)]
mod tests;
