grammar-then-for-than = A comparison requires “{ $right }”, not “{ $wrong }”.
    .summary = “Then” instead of “than”.
    .why = “Than” introduces the second part of a comparison (more than a year, older than him); “then” refers to a time. It is flagged only right after a comparative.
