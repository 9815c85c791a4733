grammar-repeated-word = “{ $word }” is written twice.
    .summary = A word is written twice in a row.
    .why = Two equal words in a row are a slip of typing or of a machine, except where English doubles a word on purpose (very very) or two uses meet (had had, that that).
