spelling-capital-accent = The article has accents on capitals: “{ $right }”, not “{ $word }”.
    .summary = The accent of a capital is missing.
    .why = In French, capitals have accents (Imprimerie nationale, Académie française). A capital is flagged only if the article has accents on other capitals.
