### The texts of the window in English.

## Library
library-label = Library
library-search = Search { $total ->
    [0] articles
    [one] { $total } article
   *[other] { $total } articles
 }
library-empty = No articles yet
library-open = Open file
library-paste = Paste text
library-row = { $language } · { $words ->
    [one] { $words } word
   *[other] { $words } words
 } · { $open ->
    [0] none open
   *[other] { $open } open
 }
library-row-unchecked = { $language } · { $words ->
    [one] { $words } word
   *[other] { $words } words
 } · not checked
library-language-unknown = language unknown
library-remove = Move “{ $title }” to the trash
library-bar = Open issues: { $critical } critical, { $major } major, { $minor } minor

## Queue
view-queue = Queue
state-new = New
state-in-review = In review
state-done = Done
state-exported = Exported
queue-label = Articles
queue-title = Queue
queue-archive = Archive
queue-trash = Trash
queue-progress = { $total ->
    [one] { $done } of { $total } article done
   *[other] { $done } of { $total } articles done
 }{ $begun ->
    [0] {""}
   *[other] , { $begun } in review
 }
queue-import-files = Import files
queue-import-folder = Import folder
queue-archive-done = Archive { $count } done
queue-shelves = Filter articles
queue-shelf-all = All
queue-shelf-new = New
queue-shelf-in-review = In review
queue-shelf-done = Done
queue-shelf-exported = Exported
queue-shelf-archived = Archive
queue-shelf-trash = Trash
queue-empty-trash = Empty trash…
queue-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
 }
queue-search = Search titles, texts and files
queue-any-language = All languages
queue-order = Order
queue-order-damage = Worst first
queue-order-score = Lowest score first
queue-order-recent = Most recent first
queue-order-title = Title
queue-order-words = Longest first
queue-found = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
 }
queue-column-article = Article
queue-column-slug = Slug
queue-column-desk = Desk
queue-column-deadline = Deadline
queue-column-assignee = Assignee
queue-time-title = Estimated time that is left: reading the text once (238 words per minute), and deciding each open issue (critical 15 seconds, major 10, others 5)
queue-score-short = No score: with fewer than fifty words, a single error would decide it
queue-export = Export…
queue-order-file = File
queue-order-slug = Slug
queue-order-desk = Desk
queue-order-deadline = Deadline
queue-order-assignee = Assignee
job-progress-export = Exporting { $done } of { $total }
job-progress-recheck = Re-checking { $done } of { $total }
job-exported = { $count ->
    [one] { $count } article exported to { $folder }
   *[other] { $count } articles exported to { $folder }
 }
job-rechecked = { $count ->
    [one] { $count } article re-checked.
   *[other] { $count } articles re-checked.
 }
job-left = { $count ->
    [one] Stopped: { $count } article was left.
   *[other] Stopped: { $count } articles were left.
 }
queue-column-state = State
queue-column-language = Lang.
queue-column-words = Words
queue-column-issues = Open issues
queue-column-damage = Penalty
queue-column-score = MQM
queue-column-time = Time
queue-column-acts = Actions
queue-damage-title = Penalty points of the open issues per 100 words (critical 25, major 5, minor 1)
queue-damage = { NUMBER($damage, maximumFractionDigits: 1) }
queue-score-title = MQM quality score out of 100: of the machine translation → of the current text
queue-score = MQM score { NUMBER($before, maximumFractionDigits: 1) } before, { NUMBER($now, maximumFractionDigits: 1) } now
queue-score-value = { NUMBER($score, maximumFractionDigits: 0) }
queue-score-unknown = MQM score not computed yet
unchecked = Not checked
unchecked-no-rules = Not checked: there are no rules for this language ({ $language }).
unchecked-language-unknown = Not checked: the language of this text was not recognised.
unchecked-other-language = Not checked: the text is labelled “{ $language }” but is in another language.
unchecked-hint = Only the rules that apply to every language were used. There is no score, and the absence of issues does not mean that the text is correct.
queue-watched = Watched folder:
queue-watched-gone = Watched folder (not available):
queue-counting = Re-checking { $done } of { $total }
queue-uncounted = { $count ->
    [one] { $count } article has not been re-checked since your last change.
   *[other] { $count } articles have not been re-checked since your last change.
 }
queue-count = Re-check
queue-number = { $count }
queue-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
queue-source = With its source text
queue-none-open = none open
queue-archive-one = Archive “{ $title }”
queue-unarchive = Put “{ $title }” back into the queue
queue-restore = Restore “{ $title }”
queue-purge = Delete “{ $title }” permanently
queue-empty = The queue is empty. Import files or a folder, or drop them here.
queue-archive-empty = The archive is empty.
queue-trash-empty = The trash is empty.
queue-no-match = No matching articles
queue-all-done = No more articles to review.

## Import
import-running = Importing { $done } of { $total }
import-cancel = Stop
import-added = { $count ->
    [0] No article was imported.
    [one] { $count } article imported.
   *[other] { $count } articles imported.
 }
import-sources = { $count ->
    [one] { $count } source text attached.
   *[other] { $count } source texts attached.
 }
import-known = { $count ->
    [one] { $count } was already in the queue.
   *[other] { $count } were already in the queue.
 }
import-restored = { $count ->
    [one] { $count } was restored from the trash with its decisions.
   *[other] { $count } were restored from the trash with their decisions.
 }
import-passed-over = { $count ->
    [one] { $count } other file was skipped.
   *[other] { $count } other files were skipped.
 }
import-stopped = { $count ->
    [one] Stopped: { $count } file was not read.
   *[other] Stopped: { $count } files were not read.
 }
import-failed = { $count ->
    [one] { $count } file could not be read.
   *[other] { $count } files could not be read.
 }

watch-begun = Watching { $path }.
watch-begun-next = Its files are imported now, and new files as they arrive, even after a restart.
watch-ended = Stopped watching { $path }.
watch-ended-next = The articles imported from it stay in the queue.
watch-back = The watched folder is available again.
watch-came = { $count ->
    [one] { $count } article was imported from the watched folder.
   *[other] { $count } articles were imported from the watched folder.
 }
watch-waiting = { $count ->
    [one] { $count } more file is waiting.
   *[other] { $count } more files are waiting.
 }
dialog-watch-title = Folder to watch
action-watch = Watch this folder
action-stop-watching = Stop watching
action-show-queue = Show the queue
announce-counted = All articles have been re-checked.

## Top bar
views-label = Views
view-review = Review
view-changes = Changes
view-result = Result
top-save = Save
top-undo = Undo
top-redo = Redo
top-settings = Settings
top-keys = Shortcuts
top-forms = Export…

## Article
article-label = Text of the article
strip-label = Positions of the issues
strip-issue = { $severity }: { $quote }
mark-issue = { $severity }: { $message }
change-was = was: { $words }
change-was-nothing = added

