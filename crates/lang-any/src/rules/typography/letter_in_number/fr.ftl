typography-letter-in-number = Le nombre { $right } contient la lettre O.
    .summary = La lettre O est employée au lieu d’un zéro.
    .why = La reconnaissance de texte et la frappe confondent la lettre et le chiffre. Les codes qui contiennent d’autres lettres ne sont pas signalés.
