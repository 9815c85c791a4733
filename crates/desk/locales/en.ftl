# Faults: what happened, and what the editor can do now.

fault-no-data-folder = The system names no folder for Copydesk’s library.
    .next = Set the variable COPYDESK_DATA_DIR to a folder that you may write to, and start again.
fault-unknown-command = The window asked for “{ $name }”, which this version does not know.
    .next = Install the window and the desk from one package.
fault-bad-request = The window sent a request for “{ $name }” that does not read.
    .next = Reload the article and try again.
fault-unknown-article = Article { $article } is not in the library.
    .next = Choose another article from the list.
fault-unknown-issue = This issue is no longer in the article.
    .next = Go to the next issue; the list is up to date.
fault-unknown-segment = Paragraph { $paragraph } is not in the article.
    .next = Reload the article.
fault-unknown-rule = There is no rule “{ $rule }”.
    .next = Look it up in the list of rules.
fault-nothing-to-undo = There is nothing to undo.
    .next = Go on reviewing.
fault-nothing-to-redo = There is nothing to redo.
    .next = Go on reviewing.
fault-no-target = This article came from no file, so there is no place beside it to save to.
    .next = Choose where to save it.
fault-no-source = This article has no source text to pair with.
    .next = Open an XLIFF file, whose segments bring their source, or export another format.
fault-changed-elsewhere = Article { $article } was changed in another window meanwhile.
    .next = Reload the article to see what stands, and repeat your last step.
fault-unreadable-step = Step { $place } of the stored review does not read.
    .next = Install the newest version of Copydesk; if it is the newest, restore the library from a backup.
fault-internal = Something in Copydesk broke; your decisions are kept.
    .next = Try again; if it happens once more, send the log file from the library’s folder.

# The report

report-name = Copydesk review report
report-title = Review: { $title }
report-summary = Summary
report-issues = Issues
report-accepted = Accepted
report-rejected = Rejected
report-confirmed = Confirmed, left
report-settled = Settled by another change
report-open = Open
report-changes = Changes in the text
report-words = Words
report-score-before = MQM score before
report-score-now = MQM score now
report-decisions = Decisions
report-no-issues = No issue was found.
report-column-place = Paragraph
report-column-before = Before
report-column-after = After
report-column-finding = Finding
report-column-decision = Decision
report-text = The text with its changes

status-open = Open
status-accepted = Accepted
status-accepted-edited = Accepted, edited
status-rejected = Rejected
status-confirmed = Confirmed
status-settled = Settled by another change
status-locked = Locked
left-overlap = It overlaps another change.
left-no-suggestion = It has no such suggestion.
left-decided = It is already decided.

severity-critical = critical
severity-major = major
severity-minor = minor
severity-neutral = remark

dimension-terminology = terminology
dimension-accuracy = accuracy
dimension-linguistic-conventions = language
dimension-style = style
dimension-locale-conventions = locale
dimension-design-and-markup = markup

# Faults of formats

fault-binary-file = The file is not text: it holds binary data (byte { $offset }).
    .next = Open the article as text or Markdown, or paste its text.
fault-format-not-yet-supported = The file is a { $name }, which cannot be read yet.
    .next = Save it as Word (.docx), OpenDocument or plain text in the program it comes from and open that.
fault-file-too-large = The file has { $size }; the limit is { $limit }.
    .next = Split the file into parts and open them one by one.
fault-undecodable-bytes = The bytes at offset { $offset } are not valid { $encoding }.
    .next = Save the article as UTF-8 in the program it comes from and open that.
fault-unencodable-character = The character “{ $character }” does not exist in { $encoding }, the encoding of this file.
    .next = Save as UTF-8 instead.
fault-unfaithful-encoding = The corrected text cannot be written in { $encoding } without changing other words.
    .next = Save as UTF-8 instead.
fault-cuts-mark = The edit would cut through an image, a tag or another element of paragraph { $paragraph }.
    .next = Edit the words before and after the element separately.
fault-changes-markup = The edit would change the formatting around it in paragraph { $paragraph }.
    .next = Edit fewer words at once, or leave the formatting characters out.
fault-locked-segment = { $reason ->
        [protected] Paragraph { $paragraph } is locked: the document protects it against changes.
        [final] Paragraph { $paragraph } is locked: its translation is approved or final.
        [not-translated] Paragraph { $paragraph } is locked: it is marked as not to be translated.
        [no-target] Paragraph { $paragraph } is locked: it has no translation, and the file has no place for one.
       *[locked] Paragraph { $paragraph } is locked: a translation tool has locked it.
    }
    .next = Unlock it in the program it comes from if it needs a change.
fault-cannot-merge-paragraphs = Paragraph { $paragraph } cannot be merged with the one before it: they are of different kinds, or the file has something between them.
    .next = Move the words by cutting and pasting them, or merge the paragraphs in the program that the file comes from.
