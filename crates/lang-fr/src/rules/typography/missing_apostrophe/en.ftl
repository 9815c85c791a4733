typography-missing-apostrophe = “{ $right }” has lost its apostrophe.
    .summary = An elided word has lost its apostrophe.
    .why = “qu”, “jusqu” and “lorsqu” are no words by themselves; “n”, “s” and “m” before a verb after its subject are pronouns or the negation. Names of points, units and items are not flagged.
