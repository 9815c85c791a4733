grammar-sound-alike = “{ $wrong }” is not possible here; “{ $right }”, which sounds alike, is.
    .summary = A word is not possible in its position, but one that sounds alike is.
    .why = “Un” or “mon” is followed by a noun, “il” or “qui” by a verb, “avoir” by a participle. No reading of the word fits; the suggestions sound alike and fit. Sources: readings and pronunciation of the French lexicon (Dicollecte), frequencies of wordfreq.
