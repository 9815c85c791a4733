grammar-since-duration = A length of time takes “{ $right }”, not “{ $wrong }”.
    .summary = Since stands before a length of time.
    .why = Since names the moment when something began (since 1990, since Monday); for says how long it has lasted (for two years). Other languages use one word for both.
