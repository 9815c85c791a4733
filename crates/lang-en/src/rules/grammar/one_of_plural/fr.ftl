grammar-one-of-plural = Le nom après « one of » est au pluriel : « { $right } ».
    .summary = Un nom au singulier après « one of the ».
    .why = « One of » désigne une chose parmi plusieurs ; le nom qui suit est donc au pluriel : one of the best hotels. Un nom de groupe (one of the family) est au singulier.
