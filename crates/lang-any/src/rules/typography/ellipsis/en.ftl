typography-ellipsis = An ellipsis has three points, not “{ $text }”.
    .summary = An ellipsis has too many points.
    .why = An ellipsis is three points, and the full stop is one of them. Leaders of a table and blanks to be filled in are not flagged. The rule writes … or ... as the paragraph does.
