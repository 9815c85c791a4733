# Erreurs : ce qui s’est passé, et ce que l’on peut faire.

fault-no-data-folder = Le système n’indique aucun dossier pour la bibliothèque de Copydesk.
    .next = Définissez la variable COPYDESK_DATA_DIR sur un dossier où vous pouvez écrire, puis relancez.
fault-unknown-command = La fenêtre a demandé « { $name } », que cette version ne connaît pas.
    .next = Installez toutes les parties de Copydesk depuis un même paquet.
fault-bad-request = La fenêtre a envoyé une requête « { $name } » non valide.
    .next = Rechargez l’article et réessayez.
fault-unknown-article = L’article { $article } n’est pas dans la bibliothèque.
    .next = Choisissez un autre article dans la liste.
fault-unknown-issue = Ce signalement n’est plus dans l’article.
    .next = Passez au suivant ; la liste est à jour.
fault-unknown-segment = Le paragraphe { $paragraph } n’est pas dans l’article.
    .next = Rechargez l’article.
fault-unknown-rule = La règle « { $rule } » n’existe pas.
    .next = Cherchez-la dans le manuel des règles.
fault-unknown-remark = Le fichier ne contient pas cette modification.
    .next = Rouvrez l’article.
fault-remark-not-decidable = Cette modification ne peut pas être traitée ici : elle fait partie d’une modification plus large ou contient autre chose que du texte.
    .next = Elle reste telle quelle dans le fichier. Traitez-la dans le logiciel d’origine.
fault-nothing-to-undo = Il n’y a rien à annuler.
    .next = Chaque article et la file d’attente ont leurs propres actions à annuler.
fault-nothing-to-redo = Il n’y a rien à rétablir.
    .next = Ce qui a été annulé peut être rétabli jusqu’à l’action suivante.
fault-no-target = Cet article n’a pas été ouvert depuis un fichier : il n’y a pas de dossier où l’enregistrer.
    .next = Choisissez où l’enregistrer.
fault-no-source = Cet article n’a pas de texte source.
    .next = Joignez le texte source, ou choisissez un autre format d’exportation.
fault-source-empty = La source ne contient aucun texte.
    .next = Choisissez le fichier qui a été traduit, ou collez son texte.
fault-source-other-length = La source est beaucoup plus longue ou beaucoup plus courte que l’article.
    .next = Choisissez le texte dont cet article est la traduction.
fault-source-other-text = La source est celle d’un autre article : presque aucun nom, nombre ou mot commun avec celui-ci.
    .next = Choisissez le texte dont cet article est la traduction.
fault-source-same-language = La source est dans la même langue que l’article.
    .next = Choisissez le texte qui a été traduit. Pour comparer avec une version corrigée, ajoutez-la comme version corrigée.
fault-source-memory = Le fichier n’est pas une mémoire de traduction (TMX) complète.
    .next = Exportez de nouveau la mémoire au format TMX 1.4.
fault-source-table = Le tableau n’a pas deux colonnes à chaque ligne : le texte source et sa traduction.
    .next = Exportez-le avec ces deux colonnes seulement, en CSV ou TSV.
fault-no-keyring = Le système n’a pas de trousseau que Copydesk puisse utiliser : { $detail }.
    .next = Indiquez la clé dans la variable d’environnement COPYDESK_LLM_KEY, puis redémarrez Copydesk.
fault-bad-key = Ce n’est pas une clé : elle contient des espaces ou des lettres qu’aucune clé ne contient.
    .next = Copiez de nouveau la clé depuis la page du service.
fault-provider-off = Ce serveur est désactivé.
    .next = Activez-le dans les réglages, avec son adresse.
fault-cannot-pair = Ces paragraphes ne peuvent pas être associés ainsi.
    .next = Déplacez un paragraphe vers le haut ou vers le bas, ou réunissez deux paires qui se suivent.
