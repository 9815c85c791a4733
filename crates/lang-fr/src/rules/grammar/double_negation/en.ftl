grammar-double-negation = “Pas” is not used with another negative word: “{ $right }”.
    .summary = “Pas” with “rien”, “personne”, “aucun” or “jamais”.
    .why = “Rien”, “personne”, “aucun” and “jamais” make the negation with “ne” alone; with “pas” it would be cancelled. Source: Grevisse, Le Bon Usage.
