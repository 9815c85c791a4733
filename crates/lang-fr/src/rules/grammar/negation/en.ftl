grammar-negation = The negation lacks its ne: “{ $right }”.
    .summary = A negation without ne.
    .why = Written French says ne before the verb as well as pas, jamais or guère after it; after on it is easily missed. Speech that is quoted is not flagged. Source: Grevisse, Le Bon Usage.
