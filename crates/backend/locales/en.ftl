# Errors: what happened, and what the editor can do now.

fault-no-data-folder = The system does not specify a folder for Copydesk’s library.
    .next = Set the variable COPYDESK_DATA_DIR to a folder that you can write to, and start Copydesk again.
fault-unknown-command = The window requested “{ $name }”, which this version does not know.
    .next = Install all parts of Copydesk from the same package.
fault-bad-request = The window sent an invalid request for “{ $name }”.
    .next = Reload the article and try again.
fault-unknown-article = Article { $article } is not in the library.
    .next = Choose another article from the list.
fault-unknown-issue = This issue is no longer in the article.
    .next = Go to the next issue; the list is up to date.
fault-unknown-segment = Paragraph { $paragraph } is not in the article.
    .next = Reload the article.
fault-unknown-rule = There is no rule “{ $rule }”.
    .next = Look it up in the list of rules.
fault-unknown-remark = The file does not contain this change.
    .next = Open the article again.
fault-remark-not-decidable = This change cannot be decided here: it is a part of a larger one, or contains more than text.
    .next = It stays in the file as it is. Decide on it in the program that the file comes from.
fault-nothing-to-undo = There is nothing to undo.
    .next = Each article and the queue have their own steps to undo.
fault-nothing-to-redo = There is nothing to redo.
    .next = You can redo what you undid until you do something else.
fault-no-target = This article was not opened from a file, so there is no folder to save it in.
    .next = Choose where to save it.
fault-no-source = This article has no source text.
    .next = Attach the source text, or choose another format for the export.
fault-source-empty = The source has no text.
    .next = Choose the file that was translated, or paste its text.
fault-source-other-length = The source is many times longer or shorter than the article.
    .next = Choose the text that was translated into this article.
fault-source-other-text = The source is of another article: it has hardly a name, a number or a word in common with this one.
    .next = Choose the text that was translated into this article.
fault-source-same-language = The source is in the same language as the article.
    .next = Choose the text that was translated. To compare with a corrected version, add it as a corrected version.
fault-source-memory = The file is not a complete translation memory (TMX).
    .next = Export the memory again as TMX 1.4.
fault-source-table = The table does not have two columns in every row: the source text and its translation.
    .next = Export it with these two columns only, as CSV or TSV.
fault-no-keyring = The system has no keyring that Copydesk can use: { $detail }.
    .next = Set the key in the environment variable COPYDESK_LLM_KEY, and start Copydesk again.
fault-bad-key = This is not a key: it has spaces or letters that no key has.
    .next = Copy the key from the page of the service again.
fault-provider-off = This server is off.
    .next = Turn it on in the settings, with its address.
fault-cannot-pair = These paragraphs cannot be paired in this way.
    .next = Move a paragraph up or down, or join two pairs that follow each other.
fault-bad-pattern = { $reason ->
        [group-unclosed] Character { $at }: this parenthesis is not closed.
        [group-unopened] Character { $at }: this closing parenthesis has no opening one.
        [class-unclosed] Character { $at }: this bracket is not closed.
        [class-range] Character { $at }: the range in brackets is not valid; write the smaller character first.
        [repetition-missing] Character { $at }: there is nothing to repeat before the sign *, + or ?.
        [repetition-count] Character { $at }: the number of repetitions in braces is not valid.
        [escape-end] Character { $at }: a backslash at the end means nothing.
        [escape-unknown] Character { $at }: a backslash before this letter means nothing.
        [backreference] Character { $at }: a reference to an earlier group (\1) is not supported in the pattern.
        [look-around] Character { $at }: look-ahead and look-behind are not supported.
       *[other] Character { $at }: the regular expression is not valid.
    }
    .next = Correct the pattern, or turn off “Regular expression”. A backslash before a sign searches for the sign itself.
fault-pattern-too-large = The regular expression is too large.
    .next = Use fewer repetitions or fewer nested groups.
fault-no-such-group = The pattern has no group “{ $group }”.
    .next = Put what $1 stands for between parentheses in the pattern. $$ inserts a dollar sign.
fault-changed-elsewhere = Article { $article } was changed in another window in the meantime.
    .next = Reload the article to see its current state, and repeat your last step.
