markup-homoglyph = “{ $text }” contains a letter of another script.
    .summary = A word in Latin script contains a letter of another script.
    .why = Cyrillic and Greek letters that look like Latin ones come from copied text or from attempts to avoid filters; search and spelling checks fail on them (Unicode Technical Standard 39). Words in one script and Greek symbols are not flagged.
