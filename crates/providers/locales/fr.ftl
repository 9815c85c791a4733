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
    .next = Réessayez : la première requête après un démarrage est plus longue. En ligne de commande, --timeout accorde plus de temps.
fault-server-busy = { $address } répond par le code { $status } : il est surchargé ou en panne.
    .next = Réessayez plus tard, ou consultez le journal du serveur.
fault-server-cut = { $address } a fermé la connexion au milieu de sa réponse.
    .next = Réessayez, ou consultez le journal du serveur.
fault-server-too-long = La réponse de { $address } dépasse { $bytes } octets.
    .next = Corrigez l’adresse, ou utilisez un autre modèle.
fault-server-refused = { $address } refuse la requête avec le code { $status } : { $detail }.
    .next = Vérifiez que le serveur a cette langue, et qu’il accepte des textes de cette longueur.
fault-server-not-languagetool = { $address } ne répond pas comme LanguageTool.
    .next = Corrigez l’adresse : c’est celle du serveur, sans /v2/check.
fault-server-key = { $address } exige une clé, ou refuse la vôtre (code { $status }).
    .next = Indiquez une clé valide de ce service dans la variable d’environnement COPYDESK_LLM_KEY, puis redémarrez Copydesk.
fault-server-not-openai = { $address } ne répond pas comme un serveur compatible avec OpenAI.
    .next = Corrigez l’adresse : c’est celle du serveur, par exemple http://127.0.0.1:8080, ou avec le chemin de son API, par exemple https://example.org/api/v1.
fault-server-model = { $address } n’a pas le modèle « { $model } ».
    .next = { $known ->
        [none] Utilisez un modèle dont ce serveur dispose.
       *[other] Utilisez l’un de ses modèles : { $known }.
    }
fault-server-no-model = { $address } n’annonce aucun modèle.
    .next = Indiquez le modèle, ou chargez-en un sur le serveur.
fault-server-context = Le paragraphe est trop long pour le modèle à l’adresse { $address }.
    .next = Démarrez le serveur avec un contexte plus grand, ou divisez le paragraphe.
fault-server-unreadable = Le modèle à l’adresse { $address } ne répond pas sous la forme demandée.
    .next = Utilisez un modèle plus grand, ou demandez le paragraphe corrigé au lieu d’une liste d’erreurs.
fault-server-no-java = LanguageTool nécessite Java, et Copydesk n’en trouve pas sur cet ordinateur.
    .next = Installez Java 17 ou une version plus récente, ou indiquez son dossier dans JAVA_HOME, puis redémarrez Copydesk.
fault-server-no-jar = { $path } ne contient pas de serveur LanguageTool.
    .next = Choisissez le dossier où se trouve languagetool-server.jar : celui de LanguageTool pour ordinateur, décompressé.
fault-server-start-failed = LanguageTool s’est arrêté dès son lancement{ $detail ->
        [none] {"."}
       *[other] {" :"} « { $detail } ».
    }
    .next = Vérifiez que { $path } est complet et convient à votre version de Java.
fault-server-start-slow = LanguageTool n’était pas prêt { $seconds } s après son lancement.
    .next = Réessayez quand l’ordinateur sera moins occupé. En ligne de commande, --timeout accorde plus de temps.
fault-server-limit = La limite de { $limit } requêtes est atteinte.
    .next = Interrogez-le sur un article plus court. En ligne de commande, --max-requests en autorise davantage.
fault-server-cancelled = Annulé.
    .next = Relancez la demande pour obtenir le reste.

# Pourquoi un élément signalé par une source n’est pas montré.

dropped-quote-missing = l’article ne contient pas ces mots
dropped-quote-ambiguous = l’article contient ces mots plusieurs fois, et rien n’indique lesquels sont visés
dropped-offset-wrong = ses positions ne correspondent pas au texte
dropped-segment-unknown = l’article n’a pas ce paragraphe
dropped-place-missing = il n’a ni citation ni position
dropped-malformed = il n’a pas la forme requise
dropped-several-paragraphs = il s’étend sur plusieurs paragraphes
dropped-other-file = il concerne un autre fichier
dropped-nothing-changed = il propose les mots mêmes de l’article
dropped-other-language = le paragraphe réécrit est dans une autre langue
dropped-other-length = le paragraphe réécrit est beaucoup plus court ou plus long
dropped-other-words = le paragraphe réécrit n’a presque aucun mot en commun avec celui de l’article
