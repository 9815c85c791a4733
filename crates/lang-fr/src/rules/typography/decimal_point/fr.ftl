typography-decimal-point = Le français emploie la virgule décimale : « { $right } ».
    .summary = Un point décimal au lieu d’une virgule.
    .why = Le français emploie la virgule décimale. Un point est signalé devant une unité, une monnaie ou un pourcentage. Les versions, les sections et les milliers groupés ne sont pas signalés.
