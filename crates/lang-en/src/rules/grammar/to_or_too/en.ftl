grammar-to-or-too = “{ $wrong }” should be “{ $right }” here.
    .summary = To, too and two are taken for each other.
    .why = To stands before a verb or a place, too before a degree (too late, too many) and for “also”, two before what is counted.
