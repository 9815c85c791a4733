grammar-negation = “Ne” is missing from the negation: “{ $right }”.
    .summary = A negation without “ne”.
    .why = In writing, a negation has “ne” before the verb and “pas”, “jamais” or “guère” after it; “n’” after “on” is easily forgotten. Quoted speech is not flagged. Source: Grevisse, Le Bon Usage.
