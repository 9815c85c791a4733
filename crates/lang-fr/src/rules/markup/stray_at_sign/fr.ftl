markup-stray-at-sign = « { $word } » est un mot ordinaire, non un identifiant.
    .summary = Une arobase précède un mot ordinaire.
    .why = Les machines qui réécrivent des messages mettent le signe des identifiants devant des articles et des prépositions (@les). Les vrais identifiants ne sont pas signalés.