## Find and replace
find-label = Find and replace
find-field = Find
find-replacement = Replace with
find-replacing = Replace…
find-switches = Options
find-case = Match case
find-word = Whole words
find-plain = Ignore accents, kinds of apostrophes and no-break spaces
find-regex = Regular expression
find-count = { $at } of { $count }
find-none = No results
find-next = Next result (Enter, { KEY("find-next") })
find-previous = Previous result (Shift+Enter, { KEY("find-previous") })
find-close = Close (Esc)
find-replace = Replace
find-replace-all = Replace all…
replace-title = { $count ->
    [one] Replace { $count } occurrence
   *[other] Replace { $count } occurrences
 }
replace-do = { $count ->
    [one] Replace it
   *[other] Replace all { $count }
 }
replace-refused = { $count ->
    [one] { $count } occurrence cannot be replaced and stays as it is.
   *[other] { $count } occurrences cannot be replaced and stay as they are.
 }

many-title = Find in the articles
many-title-replace = Find and replace in the articles
many-search = Find
many-preview = Preview
many-scope-listed = In all articles of the list
many-scope-selected = { $count ->
    [one] In the selected article
   *[other] In the { $count } selected articles
 }
many-progress-find = Searching { $done } of { $total }
many-progress-replace = Replacing: { $done } of { $total } articles
many-progress-undo = Undoing: { $done } of { $total } articles
many-found = { $count ->
    [0] No results
    [one] { $count } result in { $articles } article
   *[other] { $count } results in { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
 }
many-stopped = { $count ->
    [one] Stopped after { $count } article.
   *[other] Stopped after { $count } articles.
 }
many-hits = { $count ->
    [one] { $count } result
   *[other] { $count } results
 }
many-show-more = { $count ->
    [one] Show { $count } more article
   *[other] Show { $count } more articles
 }
many-replace = { $count ->
    [one] Replace { $count } occurrence
   *[other] Replace { $count } occurrences in { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
 }
many-hint = One undo step in each article. Occurrences that a file cannot hold are left as they are, and listed.
many-replaced = { $count ->
    [0] Nothing was replaced.
    [one] { $count } occurrence was replaced.
   *[other] { $count } occurrences were replaced in { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }.
 }
many-kept = “{ $title }”: “{ $words }” was left as it is. { $reason }
many-failed = “{ $title }”: { $reason }
many-more = { $count ->
    [one] And { $count } more article.
   *[other] And { $count } more articles.
 }
many-undone = { $count ->
    [0] The replacement was not undone in any article.
    [one] The replacement was undone in { $count } article.
   *[other] The replacement was undone in { $count } articles.
 }{ $left ->
    [0] {""}
    [one] {" "}{ $left } article was changed since, and stays as it is.
   *[other] {" "}{ $left } articles were changed since, and stay as they are.
 }

## Severities and categories
severity-critical = Critical
severity-major = Major
severity-minor = Minor
severity-neutral = Neutral
category-terminology-wrong-term = Terminology, wrong term
category-terminology-inconsistent = Terminology, inconsistency
category-accuracy-mistranslation = Accuracy, mistranslation
category-accuracy-untranslated = Accuracy, untranslated
category-accuracy-omission = Accuracy, omission
category-accuracy-addition = Accuracy, addition
category-linguistic-conventions-grammar = Grammar
category-linguistic-conventions-spelling = Spelling
category-linguistic-conventions-punctuation = Punctuation
category-linguistic-conventions-textual-conventions = Textual conventions
category-linguistic-conventions-character-encoding = Character encoding
category-style-verbosity = Style, verbosity
category-style-inconsistent = Style, inconsistency
category-style-unidiomatic = Style, unidiomatic
category-locale-conventions-typography = Typography
category-locale-conventions-capitalisation = Capitalisation
category-locale-conventions-format = Format of numbers, dates and addresses
category-design-and-markup-markup = Markup
category-design-and-markup-layout = Layout

## Issue card
card-label = Selected issue
card-confidence = { $percent }% sure
card-suggestions = Suggestions
card-no-suggestion = No suggestion: edit the words yourself, or reject.
card-refused = Its suggestions cannot be written into this file. { $reason }
card-leads-back = Its only suggestions would bring back words that you replaced: correct it yourself, or reject.
card-remove = Remove “{ $quote }”
card-accept = Accept
card-edit = Edit
card-reject = Reject
card-reject-reason = with reason…
card-confirm = Confirm error, don’t fix
card-reopen = Reopen
card-alike = { $count ->
    [2] Accept both occurrences
   *[other] Accept all { $count } occurrences
 }
card-reject-alike = { $count ->
    [2] Reject both occurrences
   *[other] Reject all { $count } occurrences
 }
card-source = Found by: { $source }
card-also = Also found by: { $sources }
card-own-remove = Remove
card-ignore = Ignore everywhere in this article
card-leave-alone = Add to dictionary…
card-rule-off = Turn this rule off…
card-never = Stop flagging…
card-more = More actions
card-explain = Explain
card-why = Why this rule?
card-edit-label = Your wording
card-edit-accept = Accept this wording
card-reason-label = Why it is not an error (optional)
card-reason-reject = Reject
card-cancel = Cancel
card-status-accepted = Accepted
card-status-accepted-edited = Accepted with your wording
card-status-rejected = Rejected
card-status-confirmed = Confirmed error, not fixed
card-status-settled = Settled by another change
card-status-locked = Locked
card-new = New since your changes
card-overtakes = This changes your earlier correction “{ $before } → { $after }”. Accept to take this one instead; reject to keep the other.
card-reason = Reason: { $reason }
card-none-title = No issue is selected
card-none-open = { $total ->
    [0] No issues were found in this article.
   *[other] All issues are decided. Save the corrected version, or proofread it in the Result view.
 }
card-none-chosen = Select one in the text or in the list.
card-none-unchecked = No open issues, but this article was not checked. Proofread it yourself.

## Context menus
menu-issue = Selected issue
menu-text = Text
menu-words = Edit
menu-article = Selected articles
menu-change = Selected change
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-reject-reason = Reject with a reason…
menu-open = Open
menu-archive = { $count ->
    [one] Archive
   *[other] Archive { $count } articles
 }
menu-unarchive = { $count ->
    [one] Put back into the queue
   *[other] Put { $count } articles back into the queue
 }
menu-restore = { $count ->
    [one] Restore
   *[other] Restore { $count } articles
 }
menu-trash = { $count ->
    [one] Move to the trash
   *[other] Move { $count } articles to the trash
 }
menu-purge = { $count ->
    [one] Delete permanently…
   *[other] Delete { $count } articles permanently…
 }
menu-select-all = Select all

## List of issues
list-label = Issues
list-heading = { $open } open · { $decided } decided
list-status-all = All
list-status-open = Open
list-status-decided = Decided
list-search = Filter by text
list-severity = Severity
list-category = Category
list-any-severity = All severities
list-any-category = All categories
list-empty = No matching issues
list-clear = Clear filter
list-accept-safe = { $count ->
    [one] Accept { $count } safe suggestion…
   *[other] Accept { $count } safe suggestions…
 }
list-accept-shown = Accept these { $count }…
list-reject-shown = Reject these { $count }…
list-paragraph = ¶ { $number }
list-removed = (removed)
blank-line-break = (line break)
blank-narrow-no-break = (narrow no-break space)
blank-no-break = (no-break space)
blank-space = (space)

## Status bar
status-progress = { $total ->
    [0] Nothing to decide
   *[other] { $decided } of { $total } decided
 }
status-open-counts = Still open
status-count = { $severity }: { $count }
status-score = MQM
status-other-language = Paragraph in another language: { $language }
status-score-title = MQM score of the machine translation, and of the current text (100: no errors)
status-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
 }
status-on-disk = All changes saved
status-saving = Saving…
status-unsent = Saving what you typed…
status-saved = Saved: { $path }
status-not-saved-since = Changed since it was saved
status-next = Next
status-keys = Shortcuts
status-leave-text = Leave text
status-mark = Mark as an issue
status-in-text = In the text: Alt + letter

## Changes
changes-count = { $count ->
    [0] No changes
    [one] { $count } change
   *[other] { $count } changes
 }
changes-next = Next change
changes-previous = Previous change
changes-label = Two versions compared
changes-show = Show in Review
compare-from = From version
compare-to = To version
layout-label = Layout
layout-sides = Side by side
layout-inline = Inline
layout-original = Before only
layout-result = After only
level-character = By character
change-label = Selected change
change-revert = Revert
change-restore = Restore paragraph
change-restore-all = Restore all
change-by = by { $name }, { $when }
change-nothing = nothing
maker-suggestion = Suggestion
maker-own-words = Your wording
maker-bulk = Suggestion, accepted in bulk
maker-hand = Typed
version-original = Machine translation
version-now = Current text
version-saved = Save { $number }, { $when }
version-saved-short = Save { $number }
version-facts = { $words ->
    [one] { $words } word
   *[other] { $words } words
 }, { $steps ->
    [0] no steps
    [one] { $steps } step
   *[other] { $steps } steps
 }
version-compare = Compare
version-compare-named = Compare the version of { $version } with the current text
version-restore = Restore
version-restore-named = Restore the version of { $version }
versions-title = Versions
versions-hint = Restoring can be undone like any other step; nothing is lost.

## Result
result-label = The corrected article
result-copy = Copy text

## Empty
empty-title = No article is open
empty-body = Drop an article here, or open one. It stays on this computer.
empty-choose = Choose an article on the left, or add a new one.
empty-open = Open a file
empty-paste = New from text
empty-sample = Open a sample
empty-keys-decide = accept, reject, edit
empty-keys-next = the next issue
empty-keys-palette = all commands
empty-keys-queue = the queue, worst first
empty-loading = Opening…
drop-here = Drop to open

## Tour
tour-title = Tour
tour-offer = New here? Review a sample article in five steps.
tour-start = Start the tour
tour-decline = No, thanks
tour-step = Step { $number } of { $count }
tour-next = Next
tour-back = Back
tour-end = End the tour
tour-done = Done
tour-look = Go to the next issue
tour-look-what = The marked words are possible errors. The card on the right says what is wrong with the selected one, and why. { KEY("next-issue") } goes to the next issue, { KEY("previous-issue") } to the previous one; a click works too.
tour-accept = Accept a suggestion
tour-accept-what = { KEY("accept") } accepts the selected suggestion, a digit selects another one. { KEY("reject") } rejects an issue that is not an error. The next open issue is selected for you.
tour-edit = Write your own correction
tour-edit-what = { KEY("edit") } opens the suggestion for editing. Change it, then press Enter. You can also type in the article: { KEY("focus-text") } places the cursor there, Esc leaves it.
tour-undo = Undo a step
tour-undo-what = Every step can be undone, even after a restart. Everything is saved at once.
tour-check = Look at what changed
tour-check-what = Changes shows the machine translation and your text side by side. { KEY("save") } saves the corrected version; the original file is not changed.
tour-end-what = That is all. { KEY("show-review") } returns to the article, { KEY("show-palette") } finds every command, and { KEY("show-keys") } lists the shortcuts.

## Source pane
source-label = Source text
source-of-file = from the article’s file
source-pasted = pasted text
source-remove = Remove
source-close = Close the source pane
source-none = This article has no source text.
source-none-hint = With the text that was translated beside it, meaning errors are easier to see. You can also drop a file here. The article does not change.
source-choose = Choose a file…
source-paste = Paste the source text…
source-drop = Drop to use as the source text
source-untranslated = Not translated
source-absent = Not in the source
source-fixed = Pair set by hand
source-actions = Pair of the selected source paragraph
source-pairs-of-file = The pairs are those of the file.
source-up = Move up
source-up-title = Move this paragraph to the translated paragraph above
source-down = Move down
source-down-title = Move this paragraph to the translated paragraph below
source-join = Join
source-join-title = Join this pair with the next one
source-separate = Separate
source-separate-title = Separate the paragraphs of this pair
source-more = Show all
source-less = Show less

## Dialogs
dialog-close = Close
dialog-open-title = Open an article
dialog-corrected-title = Choose a corrected version
dialog-flags-title = Import flags
dialog-source-title = Choose the source text
dialog-folder-title = Import a folder
dialog-save-title = Save the corrected version
dialog-tracked-title = Save with tracked changes
dialog-export-title = Save: { $form }
corrected-title = Paste a corrected version
corrected-label = The corrected text of this article
corrected-hint = Each difference becomes a suggestion. The article does not change until you accept one.
corrected-compare = Compare
sources-title = Second opinions
sources-none = Only the rules of Copydesk have checked this article.
sources-found = { $count ->
    [one] { $count } suggestion or flag
   *[other] { $count } suggestions and flags
 }
sources-remove = Remove
sources-remove-one = Remove what “{ $source }” found
source-paste-title = Paste the source text
source-paste-label = The text that was translated
source-paste-hint = Blank lines separate paragraphs. They are paired with those of the article.
source-paste-add = Add
paste-title = New from text
paste-label = Text of the article
paste-hint = Blank lines separate paragraphs. The first short line becomes the headline.
paste-start = Start review
bulk-accept-title = { $count ->
    [one] Accept { $count } issue
   *[other] Accept { $count } issues
 }
bulk-reject-title = { $count ->
    [one] Reject { $count } issue
   *[other] Reject { $count } issues
 }
bulk-confirm-title = { $count ->
    [one] Confirm { $count } issue
   *[other] Confirm { $count } issues
 }
bulk-accept-do = { $count ->
    [one] Accept it
   *[other] Accept all { $count }
 }
bulk-reject-do = { $count ->
    [one] Reject it
   *[other] Reject all { $count }
 }
bulk-confirm-do = { $count ->
    [one] Confirm it
   *[other] Confirm all { $count }
 }
bulk-hint = A single undo reverts all of it.
bulk-safe-title = { $count ->
    [one] Accept { $count } safe suggestion
   *[other] Accept { $count } safe suggestions
 }
safe-what = Safe: certainly right, and without effect on the meaning. Names, quotations, code and text in other languages are never among them.
bulk-more = And { $count } more.
bulk-without = { $count ->
    [one] { $count } issue has no such suggestion and stays open.
   *[other] { $count } issues have no such suggestion and stay open.
 }
own-title = Mark an issue
own-comment = What is wrong? (optional)
own-replacement = Replacement
own-add = Mark as an issue
own-add-replacing = Mark and replace
own-select-first = Select the words in the text first, with the mouse or with Shift and the arrow keys.

# Tracked changes and comments of the file, and the editor's comments
remarks-title = In the file
remarks-count = { $changes ->
    [0] { $comments ->
        [one] 1 comment
       *[other] { $comments } comments
    }
    [one] 1 change{ $comments ->
        [0] {""}
        [one] , 1 comment
       *[other] , { $comments } comments
    }
   *[other] { $changes } changes{ $comments ->
        [0] {""}
        [one] , 1 comment
       *[other] , { $comments } comments
    }
}
remarks-none = The file contains no tracked changes or comments.
remarks-none-next = { KEY("add-comment") } writes a comment on the selected words.
remarks-accept-all = Accept all
remarks-reject-all = Reject all
remarks-accepted = { $count ->
    [one] 1 change of the file was accepted.
   *[other] { $count } changes of the file were accepted.
}{ $left ->
    [0] {""}
    [one] {" "}1 stays in the file: the list says why.
   *[other] {" "}{ $left } stay in the file: the list says why.
}
remarks-rejected = { $count ->
    [one] 1 change of the file was rejected.
   *[other] { $count } changes of the file were rejected.
}{ $left ->
    [0] {""}
    [one] {" "}1 stays in the file: the list says why.
   *[other] {" "}{ $left } stay in the file: the list says why.
}
remark-insertion = Inserted
remark-deletion = Deleted
remark-comment = Comment
remark-moved-insertion = Moved to this place
remark-moved-deletion = Moved from this place
remark-unknown-author = Unknown author
remark-accept = Accept
remark-reject = Reject
remark-only-accept = It can be accepted here, but not rejected: it contains more than text, or the end of a paragraph.
remark-elsewhere = It is a part of a larger change, and stays in the file. Decide on it in the program that the file comes from.
remark-status-accepted = Accepted
remark-status-rejected = Rejected
mark-insertion = Inserted by { $who }
mark-deletion = Deleted by { $who }: “{ $words }”
mark-comment = { $who }: { $words }
mark-own-comment = Your comment: { $words }
comment-title = Comment
comment-text = Comment
comment-add = Add comment
comment-in-file = It is saved in the file as a comment.
comment-in-library = The format of this file has no comments: yours is kept in the library and listed in the report.
card-comment = Comment
menu-comment = Comment
palette-title = Commands
palette-hint = Type a command or the title of an article
palette-none = No matching commands
palette-article = Article
quality-title = Quality
quality-score = { $name }: MQM score { NUMBER($score, maximumFractionDigits: 1) } of 100, { $penalty } penalty points in { $words } words
quality-figure = { NUMBER($score, maximumFractionDigits: 1) }
quality-before = Machine translation
quality-now = Current text
quality-caption = Errors by MQM category and severity, before → now
quality-cell = { $before } before, { $now } now
quality-sum = Total
quality-none = No errors were found or confirmed.
manual-title = Rule manual
manual-search = Search { $count } rules
manual-none = No matching rules
keys-manual = Rule manual
keys-title = Keyboard shortcuts
keys-group-decide = Decide
keys-group-move = Move
keys-group-edit = Edit
keys-group-article = Article
keys-group-view = Views
keys-group-help = Help
keys-hint-text = While the cursor is in the article’s text, hold { key-alt } with a letter: { KEY("accept", in: "text") } accepts.
keys-hint-off = Single-letter shortcuts are off: hold { key-alt } with the letter.
settings-title = Settings
settings-language = Language
settings-language-system = System
settings-theme = Colours
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-single-keys = Single-letter shortcuts
settings-advance = After a decision, go to the next open issue
settings-text-size = Text size
settings-text-size-value = { $size } px
settings-watch = Watched folder
settings-watch-none = None. Files in a watched folder are imported automatically.
settings-watch-choose = Choose…
settings-watch-stop = Stop watching
settings-providers = Second opinions
settings-use-languagetool = Ask LanguageTool
settings-use-llm = Ask a language model
settings-sent-languagetool = The text of an article is sent to this address when you ask for its opinion; nothing is sent before. “Try it” sends one short sentence.
settings-sent-llm = The text of an article, its source text if there is one, and the glossary terms that occur in it are sent to this address when you ask for its opinion; nothing is sent before. “Try it” asks for the list of models. The key of a service is kept in the keyring of the system, or read from the environment variable COPYDESK_LLM_KEY, and sent to this address only.
settings-sent-folder = Copydesk starts this LanguageTool when you first ask for its opinion, and ends it when you close the window or turn it off. The text stays on this computer. Java 17 or later is required.
settings-place = Where it runs
settings-place-address = On a server
settings-place-folder = On this computer, started by Copydesk
settings-folder = Folder
settings-folder-example = Folder of languagetool-server.jar
dialog-languagetool-title = Choose the folder of LanguageTool
settings-address = Address
settings-known = Usual address of
settings-model = Model
settings-model-first = First model of the server
settings-models = Models of the server
settings-key = Key
settings-key-none = Only if the service requires one
settings-key-saved = Saved in the system’s keyring
settings-key-remove = Remove the key
settings-mode = Asked for
settings-mode-issues = List of errors
settings-mode-rewrite = Corrected paragraph (for small models)
settings-try = Try it
settings-try-one = Try it: { $source }
settings-trying = Waiting for the answer…
settings-tried = Answered in { $ms } ms.
settings-tried-models = { $count ->
    [0] The server lists no models.
    [one] The server lists { $count } model.
   *[other] The server lists { $count } models.
 }
provider-languagetool = LanguageTool
provider-llm = Language model
asked-languagetool = LanguageTool
asked-llm = The language model
asking-begun = { $source }: asking…
asking-starting = { $source }: starting…
asking-progress = { $total ->
    [one] { $source }: { $done } of { $total } paragraph
   *[other] { $source }: { $done } of { $total } paragraphs
 }
asking-stopping = { $source }: stopping…
asking-about = { $progress } – { $title }
asking-stop = Stop
asking-stop-one = Stop: { $source }
asking-already = { $source } is already being asked about this article.
asking-stopped = { $source } was stopped before its first answer.
asking-found = { $count ->
    [0] { $source } found no errors.
    [one] { $source } found { $count } possible error.
   *[other] { $source } found { $count } possible errors.
 }
asking-found-stopped = { $count ->
    [0] { $source } was stopped. It had found nothing that can be shown.
    [one] { $source } was stopped. It had found { $count } possible error.
   *[other] { $source } was stopped. It had found { $count } possible errors.
 }
asking-elsewhere = “{ $title }”: { $message }
announce-asking = { $source } is being asked.
settings-profile = Ignored words, glossary, rules turned off
settings-profile-open = Show
profile-title = Words, terms and rules
profile-search = Search
profile-terms = { $count ->
    [0] Glossary
    [one] Glossary: { $count } term
   *[other] Glossary: { $count } terms
 }
profile-forbidden = forbidden
profile-remove = Remove
profile-remove-named = Remove “{ $words }” from the glossary
profile-kind = Kind of term
profile-kind-wrong = Term to avoid
profile-kind-required = Required translation
profile-source = Source term
profile-rendering = Required translation (alternatives: a | b)
profile-required = { $language ->
    [any] required translation
   *[other] required translation (source language: { $language })
 }
profile-wrong = Term to avoid
profile-right = Replacement (empty: forbidden)
profile-note = Note
profile-add = Add
profile-import = Import a glossary (CSV, TBX)
profile-import-title = Import a glossary
profile-import-hint = CSV: one term per row: term to avoid, replacement, note. With the header row “source, target, language”: required translations. TBX: deprecated terms are flagged; preferred terms are the replacements, and are required where the source text has the term in another language.
profile-imported = { $count ->
    [one] { $count } term imported.
   *[other] { $count } terms imported.
 }
profile-bad-rows = { $count ->
    [one] { $count } row could not be imported.
   *[other] { $count } rows could not be imported.
 }
profile-bad-row = Line { $line }: { $reason }
profile-words = { $count ->
    [0] Ignored words
    [one] { $count } ignored word
   *[other] { $count } ignored words
 }
profile-file = Stored in { $path }, a plain text file.
profile-every-rule = by all rules
profile-flag = Flag again
profile-flag-named = Flag again: “{ $words }”
profile-rules = { $count ->
    [0] Rules turned off
    [one] { $count } rule turned off
   *[other] { $count } rules turned off
 }
profile-on = Turn on
profile-on-named = Turn on: { $rule }
profile-article = Not flagged in the open article
rule-title = Why this rule?
rule-why = Why
rule-examples = Examples
rule-example-silent = not flagged
rule-measured = Right in { $percent }% of { $issues } issues in annotated articles ({ $right } of { $issues }).
rule-unmeasured = Not measured: too few of its issues are in the annotated articles, or these do not mark such errors.

## Deleting permanently
purge-title = { $count ->
    [one] Delete permanently?
   *[other] Delete { $count } articles permanently?
 }
purge-one = “{ $title }” will be deleted permanently, { $decisions ->
    [0] with no decisions.
    [one] with { $decisions } decision.
   *[other] with { $decisions } decisions.
 }
purge-many = { $count ->
    [one] { $count } article
   *[other] { $count } articles
 } will be deleted permanently, { $decisions ->
    [0] with no decisions.
    [one] with { $decisions } decision.
   *[other] with { $decisions } decisions.
 }
purge-hint = This cannot be undone. The files on disk are not deleted.
purge-do = { $count ->
    [one] Delete permanently
   *[other] Delete { $count } permanently
 }

## A file that changed
queue-newer = File changed
newer-bar = The file of this article has changed since it was imported.
newer-compare = Compare…
newer-keep = Keep this version
newer-later = Decide later
newer-title = The file has changed
newer-decisions = { $lost ->
    [0] { $kept ->
        [0] No decision is affected.
        [one] Your decision is kept.
       *[other] All { $kept } decisions are kept.
    }
   *[other] { $kept ->
        [one] { $kept } decision is kept
       *[other] { $kept } decisions are kept
    }; { $lost ->
        [one] { $lost } is not, since its paragraph is another one now.
       *[other] { $lost } are not, since their paragraphs are other ones now.
    }
 }
newer-same = The words are the same.
newer-take = Take the new version
newer-hint = The former version goes to the trash with all its decisions. { KEY("undo") } in the queue brings it back.
notice-new-version = “{ $title }” is now the new version of its file. { $lost ->
    [0] All decisions were kept.
   *[other] { $kept ->
        [one] { $kept } decision was kept
       *[other] { $kept } decisions were kept
    }, { $lost } not.
 }
notice-version-kept = The article stays as it is. It is offered again when the file changes again.
watch-changed = { $count ->
    [one] { $count } file of the watched folder has changed.
   *[other] { $count } files of the watched folder have changed.
 }
watch-changed-next = Articles that were never opened show the new version; for the others it is offered.
cannot-no-newer = The file of this article has not changed.
cannot-no-newer-next = Articles whose file changed are marked in the queue.

## Details of an article
details-title = { $count ->
    [one] Article details
   *[other] Details of { $count } articles
 }
details-title-field = Title
details-slug = Slug
details-desk = Desk
details-deadline = Deadline
details-assignee = Assignee
details-differ = different values
details-date = 2026-12-01
details-do = Save
dialog-details-table = Choose a CSV table with a column “file”
notice-details = { $count ->
    [one] The details of “{ $title }” were changed.
   *[other] The details of { $count } articles were changed.
 }
notice-details-overtaken = Another window had changed them in the meantime: “{ $title }”. Undo restores that.
notice-details-imported = { $count ->
    [0] No row of the table was taken.
    [one] { $count } row was read.
   *[other] { $count } rows were read.
 }{ $changed ->
    [0] {""}
    [one] {" "}{ $changed } article was changed.
   *[other] {" "}{ $changed } articles were changed.
 }

## Export to a folder
export-folder-title = { $count ->
    [one] Export { $count } article
   *[other] Export { $count } articles
 }
export-folder-form = Form
export-folder-tracked = With tracked changes
export-folder-tracked-what = Word and OpenDocument articles keep their format; others become Word documents.
export-folder-corrected = Corrected
export-folder-corrected-what = Each article in its own format.
export-folder-do = Choose the folder…
dialog-export-folder = Folder for the exported articles

## Not flagging any more
ignore-words-title = Add to dictionary
ignore-rule-title = Turn this rule off
ignore-where = Where?
ignore-article = In this article only
ignore-all = In all articles
ignore-team = In all articles, for the whole team
ignore-words-do = Add
ignore-rule-do = Turn off

## Notices
notices-label = Messages
notice-dismiss = Dismiss
notice-removed = “{ $title }” was moved to the trash.
notice-removed-many = { $count ->
    [one] { $count } article was moved to the trash.
   *[other] { $count } articles were moved to the trash.
 }
notice-articles-restored = { $count ->
    [one] { $count } article was restored from the trash.
   *[other] { $count } articles were restored from the trash.
 }
notice-in-trash = “{ $title }” is in the trash. Restore it to open it.
notice-purged = { $count ->
    [one] { $count } article was deleted permanently.
   *[other] { $count } articles were deleted permanently.
 }
notice-ignored-words-article = “{ $words }” is no longer flagged in this article.
notice-ignored-words-all = “{ $words }” is no longer flagged in any article.
notice-ignored-words-team = “{ $words }” is no longer flagged, for the whole team.
notice-ignored-rule-article = The rule { $rule } is off in this article.
notice-ignored-rule-all = The rule { $rule } is off in all articles.
notice-saved = Saved to { $path }
notice-archived = { $count ->
    [one] { $count } article was archived.
   *[other] { $count } articles were archived.
 }
notice-unarchived = { $count ->
    [one] { $count } article is back in the queue.
   *[other] { $count } articles are back in the queue.
 }
notice-restored = The version was restored.
notice-restored-same = The text is already the same as that version.
notice-restored-paragraph = The paragraph was restored.
notice-tracked = Article with tracked changes saved to { $path }
notice-word = Word document with tracked changes saved to { $path }
notice-annotated = Article with quality annotations saved to { $path }
notice-criticmarkup = Text with CriticMarkup saved to { $path }
notice-diff = Diff saved to { $path }
notice-csv = Table of decisions saved to { $path }
notice-json = Review saved to { $path }
notice-tmx = Translation memory saved to { $path }
notice-report = Report saved to { $path }
notice-copied = The text was copied.
notice-paste-refused = The clipboard cannot be read here. Press Ctrl+V to paste.
notice-source-added = The source text was added.
notice-source-removed = The source text was removed.
notice-cannot-split = This paragraph cannot be split: the file format does not allow another paragraph here. The text has not been changed.
notice-typing-taken-back = The paragraph was restored to its previous state.
notice-cannot-split-next = Shift+Enter starts a new line within the paragraph.
notice-replaced = { $count ->
    [0] Nothing was replaced.
    [one] { $count } occurrence was replaced.
   *[other] { $count } occurrences were replaced.
 }
notice-not-replaced = { $count ->
    [one] “{ $words }” was left as it is: { $reason }
   *[other] { $count } occurrences were left as they are. “{ $words }”: { $reason }
 }
notice-nothing-to-replace = There is nothing to replace.
notice-all-decided = All issues are decided.
notice-no-issue-here = There is no open issue at the cursor.
notice-safe-done = { $count ->
    [0] No open issue has a safe suggestion.
    [one] { $count } safe suggestion was accepted.
   *[other] { $count } safe suggestions were accepted.
 }
opinions-added = { $count ->
    [0] “{ $source }” adds nothing to the review.
    [one] “{ $source }” was added: { $count } issue.
   *[other] “{ $source }” was added: { $count } issues.
 }
opinions-left = { $count ->
    [one] { $count } issue of “{ $source }” cannot be shown:
   *[other] { $count } issues of “{ $source }” cannot be shown:
 }
opinions-left-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
 }
