grammar-missing-be = A verb is missing: “{ $right }”.
    .summary = A form of “be” is missing between a pronoun and an adjective.
    .why = In English, a subject and its adjective are linked by a verb: he is afraid. Many languages omit it.
