markup-stray-at-sign = « { $word } » est un mot ordinaire, non un identifiant.
    .summary = Une arobase précède un mot ordinaire.
    .why = Les programmes qui réécrivent des messages placent le signe des identifiants devant des articles et des prépositions (@les). Les vrais identifiants ne sont pas signalés.
