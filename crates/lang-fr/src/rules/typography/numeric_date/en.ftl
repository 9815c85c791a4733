typography-numeric-date = The month stands first; French writes “{ $right }”.
    .summary = A date in figures has the month first.
    .why = English of the United States writes the month before the day. Only dates that cannot be read otherwise (the second figure is above twelve) are flagged.
