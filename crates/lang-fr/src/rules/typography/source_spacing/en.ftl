typography-source-spacing = { $count ->
    [one] “{ $mark }” sticks to its word as in the English source; French puts a space before it.
   *[other] “{ $mark }” sticks to its word in { $count } places as in the English source; French puts a space before it.
}
    .summary = A double mark or a percent sign follows the English source.
    .why = In French a no-break space stands before a colon and a percent sign, a narrow one before a semicolon, an exclamation mark and a question mark. The rule speaks only where the source is English and the article nowhere puts a space before a colon: elsewhere the article’s own habit decides.
