typography-glued-mark = A space belongs before “{ $mark }”, as elsewhere in this article.
    .summary = A mark sticks to the word before it, where the article leaves a space.
    .why = French sets a space before the colon, the semicolon, the question and exclamation marks, the percent sign and the symbols of units, and inside « … » (Imprimerie nationale). The rule only speaks where the article itself does so elsewhere, and puts the space that the article writes.

typography-glued-mark-unit = A space belongs between the figure and its sign in “{ $mark }”.

typography-glued-mark-ordinal = Elsewhere this article writes short endings (2e), here “{ $mark }”.