fault-unreadable-step = Step { $place } of the stored review could not be read.
    .next = Install the latest version of Copydesk. If this is the latest, restore the library from a backup.
fault-internal = Something went wrong in Copydesk. Your decisions are kept.
    .next = Try again. If it happens again, send the log file from the library’s folder.

# The report

report-name = Copydesk review report
report-title = Review: { $title }
report-summary = Summary
report-issues = Issues
report-accepted = Accepted
report-rejected = Rejected
report-confirmed = Confirmed errors, not fixed
report-settled = Settled by another change
report-open = Open
report-changes = Changes in the text
report-words = Words
report-score-before = MQM score before
report-score-now = MQM score now
report-score-short = No MQM score: in fewer than { $words } words, a single error would decide it.
report-decisions = Decisions
report-no-issues = No issues were found.
report-remarks = Comments, and changes in the file
report-remark-own = Comment of this review
report-remark-file = Comment in the file
report-remark-insertion = Tracked insertion
report-remark-deletion = Tracked deletion
report-remark-left = Left in the file
report-remark-accepted = Accepted
report-remark-rejected = Rejected
report-column-place = Paragraph
report-column-before = Before
report-column-after = After
report-column-finding = Issue
report-column-decision = Decision
report-column-words = Words
report-column-remark = Comment or change
report-column-who = By
report-text = The text with its changes

status-open = Open
status-accepted = Accepted
status-accepted-edited = Accepted with edits
status-rejected = Rejected
status-confirmed = Confirmed error
status-settled = Settled by another change
status-locked = Locked
left-overlap = It overlaps another change.
left-no-suggestion = It has no such suggestion.
left-decided = It was already decided.

severity-critical = critical
severity-major = major
severity-minor = minor
severity-neutral = neutral

dimension-terminology = terminology
dimension-accuracy = accuracy
dimension-linguistic-conventions = language
dimension-style = style
dimension-locale-conventions = locale
dimension-design-and-markup = markup

# Errors of formats

fault-binary-file = The file is not text: it contains binary data (byte { $offset }).
    .next = Open the article as text or Markdown, or paste its text.
fault-format-not-yet-supported = The file is a { $name }, a format that cannot be read yet.
    .next = In its original program, save it as Word (.docx), OpenDocument or plain text, and open that file.
fault-file-too-large = The file is { $size }; the limit is { $limit }.
    .next = Split the file into parts and open them one by one.
fault-undecodable-bytes = The bytes at offset { $offset } are not valid { $encoding }.
    .next = In its original program, save the article as UTF-8, and open that file.
fault-unencodable-character = The character “{ $character }” does not exist in { $encoding }, the encoding of this file.
    .next = Save as UTF-8 instead.
fault-unfaithful-encoding = The corrected text cannot be written in { $encoding } without changing other words.
    .next = Save as UTF-8 instead.
fault-cuts-mark = The edit would cut through an image, a tag or another element of paragraph { $paragraph }.
    .next = Edit the text before and after the element separately.
fault-changes-markup = The edit would change the formatting around it in paragraph { $paragraph }.
    .next = Edit fewer words at once, or leave the formatting characters out.
fault-locked-segment = { $reason ->
        [protected] Paragraph { $paragraph } is locked: the document protects it against changes.
        [final] Paragraph { $paragraph } is locked: its translation is approved or final.
        [not-translated] Paragraph { $paragraph } is locked: it is marked as not to be translated.
        [no-target] Paragraph { $paragraph } is locked: it has no translation, and the file has no place for one.
       *[locked] Paragraph { $paragraph } is locked: a translation tool has locked it.
    }
    .next = If it needs a change, unlock it in its original program.
fault-cannot-merge-paragraphs = Paragraph { $paragraph } cannot be merged with the previous one: they are of different kinds, or the file has something between them.
    .next = Cut and paste the text, or merge the paragraphs in the original program.
fault-merge-loses-formatting = Paragraph { $paragraph } was not merged: it contains formatting, a link, a note or a picture that would be lost. The text has not been changed.
    .next = Merge the paragraphs in the original program.
