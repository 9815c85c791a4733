grammar-two-determiners = A noun takes one determiner: “{ $right }”, not “{ $wrong }”.
    .summary = Two determiners before one noun.
    .why = A noun has either an article or a possessive: the house or their house. Only words such as “all” and “both” may precede another determiner.
