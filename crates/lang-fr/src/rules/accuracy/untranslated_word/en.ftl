accuracy-untranslated-word = “{ $phrase }” was left in English.
    .summary = A month, a day, a title, a unit or a caption of a web page was left in English.
    .why = These closed classes of words have one translation. Names made with them (Black Friday, Sunday Times) are not flagged.
