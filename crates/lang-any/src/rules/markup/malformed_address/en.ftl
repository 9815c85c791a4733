markup-malformed-address = This address is malformed; “{ $right }” may be meant.
    .summary = A web address is malformed.
    .why = The scheme has a missing or extra letter or slash, or the address contains a character that must be escaped (RFC 3986).
