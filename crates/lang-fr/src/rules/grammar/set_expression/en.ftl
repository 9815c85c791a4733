grammar-set-expression = The expression is “{ $right }”, not “{ $wrong }”.
    .summary = A fixed expression contains a wrong word.
    .why = Fixed expressions have words and spellings that are not used elsewhere and are easily confused with others. Source: dictionaries of French expressions.
