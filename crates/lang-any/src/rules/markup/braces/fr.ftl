markup-braces = « { $text } » garde les accolades d’un logiciel de réécriture.
    .summary = Des accolades d’un logiciel de réécriture entourent encore un mot.
    .why = Les logiciels de réécriture notent leurs choix {"{"}grand|vaste{"}"} et laissent les accolades quand quelque chose échoue. Les formules et les ensembles de nombres ne sont pas signalés.