fault-bad-pattern = { $reason ->
        [group-unclosed] Caractère { $at } : cette parenthèse n’est pas fermée.
        [group-unopened] Caractère { $at } : cette parenthèse fermante n’a pas d’ouvrante.
        [class-unclosed] Caractère { $at } : ce crochet n’est pas fermé.
        [class-range] Caractère { $at } : l’intervalle entre crochets n’est pas valide ; écrivez le plus petit caractère en premier.
        [repetition-missing] Caractère { $at } : il n’y a rien à répéter devant le signe *, + ou ?.
        [repetition-count] Caractère { $at } : le nombre de répétitions entre accolades n’est pas valide.
        [escape-end] Caractère { $at } : une barre oblique inverse à la fin n’a pas de sens.
        [escape-unknown] Caractère { $at } : une barre oblique inverse devant cette lettre n’a pas de sens.
        [backreference] Caractère { $at } : le rappel d’un groupe (\1) n’est pas possible dans le motif.
        [look-around] Caractère { $at } : les conditions avant et arrière ne sont pas possibles.
       *[other] Caractère { $at } : l’expression régulière n’est pas valide.
    }
    .next = Corrigez le motif ou désactivez « Expression régulière ». Une barre oblique inverse devant un signe cherche le signe lui-même.
fault-pattern-too-large = L’expression régulière est trop grande.
    .next = Utilisez moins de répétitions ou de groupes imbriqués.
fault-no-such-group = Le motif n’a pas de groupe « { $group } ».
    .next = Mettez entre parenthèses, dans le motif, ce que $1 doit reprendre. $$ insère un signe dollar.
fault-changed-elsewhere = L’article { $article } a été modifié entre-temps dans une autre fenêtre.
    .next = Rechargez l’article pour voir son état actuel, puis refaites votre dernière action.
fault-unreadable-step = L’étape { $place } de la relecture enregistrée est illisible.
    .next = Installez la dernière version de Copydesk ; si c’est déjà elle, restaurez la bibliothèque depuis une sauvegarde.
fault-internal = Une erreur interne s’est produite dans Copydesk. Vos décisions sont conservées.
    .next = Réessayez. Si cela se répète, envoyez le journal qui se trouve dans le dossier de la bibliothèque.

# Le rapport

report-name = Rapport de relecture Copydesk
report-title = Relecture : { $title }
report-summary = Synthèse
report-issues = Signalements
report-accepted = Acceptés
report-rejected = Refusés
report-confirmed = Erreurs confirmées, non corrigées
report-settled = Réglés par une autre correction
report-open = À traiter
report-changes = Modifications du texte
report-words = Mots
report-score-before = Score MQM avant
report-score-now = Score MQM maintenant
report-score-short = Pas de score MQM : en dessous de { $words } mots, une seule erreur en déciderait.
report-decisions = Décisions
report-no-issues = Aucun signalement.
report-remarks = Commentaires, et modifications du fichier
report-remark-own = Commentaire de cette relecture
report-remark-file = Commentaire du fichier
report-remark-insertion = Insertion suivie
report-remark-deletion = Suppression suivie
report-remark-left = Laissée dans le fichier
report-remark-accepted = Acceptée
report-remark-rejected = Refusée
report-column-place = Paragraphe
report-column-before = Avant
report-column-after = Après
report-column-finding = Signalement
report-column-decision = Décision
report-column-words = Mots
report-column-remark = Commentaire ou modification
report-column-who = Auteur
report-text = Le texte et ses modifications

status-open = À traiter
status-accepted = Accepté
status-accepted-edited = Accepté avec modification
status-rejected = Refusé
status-confirmed = Erreur confirmée
status-settled = Réglé par une autre correction
status-locked = Verrouillé
left-overlap = Il chevauche une autre modification.
left-no-suggestion = Il n’a pas cette suggestion.
left-decided = Il est déjà traité.

severity-critical = critique
severity-major = majeur
severity-minor = mineur
severity-neutral = neutre

dimension-terminology = terminologie
dimension-accuracy = exactitude
dimension-linguistic-conventions = langue
dimension-style = style
dimension-locale-conventions = usages locaux
dimension-design-and-markup = balisage

