grammar-one-of-plural = Après « one of », le nom est au pluriel : « { $right } ».
    .summary = Un nom au singulier suit « one of the ».
    .why = One of choisit une chose parmi plusieurs ; le nom qui suit est donc au pluriel : one of the best hotels. Un nom de groupe (one of the family) reste au singulier.
