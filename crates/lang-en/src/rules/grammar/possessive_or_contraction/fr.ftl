grammar-possessive-or-contraction = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un possessif au lieu d’une contraction qui se prononce de la même façon, ou l’inverse.
    .why = « Its », « your », « whose » et « their » sont des possessifs ; « it’s », « you’re », « who’s » et « they’re » contiennent un verbe ; « there » désigne un lieu. Le contexte n’admet que l’un d’eux. Si les deux sont possibles, rien n’est signalé.
