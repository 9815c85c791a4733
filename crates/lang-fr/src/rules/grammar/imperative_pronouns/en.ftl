grammar-imperative-pronouns = “{ $wrong }” should be “{ $right }”.
    .summary = A hyphen between an imperative and its pronouns is missing.
    .why = Each pronoun after an imperative is joined by a hyphen: donne-la, donnez-le-moi, souvenez-vous-en. Before “en” and “y”, “me” and “te” have an apostrophe instead. Source: Grevisse, Le Bon Usage.
