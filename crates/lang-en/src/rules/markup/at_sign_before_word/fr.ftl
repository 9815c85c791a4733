markup-at-sign-before-word = Une arobase précède « { $word } ».
    .summary = Une arobase précède un mot ordinaire.
    .why = Une machine a pris ce mot pour le nom d’un compte. Ce qui pourrait être un compte n’est pas signalé.