fault-merge-loses-formatting = Paragraph { $paragraph } was not merged: it holds formatting, a link, a note or a picture that would be lost. The text has not been changed.
    .next = Merge the paragraphs in the program that the file comes from.
fault-cannot-split-paragraph = Paragraph { $paragraph } cannot be split here: the file format allows no second paragraph at this place. The text has not been changed.
    .next = Keep it as one paragraph here, or split it in the program that the file comes from.
fault-edit-does-not-fit = An edit does not fit the text of paragraph { $paragraph }.
    .next = Open the article again and repeat the change.
fault-malformed-xml = The file is not well-formed XML (byte { $offset }).
    .next = Export it again from the program it comes from and open that.
fault-document-type = The file declares a document type (byte { $offset }), which is not read.
    .next = Take the line that begins with <!DOCTYPE out and open it again.
fault-nested-too-deeply = The file nests more than { $depth } elements in each other.
    .next = Export it again from the program it comes from and open that.
fault-other-format = The file is not { $wanted }.
    .next = Export it in one of these versions and open that.
fault-damaged-package = The file is damaged or incomplete.
    .next = Open it in its own program, save it again and open that copy; or ask for it again.
fault-unpacks-too-large = The file unpacks to more than { $limit }.
    .next = Do not trust this file unless you know where it comes from; save it anew in its own program.
fault-unsafe-path = The file holds a part named { $path }, which points outside of it.
    .next = Do not trust this file unless you know where it comes from; save it anew in its own program.
fault-encrypted-file = The file is encrypted: it is protected by a password.
    .next = Open it in its own program, save it without the password and open that.
fault-missing-part = The file has no part { $part }, without which it is no document.
    .next = Open it in the program it comes from, save it anew and open that; or ask for it again.
fault-malformed-part = The part { $part } of the file is not well-formed XML (byte { $offset }).
    .next = Open it in the program it comes from, save it anew and open that; or ask for it again.
fault-part-document-type = The part { $part } of the file declares a document type, which is not read.
    .next = Do not trust this file unless you know where it comes from; save it anew in its own program.
fault-cannot-track-changes = Tracked changes cannot be written into a file of the format { $id }.
    .next = Save the article as Word or OpenDocument first, or export the changes as CriticMarkup.
fault-cannot-annotate = Notes on quality cannot be written into a file of the format { $id }.
    .next = Only XLIFF holds such notes; export the decisions as a table or as JSON instead.
fault-unknown-format = There is no format named “{ $id }”.
    .next = Choose txt, md, html, xliff, docx, odt or fodt.
fault-unknown-encoding = There is no encoding named “{ $label }”.
    .next = Choose UTF-8, UTF-16, windows-1252 or another WHATWG name.

notice-empty-file = The file holds no text.
notice-undecodable-shown = Some bytes of the file could not be read (the first at offset { $offset }). They are shown as � and are written back unchanged.
left-out-decision = “{ $words }”
notice-decisions-left-out = { $more ->
        [0] The file is now read into other paragraphs than when you opened it first. Decisions on these words no longer apply and were left out: { $words }. Your other decisions are in force.
       *[other] The file is now read into other paragraphs than when you opened it first. Decisions on these words no longer apply and were left out: { $words }, and { $more } more. Your other decisions are in force.
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
        [one] One title or description of a picture was corrected. No format tracks changes there: it is corrected in the file, without a change to accept or reject.
       *[other] { $count } titles or descriptions of pictures were corrected. No format tracks changes there: they are corrected in the file, without changes to accept or reject.
    }
notice-tracked-in-shapes = { $count ->
        [one] One paragraph with changes stands in a drawn shape, where LibreOffice keeps no tracked changes: it shows them as made, and they cannot be rejected there.
       *[other] { $count } paragraphs with changes stand in drawn shapes, where LibreOffice keeps no tracked changes: it shows them as made, and they cannot be rejected there.
    }

annotation-corrected = { $message } “{ $before }” was corrected to “{ $after }”.
annotation-removed = { $message } “{ $before }” was taken out.
annotation-confirmed = { $message } “{ $before }” was left as it is.
annotation-rejected = Not an error, says the editor: { $message }
annotation-rejected-because = Not an error, says the editor ({ $reason }): { $message }

# Faults of files and of the library

fault-file-not-found = There is no file { $path }.
    .next = Look whether it was moved or renamed, and open it from there.
fault-folder-missing = There is no folder { $path }.
    .next = Choose another folder, or make this one first.
fault-is-folder = { $path } is a folder.
    .next = Choose a text or Markdown file.
fault-not-a-file = { $path } is not an ordinary file.
    .next = Choose a text or Markdown file.
fault-no-permission = You have no permission for { $path }.
    .next = Ask for permission, or save in a folder of your own.
fault-read-only-target = { $path } is read-only.
    .next = Save under another name, or take the write protection off.
