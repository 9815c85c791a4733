accuracy-untranslated-acronym = “{ $acronym }” follows the order of the English words; the French words give “{ $right }”.
    .summary = An acronym shortens the words of the source, not those of the translation.
    .why = Behind its translated long form, an acronym in brackets has to follow these words, or the reader cannot trace it. Acronyms that French uses as they are (FBI, ONG), those that fit the French words and names left in their language stay silent. To keep the international acronym and say so may be the right choice.
