typography-currency = “{ $amount }” is in English notation.
    .summary = A currency sign precedes its amount.
    .why = French has the amount first, then a no-break space and the sign: 50 $. With millions, the name of the currency is usual: 2,5 millions de dollars.
