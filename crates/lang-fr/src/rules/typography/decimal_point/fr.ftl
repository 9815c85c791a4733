typography-decimal-point = Le français écrit « { $right } ».
    .summary = Un point décimal occupe la place de la virgule.
    .why = Devant une unité, une monnaie ou un pourcentage, le signe décimal est la virgule. Versions, sections et milliers groupés ne sont pas signalés.
