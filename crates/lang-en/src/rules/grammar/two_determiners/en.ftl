grammar-two-determiners = A noun takes one determiner: “{ $right }”, not “{ $wrong }”.
    .summary = Two determiners stand before one noun.
    .why = A noun has one article or possessive: the house or their house. Only words such as all and both go before another one.
