grammar-to-or-too = “{ $wrong }” should be “{ $right }” here.
    .summary = “To”, “too” and “two” are confused.
    .why = “To” precedes a verb or a place; “too” precedes a degree (too late, too many) or means “also”; “two” is the number.