notice-many-accept = { $count ->
    [one] { $count } issue was accepted.
   *[other] { $count } issues were accepted.
 }
notice-many-reject = { $count ->
    [one] { $count } issue was rejected.
   *[other] { $count } issues were rejected.
 }
notice-many-confirm = { $count ->
    [one] { $count } error was confirmed.
   *[other] { $count } errors were confirmed.
 }
notice-left-overlap = { $count ->
    [one] { $count } was skipped: it overlaps another change.
   *[other] { $count } were skipped: they overlap other changes.
 }
notice-left-no-suggestion = { $count ->
    [one] { $count } was skipped: it has no such suggestion.
   *[other] { $count } were skipped: they have no such suggestion.
 }
notice-left-decided = { $count ->
    [one] { $count } was already decided.
   *[other] { $count } were already decided.
 }
notice-left-format = { $count ->
    [one] { $count } was skipped: the file format does not allow the change.
   *[other] { $count } were skipped: the file format does not allow the changes.
 }
cannot-none = No issue is selected.
cannot-none-next = Press { KEY("next-issue") } for the next one.
cannot-decided = This issue is already decided.
cannot-decided-next = Press { KEY("next-issue") } for the next one, or { KEY("reopen") } to reopen it.
cannot-no-suggestion = This issue has no suggestion.
cannot-no-suggestion-next = Press { KEY("edit") } to write the correction, { KEY("confirm") } to mark it as an error, { KEY("reject") } to reject it.
cannot-refused = Skipped: the file format does not allow this suggestion.
cannot-refused-next = Press { KEY("previous-issue") } to go back to it, then { KEY("edit") } to write another correction or { KEY("reject") } to reject it.
cannot-open = This issue is not decided yet.
cannot-open-next = Press { KEY("accept") } to accept the suggestion, or { KEY("reject") } to reject the issue.
cannot-locked = This paragraph is locked.
cannot-locked-next = Unlock it in the program that the file comes from, or leave it as it is.
cannot-own = You added this issue yourself, so it has no rule.
cannot-own-next = Press { KEY("reopen") } to remove it.
cannot-other-source = This issue comes from another source, so it has no rule in Copydesk.
cannot-other-source-next = Press { KEY("reject") } to reject this issue, or { KEY("ignore-everywhere") } to ignore it everywhere in the article.
cannot-no-words = Punctuation alone cannot be ignored permanently: all issues on it would disappear.
cannot-no-words-next = Press { KEY("ignore-everywhere") } to ignore this issue everywhere in the article, or { KEY("rule-off") } to turn its rule off.
cannot-none-open = There is no other open issue.
cannot-none-open-next = Save the article, or go on to the next one.
cannot-none-safe = No open issue has a safe suggestion.
cannot-none-safe-next = Decide the issues one by one: press { KEY("next-issue") } for the next one.
cannot-no-change = No change that can be reverted is selected.
cannot-no-change-next = Compare the original with the current text, and select a change with { KEY("next-issue") }.
cannot-no-version = There is nothing to restore here.
cannot-no-version-next = Compare a version with the current text, and select a change.
cannot-no-article = No article is open.
cannot-no-article-next = Open one from the queue.
cannot-no-row = No article is selected.
cannot-no-row-next = Select one with the arrow keys.
cannot-undo = There is nothing to undo.
cannot-undo-next = Each article and the queue have their own steps to undo.
cannot-redo = There is nothing to redo.
cannot-redo-next = You can redo what you undid until you do something else.
cannot-no-room = The window is too narrow to show the source text beside the article.
cannot-no-room-next = Make the window wider, or zoom out with { KEY("zoom-out") }. The card of each issue shows its source meanwhile.
cannot-no-source = This article has no source text.
cannot-no-source-next = Press { KEY("show-source") } to open the source pane and add one.
cannot-not-asking = No server is being asked.
cannot-not-asking-next = Ask one from the command palette.
cannot-no-words-selected = No words are selected.
cannot-no-words-selected-next = Select them with the mouse, or with Shift and the arrow keys.
cannot-no-field = Nothing can be pasted here.
cannot-no-field-next = Press { KEY("focus-text") } to place the cursor in the text.
cannot-source-of-file = The source text is part of the article’s file.
cannot-source-of-file-next = It can be changed only in the program that the file comes from.
cannot-pairs-of-file = The pairs are those of the article’s file, and cannot be changed here.
cannot-pairs-of-file-next = Change them in the program that the file comes from.
cannot-no-pair = This paragraph cannot be paired that way.
cannot-no-pair-next = Select another paragraph with the arrow keys.
cannot-job-running = Articles are still being exported or re-checked.
cannot-job-running-next = Wait for the end, or stop it above the list.
lock-protected = Locked: the document protects this paragraph against changes.
lock-locked = Locked by a translation tool.
lock-final = Locked: the translation is approved or final.
lock-not-translated = Locked and not checked: marked as not to be translated.
lock-no-target = Locked: it has no translation, and the file has no place for one.
save-new-title = { $count ->
    [one] { $count } new issue since your changes
   *[other] { $count } new issues since your changes
 }
