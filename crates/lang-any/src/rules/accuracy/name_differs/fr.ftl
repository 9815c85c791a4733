accuracy-name-differs = La source écrit « { $right } », la traduction « { $name } ».
    .summary = Un nom ou un identifiant s’écrit autrement que dans la source.
    .why = Un nom que ni le français ni l’anglais ne connaît et qui ne diffère de celui de la source que par une lettre ou deux est une faute de copie. Les noms que les langues transcrivent chacune à leur façon (Poutine, Putin), leurs accents et leurs désinences restent libres.
