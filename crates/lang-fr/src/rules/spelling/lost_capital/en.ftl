spelling-lost-capital = “{ $word }” lost its capitals; the source shows that it should be “{ $right }”.
    .summary = A name, an acronym or an identifier lost its capitals.
    .why = The source writes this word with one or more capitals that are due neither to its place nor to a headline, and French does not know it as an ordinary word: it is a proper name, an acronym, a species or an identifier. An ordinary French word (police, mars, français) is not flagged, because English uses more capitals; so is what the source writes in lower case as well.

spelling-lost-capital-numeral = A Roman numeral is written in capitals after the word that it numbers.