fault-paragraph-merged = Paragraph { $paragraph } was merged into the one above, with its formatting. Text in the empty line would lose that formatting.
    .next = Type in the paragraph above, or undo the merge first.
fault-cannot-split-paragraph = Paragraph { $paragraph } cannot be split here: the file format does not allow another paragraph in this position. The text has not been changed.
    .next = Keep it as one paragraph, or split it in the original program.
fault-edit-does-not-fit = An edit does not fit the text of paragraph { $paragraph }.
    .next = Open the article again and repeat the change.
fault-malformed-xml = The file is not well-formed XML (byte { $offset }).
    .next = Export it again from its original program, and open that file.
fault-document-type = The file declares a document type (byte { $offset }), which is not supported.
    .next = Remove the line that begins with <!DOCTYPE, and open the file again.
fault-nested-too-deeply = Elements of the file are nested more than { $depth } levels deep.
    .next = Export it again from its original program, and open that file.
fault-other-format = The file is not { $wanted }.
    .next = Export it in one of these versions, and open that file.
fault-damaged-package = The file is damaged or incomplete.
    .next = Open it in its original program, save it again and open that file; or ask for a new copy.
fault-unpacks-too-large = The file is larger than { $limit } when unpacked.
    .next = Do not trust this file unless you know where it comes from. If you do, save it again in its original program.
fault-unsafe-path = The file contains a part named { $path }, which points outside the file.
    .next = Do not trust this file unless you know where it comes from. If you do, save it again in its original program.
fault-encrypted-file = The file is encrypted: it is protected by a password.
    .next = In its original program, save it without the password, and open that file.
fault-missing-part = The file is missing the required part { $part }.
    .next = Open it in its original program, save it again and open that file; or ask for a new copy.
fault-malformed-part = The part { $part } of the file is not well-formed XML (byte { $offset }).
    .next = Open it in its original program, save it again and open that file; or ask for a new copy.
fault-part-document-type = The part { $part } of the file declares a document type, which is not supported.
    .next = Do not trust this file unless you know where it comes from. If you do, save it again in its original program.
fault-cannot-track-changes = The format { $id } does not support tracked changes.
    .next = Export it as a new Word document with tracked changes, or export the changes as CriticMarkup.
fault-cannot-annotate = The format { $id } does not support quality annotations.
    .next = Only XLIFF supports them. Export the decisions as a table or as JSON instead.
fault-unknown-format = There is no format named “{ $id }”.
    .next = Choose txt, md, html, xliff, docx, odt or fodt.
fault-unknown-encoding = There is no encoding named “{ $label }”.
    .next = Choose UTF-8, UTF-16, windows-1252 or another WHATWG name.

notice-empty-file = The file contains no text.
notice-undecodable-shown = Some bytes of the file could not be read (the first at offset { $offset }). They are shown as � and are written back unchanged.
left-out-decision = “{ $words }”
notice-decisions-left-out = { $more ->
        [0] The file is now divided into paragraphs differently than when you first opened it. Decisions on these words no longer apply and were left out: { $words }. Your other decisions are kept.
       *[other] The file is now divided into paragraphs differently than when you first opened it. Decisions on these words no longer apply and were left out: { $words }, and { $more } more. Your other decisions are kept.
    }
notice-locked-segments = { $count ->
        [one] One segment is locked. It is shown and cannot be changed. It is checked, unless it is marked as not to be translated.
       *[other] { $count } segments are locked. They are shown and cannot be changed. They are checked, except those marked as not to be translated.
    }
notice-untranslated-segments = { $count ->
        [one] One segment has no translation.
       *[other] { $count } segments have no translation.
    }
notice-unread-embedded = { $count ->
        [one] The document embeds another document. Its text is not checked and stays as it is.
       *[other] The document embeds { $count } other documents. Their text is not checked and stays as it is.
    }
notice-unread-smart-art = { $count ->
        [one] The text of a SmartArt diagram is not checked and stays as it is.
       *[other] The text of { $count } SmartArt diagrams is not checked and stays as it is.
    }
notice-unread-charts = { $count ->
        [one] The text of a chart is not checked and stays as it is.
       *[other] The text of { $count } charts is not checked and stays as it is.
    }
