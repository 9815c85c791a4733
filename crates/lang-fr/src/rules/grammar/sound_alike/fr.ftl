grammar-sound-alike = « { $wrong } » ne peut se trouver ici ; « { $right } », qui se prononce de même, le peut.
    .summary = Un mot dont aucune lecture ne convient à sa place, alors qu’un homophone conviendrait.
    .why = Après un ou mon vient un nom, après il ou qui un verbe, après avoir un participe. Le mot écrit n’est rien de tel dans aucune de ses lectures ; ceux qui sont proposés se prononcent de même et le sont. Source : lectures et prononciations du lexique français (Dicollecte), fréquences de wordfreq.
