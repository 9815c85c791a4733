# Erreurs : ce qui s’est passé, et que faire.

fault-corrected-empty = La version corrigée ne contient aucun texte.
    .next = Choisissez le fichier qui contient le texte corrigé.
fault-corrected-other-text = La version corrigée n’a presque aucun mot en commun avec l’article.
    .next = Choisissez la version corrigée de cet article, dans la même langue.
fault-flags-unknown-format = Le fichier de signalements n’a aucun des formats connus.
    .next = Utilisez du JSON tel que décrit dans docs/flags.md, du SARIF, du XLIFF ou du HTML avec ITS, ou un tableau MQM.
fault-flags-malformed = Le fichier de signalements est illisible : { $detail }.
    .next = Recréez le fichier avec le programme qui l’a écrit.
fault-server-address = « { $address } » n’est pas une adresse.
    .next = Écrivez l’adresse avec http:// ou https://, par exemple http://127.0.0.1:8081.
fault-server-down = { $address } est injoignable : { $detail }.
    .next = Démarrez le serveur, ou corrigez l’adresse.
fault-server-slow = { $address } n’a pas répondu en { $seconds } s.
    .next = Réessayez : la première requête après un démarrage est plus longue. Ou accordez plus de temps avec --timeout.
fault-server-busy = { $address } répond par le code { $status } : il est surchargé ou en panne.
    .next = Réessayez plus tard, ou consultez le journal du serveur.
fault-server-refused = { $address } refuse la requête avec le code { $status } : { $detail }.
    .next = Vérifiez que le serveur a cette langue, et qu’il accepte des textes de cette longueur.
fault-server-not-languagetool = { $address } ne répond pas comme LanguageTool.
    .next = Corrigez l’adresse : c’est celle du serveur, sans /v2/check.

# Pourquoi un élément signalé par une source n’est pas montré.

dropped-quote-missing = l’article ne contient pas ces mots
dropped-quote-ambiguous = l’article contient ces mots plusieurs fois, et rien n’indique lesquels sont visés
dropped-offset-wrong = ses positions ne correspondent pas au texte
dropped-segment-unknown = l’article n’a pas ce paragraphe
dropped-place-missing = il n’a ni citation ni position
dropped-malformed = il n’a pas la forme requise
dropped-several-paragraphs = il s’étend sur plusieurs paragraphes
dropped-other-file = il concerne un autre fichier
