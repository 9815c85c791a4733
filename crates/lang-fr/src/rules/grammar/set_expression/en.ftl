grammar-set-expression = The expression is written “{ $right }”, not “{ $wrong }”.
    .summary = A fixed expression is written with a wrong word.
    .why = Fixed expressions keep words and spellings that stand nowhere else, so that others take their place. Source: dictionaries of French locutions.
