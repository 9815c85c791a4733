markup-homoglyph = “{ $text }” holds a letter of another script.
    .summary = A letter of another script stands in a Latin word.
    .why = Cyrillic and Greek letters that look Latin come from copied text and from those who dodge filters; search and spelling fail on them (Unicode Technical Standard 39). Words of one script and Greek symbols are not flagged.
