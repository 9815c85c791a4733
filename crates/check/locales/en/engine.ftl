### What the engine says of a whole article.

engine-language-unknown = Not checked: the language of this text was not recognised. Only the rules for every language were applied.
engine-language-without-rules = Not checked: there are no rules for “{ $language }”. Only the rules for every language were applied.
engine-language-differs = Not checked: this text is labelled “{ $language }” but seems to be in “{ $seen }”. Passages in that language were not checked.
engine-folded = This rule would flag { $count } places in this paragraph; it says so once.
engine-used = The article uses “{ $word }” { $count ->
    [one] once
   *[other] { $count } times
}.
engine-own-issue = Marked by the editor.
engine-own-comment = { $comment }
terminology-glossary = The glossary has “{ $right }” for “{ $words }”
    .summary = A term of the glossary
    .why = The editor’s glossary says how this is to be called, or that it is not to be used. Terms are imported and taken out in the settings.
terminology-glossary-forbidden = The glossary forbids “{ $words }”
terminology-glossary-required = The source has “{ $source }”, for which the glossary requires “{ $right }”
terminology-glossary-note = { $note }
engine-lowered = You reject most issues of this rule; they weigh one step less.
typography-house-style = Not the house style
    .summary = A departure from the house style
    .why = The house style chosen in the settings says how this is written, whatever the article does elsewhere. Other matters go by the article’s own habit.
typography-house-style-apostrophe = The house style writes the apostrophe { $way }
typography-house-style-quotes = The house style puts quotations in { $way }
typography-house-style-thousands = The house style parts thousands as in { $way }
typography-house-style-ellipsis = The house style writes an ellipsis as { $way }
typography-house-style-unit = The house style writes { $way }
typography-house-style-space = { $way ->
    [none] The house style puts no space here
    [plain] The house style puts an ordinary space here
    [narrow] The house style puts a narrow no-break space here
   *[other] The house style puts a no-break space here
}