# Erreurs des formats

fault-binary-file = Le fichier n’est pas du texte : il contient des données binaires (octet { $offset }).
    .next = Ouvrez l’article en texte ou en Markdown, ou collez son texte.
fault-format-not-yet-supported = Ce fichier ({ $name }) ne peut pas encore être lu.
    .next = Enregistrez-le en Word (.docx), en OpenDocument ou en texte brut dans son programme d’origine et ouvrez cette version.
fault-file-too-large = Le fichier pèse { $size } ; la limite est de { $limit }.
    .next = Divisez le fichier et ouvrez les parties une à une.
fault-undecodable-bytes = Les octets à la position { $offset } ne sont pas du { $encoding } valide.
    .next = Enregistrez l’article en UTF-8 dans son programme d’origine et ouvrez cette version.
fault-unencodable-character = Le caractère « { $character } » n’existe pas en { $encoding }, l’encodage de ce fichier.
    .next = Enregistrez plutôt en UTF-8.
fault-unfaithful-encoding = Le texte corrigé ne peut être écrit en { $encoding } sans changer d’autres mots.
    .next = Enregistrez plutôt en UTF-8.
fault-cuts-mark = La modification couperait une image, une balise ou un autre élément du paragraphe { $paragraph }.
    .next = Modifiez séparément les mots qui précèdent et ceux qui suivent.
fault-changes-markup = La modification changerait la mise en forme alentour dans le paragraphe { $paragraph }.
    .next = Modifiez moins de mots à la fois, ou laissez les caractères de mise en forme.
fault-locked-segment = { $reason ->
        [protected] Le paragraphe { $paragraph } est verrouillé : le document le protège contre les modifications.
        [final] Le paragraphe { $paragraph } est verrouillé : sa traduction est approuvée ou définitive.
        [not-translated] Le paragraphe { $paragraph } est verrouillé : il est marqué comme à ne pas traduire.
        [no-target] Le paragraphe { $paragraph } est verrouillé : il n’a pas de traduction, et le fichier n’a pas de place pour en recevoir une.
       *[locked] Le paragraphe { $paragraph } est verrouillé : un outil de traduction l’a verrouillé.
    }
    .next = Déverrouillez-le dans le logiciel d’origine s’il faut le modifier.
fault-cannot-merge-paragraphs = Le paragraphe { $paragraph } ne peut pas être réuni au précédent : ils ne sont pas de même nature, ou le fichier contient autre chose entre eux.
    .next = Déplacez les mots par couper-coller, ou réunissez les paragraphes dans le programme d’où vient le fichier.
fault-merge-loses-formatting = Le paragraphe { $paragraph } n’a pas été réuni au précédent : il contient une mise en forme, un lien, une note ou une image qui seraient perdus. Le texte n’a pas été modifié.
    .next = Réunissez les paragraphes dans le programme d’où vient le fichier.
fault-paragraph-merged = Le paragraphe { $paragraph } a été réuni à celui du dessus, avec sa mise en forme. Un texte sur la ligne vide lui ferait perdre cette mise en forme.
    .next = Écrivez dans le paragraphe du dessus, ou annulez d’abord la réunion.
fault-cannot-split-paragraph = Le paragraphe { $paragraph } ne peut pas être scindé ici : le format du fichier n’admet pas de second paragraphe à cet endroit. Le texte n’a pas été modifié.
    .next = Gardez-le ici en un seul paragraphe, ou scindez-le dans le programme d’où vient le fichier.
fault-edit-does-not-fit = Une modification ne correspond pas au texte du paragraphe { $paragraph }.
    .next = Rouvrez l’article et refaites la modification.
fault-malformed-xml = Le fichier n’est pas du XML bien formé (octet { $offset }).
    .next = Exportez-le à nouveau depuis son programme d’origine et ouvrez cette version.
