typography-space-before-mark = No space belongs before “{ $mark }”.
    .summary = A space stands before a full stop or a comma.
    .why = In French as in English, the full stop and the comma follow the word at once; a space comes after them. File names, decimal numbers and dotted leaders are not flagged.
