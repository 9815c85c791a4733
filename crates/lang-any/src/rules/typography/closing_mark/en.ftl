typography-closing-mark = “{ $mark }” does not match; “{ $right }” does.
    .summary = A quotation is closed by another mark than it was opened with.
    .why = Quotation marks come in pairs: « », “ ”, ‘ ’. Quotations inside others and apostrophes are told apart.
