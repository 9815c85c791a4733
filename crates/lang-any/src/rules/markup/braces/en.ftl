markup-braces = “{ $text }” keeps the braces of a rewriting program.
    .summary = Braces of a rewriting program were left around a word.
    .why = Rewriting programs write their choices as {"{"}big|large{"}"} and keep the braces where something fails. Formulas and sets of numbers are not flagged.
