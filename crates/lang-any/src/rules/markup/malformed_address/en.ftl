markup-malformed-address = This address leads nowhere; “{ $right }” may be meant.
    .summary = An address of the web is misspelt.
    .why = The scheme has a letter or a slash too many or too few, or the address holds a sign that must be escaped (RFC 3986).
