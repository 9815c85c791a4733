# Erreurs : ce qui s’est passé, et que faire.

fault-corrected-empty = La version corrigée ne contient aucun texte.
    .next = Choisissez le fichier qui contient le texte corrigé.
fault-corrected-other-text = La version corrigée n’a presque aucun mot en commun avec l’article.
    .next = Choisissez la version corrigée de cet article, dans la même langue.

# Pourquoi un élément signalé par une source n’est pas montré.

dropped-quote-missing = l’article ne contient pas ces mots
dropped-quote-ambiguous = l’article contient ces mots plusieurs fois, et rien n’indique lesquels sont visés
dropped-offset-wrong = ses positions ne correspondent pas au texte
dropped-segment-unknown = l’article n’a pas ce paragraphe
dropped-place-missing = il n’a ni citation ni position
dropped-malformed = il n’a pas la forme requise
dropped-several-paragraphs = il s’étend sur plusieurs paragraphes
dropped-other-file = il concerne un autre fichier
