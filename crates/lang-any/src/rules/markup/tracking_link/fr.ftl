markup-tracking-link = Ce lien contient des paramètres de suivi ; « { $right } » mène à la même page.
    .summary = Un lien contient des paramètres de suivi.
    .why = Des paramètres comme utm_source et fbclid indiquent au site d’où viennent ses lecteurs ; la page est la même sans eux.
