markup-homoglyph = « { $text } » contient une lettre d’une autre écriture.
    .summary = Une lettre d’une autre écriture se trouve dans un mot latin.
    .why = Des lettres cyrilliques ou grecques d’aspect latin viennent de copies et de qui veut tromper des filtres ; recherche et orthographe y échouent (Unicode Technical Standard 39). Mots d’une seule écriture et symboles grecs ne sont pas signalés.
