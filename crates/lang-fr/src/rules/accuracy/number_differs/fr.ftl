accuracy-number-differs = La source donne « { $right } », la traduction « { $number } ».
    .summary = Un nombre diffère de celui de la source.
    .why = Tous les autres nombres concordent, et celui-ci a autant de chiffres que celui de la source. Les textes qui contiennent des mesures, des heures ou des échelles que la traduction peut convertir (miles, p.m., billion), ou plusieurs nombres différents, ne sont pas signalés.
