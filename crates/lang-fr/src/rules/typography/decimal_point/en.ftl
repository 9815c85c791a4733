typography-decimal-point = French has a decimal comma: “{ $right }”.
    .summary = A decimal point instead of a comma.
    .why = French has a decimal comma. A point is flagged before a unit, a currency or a percentage. Versions, sections and grouped thousands are not flagged.
