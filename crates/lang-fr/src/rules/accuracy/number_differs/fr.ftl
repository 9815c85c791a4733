accuracy-number-differs = La source donne « { $right } », la traduction « { $number } ».
    .summary = Un nombre diffère de celui de la source.
    .why = Tous les autres nombres concordent, en chiffres ou en lettres. Les nombres arrondis et les textes qui contiennent des mesures que la traduction peut convertir (miles, livres, douzaines), ou plusieurs nombres différents, ne sont pas signalés.
