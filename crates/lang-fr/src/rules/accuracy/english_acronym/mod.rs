//! An English acronym that has a French equivalent: WHO for OMS.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::{EnglishSource as _, FrenchWord as _};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::TextRange;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.english-acronym",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Selon la WHO, le vaccin à RNA protège.",
            "Selon l’OMS, le vaccin à ARN protège.",
        )
        .of("According to the WHO, the RNA vaccine protects."),
        Example::fixes(
            "Le test SARS-CoV-2 est positif.",
            "Le test SRAS-CoV-2 est positif.",
        )
        .of("The SARS-CoV-2 test is positive."),
        Example::fixes("Les pays de l’EU votent.", "Les pays de l’UE votent.").of("The EU countries vote."),
        Example::not_flagged("L’OMS (WHO en anglais) publie une carte.").of("The WHO publishes a map."),
        Example::not_flagged("Le groupe The WHO joue ce soir."),
    ],
};

pub(super) struct EnglishAcronym;

/// English acronyms of organisations, substances, illnesses and measures with their French equivalents, from the
/// organisations themselves and official glossaries. Acronyms that French also uses (PTSD) or uses for something else
/// (CAR) are omitted.
const PAIRS: &[(&str, &str)] = &[
    ("WHO", "OMS"),
    ("NATO", "OTAN"),
    ("UN", "ONU"),
    ("EU", "UE"),
    ("IMF", "FMI"),
    ("WTO", "OMC"),
    ("ILO", "OIT"),
    ("IAEA", "AIEA"),
    ("OECD", "OCDE"),
    ("OPEC", "OPEP"),
    ("ECB", "BCE"),
    ("ICJ", "CIJ"),
    ("ECHR", "CEDH"),
    ("IPCC", "GIEC"),
    ("IOC", "CIO"),
    ("ICRC", "CICR"),
    ("NGO", "ONG"),
    ("NGOs", "ONG"),
    ("GDP", "PIB"),
    ("GNP", "PNB"),
    ("VAT", "TVA"),
    ("DNA", "ADN"),
    ("RNA", "ARN"),
    ("mRNA", "ARNm"),
    ("HIV", "VIH"),
    ("SARS", "SRAS"),
    ("MRI", "IRM"),
    ("IUD", "DIU"),
    ("COPD", "BPCO"),
    ("UFO", "ovni"),
    ("UFOs", "ovnis"),
    ("PLO", "OLP"),
    ("USSR", "URSS"),
    ("UAE", "EAU"),
    ("DRC", "RDC"),
    ("AI", "IA"),
    ("LNG", "GNL"),
    ("GMO", "OGM"),
    ("GMOs", "OGM"),
    ("GHG", "GES"),
    ("VOC", "COV"),
    ("VOCs", "COV"),
];

static FRENCH: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| PAIRS.iter().copied().collect());

impl Checker for EnglishAcronym {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        let mut heads: Option<HashSet<&str>> = None;
        for (index, word) in cx.words.iter().enumerate() {
            if word.shape == Shape::Lower || word.quoted {
                continue;
            }
            // « SARS-CoV-2 »: the acronym may be the first part of a compound.
            let (head, rest) = word
                .text
                .find('-')
                .map_or((word.text, ""), |at| word.text.split_at(at));
            let Some(french) = FRENCH.get(head) else { continue };
            let whole = source.occurrences(&word.fold).any(|own| own.text == word.text);
            let heads = heads.get_or_insert_with(|| {
                let own = cx.words.iter();
                own.filter_map(|word| word.text.split('-').next()).collect()
            });
            let known = heads.contains(french);
            // Next to the French acronym, the English one is cited, not used. An acronym within a name (CAR, UN) is not
            // flagged either.
            if !whole || known || in_name(cx, index) {
                continue;
            }
            let at = TextRange::new(word.at.start(), word.at.start() + head.len() as u32);
            let right = format!("{french}{rest}");
            let finding = Finding::new(&RULE, at, 88)
                .arg("acronym", head)
                .arg("right", *french);
            sink.push(match elided(cx, index, french) {
                Some(edits) => finding.edit(right, edits(at), Applicability::NeedsReview),
                None => finding.replace(*french, Applicability::NeedsReview),
            });
        }
    }
}

/// Whether the acronym is part of a name with the words on both sides or the word before: « Bureau UN Women », « AI
/// Act ».
fn in_name(cx: &SegmentContext<'_>, index: usize) -> bool {
    let name = |shape: Shape| shape == Shape::Capital;
    cx.next(index)
        .is_some_and(|next| name(next.shape) && !next.in_french())
        || cx
            .previous(index)
            .is_some_and(|before| name(before.shape) && !before.first && !before.in_french())
}

type Edits = Box<dyn Fn(TextRange) -> Vec<copydesk_text::Edit>>;

/// Returns the edits that also change the elision of the article before the acronym: « la WHO », « l’OMS ».
fn elided(cx: &SegmentContext<'_>, index: usize, french: &str) -> Option<Edits> {
    let before = index.checked_sub(1).map(|at| &cx.words[at])?;
    let gap = cx.gap(index - 1)?;
    let vowel = french.starts_with(['A', 'E', 'I', 'O', 'U']);
    let contracted = match &*before.fold {
        "la" | "le" if vowel && gap == " " => "l’",
        "du" if vowel && gap == " " => "de l’",
        "au" if vowel && gap == " " => "à l’",
        "de" if vowel && gap == " " => "d’",
        _ => return None,
    };
    let contracted = if before.first && before.shape == Shape::Capital {
        copydesk_language::word::capitalise(contracted)
    } else {
        contracted.to_owned()
    };
    let (start, text) = (before.at.start(), format!("{contracted}{french}"));
    Some(Box::new(move |at| {
        vec![copydesk_text::Edit::replace(
            TextRange::new(start, at.end()),
            text.clone(),
        )]
    }))
}
