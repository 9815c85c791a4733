grammar-noun-verb-pair = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un nom est écrit pour le verbe qui lui ressemble, ou l’inverse.
    .why = Advice, loss, breath et effect sont des noms ; advise, lose, breathe et affect, les verbes. Après un déterminant vient un nom ; après can, will ou did, un verbe.
