accuracy-false-friend = Ici, « { $phrase } » a le sens d’un mot anglais qui lui ressemble.
    .summary = Un mot français est pris dans le sens d’un mot anglais qui lui ressemble.
    .why = « Officiel » pour un responsable, « opportunité » pour une occasion, « décade » pour dix ans : les mots se ressemblent, les sens diffèrent. La règle ne parle que si les mots voisins excluent le sens français. Sources : Koessler et Derocquigny (Les Faux Amis), Académie française, OQLF.
