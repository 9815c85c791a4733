grammar-one-of-plural = After “one of” the noun is plural: “{ $right }”.
    .summary = A singular noun follows “one of the”.
    .why = One of picks a thing out of several, so that the noun after it is plural: one of the best hotels. A noun for a group (one of the family) stays singular.
