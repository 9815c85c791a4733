markup-braces = « { $text } » a les accolades d’un logiciel de réécriture.
    .summary = Des accolades d’un logiciel de réécriture entourent un mot.
    .why = Les logiciels de réécriture notent leurs choix {"{"}grand|vaste{"}"} et laissent les accolades en cas d’échec. Les formules et les ensembles de nombres ne sont pas signalés.
