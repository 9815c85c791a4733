typography-closing-mark = “{ $mark }” does not match the opening mark; use “{ $right }”.
    .summary = The closing quotation mark does not match the opening one.
    .why = Quotation marks are in pairs: « », “ ”, ‘ ’. Quotations within others and apostrophes are not flagged.