fault-document-type = Le fichier déclare un type de document (octet { $offset }), ce qui n’est pas pris en charge.
    .next = Retirez la ligne qui commence par <!DOCTYPE et rouvrez le fichier.
fault-nested-too-deeply = Les éléments du fichier sont imbriqués sur plus de { $depth } niveaux.
    .next = Exportez-le à nouveau depuis son programme d’origine et ouvrez cette version.
fault-other-format = Le fichier n’est pas du { $wanted }.
    .next = Exportez-le dans une de ces versions et ouvrez celle-ci.
fault-damaged-package = Le fichier est endommagé ou incomplet.
    .next = Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et ouvrez cette copie ; ou demandez une nouvelle copie.
fault-unpacks-too-large = Le fichier décompressé dépasse { $limit }.
    .next = Ne vous fiez à ce fichier que si vous savez d’où il vient ; enregistrez-le de nouveau dans son programme.
fault-unsafe-path = Le fichier contient une partie nommée { $path }, qui pointe hors du fichier.
    .next = Ne vous fiez à ce fichier que si vous savez d’où il vient ; enregistrez-le de nouveau dans son programme.
fault-encrypted-file = Le fichier est chiffré : un mot de passe le protège.
    .next = Ouvrez-le dans son programme, enregistrez-le sans mot de passe et ouvrez cette copie.
fault-missing-part = Il manque au fichier la partie obligatoire { $part }.
    .next = Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et ouvrez cette copie ; ou demandez une nouvelle copie.
fault-malformed-part = La partie { $part } du fichier n’est pas du XML bien formé (octet { $offset }).
    .next = Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et ouvrez cette copie ; ou demandez une nouvelle copie.
fault-part-document-type = La partie { $part } du fichier déclare un type de document, ce qui n’est pas pris en charge.
    .next = Ne vous fiez à ce fichier que si vous savez d’où il vient ; enregistrez-le de nouveau dans son programme.
fault-cannot-track-changes = Le format { $id } ne permet pas le suivi des modifications.
    .next = Exportez-le dans un nouveau document Word avec suivi des modifications, ou exportez les modifications en CriticMarkup.
fault-cannot-annotate = Le format { $id } ne permet pas les annotations de qualité.
    .next = Seul XLIFF les permet ; exportez plutôt les décisions en tableau ou en JSON.
fault-unknown-format = Il n’y a pas de format nommé « { $id } ».
    .next = Choisissez txt, md, html, xliff, docx, odt ou fodt.
fault-unknown-encoding = Il n’y a pas d’encodage nommé « { $label } ».
    .next = Choisissez UTF-8, UTF-16, windows-1252 ou un autre nom du WHATWG.

notice-empty-file = Le fichier ne contient aucun texte.
notice-undecodable-shown = Certains octets du fichier n’ont pu être lus (le premier à la position { $offset }). Ils s’affichent � et sont réécrits tels quels.
left-out-decision = « { $words } »
notice-decisions-left-out = { $more ->
        [0] Le fichier est désormais découpé en paragraphes autrement que lors de sa première ouverture. Les décisions sur ces mots ne s’appliquent plus et ont été laissées de côté : { $words }. Vos autres décisions sont conservées.
       *[other] Le fichier est désormais découpé en paragraphes autrement que lors de sa première ouverture. Les décisions sur ces mots ne s’appliquent plus et ont été laissées de côté : { $words }, et { $more } autres. Vos autres décisions sont conservées.
    }
notice-locked-segments = { $count ->
        [one] Un segment est verrouillé. Il est affiché, mais ne peut pas être modifié. Il est vérifié, sauf s’il est marqué comme à ne pas traduire.
       *[other] { $count } segments sont verrouillés. Ils sont affichés, mais ne peuvent pas être modifiés. Ils sont vérifiés, sauf ceux qui sont marqués comme à ne pas traduire.
    }
notice-untranslated-segments = { $count ->
        [one] Un segment n’est pas traduit.
       *[other] { $count } segments ne sont pas traduits.
    }
