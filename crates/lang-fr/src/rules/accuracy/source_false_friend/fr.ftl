accuracy-source-false-friend = La source a « { $english } », qui ne signifie pas « { $word } ».
    .summary = Un faux ami d’un mot de la source.
    .why = Le mot français ressemble à celui de la source, mais il a un autre sens (actually : en fait ; physician : médecin). Il n’est pas signalé si la source contient aussi un mot qu’il traduit correctement (currently, physicist).