notice-unread-word-art = { $count ->
        [one] The text of a WordArt object is not checked and stays as it is.
       *[other] The text of { $count } WordArt objects is not checked and stays as it is.
    }
notice-tracked-without-reason = { $count ->
        [one] One paragraph with changes is a note, a header, a footer or a text box, or is in a content control, where no comments are possible: its changes are tracked, but the reasons are not in the file. The report has them.
       *[other] { $count } paragraphs with changes are notes, headers, footers or text boxes, or are in content controls, where no comments are possible: their changes are tracked, but the reasons are not in the file. The report has them.
    }
notice-tracked-in-labels = { $count ->
        [one] One title or description of a picture was corrected. No format tracks changes there: the correction is in the file, without a change to accept or reject.
       *[other] { $count } titles or descriptions of pictures were corrected. No format tracks changes there: the corrections are in the file, without changes to accept or reject.
    }
notice-tracked-in-shapes = { $count ->
        [one] One paragraph with changes is in a drawn shape, where LibreOffice does not keep tracked changes: it shows them as accepted, and they cannot be rejected there.
       *[other] { $count } paragraphs with changes are in drawn shapes, where LibreOffice does not keep tracked changes: it shows them as accepted, and they cannot be rejected there.
    }

annotation-corrected = { $message } “{ $before }” was corrected to “{ $after }”.
annotation-removed = { $message } “{ $before }” was removed.
annotation-confirmed = { $message } “{ $before }” was not changed.
annotation-rejected = Not an error according to the editor: { $message }
annotation-rejected-because = Not an error according to the editor ({ $reason }): { $message }
annotation-comment = { $message }

# Errors of files and of the library

fault-file-not-found = The file { $path } does not exist.
    .next = Check whether it was moved or renamed, and open it from there.
fault-folder-missing = The folder { $path } does not exist.
    .next = Choose another folder, or create this one first.
fault-is-folder = { $path } is a folder.
    .next = Open a file, or import the folder.
fault-not-a-file = { $path } is not a regular file.
    .next = Choose an article in a format that Copydesk opens.
fault-no-permission = You do not have permission to access { $path }.
    .next = Ask for permission, or save in a folder of your own.
fault-read-only-target = { $path } is read-only.
    .next = Save under another name, or remove the write protection.
fault-disk-full = The disk with { $path } is full.
    .next = Free some space on the disk and try again. Nothing was overwritten.
fault-changed-on-disk = { $path } was changed by another program since Copydesk last read or wrote it.
    .next = Save under another name, or allow it to be replaced.
fault-vanished-on-disk = { $path } was deleted or renamed since it was opened.
    .next = Save again under this name or another; your review is kept.
fault-already-exists = There is already a file { $path }.
    .next = Choose another name, or allow it to be replaced.
fault-file-fault = { $path } could not be read or written: { $detail }.
    .next = Try again. If it fails again, use another disk.
fault-library-busy = The library { $path } is in use by another program.
    .next = Close the other window of Copydesk and try again.
fault-library-damaged = The library { $path } is damaged.
    .next = Move it to another folder, and Copydesk creates a new one. Nothing in it is deleted.
fault-not-a-library = { $path } is not a Copydesk library.
    .next = Move that file elsewhere, or set COPYDESK_DATA_DIR to another folder.
fault-library-newer = The library { $path } was written by a newer version of Copydesk.
    .next = Install the latest version. The library was not changed.
fault-library-read-only = The library { $path } is read-only.
    .next = Remove the write protection, or set COPYDESK_DATA_DIR to another folder.
fault-library-vanished = The library { $path } was deleted or moved while it was open.
    .next = Save your article to a file first; then put the library back, or start Copydesk again.
fault-library-unreachable = The library { $path } cannot be opened: { $detail }.
    .next = Ask for permission to access that folder, or set COPYDESK_DATA_DIR to another one.
fault-library-fault = The library { $path } could not be read or written: { $detail }.
    .next = Try again. If it fails again, restart Copydesk.
fault-lost-update = Article { $article } was changed in another window in the meantime.
    .next = Reload the article to see its current state, and repeat your last step.
