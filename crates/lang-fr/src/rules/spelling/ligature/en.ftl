spelling-ligature = The article uses ligatures: “{ $right }”, not “{ $word }”.
    .summary = A ligature is missing.
    .why = In these words, œ and æ are one letter (cœur, œuvre, curriculum vitæ), which some keyboards do not have. A word is flagged only if the article uses the ligature more often.
