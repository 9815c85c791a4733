markup-placeholder = « { $text } » est un champ qui n’a pas été rempli.
    .summary = Un champ n’a pas été rempli.
    .why = Les champs entre accolades, les codes de format (%s) et les consignes entre crochets doivent être remplis avant la publication. Leur valeur n’est pas connue ici ; la suppression est proposée. Les pourcentages et les ensembles de nombres ne sont pas signalés.
