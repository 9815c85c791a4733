spelling-ligature = The article writes ligatures: “{ $right }”, not “{ $word }”.
    .summary = A ligature is missing.
    .why = French writes œ and æ as one letter in these words (cœur, œuvre, curriculum vitæ). Keyboards without the letter make two of it. The rule speaks only where the article itself writes œ more often.