notice-unread-embedded = { $count ->
        [one] Le document en contient un autre, incorporé. Le texte de celui-ci n’est pas vérifié et reste tel quel.
       *[other] Le document en contient { $count } autres, incorporés. Leur texte n’est pas vérifié et reste tel quel.
    }
notice-unread-smart-art = { $count ->
        [one] Le texte d’un graphique SmartArt n’est pas vérifié et reste tel quel.
       *[other] Le texte de { $count } graphiques SmartArt n’est pas vérifié et reste tel quel.
    }
notice-unread-charts = { $count ->
        [one] Le texte d’un graphique n’est pas vérifié et reste tel quel.
       *[other] Le texte de { $count } graphiques n’est pas vérifié et reste tel quel.
    }
notice-unread-word-art = { $count ->
        [one] Le texte d’un objet WordArt n’est pas vérifié et reste tel quel.
       *[other] Le texte de { $count } objets WordArt n’est pas vérifié et reste tel quel.
    }
notice-tracked-without-reason = { $count ->
        [one] Un paragraphe modifié est une note, un en-tête, un pied de page ou une zone de texte, ou se trouve dans un contrôle de contenu, où aucun commentaire n’est possible : ses modifications sont suivies, mais leurs raisons ne figurent pas dans le fichier. Le rapport les contient.
       *[other] { $count } paragraphes modifiés sont des notes, des en-têtes, des pieds de page ou des zones de texte, ou se trouvent dans des contrôles de contenu, où aucun commentaire n’est possible : leurs modifications sont suivies, mais leurs raisons ne figurent pas dans le fichier. Le rapport les contient.
    }
notice-tracked-in-labels = { $count ->
        [one] Un titre ou une description d’image a été corrigé. Aucun format n’y permet le suivi des modifications : la correction est dans le fichier, sans modification à accepter ou à refuser.
       *[other] { $count } titres ou descriptions d’images ont été corrigés. Aucun format n’y permet le suivi des modifications : les corrections sont dans le fichier, sans modifications à accepter ou à refuser.
    }
notice-tracked-in-shapes = { $count ->
        [one] Un paragraphe modifié se trouve dans une forme dessinée, où LibreOffice ne conserve pas le suivi des modifications : il les affiche comme acceptées, et on ne peut pas les y refuser.
       *[other] { $count } paragraphes modifiés se trouvent dans des formes dessinées, où LibreOffice ne conserve pas le suivi des modifications : il les affiche comme acceptées, et on ne peut pas les y refuser.
    }

annotation-corrected = { $message } « { $before } » a été corrigé en « { $after } ».
annotation-removed = { $message } « { $before } » a été supprimé.
annotation-confirmed = { $message } « { $before } » a été laissé tel quel.
annotation-rejected = Pas une erreur selon le relecteur : { $message }
annotation-rejected-because = Pas une erreur selon le relecteur ({ $reason }) : { $message }
annotation-comment = { $message }

# Erreurs des fichiers et de la bibliothèque

fault-file-not-found = Le fichier { $path } n’existe pas.
    .next = Vérifiez s’il a été déplacé ou renommé, et ouvrez-le à son nouvel emplacement.
fault-folder-missing = Le dossier { $path } n’existe pas.
    .next = Choisissez un autre dossier, ou créez celui-ci.
fault-is-folder = { $path } est un dossier.
    .next = Ouvrez un fichier, ou importez le dossier.
fault-not-a-file = { $path } n’est pas un fichier ordinaire.
    .next = Choisissez un article dans un format que Copydesk ouvre.
fault-no-permission = Vous n’avez pas accès à { $path }.
    .next = Demandez cet accès, ou enregistrez dans un dossier à vous.
fault-read-only-target = { $path } est en lecture seule.
    .next = Enregistrez sous un autre nom, ou retirez la protection.
fault-disk-full = Le disque qui contient { $path } est plein.
    .next = Libérez de la place et réessayez ; rien n’a été écrasé.
