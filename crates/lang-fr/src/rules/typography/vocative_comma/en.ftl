typography-vocative-comma = A comma parts the order from “{ $name }”, who is spoken to.
    .summary = A comma is missing before the name of the person spoken to.
    .why = Who is spoken to is set off by a comma: Regarde-le, Paul. Only orders with an object of their own before the name are flagged.