save-new-hint = Your changes led to issues that were not in the original article.
save-new-look = Show them
save-new-anyway = Save anyway
action-undo = Undo
action-show-failed = Show which
action-show-profile = Show all
action-restore = Restore
action-next-article = Next article
action-show = Show
action-show-settings = Settings
action-overwrite = Overwrite
action-save-as = Save as…
action-as-utf8 = Save as UTF-8
action-reload = Reload
action-show-conflict = Show the other change
action-retry = Try again

## Announcements for screen readers
announce-accepted = Accepted. { $decided } of { $total } decided.
announce-rejected = Rejected. { $decided } of { $total } decided.
announce-confirmed = Error confirmed. { $decided } of { $total } decided.
announce-issue = { $message } Suggestion { $number } of { $count }: { $suggestion }
announce-issue-alone = { $message } No suggestion.
announce-own-added = Your issue was added.
announce-comment-added = Your comment was added.
announce-remark-accepted = The change was accepted.
announce-remark-rejected = The change was rejected.
announce-source-removed = What “{ $source }” found was removed.
announce-source-open = Source pane open
announce-source-closed = Source pane closed
announce-invisibles-on = Invisible characters shown
announce-invisibles-off = Invisible characters hidden
announce-pair-up = Moved to the paragraph above
announce-pair-down = Moved to the paragraph below
announce-pair-join = Pairs joined
announce-pair-separate = Pair separated
announce-reopened = Reopened.
announce-change = Change { $number } of { $count }: { $deleted } became { $inserted }
announce-reverted = Reverted.
announce-undone = Undone.
announce-redone = Redone.
announce-hit = Result { $at } of { $count }
announce-replaced = Replaced.
announce-issue-gone = The issue is gone: its text was changed.
announce-tour-ended = The tour has ended.

