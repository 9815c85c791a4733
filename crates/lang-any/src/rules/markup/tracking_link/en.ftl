markup-tracking-link = This address counts its visitors; “{ $right }” leads to the same page.
    .summary = An address holds marks by which visitors are counted.
    .why = Parameters such as utm_source and fbclid tell a site where a reader comes from; the page is the same without them.
