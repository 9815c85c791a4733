//! The command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use copydesk_backend::exports::ExportKind;
use copydesk_i18n::UiLang;
use copydesk_providers::llm::Mode;
use std::path::PathBuf;

/// Finds and fixes the errors of a machine translation.
#[derive(Debug, Parser)]
#[command(name = "copydesk", version, max_term_width = 100)]
pub(crate) struct Cli {
    /// Language of the messages; by default the system's.
    #[arg(long, global = true, value_enum)]
    pub(crate) ui_lang: Option<Ui>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Ui {
    /// English.
    En,
    /// Français.
    Fr,
}

impl From<Ui> for UiLang {
    fn from(ui: Ui) -> Self {
        match ui {
            Ui::En => Self::En,
            Ui::Fr => Self::Fr,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the issues of articles. Exit status: 0 none found, 1 issues found, 2 something could not be read.
    Check(CheckArgs),
    /// Write a corrected version; the article itself stays as it is.
    Fix(FixArgs),
    /// Show word by word how two versions differ. Exit status: 0 same, 1 different, 2 something could not be read.
    Diff(DiffArgs),
    /// List the rules.
    Rules(RulesArgs),
    /// List the sources of second opinions, with what they need.
    Providers(ProvidersArgs),
    /// Write the review of an article in the format of another program.
    Export(ExportArgs),
    /// Open an article in the window.
    Open(OpenArgs),
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Articles: plain text, Markdown, HTML, Word, OpenDocument or XLIFF, in any encoding.
    #[arg(
        required_unless_present = "jsonl",
        conflicts_with = "jsonl",
        value_name = "FILE"
    )]
    pub(crate) files: Vec<PathBuf>,
    /// Read one JSON object a line on standard input, {"id","text","lang"?,"source"?,"corrected"?,"flags"?}, and print one result for each, in order.
    #[arg(long, conflicts_with_all = ["format", "source", "corrected", "flags"])]
    pub(crate) jsonl: bool,
    /// Language of the articles, such as fr or fr-CA; by default recognised from the text.
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// The source text that was translated, in any format; its paragraphs are aligned with those of the article; or a folder, whose file of the same name is taken (report.en.docx for report.fr.docx).
    #[arg(long, value_name = "FILE")]
    pub(crate) source: Option<PathBuf>,
    /// How to print the issues.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) second: SecondOpinions,
    #[command(flatten)]
    pub(crate) rules: RuleChoice,
}

/// Other sources of findings than the rules.
///
/// No arguments of other groups are named here: not every command has them.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Second opinions")]
pub(crate) struct SecondOpinions {
    /// A corrected version of the article, in any format; each of its changes becomes a suggestion.
    #[arg(long, value_name = "OTHER")]
    pub(crate) corrected: Option<PathBuf>,
    /// Errors that another program reported: JSON (docs/flags.md), SARIF, XLIFF or HTML with ITS issues, MQM tables; can
    /// be repeated.
    #[arg(long, value_name = "FILE")]
    pub(crate) flags: Vec<PathBuf>,
    /// Ask a server: languagetool=http://127.0.0.1:8081, llm=http://127.0.0.1:8080 (a language model with an
    /// OpenAI-compatible API). The text is sent to this address. languagetool=FOLDER starts the LanguageTool in this folder
    /// with Java, asks it, and ends it; can be repeated.
    #[arg(long = "with", value_name = "NAME=ADDRESS")]
    pub(crate) with: Vec<String>,
    /// The language model; by default the first one of the server's list. Its key is read from COPYDESK_LLM_KEY.
    #[arg(long, value_name = "NAME", requires = "with")]
    pub(crate) model: Option<String>,
    /// What the language model is asked for.
    #[arg(long, value_enum, default_value_t = LlmMode::Issues, requires = "with")]
    pub(crate) llm_mode: LlmMode,
    /// Instructions for the language model, in place of those that `copydesk providers --json` shows.
    #[arg(long, value_name = "FILE", requires = "with")]
    pub(crate) llm_prompt: Option<PathBuf>,
    /// The maximum number of requests to a server about one article.
    #[arg(long, value_name = "COUNT", default_value_t = 1000)]
    pub(crate) max_requests: u32,
    /// The time for one request to a server, and for the start of LanguageTool, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) timeout: u64,
}

/// What a language model is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LlmMode {
    /// A list of errors.
    #[default]
    Issues,
    /// Corrected paragraphs, whose changes become suggestions; better with small models.
    Rewrite,
}

impl From<LlmMode> for Mode {
    fn from(mode: LlmMode) -> Self {
        match mode {
            LlmMode::Issues => Self::Issues,
            LlmMode::Rewrite => Self::Rewrite,
        }
    }
}

impl SecondOpinions {
    /// Whether a source is named that belongs to one article.
    pub(crate) fn of_one_article(&self) -> bool {
        self.corrected.is_some() || !self.flags.is_empty()
    }

    /// Whether any source is named.
    pub(crate) fn any(&self) -> bool {
        self.of_one_article() || !self.with.is_empty()
    }
}

