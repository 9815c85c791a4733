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

accuracy-english-acronym = “{ $acronym }” is the English acronym; French writes “{ $right }”.
    .summary = An English acronym stands for the French one.
    .why = International bodies, substances, illnesses and common measures have a French acronym (OMS, ARN, VIH, PIB). The rule speaks only where the source uses this acronym, and is silent where the article gives both, where the acronym is in quotation marks and where it is part of a name.

accuracy-name-differs = The source writes “{ $right }”, the translation “{ $name }”.
    .summary = A name or an identifier is spelled otherwise than in the source.
    .why = A name that neither French nor English knows and that is a letter or two from the one in the source was copied wrongly. Names that each language transcribes in its way (Poutine, Putin), their accents and endings are left alone.

accuracy-number-differs = The source says “{ $right }”, the translation “{ $number }”.
    .summary = A number is not the one of the source.
    .why = All other numbers agree, and this one stands for another of the same length. The rule is silent where the source speaks in measures, hours or scales that a translation may convert (miles, p.m., billion), and where several numbers differ.

accuracy-negation-lost = The source denies it; “{ $verb }” affirms it.
    .summary = A negation of the source is gone.
    .why = The source denies its only verb, and the translation, which uses the same word, has no ne … pas, no sans, no negative prefix and no verb of refusal. An opposite (« reste ouvert » for “is not closed”) and phrases such as not only or if not are left alone.

accuracy-source-false-friend = The source says “{ $english }”, which is not “{ $word }”.
    .summary = A false friend that the source proves.
    .why = The French word looks like the one in the source and means another thing (actually: en fait; physician: médecin). The rule is silent where the source also has a word that the French one translates rightly (currently, physicist).

accuracy-repeated-word = “{ $word }” is said twice; the source says two things.
    .summary = The same word stands on both sides of “et” or “ou”.
    .why = The source joins two different words that the translation made one. To find the second word is better than to delete it: the deletion is a last resort. Idioms (encore et encore) and repetitions of the source itself are left alone.

accuracy-source-word-kept = “{ $word }” was left as it stands in the source.
    .summary = A word of the source stands in the translation.
    .why = The word stands in the source as it is, English knows it, French does not, and French does not use it enough for a loan. What follows a name (a species, a brand), what is in quotation marks and what has a capital is left alone.

accuracy-question-mark-lost = The source asks a question; the question mark is missing.
    .summary = The question mark of the source is gone.
    .why = The source is a question, and the translation is built as one (an interrogative, an inversion) but ends without a question mark. Indirect questions are left alone.

accuracy-untranslated-segment = This passage was left as it is: nothing of it is translated.
    .summary = A whole passage is the same as its source.
    .why = The passage is the source, sign for sign, and its words are English and not French. Lists of names, addresses and references are left alone.

accuracy-omitted-text = The translation has { $percent } % of its source’s length: something is probably missing.
    .summary = The translation is far too short for its source.
    .why = French is usually a little longer than English. Less than half of the source’s length nearly always means that a sentence or an end is missing. The source may also be that of another passage.

accuracy-added-text = The translation has { $percent } % of its source’s length: something was probably added.
    .summary = The translation is far too long for its source.
    .why = French is usually a little longer than English. More than twice the source’s length nearly always means that a passage was added or repeated. The source may also be that of another passage.
