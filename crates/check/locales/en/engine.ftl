### Messages of the engine.

engine-language-unknown = Not checked: the language of this text was not recognised. Only the rules for every language were applied.
engine-language-without-rules = Not checked: there are no rules for “{ $language }”. Only the rules for every language were applied.
engine-language-differs = Not checked: this text is labelled “{ $language }” but is probably in “{ $seen }”. Passages in that language were not checked.
engine-folded = This rule applies { $count } times in this paragraph; only the first is flagged.
engine-used = The article uses “{ $word }” { $count ->
    [one] once
   *[other] { $count } times
}.
engine-also-found = { $source } also found this ({ $rule }) and proposes the same.
engine-own-issue = Marked by the editor.
engine-own-comment = { $comment }
terminology-glossary = The glossary has “{ $right }” for “{ $words }”
    .summary = A term of the glossary
    .why = The editor’s glossary has another term, or forbids this one. Terms are added, imported and removed in the settings.
terminology-glossary-forbidden = The glossary forbids “{ $words }”
terminology-glossary-required = The source has “{ $source }”, for which the glossary requires “{ $right }”
terminology-glossary-note = { $note }
engine-lowered = You reject most issues of this rule, so their severity is lowered by one level.
typography-house-style = Not the house style
    .summary = A departure from the house style
    .why = The house style that is set in the settings takes precedence over the habit of the article. For what it does not set, the habit of the article counts.
typography-house-style-apostrophe = The house style has { $way } as the apostrophe
typography-house-style-quotes = The house style has { $way } around quotations
typography-house-style-thousands = The house style separates thousands as in { $way }
typography-house-style-ellipsis = The house style has { $way } for an ellipsis
typography-house-style-unit = The house style is { $way }
typography-house-style-space = { $way ->
    [none] The house style has no space here
    [plain] The house style has an ordinary space here
    [narrow] The house style has a narrow no-break space here
   *[other] The house style has a no-break space here
}
corrected-replaced = The corrected version has other words here.
corrected-inserted = The corrected version adds words here.
corrected-removed = The corrected version does not have these words.
corrected-white-space = The corrected version has other white space here.
corrected-rewrite = The corrected version has another sentence here.
corrected-move = The corrected version has these words at another place.
corrected-split = The corrected version begins a new paragraph here.
corrected-merged = The corrected version has this paragraph merged into the one before it.
corrected-paragraph-added = The corrected version has a paragraph more here.
corrected-paragraph-removed = The corrected version does not have this paragraph.
llm-replaced = The language model has other words here.
llm-inserted = The language model adds words here.
llm-removed = The language model removes these words.
llm-white-space = The language model has other white space here.
llm-rewrite = The language model rewrites this sentence.
llm-move = The language model moves these words.
llm-split = The language model begins a new paragraph here.
flags-flagged = Flagged by { $source }.
