typography-breaking-space = The line may break at the space next to “{ $mark }”.
    .summary = An ordinary space instead of a no-break space next to a punctuation mark.
    .why = A line should not begin with one of these marks (Imprimerie nationale). Off by default: many systems insert no-break spaces when they publish.
