### What the engine says of a whole article.

engine-language-unknown = The language of this text could not be recognised; only rules for every language are on.
engine-language-without-rules = This text seems to be in “{ $language }”, for which there are no rules yet; only rules for every language are on.
engine-language-differs = This text is said to be in “{ $language }” but seems to be in “{ $seen }”; passages in that language are not checked.
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
