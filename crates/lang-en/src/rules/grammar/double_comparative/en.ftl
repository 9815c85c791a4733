grammar-double-comparative = “{ $wrong }” is a double comparison; write “{ $right }”.
    .summary = “More” or “most” before a form that is already a comparative or a superlative.
    .why = An adjective is compared with an ending or with “more” and “most”, but not with both.
