accuracy-untranslated-acronym = “{ $acronym }” stands for the English words; the French words give “{ $right }”.
    .summary = An acronym stands for the words of the source, not for those of the translation.
    .why = An acronym in brackets should match the translated words before it, or readers cannot understand it. Acronyms that are also used in French (FBI, ONG), acronyms that match the French words, and names in their own language are not flagged. You may also keep the international acronym and add “en anglais”.
