typography-space-after-comma = A space is missing after the comma: “{ $right }”.
    .summary = A space is missing after a comma.
    .why = A comma between two words is followed by a space. Numbers, formulas and lists of fields are not flagged.
