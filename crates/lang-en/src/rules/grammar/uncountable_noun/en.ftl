grammar-uncountable-noun = “{ $wrong }” is not counted in English; write “{ $right }”.
    .summary = A noun that English does not count has a plural or an indefinite article.
    .why = Information, advice, furniture, equipment and their like have no plural and no a or an; a piece of, an item of count them. Plurals such as children and criteria take no second ending.