## Commands
command-accept = Accept the selected suggestion
command-edit = Edit the suggestion, then accept
command-reject = Reject: no error
command-reject-with-reason = Reject with a reason
command-confirm = Confirm the error without fixing it
command-accept-alike = Accept all occurrences, with preview
command-reject-alike = Reject all occurrences, with preview
command-ignore-everywhere = Ignore everywhere in this article
command-leave-alone = Add the words to the dictionary…
command-rule-off = Turn this rule off…
command-reopen = Reopen a decided issue
command-choose-suggestion = Choose a suggestion
command-accept-safe = Accept all safe suggestions, with preview
command-accept-listed = Accept the listed issues, with preview
command-reject-listed = Reject the listed issues, with preview
command-add-issue = Mark the selected words, or the word at the cursor, as an issue
command-add-comment = Comment on the selected words, or on the word at the cursor
command-revert-change = Revert the selected change
command-restore-paragraph = Restore the paragraph as in the compared version
command-restore-version = Restore the whole text as in the compared version
command-show-layout = Side by side, inline, before only, after only
command-switch-level = Changes by word or by character
command-show-quality = Quality: MQM score before and after
command-show-remarks = Show the tracked changes and comments in the file
command-show-versions = Versions
command-undo = Undo
command-redo = Redo
command-next-issue = Next open issue or change
command-previous-issue = Previous open issue or change
command-show-menu = Menu of the selected issue, article or change
command-copy = Copy
command-cut = Cut
command-paste = Paste
command-find = Find in the article, or in the articles of the queue
command-find-replace = Find and replace in the article, or in the articles of the queue
command-find-many = Find and replace in the articles of the queue
command-find-next = Next result of the search
command-find-previous = Previous result of the search
command-why-rule = Why this rule?
command-focus-text = Focus the text at the selected issue
command-focus-source = Focus the source text
command-search-library = Search the library
command-open-file = Open a file
command-import-folder = Import a folder
command-watch-folder = Watch a folder
command-next-article = Open the next article, worst first
command-open-row = Open the selected article
command-archive-row = Archive the selected articles, return them to the queue, or restore them from the trash
command-remove-row = Move the selected articles to the trash; in the trash, delete them permanently
command-select-rows = Select all articles of the list
command-select-next-row = Select the next article too
command-select-previous-row = Select the previous article too
command-select-row = Select the article, or remove it from the selection
command-edit-details = Rename the article; slug, desk, deadline, assignee
command-compare-newer = Compare with the changed file
command-import-details = Import slugs, desks, deadlines and assignees from a table
command-export-rows = Export the selected articles to a folder
command-recheck-rows = Re-check the selected articles
command-new-text = New article from text
command-compare-file = Compare with a corrected version…
command-compare-text = Paste a corrected version…
command-import-flags = Import flags…
command-show-sources = Second opinions…
command-ask-languagetool = Ask LanguageTool
command-ask-llm = Ask the language model
command-stop-asking = Stop asking
command-source-file = Choose the source text…
command-source-text = Paste the source text…
command-remove-source = Remove the source text
command-save = Save the corrected version
command-save-as = Save as…
command-show-forms = Export…
command-export-tracked = Save with tracked changes
command-export-report = Save a review report
command-print-report = Print the report…
command-show-queue = Queue
command-show-review = Review
command-show-changes = Changes
command-show-source = Show or hide the source text
command-show-invisibles = Show or hide invisible characters
command-show-result = Result
command-show-settings = Settings
command-show-profile = Words, terms and rules
command-show-keys = Keyboard shortcuts
command-show-palette = All commands
command-show-manual = Rule manual
command-show-tour = Tour of the window, on a sample article
command-leave = Leave a field or the text, close a message

