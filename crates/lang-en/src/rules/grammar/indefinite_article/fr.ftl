grammar-indefinite-article = Devant « { $next } », il faut « { $right } ».
    .summary = « A » au lieu de « an », ou l’inverse.
    .why = « A » précède un son consonantique, « an » un son vocalique. C’est le son qui décide, non la lettre : an hour, a university, a one-way street, an MP, a UN envoy. Si les deux sont en usage (an historic day, a herb), rien n’est signalé.
