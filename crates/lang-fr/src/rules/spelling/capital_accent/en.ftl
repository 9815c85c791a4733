spelling-capital-accent = The article writes accents on capitals: “{ $right }”, not “{ $word }”.
    .summary = The accent of a capital is missing.
    .why = French capitals bear their accents (Imprimerie nationale, Académie française). The rule speaks only where the article itself writes accents on capitals elsewhere.
