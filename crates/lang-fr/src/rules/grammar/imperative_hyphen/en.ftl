grammar-imperative-hyphen = “{ $wrong }” should be “{ $right }”.
    .summary = The hyphen between an imperative and its pronoun is missing.
    .why = A pronoun after an imperative is joined to it by a hyphen: dis-moi, donne-m’en. Source: Grevisse, Le Bon Usage.