fault-changed-on-disk = Un autre programme a modifié { $path } depuis que Copydesk l’a lu ou écrit.
    .next = Enregistrez sous un autre nom, ou autorisez son remplacement.
fault-vanished-on-disk = { $path } a été supprimé ou renommé depuis son ouverture.
    .next = Enregistrez à nouveau sous ce nom ou un autre ; votre relecture est conservée.
fault-already-exists = Il y a déjà un fichier { $path }.
    .next = Choisissez un autre nom, ou autorisez son remplacement.
fault-file-fault = Impossible de lire ou d’écrire { $path } : { $detail }.
    .next = Réessayez ; si cela se répète, utilisez un autre disque.
fault-library-busy = Un autre programme utilise la bibliothèque { $path }.
    .next = Fermez l’autre fenêtre de Copydesk et réessayez.
fault-library-damaged = La bibliothèque { $path } est endommagée.
    .next = Déplacez-la dans un autre dossier pour que Copydesk en crée une ; rien n’y est supprimé.
fault-not-a-library = { $path } n’est pas une bibliothèque de Copydesk.
    .next = Déplacez ce fichier, ou définissez COPYDESK_DATA_DIR sur un autre dossier.
fault-library-newer = La bibliothèque { $path } vient d’une version plus récente de Copydesk.
    .next = Installez la dernière version. La bibliothèque n’a pas été modifiée.
fault-library-read-only = La bibliothèque { $path } est en lecture seule.
    .next = Retirez la protection, ou définissez COPYDESK_DATA_DIR sur un autre dossier.
fault-library-vanished = La bibliothèque { $path } a été supprimée ou déplacée pendant son utilisation.
    .next = Enregistrez d’abord votre article dans un fichier ; puis remettez la bibliothèque en place, ou relancez Copydesk.
fault-library-unreachable = Impossible d’ouvrir la bibliothèque { $path } : { $detail }.
    .next = Demandez l’accès à ce dossier, ou définissez COPYDESK_DATA_DIR sur un autre.
fault-library-fault = Impossible de lire ou d’écrire la bibliothèque { $path } : { $detail }.
    .next = Réessayez ; si cela se répète, relancez Copydesk.
fault-lost-update = L’article { $article } a été modifié entre-temps dans une autre fenêtre.
    .next = Rechargez l’article pour voir son état actuel, puis refaites votre dernière action.
fault-no-such-head = L’article { $article } n’a pas d’étape { $head }.
    .next = Rechargez l’article et refaites votre dernière action.
fault-unknown-version = L’article { $article } n’a pas de version enregistrée { $n }.
    .next = Choisissez une version dans la liste de l’article.

notice-file-changed = Le fichier a changé depuis sa dernière ouverture. Voici la nouvelle version ; la relecture précédente reste dans la bibliothèque.
notice-restored = Cet article était dans la corbeille. Il est de retour dans la file d’attente avec toutes ses décisions.
notice-left-out = Le paragraphe { $paragraph } est enregistré comme dans l’original, sans { $words } : { $reason }
notice-left-out-words = « { $before } » → « { $after } »
notice-comments-left-out = { $count ->
    [one] Un commentaire n’est pas dans le fichier : le format n’en permet pas à cet endroit. Il est conservé ici et figure dans le rapport.
   *[other] { $count } commentaires ne sont pas dans le fichier : le format n’en permet pas à ces endroits. Ils sont conservés ici et figurent dans le rapport.
}

# Erreurs des décisions

fault-stale = Le paragraphe { $paragraph } a changé pendant que vous y travailliez.
    .next = Le texte actuel est affiché ; refaites votre modification.
fault-stale-issue = Le texte de ce signalement a changé entre-temps.
    .next = Passez au suivant ; la liste est à jour.
fault-conflict = Cette modification en chevauche une autre, déjà acceptée.
    .next = Annulez d’abord celle-là, ou modifiez le texte à la main.
fault-nothing-changes = Cela ne changerait rien au paragraphe { $paragraph }.
    .next = Si le texte est juste, refusez plutôt le signalement.
