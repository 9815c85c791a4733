typography-ungrouped-digits = A number of this length should be “{ $right }”.
    .summary = The thousands of a long number are not separated.
    .why = The digits of a number of five digits or more are grouped by three, separated by no-break spaces. Years, postal codes and identifiers are not flagged.
