typography-currency = “{ $amount }” is written as in English.
    .summary = The sign of a currency stands before its amount.
    .why = French writes the amount first, then a no-break space and the sign: 50 $; with millions, the name is usual: 2,5 millions de dollars.
