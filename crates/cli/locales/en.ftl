# Faults: what happened, and what to do now.

fault-target-is-the-article = { $path } is the article itself, which is never overwritten.
    .next = Name another file with -o.
fault-source-does-not-align = The source has { $source } paragraphs, the article { $target }.
    .next = Give the source with the same paragraphs as the article, or leave --source out.
fault-source-with-several = One source text cannot belong to { $count } articles.
    .next = Check the articles one by one, each with its own --source.
fault-unknown-rule-id = There is no rule “{ $rule }”.
    .next = See the ids with: copydesk rules
fault-row-is-not-json = Row { $row } is not a JSON object with a text: { $cause }.
    .next = Write each row as {"{"}"id": …, "text": …{"}"} on one line.
fault-row-is-not-utf-8 = Row { $row } is not UTF-8.
    .next = Write the rows in UTF-8.
fault-window-program-missing = The window’s program, copydesk-app, is neither beside copydesk nor in PATH.
    .next = Install the Copydesk package, or build it with: make app
fault-window-does-not-start = { $path } does not start: { $cause }.
    .next = Install the Copydesk package again, or build it with: make app

# What the command says.

failure = { $subject }: { $message } ({ $code })
notice = { $subject }: { $message }
severity-critical = critical
severity-major = major
severity-minor = minor
severity-neutral = remark
suggestion-remove = (remove)
summary = { $issues ->
        [0] No issue
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
    }. Finding no issue there says nothing about the text.
unreadable = { $files ->
        [one] 1 article
       *[other] { $files } articles
    } could not be read.
checking = Checking
rows = rows
fixed = { $path }: { $count ->
        [0] nothing was changed
        [one] 1 suggestion was taken
       *[other] { $count } suggestions were taken
    }.
fix-left-unsafe = { $count ->
        [one] 1 issue is left
       *[other] { $count } issues are left
    } for you to review: open the article with copydesk open.
fix-left-overlap = Line { $line }: “{ $quote }” ({ $rule }) was left, since its edit touches another one.
fix-left-format = Line { $line }: “{ $quote }” ({ $rule }) was left: { $cause }
export-left = Paragraph { $paragraph }: “{ $quote }” ({ $rule }) was left. { $cause }
left-locked = The paragraph is locked.
rules-off = off by default
rules-languages = every language
rules-count = { $count ->
        [one] 1 rule
       *[other] { $count } rules
    }
diff-same = The two versions do not differ.
diff-summary = { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
report-of-check = { $path } is written; it shows { $article } as it is checked now.
report-of-decisions = { $path } is written; it shows { $article } with the decisions in your library.