fault-no-such-suggestion = Ce signalement n’a pas de suggestion { $place }.
    .next = Choisissez parmi les suggestions affichées.
fault-not-decided = Ce signalement n’est pas encore traité ; il ne peut pas être rouvert.
    .next = Acceptez-le ou refusez-le.
fault-rewritten-since = Ce texte a été modifié depuis ; cette décision ne peut plus être annulée seule.
    .next = Utilisez Annuler, ou tapez le texte voulu.
fault-no-such-change = Cette modification n’existe plus : le texte a été modifié entre-temps.
    .next = Consultez de nouveau les modifications.
fault-remark-decided = Cette modification du fichier a déjà fait l’objet d’une décision.
    .next = Annulez la décision pour en prendre une autre.
fault-empty-operation = Il n’y a rien à faire.
    .next = Sélectionnez un signalement encore à traiter.
fault-review-head-beyond-log = La relecture renvoie à l’étape { $head }, mais seules { $length } sont enregistrées : il manque des données dans la bibliothèque.
    .next = Restaurez la bibliothèque depuis une sauvegarde, ou rouvrez l’article comme nouveau.
fault-review-does-not-fit = L’étape { $place } de la relecture enregistrée ne correspond pas à cet article.
    .next = Restaurez la bibliothèque depuis une sauvegarde, ou rouvrez l’article comme nouveau.
notice-library-set-aside = La bibliothèque était endommagée. Elle a été déplacée vers { $path }, rien n’en a été supprimé, et une nouvelle a été créée.

# Lignes d’un glossaire qui n’ont pas pu être importées

details-no-file-column = La première ligne ne nomme pas les colonnes : l’une doit s’appeler « fichier », les autres slug, rubrique, échéance, responsable ou titre.
details-no-file = La ligne ne nomme pas de fichier.
details-unknown-file = Aucun article de la file ou des archives ne vient de ce fichier.
details-several-files = Plusieurs articles viennent d’un fichier de ce nom ; écrivez son dossier devant.
glossary-row-unclosed = Un guillemet n’est pas fermé.
glossary-row-no-term = La première cellule est vide.
glossary-row-too-many = Il y a plus de cellules que de colonnes.
fault-no-shared-dictionary = Il n’y a pas encore de dictionnaire partagé.
    .next = Choisissez son fichier sous « Mots, termes et règles » dans les réglages.
notice-rule-lowered = Vous refusez la plupart des signalements de la règle « { $rule } » : leur gravité est désormais abaissée d’un degré. Le manuel des règles l’indique, et les réglages permettent de la rétablir.
notice-shared-dictionary = Le dictionnaire partagé n’a pas pu être lu. Les mots lus auparavant s’appliquent toujours.
glossary-entry-nothing-wrong = Aucun terme de l’entrée n’est marqué comme déconseillé ou remplacé : elle ne peut rien signaler.
glossary-entry-no-words = L’entrée ne contient aucun terme.
glossary-malformed = À partir d’ici, le fichier n’est pas du XML bien formé. Les entrées précédentes ont été importées.
glossary-row-no-right = La traduction obligatoire manque.
fault-watched-folder-gone = Le dossier surveillé { $path } est indisponible.
    .next = Branchez son disque ou rétablissez le dossier, et Copydesk reprendra automatiquement ; ou cessez de le surveiller dans les réglages.

# Seconds avis

source-corrected = Version corrigée
source-llm = Modèle de langue
fault-corrected-same-text = La version corrigée a le même texte que l’article.
    .next = Choisissez un autre fichier, ou collez le texte une fois corrigé.
fault-flags-none = Le fichier ne contient aucun signalement.
    .next = Choisissez le fichier où l’autre programme a listé les erreurs de cet article.
left-flag = Signalement { $number } (« { $quote } ») : { $reason }.
left-flag-without-words = Signalement { $number } : { $reason }.
left-changed = « { $quote } » : ces mots ont été modifiés depuis l’import de l’article.
