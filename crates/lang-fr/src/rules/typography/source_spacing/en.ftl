typography-source-spacing = { $count ->
    [one] “{ $mark }” has no space before it, as in the English source; French has one.
   *[other] “{ $mark }” has no space before it in { $count } places, as in the English source; French has one.
}
    .summary = A punctuation mark or a percent sign has no space before it, as in the English source.
    .why = French has a no-break space before the colon and the percent sign, and a narrow one before the semicolon, the exclamation mark and the question mark. The marks are flagged only if the source is English and no colon of the article has a space; otherwise the habit of the article decides.
