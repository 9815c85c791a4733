typography-decimal-point = French writes “{ $right }”.
    .summary = A decimal point stands where French writes a comma.
    .why = Before a unit, a currency or a percentage, the decimal sign is a comma in French. Versions, sections and grouped thousands are not flagged.
