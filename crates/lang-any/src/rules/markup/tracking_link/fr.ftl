markup-tracking-link = Cette adresse compte ses visiteurs ; « { $right } » mène à la même page.
    .summary = Une adresse porte des marques qui comptent les visiteurs.
    .why = Des paramètres tels que utm_source et fbclid disent à un site d’où vient le lecteur ; la page est la même sans eux.
