grammar-imperative-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = An imperative and its pronoun lack their hyphen.
    .why = The pronoun that follows an imperative is joined to it by a hyphen: dis-moi, donne-m’en. Source: Grevisse, Le Bon Usage.
