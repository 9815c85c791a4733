typography-glued-mark = The space before “{ $mark }” is missing; the article has it elsewhere.
    .summary = The space before a mark is missing, unlike elsewhere in the article.
    .why = French has a space before the colon, the semicolon, the question and exclamation marks, the percent sign and symbols of units, and inside « … » (Imprimerie nationale). A mark is flagged only if the article has this space elsewhere; the same kind of space is suggested.

typography-glued-mark-unit = The space between the number and its sign is missing in “{ $mark }”.

typography-glued-mark-ordinal = The article has short endings elsewhere (2e), but here “{ $mark }”.
