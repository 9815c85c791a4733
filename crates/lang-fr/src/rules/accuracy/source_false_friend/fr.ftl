accuracy-source-false-friend = La source dit « { $english } », qui n’est pas « { $word } ».
    .summary = Un faux ami que la source prouve.
    .why = Le mot français ressemble à celui de la source et dit autre chose (actually : en fait ; physician : médecin). La règle se tait si la source contient aussi un mot que le mot français traduit bien (currently, physicist).
