typography-missing-apostrophe = The apostrophe is missing: “{ $right }”.
    .summary = The apostrophe of an elided word is missing.
    .why = “Qu”, “jusqu” and “lorsqu” are not words; “n”, “s” and “m” between a subject and a verb are pronouns or a negation. “Jai” and “nest” are not words either. Names of points, units and list items are not flagged.
