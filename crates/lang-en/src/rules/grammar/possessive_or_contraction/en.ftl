grammar-possessive-or-contraction = “{ $wrong }” should be “{ $right }” here.
    .summary = A possessive instead of a contraction that sounds alike, or vice versa.
    .why = “Its”, “your”, “whose” and “their” are possessives; “it’s”, “you’re”, “who’s” and “they’re” contain a verb; “there” refers to a place. Only one of them fits the context. If both are possible, nothing is flagged.