fault-no-such-head = Article { $article } has no step { $head }.
    .next = Reload the article and repeat your last step.
fault-unknown-version = Article { $article } has no saved version { $n }.
    .next = Choose a version from the article’s list.

notice-file-changed = The file has changed since you last opened it. This is the new version; the earlier review is still in the library.
notice-restored = This article was in the trash. It is back in the queue with all its decisions.
notice-left-out = Paragraph { $paragraph } is saved as in the original, without { $words }: { $reason }
notice-left-out-words = “{ $before }” → “{ $after }”
notice-comments-left-out = { $count ->
    [one] One comment is not in the file: its format allows none at that place. It is kept here and listed in the report.
   *[other] { $count } comments are not in the file: its format allows none at these places. They are kept here and listed in the report.
}

# Errors of decisions

fault-stale = Paragraph { $paragraph } changed while you were working on it.
    .next = The current text is shown. Make your change again.
fault-stale-issue = The text of this issue has changed in the meantime.
    .next = Go to the next issue; the list is up to date.
fault-conflict = This change overlaps one that was accepted before.
    .next = Revert that one first, or edit the text yourself.
fault-nothing-changes = This would not change anything in paragraph { $paragraph }.
    .next = If the text is right, reject the issue instead.
fault-no-such-suggestion = This issue has no suggestion { $place }.
    .next = Choose one of the suggestions shown.
fault-not-decided = This issue is not decided yet, so it cannot be reopened.
    .next = Accept or reject it.
fault-rewritten-since = This text has been changed since, so this decision cannot be reverted alone.
    .next = Use undo, or type the text that you want.
fault-no-such-change = This change no longer exists: the text was changed in the meantime.
    .next = Look at the changes again.
fault-remark-decided = This change of the file is already decided.
    .next = Undo the decision to decide again.
fault-empty-operation = There is nothing to do.
    .next = Select an issue that is still open.
fault-review-head-beyond-log = The review refers to step { $head }, but only { $length } are stored: the library is missing data.
    .next = Restore the library from a backup, or open the article again as a new one.
fault-review-does-not-fit = Step { $place } of the stored review does not fit this article.
    .next = Restore the library from a backup, or open the article again as a new one.
notice-library-set-aside = The library was damaged. It was moved to { $path }, nothing in it was deleted, and a new one was created.

# Rows of a glossary that could not be imported

details-no-file-column = The first row does not name the columns: one must be “file”, others slug, desk, deadline, assignee or title.
details-no-file = The row does not name a file.
details-unknown-file = No article in the queue or the archive comes from this file.
details-several-files = Several articles come from a file of this name; write its folder before it.
glossary-row-unclosed = A quotation mark is not closed.
glossary-row-no-term = The first cell is empty.
glossary-row-too-many = There are more cells than columns.
fault-no-shared-dictionary = There is no shared dictionary yet.
    .next = Choose its file under “Words, terms and rules” in the settings.
notice-rule-lowered = You reject most issues of the rule “{ $rule }”, so their severity is now lowered by one level. The rule manual shows this, and you can reset it in the settings.
notice-shared-dictionary = The shared dictionary could not be read. The words that were read before still apply.
glossary-entry-nothing-wrong = No term of the entry is marked as deprecated or superseded, so it cannot flag anything.
glossary-entry-no-words = The entry contains no term.
glossary-malformed = From here on, the file is not well-formed XML. The entries before were imported.
glossary-row-no-right = The required translation is missing.
fault-watched-folder-gone = The watched folder { $path } is not available.
    .next = Connect its disk or restore the folder, and Copydesk continues automatically; or stop watching it in the settings.

# Second opinions

source-corrected = Corrected version
source-llm = Language model
fault-corrected-same-text = The corrected version has the same text as the article.
    .next = Choose another file, or paste the text after it was corrected.
fault-flags-none = The file contains no flags.
    .next = Choose the file in which the other program listed the errors of this article.
left-flag = Flag { $number } (“{ $quote }”): { $reason }.
left-flag-without-words = Flag { $number }: { $reason }.
left-changed = “{ $quote }”: these words have been changed since the article was imported.