## Names of keys
key-mod = Ctrl
key-command = ⌘
key-shift = ⇧
key-shift-name = Shift
key-alt = Alt
key-escape = Esc
key-enter = Enter
key-delete = Del
key-menu = Menu

## Splitters
splitter-library = Width of the library
splitter-issue = Width of the issue pane
splitter-source = Width of the source pane
announce-zoom = { $percent }%
announce-rule-on = The rule is on.
announce-rule-off = The rule is off.
command-zoom-in = Zoom in
command-zoom-out = Zoom out
command-zoom-reset = Reset zoom
keys-change = Change
keys-change-named = Change the shortcut: { $command }
keys-reset = Reset to default
keys-reset-named = Reset to default: { $command }
keys-reset-all = Reset all shortcuts
keys-reset-done = All shortcuts were reset.
keys-set = The shortcut was changed.
keys-none = no shortcut
key-of-command = (no shortcut: “{ $command }”)
keys-press = Press the new key. Esc cancels.
keys-kept = Text fields, lists or the system use this key. Press another one:
keys-clash = “{ $command }” already uses this key:
keys-take = Reassign
rule-acceptance = You accepted { $right } of { $decided }: with 95% certainty, it is right at least { $least }% of the time.
rule-lowered = You reject most of its issues, so their severity is lowered by one level.
rule-undecided = You have decided none of its issues yet.
rule-turn-off = Turn off
rule-turn-on = Turn on
manual-off = off
manual-measured = right { $percent }% of { $issues }
manual-share = accepted { $right } of { $decided }
manual-lowered = severity lowered
card-acceptance = You accepted { $right } of { $decided } issues of this rule.
profile-export-title = Export
profile-export-terms = Export the glossary (CSV, TBX)
profile-export-words = Export the words
profile-export-rules = Export the list
profile-exported = Written to { $path }.
profile-share-title = Shared dictionary
profile-share = Use a shared dictionary
profile-share-new = Create a shared dictionary
profile-unshare = Stop using it
profile-shared-file = Your team’s words are in { $path }; keep it in a repository or on a shared disk.
profile-is-shared = shared
profile-share-word = Share
profile-share-word-named = Share: “{ $words }”
profile-is-on = on
profile-off-named = Turn off: { $rule }
profile-learned = Your acceptance of rules
profile-learned-hint = If, with 95% certainty, you accept fewer than one in three issues of a rule, their severity is lowered by one level. Rules are never turned off automatically.
profile-page = Page
profile-page-named = Page of the rule { $rule }
profile-forget = Reset
profile-forgotten = Rule severities were reset; your decisions are kept.
settings-face = Article font
settings-face-serif = Serif
settings-face-sans = Sans serif
settings-face-system = System
settings-zoom = Zoom
settings-percent = { $zoom }%
settings-editor-name = Your name
settings-editor-name-hint = Author of tracked changes and comments. Empty: the name of your user account.
settings-suggestions = Most suggestions for an issue
settings-invisibles = Show spaces, tabs, line ends and soft hyphens in the text
settings-tour = Tour of the window, on a sample article
settings-tour-start = Start
settings-autosave = Save the corrected version automatically after a pause
settings-keys = Keyboard shortcuts
settings-keys-open = Show and change
settings-manual = Rule manual
settings-manual-open = Show
settings-house = House style
settings-house-hint = Your choices always apply. For the rest, the article’s own usage is the norm.
house-habit = As in the article
house-quotes = Quotation marks
house-quotes-guillemets = « »
house-quotes-curly = “ ”
house-quotes-straight = " "
house-apostrophe = Apostrophe
house-apostrophe-curly = ’
house-apostrophe-straight = '
house-high-marks = Space before ; ! ?
house-colon = Space before :
house-guillemets = Space inside « »
house-space-narrow = narrow no-break
house-space-no-break = no-break
house-space-plain = ordinary
house-space-none = none
house-thousands = Thousands
house-thousands-spaced = 12 000
house-thousands-dotted = 12.000
house-percent = Per cent
house-percent-spaced = 12 %
house-percent-glued = 12%
house-unit = Units
house-unit-spaced = 12 km
house-unit-glued = 12km
house-ellipsis = Ellipsis
house-ellipsis-character = …
house-ellipsis-dots = { "..." }
empty-step-look = Copydesk marks likely errors in a translated article and suggests corrections, the best one first.
empty-step-decide = You accept, edit or reject each suggestion. Every decision is saved at once and can be undone.
empty-step-save = Save writes the corrected version next to the original, which is not changed.
empty-keys-help = all shortcuts, and the rule manual

