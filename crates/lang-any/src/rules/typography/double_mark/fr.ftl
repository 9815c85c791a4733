typography-double-mark = « { $text } » devrait être « { $right } ».
    .summary = Deux signes se suivent là où un seul convient.
    .why = Une virgule devant un point, ou deux fois le même signe, vient d’une retouche. Le point d’abréviation devant une virgule (etc.,) et les signes du code ne sont pas signalés.
