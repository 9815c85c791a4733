grammar-demonstrative-number = Ce nom demande « { $right } », non « { $wrong } ».
    .summary = This précède un pluriel, ou these un singulier.
    .why = This et that précèdent un singulier, these et those un pluriel.
