### spelling: words that no lexicon knows

spelling-unknown-word = No dictionary knows “{ $word }”.
    .summary = A word is misspelled.
    .why = No lexicon knows the word, and one that it knows is a slip of the pen away: two letters swapped, one doubled, left out, put in or taken for its neighbour on the keyboard, a wrong accent, a lost space. The rule speaks only where that word is so much more frequent that a slip is likelier than a rare word, and where it goes with the words around; names, terms, loans and new words built of known parts are left alone. Frequencies come from wordfreq, forms from the Dicollecte dictionaries.

spelling-lower-case-name = “{ $word }” is a name: “{ $right }”.
    .summary = A name lost its capital.
    .why = The lexicon knows the word as a name only: a country, a town, a person, an acronym. Machine translation and headlines in lower case lose such capitals. Words that became common (un cognac, internet), particles (van, de) and foreign phrases are left alone.

spelling-ligature = The article writes ligatures: “{ $right }”, not “{ $word }”.
    .summary = A ligature is missing.
    .why = French writes œ and æ as one letter in these words (cœur, œuvre, curriculum vitæ). Keyboards without the letter make two of it. The rule speaks only where the article itself writes œ more often.
