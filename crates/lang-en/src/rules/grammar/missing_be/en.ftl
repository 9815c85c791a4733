grammar-missing-be = A verb is missing: “{ $right }”.
    .summary = A form of be is missing between a pronoun and an adjective.
    .why = An adjective says something of a subject only through a verb: he is afraid. Many languages leave the verb out, English does not.
