markup-placeholder = “{ $text }” is a placeholder that was not filled.
    .summary = A placeholder was not filled.
    .why = Placeholders in braces, format specifiers (%s) and instructions in brackets should be filled before publication. Their value is not known here; deletion is suggested. Percentages and sets of numbers are not flagged.
