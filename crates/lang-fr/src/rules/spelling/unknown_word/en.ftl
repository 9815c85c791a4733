spelling-unknown-word = No dictionary knows “{ $word }”.
    .summary = A word is misspelled.
    .why = No lexicon knows the word, and one that it knows is a slip of the pen away: two letters swapped, one doubled, left out, put in or taken for its neighbour on the keyboard, a wrong accent, a lost space. The rule speaks only where that word is so much more frequent that a slip is likelier than a rare word, and where it goes with the words around; names, terms, loans and new words built of known parts are not flagged. Frequencies come from wordfreq, forms from the Dicollecte dictionaries.
