typography-double-space = Il y a deux espaces ici.
    .summary = Deux espaces au lieu d’une.
    .why = La seconde espace est un reste de modification. Deux espaces après chaque point d’un paragraphe et les colonnes alignées par des espaces ne sont pas signalées.
