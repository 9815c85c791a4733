style-trademark = “{ $phrase }” is a trademark.
    .summary = A trademark is used as a common noun.
    .why = Trademarks are protected, and most house styles require the common noun. If the brand is meant, write it with a capital.
