grammar-imperative-pronouns = “{ $wrong }” is written “{ $right }”.
    .summary = Pronouns after an imperative lack a hyphen.
    .why = Each pronoun after an imperative is joined by a hyphen: donne-la, donnez-le-moi, souvenez-vous-en; before en and y, me and te take an apostrophe instead. Source: Grevisse, Le Bon Usage.
