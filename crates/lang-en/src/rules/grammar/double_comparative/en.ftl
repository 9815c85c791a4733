grammar-double-comparative = “{ $wrong }” compares twice; write “{ $right }”.
    .summary = More or most stands before a form that already compares.
    .why = An adjective is compared by an ending or by more and most, not by both.
