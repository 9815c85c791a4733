grammar-contraction = « { $wrong } » se contracte en « { $right } ».
    .summary = Une préposition et son article ne sont pas contractés.
    .why = « De » et « à » se contractent avec « le » et « les » : du, au, des, aux. Si « le » ou « les » est complément d’un infinitif (« refuser de le voir ») ou appartient à un titre ou à un nom de lieu (« à Le Havre »), rien n’est signalé. Source : Grevisse, Le Bon Usage.
