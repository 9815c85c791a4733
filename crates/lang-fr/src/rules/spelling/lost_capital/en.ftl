spelling-lost-capital = The capitals of “{ $word }” are missing; the source has “{ $right }”.
    .summary = The capitals of a name, an acronym or an identifier are missing.
    .why = The source has this word with capitals that are due neither to the start of a sentence nor to a headline, and it is not an ordinary French word: it is a name, an acronym, a species or an identifier. Ordinary French words (police, mars, français) are not flagged, because English has more capitals; nor are words that the source also has in lower case.

spelling-lost-capital-numeral = A Roman numeral after the word that it numbers is in capitals.