fault-disk-full = The disk that holds { $path } is full.
    .next = Make room on the disk and try again; nothing was overwritten.
fault-changed-on-disk = { $path } was changed by another program since Copydesk last wrote or read it.
    .next = Save under another name, or say that it may be replaced.
fault-vanished-on-disk = { $path } was deleted or renamed since it was opened.
    .next = Save again under this name or another; your review is kept.
fault-already-exists = There is already a file { $path }.
    .next = Choose another name, or say that it may be replaced.
fault-file-fault = { $path } could not be read or written: { $detail }.
    .next = Try again; if it fails again, use another disk.
fault-library-busy = The library { $path } is in use by another program.
    .next = Close the other window of Copydesk and try again.
fault-library-damaged = The library { $path } is damaged.
    .next = Move it to another folder, so that Copydesk makes a new one; nothing in it is deleted.
fault-not-a-library = { $path } is not a library of Copydesk.
    .next = Move that file elsewhere, or set COPYDESK_DATA_DIR to another folder.
fault-library-newer = The library { $path } was written by a newer version of Copydesk.
    .next = Install the newest version; the library was left as it is.
fault-library-read-only = The library { $path } is read-only.
    .next = Take the write protection off, or set COPYDESK_DATA_DIR to another folder.
fault-library-vanished = The library { $path } was deleted or moved while it was open.
    .next = Put the file back or start Copydesk again; save your article under a name first.
fault-library-unreachable = The library { $path } cannot be opened: { $detail }.
    .next = Ask for permission to that folder, or set COPYDESK_DATA_DIR to another one.
fault-library-fault = The library { $path } could not be read or written: { $detail }.
    .next = Try again; if it fails again, start Copydesk anew.
fault-lost-update = Article { $article } was changed in another window meanwhile.
    .next = Reload the article to see what stands, and repeat your last step.
fault-no-such-head = Article { $article } has no step { $head }.
    .next = Reload the article and repeat your last step.
fault-unknown-version = Article { $article } has no saved version { $n }.
    .next = Choose a version from the article’s list.

notice-file-changed = The file changed since you last opened it. This is the new version; the earlier review is still in the library.
notice-restored = This article was in the trash. It is back in the queue with all its decisions.
notice-left-out = Paragraph { $paragraph } is saved as in the original, without { $words }: { $reason }
notice-left-out-words = “{ $before }” → “{ $after }”

# Faults of decisions

fault-stale = Paragraph { $paragraph } changed while you were at work on it.
    .next = The present text is shown; make your change again.
fault-stale-issue = The words under this issue have changed meanwhile.
    .next = Go to the next issue; the list is up to date.
fault-conflict = This change touches one that was accepted before.
    .next = Take that one back first, or change the words by hand.
fault-nothing-changes = This would change nothing in paragraph { $paragraph }.
    .next = Reject the issue instead if the words are right.
fault-no-such-suggestion = This issue has no suggestion { $place }.
    .next = Choose among the suggestions that are shown.
fault-not-decided = This issue is not decided, so there is nothing to take back.
    .next = Accept or reject it.
fault-rewritten-since = These words were changed since, so this decision cannot be taken back alone.
    .next = Use undo, or type the words that you want.
fault-no-such-change = This change is no longer there: the text was changed meanwhile.
    .next = Look at the changes again.
fault-empty-operation = There is nothing to do.
    .next = Go on reviewing.
fault-review-head-beyond-log = The review names step { $head }, but only { $length } are stored: the library lost something.
    .next = Restore the library from a backup, or load the article again as a new one.
fault-review-does-not-fit = Step { $place } of the stored review does not fit this article.
    .next = Restore the library from a backup, or load the article again as a new one.
notice-library-set-aside = The library was damaged. It was moved to { $path }, nothing in it was deleted, and a new one was begun.

# Rows of a glossary that could not be taken

glossary-row-unclosed = A quotation mark is not closed.
glossary-row-no-term = The first cell holds no word.
glossary-row-too-many = There are more cells than columns.
fault-no-shared-dictionary = There is no shared dictionary yet.
    .next = Choose its file under “Words, terms and rules” in the settings.
notice-rule-lowered = You reject most issues of the rule “{ $rule }”; from now on they weigh one step less. The rule manual says so too, and the settings can forget it.
notice-shared-dictionary = The shared dictionary could not be read. The words that were read before still count.
glossary-entry-nothing-wrong = The entry calls no term deprecated or superseded, so that nothing can be flagged by it.
glossary-entry-no-words = The entry holds no term.
glossary-malformed = From here on the file is no well-formed XML; what stands before was taken.
glossary-row-no-right = Nothing is named that is required for the words of the source.
fault-watched-folder-gone = The folder { $path }, which is watched, is not there.
    .next = Connect its disk or bring the folder back, and Copydesk goes on by itself; or stop watching it in the settings.
