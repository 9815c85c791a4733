typography-letter-in-number = A letter O stands in the number { $right }.
    .summary = A letter O stands for a nought.
    .why = Programs that read pictures, and hasty fingers, take one for the other. Codes with other letters are not flagged.
