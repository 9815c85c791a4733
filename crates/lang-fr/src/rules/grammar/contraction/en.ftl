grammar-contraction = “{ $wrong }” contracts to “{ $right }”.
    .summary = A preposition and its article are not contracted.
    .why = French writes de and à with le and les as one word: du, au, des, aux. Where le or les is the object of an infinitive (“refuser de le voir”) or belongs to a title or a place (“à Le Havre”), both words stay, and the rule is silent. Source: Grevisse, Le Bon Usage.
