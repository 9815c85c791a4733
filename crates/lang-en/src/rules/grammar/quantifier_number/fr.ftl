grammar-quantifier-number = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un nombre ou un mot comme many ou much ne convient pas au nombre du nom.
    .why = Many, several, two et leurs semblables précèdent un pluriel, much un nom que l’on ne compte pas : many problems, much traffic.
