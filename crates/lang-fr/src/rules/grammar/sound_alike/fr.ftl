grammar-sound-alike = « { $wrong } » n’est pas possible ici ; « { $right } », qui se prononce de la même façon, l’est.
    .summary = Un mot est impossible à sa place, alors qu’un homophone convient.
    .why = « Un » ou « mon » est suivi d’un nom, « il » ou « qui » d’un verbe, « avoir » d’un participe. Aucune lecture du mot ne convient ; les suggestions se prononcent de la même façon et conviennent. Sources : lectures et prononciations du lexique français (Dicollecte), fréquences de wordfreq.
