# Errors: what happened, and what to do now.

fault-target-is-the-article = { $path } is the article itself, which is never overwritten.
    .next = Choose another file with -o.
fault-source-not-found = { $path } has no file with the name of { $name } in another language.
    .next = Name the source like the article (report.en.docx for report.fr.docx), or give its file with --source.
fault-source-ambiguous = { $path } has { $count } files with the name of { $name }.
    .next = Give the file of the source with --source.
fault-source-with-several = One source text cannot be used for { $count } articles.
    .next = Check the articles one by one, each with its own --source, or give a folder of sources.
fault-opinions-with-several = A corrected version or a file of flags belongs to one article, not to { $count }.
    .next = Check the articles one by one.
fault-unknown-provider = “{ $name }” is not a source that can be asked.
    .next = Write --with languagetool=ADDRESS, --with languagetool=FOLDER or --with llm=ADDRESS.
fault-unknown-rule-id = There is no rule “{ $rule }”.
    .next = List the ids with: copydesk rules
fault-row-is-not-json = Row { $row } is not a JSON object with a text: { $cause }.
    .next = Write each row as {"{"}"id": …, "text": …{"}"} on one line.
fault-row-is-not-utf-8 = Row { $row } is not UTF-8.
    .next = Write the rows in UTF-8.
fault-window-program-missing = The program copydesk-app was not found next to copydesk or in PATH.
    .next = Install the Copydesk package, or build it with: make app
fault-window-does-not-start = { $path } could not be started: { $cause }.
    .next = Install the Copydesk package again, or build it with: make app

# Output of the command.

failure = { $subject }: { $message } ({ $code })
notice = { $subject }: { $message }
severity-critical = critical
severity-major = major
severity-minor = minor
severity-neutral = neutral
suggestion-remove = (remove)
# Tracked changes and comments that a file contains
remark-insertion = inserted
remark-deletion = deleted
remark-comment = comment
summary = { $issues ->
        [0] No issues
        [one] 1 issue
       *[other] { $issues } issues
    } in { $files ->
        [one] 1 article
       *[other] { $files } articles
    } ({ $words ->
        [one] 1 word
       *[other] { $words } words
    }).
summary-unchecked = Not checked: { $files ->
        [one] 1 article
       *[other] { $files } articles
    }. The absence of issues there does not mean that the text is correct.
unreadable = { $files ->
        [one] 1 article
       *[other] { $files } articles
    } could not be read.
checking = Checking
rows = rows
fixed = { $path }: { $count ->
        [0] nothing was changed
        [one] 1 suggestion was applied
       *[other] { $count } suggestions were applied
    }.
fix-left-unsafe = { $count ->
        [one] 1 issue needs
       *[other] { $count } issues need
    } review: open the article with copydesk open.
fix-left-overlap = Line { $line }: “{ $quote }” ({ $rule }) was skipped: its edit overlaps another one.
fix-left-format = Line { $line }: “{ $quote }” ({ $rule }) was skipped: { $cause }
export-left = Paragraph { $paragraph }: “{ $quote }” ({ $rule }) was skipped. { $cause }
left-locked = The paragraph is locked.
rules-off = off by default
rules-languages = all languages
rules-count = { $count ->
        [one] 1 rule
       *[other] { $count } rules
    }
diff-same = The two versions are identical.
diff-summary = { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
report-of-check = { $path } was written. It shows { $article } as checked now.
report-of-decisions = { $path } was written. It shows { $article } with the decisions in your library.
source-unpaired = Paragraphs without a counterpart: { $source } of the source, { $target } of the article.
source-dropped = { $source }: { $quote ->
        [none] no. { $number }
       *[other] no. { $number }, “{ $quote }”,
    } is not shown: { $reason }.
source-count = { $source }: { $count ->
        [one] 1 flag is
       *[other] { $count } flags are
    } not shown.
source-skipped = { $source }: no answer about { $count ->
        [one] paragraph { $paragraphs }
       *[other] paragraphs { $paragraphs }
    }: { $reason } ({ $code })
source-unasked = { $source }: { $count ->
        [one] 1 paragraph was
       *[other] { $count } paragraphs were
    } not asked about.
provider-corrected-summary = What a corrected version of the article changes.
provider-corrected-needs = A file in any format that Copydesk reads. No network.
provider-flags-summary = Errors that another program reported.
provider-flags-needs = A file: JSON (docs/flags.md), SARIF, XLIFF or HTML with ITS issues, an MQM table. No network.
provider-languagetool-summary = LanguageTool, on a server or on this computer.
provider-languagetool-needs = The address of a server, such as http://127.0.0.1:8081; the text is sent there. Or the folder of languagetool-server.jar, and Java; the text stays on this computer.
provider-llm-summary = A language model with an OpenAI-compatible API: llama.cpp, Ollama, LM Studio, vLLM, or a service.
provider-llm-needs = Its address, such as http://127.0.0.1:8080; --model NAME if it has several; a key in COPYDESK_LLM_KEY if it requires one. Text and source text are sent there.
