typography-space-before-mark = There should be no space before “{ $mark }”.
    .summary = A space before a full stop or a comma.
    .why = A full stop or a comma directly follows the word; the space is after it. File names, decimal numbers and dot leaders are not flagged.
