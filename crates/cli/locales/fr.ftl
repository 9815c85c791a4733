# Erreurs : ce qui s’est passé, et que faire.

fault-target-is-the-article = { $path } est l’article lui-même, qui n’est jamais écrasé.
    .next = Indiquez un autre fichier avec -o.
fault-source-not-found = { $path } ne contient aucun fichier du nom de { $name } dans une autre langue.
    .next = Nommez la source comme l’article (rapport.en.docx pour rapport.fr.docx), ou indiquez son fichier avec --source.
fault-source-ambiguous = { $path } contient { $count } fichiers du nom de { $name }.
    .next = Indiquez le fichier de la source avec --source.
fault-source-with-several = Un texte source ne peut pas servir à { $count } articles.
    .next = Vérifiez les articles un par un, chacun avec sa --source, ou indiquez un dossier de sources.
fault-opinions-with-several = Une version corrigée ou un fichier de signalements appartient à un seul article, pas à { $count }.
    .next = Vérifiez les articles un par un.
fault-unknown-provider = « { $name } » n’est pas une source que l’on peut interroger.
    .next = Écrivez --with languagetool=ADRESSE, --with languagetool=DOSSIER ou --with llm=ADRESSE.
fault-unknown-rule-id = Il n’y a pas de règle « { $rule } ».
    .next = La liste des règles : copydesk rules
fault-row-is-not-json = La ligne { $row } n’est pas un objet JSON avec un texte : { $cause }.
    .next = Écrivez chaque ligne sous la forme {"{"}"id": …, "text": …{"}"}.
fault-row-is-not-utf-8 = La ligne { $row } n’est pas en UTF-8.
    .next = Écrivez les lignes en UTF-8.
fault-window-program-missing = Le programme copydesk-app est introuvable à côté de copydesk et dans PATH.
    .next = Installez le paquet Copydesk, ou compilez-le : make app
fault-window-does-not-start = { $path } ne démarre pas : { $cause }.
    .next = Réinstallez le paquet Copydesk, ou compilez-le : make app

# Sortie de la commande.

failure = { $subject } : { $message } ({ $code })
notice = { $subject } : { $message }
severity-critical = critique
severity-major = majeur
severity-minor = mineur
severity-neutral = neutre
suggestion-remove = (supprimer)
# Tracked changes and comments that a file contains
remark-insertion = inséré
remark-deletion = supprimé
remark-comment = commentaire
summary = { $issues ->
        [0] Aucun signalement
        [one] 1 signalement
       *[other] { $issues } signalements
    } dans { $files ->
        [one] 1 article
       *[other] { $files } articles
    } ({ $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }).
summary-unchecked = Non vérifié : { $files ->
        [one] 1 article
       *[other] { $files } articles
    }. L’absence de signalement n’y garantit pas que le texte soit correct.
unreadable = { $files ->
        [one] 1 article n’a pas pu être lu
       *[other] { $files } articles n’ont pas pu être lus
    }.
checking = Vérification
rows = lignes
fixed = { $path } : { $count ->
        [0] rien n’a été modifié
        [one] 1 suggestion a été appliquée
       *[other] { $count } suggestions ont été appliquées
    }.
fix-left-unsafe = { $count ->
        [one] 1 signalement reste
       *[other] { $count } signalements restent
    } à traiter : ouvrez l’article avec copydesk open.
fix-left-overlap = Ligne { $line } : « { $quote } » ({ $rule }) a été ignoré : sa correction en chevauche une autre.
fix-left-format = Ligne { $line } : « { $quote } » ({ $rule }) a été ignoré : { $cause }
export-left = Paragraphe { $paragraph } : « { $quote } » ({ $rule }) a été ignoré. { $cause }
left-locked = Le paragraphe est verrouillé.
rules-off = désactivée par défaut
rules-languages = toutes les langues
rules-count = { $count ->
        [one] 1 règle
       *[other] { $count } règles
    }
diff-same = Les deux versions sont identiques.
diff-summary = { $count ->
        [one] 1 modification
       *[other] { $count } modifications
    }
report-of-check = { $path } a été écrit. Il montre { $article } tel qu’il est vérifié à présent.
report-of-decisions = { $path } a été écrit. Il montre { $article } avec les décisions de votre bibliothèque.
source-unpaired = Paragraphes sans équivalent : { $source } dans la source, { $target } dans l’article.
source-dropped = { $source } : { $quote ->
        [none] le n° { $number }
       *[other] le n° { $number }, « { $quote } »,
    } n’est pas montré : { $reason }.
source-count = { $source } : { $count ->
        [one] 1 signalement n’est pas montré
       *[other] { $count } signalements ne sont pas montrés
    }.
source-skipped = { $source } : aucune réponse sur { $count ->
        [one] le paragraphe { $paragraphs }
       *[other] les paragraphes { $paragraphs }
    } : { $reason } ({ $code })
source-unasked = { $source } : { $count ->
        [one] 1 paragraphe n’a pas été soumis.
       *[other] { $count } paragraphes n’ont pas été soumis.
    }
provider-corrected-summary = Ce qu’une version corrigée de l’article modifie.
provider-corrected-needs = Un fichier dans l’un des formats que Copydesk lit. Aucun réseau.
provider-flags-summary = Les erreurs qu’un autre programme a signalées.
provider-flags-needs = Un fichier : JSON (docs/flags.md), SARIF, XLIFF ou HTML avec ITS, tableau MQM. Aucun réseau.
provider-languagetool-summary = LanguageTool, sur un serveur ou sur cet ordinateur.
provider-languagetool-needs = L’adresse d’un serveur, par exemple http://127.0.0.1:8081 ; le texte y est envoyé. Ou le dossier de languagetool-server.jar, et Java ; le texte reste sur cet ordinateur.
provider-llm-summary = Un modèle de langue avec une API compatible avec OpenAI : llama.cpp, Ollama, LM Studio, vLLM, ou un service.
provider-llm-needs = Son adresse, par exemple http://127.0.0.1:8080 ; --model NOM s’il y en a plusieurs ; une clé dans COPYDESK_LLM_KEY si elle est exigée. Le texte et le texte source y sont envoyés.
