grammar-noun-verb-pair = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un nom au lieu d’un verbe qui lui ressemble, ou l’inverse.
    .why = « Advice », « loss », « breath » et « effect » sont des noms ; « advise », « lose », « breathe » et « affect », les verbes. Un déterminant est suivi d’un nom ; « can », « will » ou « did », d’un verbe.
