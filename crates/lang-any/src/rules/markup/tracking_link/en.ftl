markup-tracking-link = This link contains tracking parameters; “{ $right }” is the same page.
    .summary = A link contains tracking parameters.
    .why = Parameters such as utm_source and fbclid tell the site where its readers come from; the page is the same without them.
