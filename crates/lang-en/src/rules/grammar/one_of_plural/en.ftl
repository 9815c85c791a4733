grammar-one-of-plural = The noun after “one of” is plural: “{ $right }”.
    .summary = A singular noun after “one of the”.
    .why = “One of” selects one thing of several, so that the noun after it is plural: one of the best hotels. A noun for a group (one of the family) is singular.
