accuracy-false-friend = « { $phrase } » est pris ici dans le sens d’un mot anglais ressemblant.
    .summary = Un mot français est pris dans le sens d’un mot anglais ressemblant.
    .why = « Officiel » pour un responsable, « opportunité » pour une occasion, « décade » pour dix ans : les mots se ressemblent, mais leurs sens diffèrent. Un mot n’est signalé que si le contexte exclut le sens français. Sources : Koessler et Derocquigny (Les Faux Amis), Académie française, OQLF.
