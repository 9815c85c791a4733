accuracy-untranslated-word = “{ $phrase }” was not translated.
    .summary = A month, a day, a title, a unit or a label of a web page is in English.
    .why = These words have only one translation. Names that contain them (Black Friday, Sunday Times) are not flagged.
