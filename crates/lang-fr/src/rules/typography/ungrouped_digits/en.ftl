typography-ungrouped-digits = A number this long is written “{ $right }”.
    .summary = A long number has no spaces between its thousands.
    .why = Numbers of five digits and more that count something are parted by no-break spaces in groups of three. Years, postal codes and numbers that name something stay.
