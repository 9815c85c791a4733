typography-double-mark = « { $text } » devrait être « { $right } ».
    .summary = Deux signes de ponctuation au lieu d’un.
    .why = Une virgule devant un point ou un signe répété est un reste de modification. Le point d’une abréviation devant une virgule (etc.,) et la ponctuation du code ne sont pas signalés.
