### bilingual: what the source text proves

spelling-lost-capital = “{ $word }” lost its capitals; the source shows that it should be “{ $right }”.
    .summary = A name, an acronym or an identifier lost its capitals.
    .why = The source writes this word with one or more capitals that are due neither to its place nor to a headline, and French does not know it as an ordinary word: it is a proper name, an acronym, a species or an identifier. An ordinary French word (police, mars, français) is left alone, because English uses more capitals; so is what the source writes in lower case as well.
spelling-lost-capital-numeral = A Roman numeral is written in capitals after the word that it numbers.

accuracy-untranslated-day-code = “{ $code }” is the English code for a day or a week; French writes “{ $right }”.
    .summary = A code for a day or a week (D14, W6) stayed English.
    .why = In a study D14 is the fourteenth day and W6 the sixth week: French writes J14 (jour) and S6 (semaine). The rule speaks only where the source places the code as a time, and names days or weeks or counts by weeks; D3 (the vitamin) and D14 (the road) are left alone.

accuracy-untranslated-acronym = “{ $acronym }” follows the order of the English words; the French words give “{ $right }”.
    .summary = An acronym shortens the words of the source, not those of the translation.
    .why = Behind its translated long form, an acronym in brackets has to follow these words, or the reader cannot trace it. Acronyms that French uses as they are (FBI, ONG), those that fit the French words and names left in their language stay silent. To keep the international acronym and say so may be the right choice.

accuracy-source-number = “{ $number }” is not written the French way: “{ $right }”.
    .summary = A number stayed as English writes it, or lost a space.
    .why = French writes a decimal comma and parts thousands with a narrow space; English writes a decimal point and a comma for thousands. The number in the source proves which is which. Versions, sections, articles, figures and addresses keep their point.
    .parted = The source has two numbers here: the space after the comma is gone.
    .grouped = The source parts the thousands of this number; French does so with a narrow space.
    .copied = The number is written exactly as in the English source.

typography-source-spacing = { $count ->
    [one] “{ $mark }” sticks to its word as in the English source; French puts a space before it.
   *[other] “{ $mark }” sticks to its word in { $count } places as in the English source; French puts a space before it.
}
    .summary = A double mark or a percent sign follows the English source.
    .why = In French a no-break space stands before a colon and a percent sign, a narrow one before a semicolon, an exclamation mark and a question mark. The rule speaks only where the source is English and the article nowhere puts a space before a colon: elsewhere the article’s own habit decides.