/// How issues are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON document; offsets are Unicode code points.
    Json,
    /// SARIF 2.1.0, for code-scanning tools.
    Sarif,
}

/// Which rules apply.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Rules")]
pub(crate) struct RuleChoice {
    /// Turn on a rule that is off by default; can be repeated.
    #[arg(long = "on", value_name = "RULE")]
    pub(crate) on: Vec<String>,
    /// Turn off a rule; can be repeated.
    #[arg(long = "off", value_name = "RULE")]
    pub(crate) off: Vec<String>,
    /// Apply only this rule; can be repeated.
    #[arg(long = "only", value_name = "RULE", conflicts_with_all = ["on", "off"])]
    pub(crate) only: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FixArgs {
    /// The article.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) extent: Extent,
    /// The file for the corrected version; - for standard output.
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
    /// Language of the article; by default recognised from the text.
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// The source text that was translated, in any format; its paragraphs are aligned with those of the article; or a folder, whose file of the same name is taken (report.en.docx for report.fr.docx).
    #[arg(long, value_name = "FILE")]
    pub(crate) source: Option<PathBuf>,
    /// Write UTF-8, whatever the article's own encoding is.
    #[arg(long)]
    pub(crate) as_utf8: bool,
    #[command(flatten)]
    pub(crate) second: SecondOpinions,
    #[command(flatten)]
    pub(crate) rules: RuleChoice,
}

/// Which suggestions are taken.
#[derive(Clone, Copy, Debug, Args)]
#[group(multiple = false)]
pub(crate) struct Extent {
    /// Nothing: write the article back, byte for byte.
    #[arg(long)]
    pub(crate) none: bool,
    /// Those that cannot damage right text (the default).
    #[arg(long)]
    pub(crate) safe: bool,
    /// The first suggestion of every issue; with --corrected, those of the corrected version only.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    /// The earlier version.
    #[arg(value_name = "A")]
    pub(crate) before: PathBuf,
    /// The later version.
    #[arg(value_name = "B")]
    pub(crate) after: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    /// Print a JSON document.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ProvidersArgs {
    /// Print a JSON document, with the instructions that language models get.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[command(flatten)]
    pub(crate) what: ExportChoice,
    /// The output file; - for standard output.
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
    /// Language of the article, such as fr or fr-CA; by default recognised from the text. If given, decisions in your
    /// library are ignored.
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// Which suggestions are taken in an article that nobody has reviewed. If given, decisions in your library are ignored.
    /// By default decisions are exported; for an article without any, exports of changes take the safe suggestions.
    #[command(flatten)]
    pub(crate) extent: Extent,
    /// The source text that was translated, in any format; its paragraphs are aligned with those of the article; or a folder, whose file of the same name is taken (report.en.docx for report.fr.docx). If given,
    /// decisions in your library are ignored.
    #[arg(long, value_name = "FILE")]
    pub(crate) source: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) second: SecondOpinions,
}

/// What is exported, and of which article.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct ExportChoice {
    /// The review report of this article, as one self-contained HTML page.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The article with its corrections as tracked changes, each with a comment that says why: Word, OpenDocument.
    #[arg(long, value_name = "FILE")]
    tracked: Option<PathBuf>,
    /// A new Word document with the article, whatever its format, and its corrections as tracked changes.
    #[arg(long, value_name = "FILE")]
    word: Option<PathBuf>,
    /// The corrected article with each decision noted where it was made, as ITS localization quality issues: XLIFF.
    #[arg(long, value_name = "FILE")]
    annotated: Option<PathBuf>,
    /// The text with its corrections as CriticMarkup.
    #[arg(long, value_name = "FILE")]
    criticmarkup: Option<PathBuf>,
    /// Everything as one JSON document, described in docs/review-export.md.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// The issues as a table.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The corrections as a unified diff, for patch.
    #[arg(long, value_name = "FILE")]
    diff: Option<PathBuf>,
    /// Source text and corrected target as TMX; the source is that of --source or of the article, as in XLIFF.
    #[arg(long, value_name = "FILE")]
    tmx: Option<PathBuf>,
}

impl ExportChoice {
    /// Returns the kind and the article.
    pub(crate) fn chosen(&self) -> Option<(ExportKind, &PathBuf)> {
        let all = [
            (ExportKind::Report, &self.report),
            (ExportKind::Tracked, &self.tracked),
            (ExportKind::Word, &self.word),
            (ExportKind::Annotated, &self.annotated),
            (ExportKind::Criticmarkup, &self.criticmarkup),
            (ExportKind::Json, &self.json),
            (ExportKind::Csv, &self.csv),
            (ExportKind::Diff, &self.diff),
            (ExportKind::Tmx, &self.tmx),
        ];
        all.into_iter()
            .find_map(|(kind, file)| Some((kind, file.as_ref()?)))
    }
}

#[derive(Debug, Args)]
pub(crate) struct OpenArgs {
    /// The article; by default the library.
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}
