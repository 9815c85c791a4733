grammar-since-duration = A duration requires “{ $right }”, not “{ $wrong }”.
    .summary = “Since” before a duration.
    .why = “Since” is followed by the time at which something began (since 1990, since Monday), “for” by its duration (for two years). Other languages have one word for both.
