//! Hunspell dictionaries: words, and the affixes of their flags.

use std::collections::HashMap;

/// The encoding of flags.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flags {
    /// One character each.
    Short,
    /// Two characters each.
    Long,
}

/// One rule line of a suffix or prefix.
struct Rule {
    strip: String,
    add: String,
    /// Flags of the resulting word.
    flags: Vec<String>,
    /// The allowed characters at each position of the condition.
    condition: Vec<Class>,
    morphology: Vec<String>,
}

struct Affix {
    prefix: bool,
    rules: Vec<Rule>,
}

/// The characters that one position of a condition allows.
enum Class {
    Any,
    In(Vec<char>),
    NotIn(Vec<char>),
}

impl Class {
    fn allows(&self, ch: char) -> bool {
        match self {
            Self::Any => true,
            Self::In(set) => set.contains(&ch),
            Self::NotIn(set) => !set.contains(&ch),
        }
    }
}

/// A form of a word with its fields in the dictionary.
pub(crate) struct Form<'d> {
    pub(crate) text: String,
    /// The dictionary word that it is derived from, or the one in its `st:` field.
    pub(crate) stem: &'d str,
    /// `po:`, `is:` and other fields of the word and of its affixes.
    pub(crate) morphology: Vec<&'d str>,
}

/// The affixes of one language.
pub(crate) struct Affixes {
    flags: Flags,
    by_flag: HashMap<String, Affix>,
    need_affix: Option<String>,
    forbidden: Option<String>,
    no_suggest: Option<String>,
    only_in_compound: Option<String>,
}

impl Affixes {
    /// Reads an `.aff` file. Prefixes that contain an apostrophe (elided words) are omitted.
    pub(crate) fn read(text: &str) -> Self {
        let mut out = Self {
            flags: Flags::Short,
            by_flag: HashMap::new(),
            need_affix: None,
            forbidden: None,
            no_suggest: None,
            only_in_compound: None,
        };
        for line in text.lines() {
            let fields: Vec<&str> = line.split_whitespace().collect();
            match fields.as_slice() {
                ["FLAG", "long", ..] => out.flags = Flags::Long,
                ["NEEDAFFIX", flag, ..] => out.need_affix = Some((*flag).to_owned()),
                ["FORBIDDENWORD", flag, ..] => out.forbidden = Some((*flag).to_owned()),
                ["NOSUGGEST", flag, ..] => out.no_suggest = Some((*flag).to_owned()),
                ["ONLYINCOMPOUND", flag, ..] => out.only_in_compound = Some((*flag).to_owned()),
                [kind @ ("SFX" | "PFX"), flag, "Y" | "N", _count] => {
                    out.by_flag.insert(
                        (*flag).to_owned(),
                        Affix {
                            prefix: *kind == "PFX",
                            rules: Vec::new(),
                        },
                    );
                }
                ["SFX" | "PFX", flag, strip, add, rest @ ..] => {
                    let (add, flags) = add.split_once('/').unwrap_or((add, ""));
                    let nothing = |part: &str| {
                        if part == "0" {
                            String::new()
                        } else {
                            part.to_owned()
                        }
                    };
                    let rule = Rule {
                        strip: nothing(strip),
                        add: nothing(add),
                        flags: split_flags(out.flags, flags),
                        condition: condition(rest.first().copied().unwrap_or(".")),
                        morphology: rest.iter().skip(1).map(|field| (*field).to_owned()).collect(),
                    };
                    if let Some(affix) = out.by_flag.get_mut(*flag)
                        && !rule.add.contains('\'')
                    {
                        affix.rules.push(rule);
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// Calls `sink` with every form of a line of the `.dic` file.
    pub(crate) fn expand<'d>(&'d self, line: &'d str, mut sink: impl FnMut(Form<'d>)) {
        let (entry, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        let (word, flags) = entry.split_once('/').unwrap_or((entry, ""));
        let flags = split_flags(self.flags, flags);
        let has = |flag: &Option<String>| flag.as_ref().is_some_and(|flag| flags.contains(flag));
        if word.is_empty() || has(&self.forbidden) || has(&self.only_in_compound) {
            return;
        }
        let mut morphology: Vec<&str> = rest
            .split_whitespace()
            .filter(|field| field.contains(':'))
            .collect();
        let stem = morphology
            .iter()
            .find_map(|field| field.strip_prefix("st:"))
            .unwrap_or(word);
        if has(&self.no_suggest) {
            morphology.push("ns:");
        }
        if !has(&self.need_affix) {
            sink(Form {
                text: word.to_owned(),
                stem,
                morphology: morphology.clone(),
            });
        }
        self.affixed(word, stem, &flags, &morphology, 0, &mut sink);
    }

    fn affixed<'d>(
        &'d self,
        word: &str,
        stem: &'d str,
        flags: &[String],
        morphology: &[&'d str],
        depth: u8,
        sink: &mut impl FnMut(Form<'d>),
    ) {
        for affix in flags.iter().filter_map(|flag| self.by_flag.get(flag)) {
            for rule in &affix.rules {
                let Some(form) = rule.apply(word, affix.prefix) else {
                    continue;
                };
                let mut fields = morphology.to_vec();
                fields.extend(rule.morphology.iter().map(String::as_str));
                if !self
                    .need_affix
                    .as_ref()
                    .is_some_and(|flag| rule.flags.contains(flag))
                {
                    sink(Form {
                        text: form.clone(),
                        stem,
                        morphology: fields.clone(),
                    });
                }
                // A suffix and a prefix, or a suffix on a suffix: Hunspell allows no more.
                if depth == 0 {
                    self.affixed(&form, stem, &rule.flags, &fields, 1, sink);
                    if affix.prefix {
                        let suffixes: Vec<String> = flags
                            .iter()
                            .filter(|flag| self.by_flag.get(*flag).is_some_and(|other| !other.prefix))
                            .cloned()
                            .collect();
                        self.affixed(&form, stem, &suffixes, &fields, 1, sink);
                    }
                }
            }
        }
    }
}

impl Rule {
    fn apply(&self, word: &str, prefix: bool) -> Option<String> {
        let places = self.condition.len();
        if prefix {
            let mut chars = word.chars();
            if !self
                .condition
                .iter()
                .all(|class| chars.next().is_some_and(|ch| class.allows(ch)))
            {
                return None;
            }
            Some(format!("{}{}", self.add, word.strip_prefix(&*self.strip)?))
        } else {
            let mut chars = word.chars().rev();
            let fits = (0..places)
                .rev()
                .all(|at| chars.next().is_some_and(|ch| self.condition[at].allows(ch)));
            if !fits {
                return None;
            }
            Some(format!("{}{}", word.strip_suffix(&*self.strip)?, self.add))
        }
    }
}

fn split_flags(kind: Flags, flags: &str) -> Vec<String> {
    let chars: Vec<char> = flags.chars().collect();
    chars
        .chunks(if kind == Flags::Long { 2 } else { 1 })
        .map(|flag| flag.iter().collect())
        .collect()
}

fn condition(text: &str) -> Vec<Class> {
    let mut out = Vec::new();
    let mut chars = text.chars();
    if text == "." {
        return out;
    }
    while let Some(ch) = chars.next() {
        match ch {
            '.' => out.push(Class::Any),
            '[' => {
                let mut set: Vec<char> = chars.by_ref().take_while(|&ch| ch != ']').collect();
                if set.first() == Some(&'^') {
                    set.remove(0);
                    out.push(Class::NotIn(set));
                } else {
                    out.push(Class::In(set));
                }
            }
            _ => out.push(Class::In(vec![ch])),
        }
    }
    out
}
