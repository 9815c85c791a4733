markup-placeholder = « { $text } » aurait dû être rempli.
    .summary = Une place qu’un programme ou un auteur devait remplir est restée.
    .why = Places entre accolades, signes de format (%s) et consignes entre crochets sont remplis avant publication. Ce qui doit y figurer ne peut être su ici ; la règle propose de l’ôter. Pourcentages et ensembles de nombres ne sont pas signalés.
