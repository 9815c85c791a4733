markup-embed-residue = « { $text } » est un reste de page web.
    .summary = Il reste quelque chose d’un message intégré, d’un bouton ou d’une liste de liens.
    .why = Les adresses d’images et les liens raccourcis (pic.twitter.com, t.co, bit.ly) et les libellés de boutons (Read more, Lire la suite) appartiennent à la page d’où vient l’article.