## Export formats
forms-title = Export
form-clean = Same format, corrected
form-clean-what = The original file with your corrections and no other change.
form-tracked = Tracked changes
form-tracked-what = The original with each correction to accept or reject, and the reason for it in a comment.
form-tracked-cannot = Only for Word and OpenDocument files.
form-word = Word document with tracked changes
form-word-what = A new Word document with the article and each correction to accept or reject.
form-word-cannot = This article is a Word document. Save it with tracked changes.
form-annotated = Quality annotations (XLIFF, ITS 2.0)
form-annotated-what = The corrected translation with each decision as an ITS localization quality issue.
form-annotated-cannot = Only for XLIFF files.
form-report = Review report
form-report-what = A page to read or print: score, decisions, before and after.
print-report = Print report…
print-report-what = The report in the system’s print dialog, which can also save it as PDF.
form-criticmarkup = CriticMarkup
form-criticmarkup-what = The text with its changes marked, for Markdown editors.
form-diff = Unified diff
form-diff-what = For the patch command and version control.
form-csv = Decisions as a table (CSV)
form-csv-what = One decision per row, for a spreadsheet.
form-json = Review as JSON
form-json-what = The whole review, for other programs.
form-tmx = Translation memory (TMX)
form-tmx-what = Source texts with their corrected translations.
form-tmx-cannot = Only for articles with a source text.
