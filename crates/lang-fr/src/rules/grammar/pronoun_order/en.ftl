grammar-pronoun-order = “{ $wrong }” should be “{ $right }”.
    .summary = Object pronouns in the wrong order or place.
    .why = Before the verb, object pronouns have this order: me, te, se, nous, vous; le, la, les; lui, leur; y; en. They precede the auxiliary. After an imperative without negation, le, la and les come first (donne-le-moi). “Dont” and “où” are not repeated by “en” and “y”. Source: Grevisse, Le Bon Usage.
