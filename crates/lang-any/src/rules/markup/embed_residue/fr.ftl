markup-embed-residue = « { $text } » est un reste de page web.
    .summary = Un reste de message intégré, de bouton ou de liste de liens.
    .why = Les adresses d’images, les liens raccourcis (pic.twitter.com, t.co, bit.ly) et les libellés de boutons (Read more, Lire la suite) appartiennent à la page web d’où l’article a été copié.
