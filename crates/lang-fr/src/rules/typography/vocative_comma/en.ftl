typography-vocative-comma = A comma is missing before “{ $name }”, the person addressed.
    .summary = A comma is missing before the name of the person addressed.
    .why = The name of the person addressed is set off by a comma: Regarde-le, Paul. An imperative is flagged only if its own object precedes the name.
