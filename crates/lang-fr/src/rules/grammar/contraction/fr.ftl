grammar-contraction = « { $wrong } » se contracte en « { $right } ».
    .summary = Une préposition et son article ne sont pas contractés.
    .why = Les prépositions de et à se soudent aux articles le et les : du, au, des, aux. Quand le ou les est complément d’un infinitif (« refuser de le voir ») ou appartient à un titre ou à un lieu (« à Le Havre »), les deux mots demeurent et la règle se tait. Source : Grevisse, Le Bon Usage.
