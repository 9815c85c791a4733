### Les mots de la fenêtre en français.

## Library
library-label = Bibliothèque
library-search = Chercher { $total ->
    [0] un article
    [one] dans { $total } article
   *[other] dans { $total } articles
 }
library-empty = Aucun article pour l’instant
library-open = Ouvrir
library-paste = Coller un texte
library-row = { $language } · { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 } · { $open ->
    [0] rien d’ouvert
    [one] { $open } à revoir
   *[other] { $open } à revoir
 }
library-row-unchecked = { $language } · { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 } · non vérifié
library-language-unknown = langue inconnue
library-remove = Mettre « { $title } » à la corbeille
library-bar = À revoir : { $critical } critiques, { $major } majeurs, { $minor } mineurs

## File d’attente
view-queue = File d’attente
state-new = Nouveau
state-in-review = En cours
state-done = Terminé
state-exported = Exporté
queue-label = File d’attente
queue-title = File d’attente
queue-archive = Archives
queue-trash = Corbeille
queue-progress = { $total ->
    [one] { $done } article sur { $total } terminé
   *[other] { $done ->
        [one] { $done } article sur { $total } terminé
       *[other] { $done } articles sur { $total } terminés
    }
 }{ $begun ->
    [0] {""}
   *[other] , { $begun } en cours
 }
queue-import-files = Importer des fichiers
queue-import-folder = Importer un dossier
queue-archive-done = { $count ->
    [one] Archiver l’article terminé
   *[other] Archiver les { $count } terminés
 }
queue-shelves = Quels articles
queue-shelf-all = Tous
queue-shelf-new = Nouveaux
queue-shelf-in-review = En cours
queue-shelf-done = Terminés
queue-shelf-exported = Exportés
queue-shelf-archived = Archives
queue-shelf-trash = Corbeille
queue-empty-trash = Vider la corbeille…
queue-selected = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
 }
queue-search = Chercher dans les titres et les textes
queue-any-language = Toutes les langues
queue-order = Ordre
queue-order-damage = Les pires d’abord
queue-order-score = Le score le plus bas d’abord
queue-order-recent = Derniers touchés
queue-order-title = Titre
queue-order-words = Les plus longs
queue-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
 }
queue-column-article = Article
queue-column-state = État
queue-column-language = Langue
queue-column-words = Mots
queue-column-issues = À traiter
queue-column-damage = Dégâts
queue-column-score = MQM
queue-column-time = Durée
queue-column-acts = Actions
queue-damage-title = Points de pénalité à traiter pour 100 mots (critique 25, majeure 5, mineure 1)
queue-damage = { NUMBER($damage, maximumFractionDigits: 1) }
queue-score-title = Score MQM sur 100 : de la traduction automatique → du texte actuel
queue-score = Score MQM { NUMBER($before, maximumFractionDigits: 1) } avant, { NUMBER($now, maximumFractionDigits: 1) } maintenant
queue-score-value = { NUMBER($score, maximumFractionDigits: 0) }
queue-score-unknown = Score MQM pas encore calculé
unchecked = Non vérifié
unchecked-no-rules = Non vérifié : il n’y a pas de règles pour cette langue ({ $language }).
unchecked-language-unknown = Non vérifié : la langue de ce texte n’a pas été reconnue.
unchecked-other-language = Non vérifié : le texte est donné pour une autre langue ({ $language }) que la sienne.
unchecked-hint = Seules les règles valables pour toute langue ont été appliquées. Il n’y a pas de score, et l’absence de signalement ne dit rien du texte.
queue-watched = Dossier surveillé :
queue-watched-gone = Dossier surveillé, introuvable en ce moment :
queue-counting = Nouveau décompte : { $done } sur { $total }
queue-uncounted = { $count ->
    [one] { $count } article garde le décompte d’avant votre dernier changement.
   *[other] { $count } articles gardent le décompte d’avant votre dernier changement.
 }
queue-count = Les recompter
queue-number = { $count }
queue-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
queue-none-open = rien à traiter
queue-archive-one = Archiver « { $title } »
queue-unarchive = Remettre « { $title } » dans la file
queue-restore = Restaurer « { $title } »
queue-purge = Supprimer définitivement « { $title } »
queue-empty = La file est vide. Importez des fichiers ou un dossier, ou déposez-les ici.
queue-archive-empty = Rien n’a été archivé.
queue-trash-empty = La corbeille est vide.
queue-no-match = Aucun article ne convient.
queue-all-done = Aucun autre article n’attend : la file est terminée.

## Importation
import-running = Importation : { $done } sur { $total }
import-cancel = Arrêter
import-added = { $count ->
    [0] Aucun article importé.
    [one] { $count } article importé.
   *[other] { $count } articles importés.
 }
import-known = { $count ->
    [one] { $count } déjà dans la file.
   *[other] { $count } déjà dans la file.
 }
import-restored = { $count ->
    [one] { $count } a été restauré depuis la corbeille avec ses décisions.
   *[other] { $count } ont été restaurés depuis la corbeille avec leurs décisions.
 }
import-passed-over = { $count ->
    [one] { $count } autre fichier ignoré.
   *[other] { $count } autres fichiers ignorés.
 }
import-stopped = { $count ->
    [one] Arrêté : { $count } fichier n’a pas été lu.
   *[other] Arrêté : { $count } fichiers n’ont pas été lus.
 }
import-failed = { $count ->
    [one] { $count } fichier n’a pas pu être lu.
   *[other] { $count } fichiers n’ont pas pu être lus.
 }

watch-begun = Copydesk surveille { $path }.
watch-begun-next = Les articles qui s’y trouvent sont importés, et ceux qui y viendront aussi, même après un redémarrage.
watch-ended = { $path } n’est plus surveillé.
watch-ended-next = Les articles qui en viennent restent dans la file.
watch-back = Le dossier surveillé est de nouveau là.
watch-came = { $count ->
    [one] { $count } article importé du dossier surveillé.
   *[other] { $count } articles importés du dossier surveillé.
 }
watch-waiting = { $count ->
    [one] { $count } autre fichier attend.
   *[other] { $count } autres fichiers attendent.
 }
dialog-watch-title = Dossier à surveiller
action-watch = Surveiller ce dossier
action-stop-watching = Cesser de le surveiller
action-show-queue = Voir la file
announce-counted = Le décompte de tous les articles est à jour

## Top bar
views-label = Vues
view-review = Relecture
view-changes = Modifications
view-result = Résultat
top-save = Enregistrer
top-undo = Annuler
top-redo = Rétablir
top-settings = Réglages
top-keys = Raccourcis
top-forms = Exporter…

## Article
article-label = Texte de l’article
strip-label = Où se trouvent les signalements
strip-issue = { $severity } : { $quote }
mark-issue = { $severity } : { $message }
change-was = avant : { $words }
change-was-nothing = ajouté

## Severities and categories
severity-critical = Critique
severity-major = Majeur
severity-minor = Mineur
severity-neutral = Remarque
category-terminology-wrong-term = Terminologie, mauvais terme
category-terminology-inconsistent = Terminologie, incohérence
category-accuracy-mistranslation = Exactitude, contresens
category-accuracy-untranslated = Exactitude, non traduit
category-accuracy-omission = Exactitude, omission
category-accuracy-addition = Exactitude, ajout
category-linguistic-conventions-grammar = Grammaire
category-linguistic-conventions-spelling = Orthographe
category-linguistic-conventions-punctuation = Ponctuation
category-linguistic-conventions-textual-conventions = Conventions du texte
category-linguistic-conventions-character-encoding = Codage des caractères
category-style-verbosity = Style, lourdeur
category-style-inconsistent = Style, incohérence
category-style-unidiomatic = Style, tournure étrangère
category-locale-conventions-typography = Typographie
category-locale-conventions-capitalisation = Capitales
category-locale-conventions-format = Format des nombres, dates et adresses
category-design-and-markup-markup = Balisage
category-design-and-markup-layout = Mise en page

## Issue card
card-label = Signalement sélectionné
card-confidence = fiabilité : { $percent } %
card-suggestions = Suggestions
card-no-suggestion = Pas de suggestion : corrigez vous-même, ou refusez.
card-leads-back = Ses seules suggestions rétabliraient des mots que vous avez remplacés : corrigez vous-même, ou refusez.
card-remove = Supprimer « { $quote } »
card-accept = Accepter
card-edit = Modifier
card-reject = Refuser
card-reject-reason = avec un motif…
card-confirm = Erreur, à laisser telle quelle
card-reopen = Rouvrir
card-alike = { $count ->
    [2] Accepter les deux occurrences
   *[other] Accepter les { $count } occurrences
 }
card-reject-alike = { $count ->
    [2] Refuser les deux occurrences
   *[other] Refuser les { $count } occurrences
 }
card-own-remove = Retirer
card-ignore = Ignorer partout dans cet article
card-leave-alone = Ne plus signaler ces mots…
card-rule-off = Désactiver cette règle…
card-never = Plus jamais…
card-why = Pourquoi cette règle ?
card-edit-label = Votre formulation
card-edit-accept = Accepter cette formulation
card-reason-label = Pourquoi ce n’est pas une erreur (facultatif)
card-reason-reject = Refuser
card-cancel = Annuler
card-status-accepted = Accepté
card-status-accepted-edited = Accepté avec votre formulation
card-status-rejected = Refusé
card-status-confirmed = Erreur laissée telle quelle
card-status-settled = Réglé par une autre correction
card-status-locked = Verrouillé
card-new = Nouveau depuis vos corrections
card-overtakes = Cette suggestion modifie votre correction « { $before } → { $after } ». Acceptez pour prendre celle-ci à la place, refusez pour garder l’autre.
card-reason = Motif : { $reason }
card-none-title = Aucun signalement sélectionné
card-none-open = { $total ->
    [0] Rien n’a été trouvé dans cet article.
   *[other] Tout est décidé. Enregistrez la version corrigée, ou relisez-la sous Résultat.
 }
card-none-chosen = Choisissez-en un dans le texte ou dans la liste.
card-none-unchecked = Aucun signalement ouvert, mais cet article n’a pas été vérifié : relisez-le vous-même.

## List of issues
list-label = Signalements
list-heading = { $open } à revoir · { $decided ->
    [one] { $decided } décidé
   *[other] { $decided } décidés
 }
list-status-all = Tous
list-status-open = À revoir
list-status-decided = Décidés
list-search = Filtrer par mots
list-severity = Gravité
list-category = Catégorie
list-any-severity = Toutes gravités
list-any-category = Toutes catégories
list-empty = Aucun signalement ne passe le filtre.
list-clear = Retirer le filtre
list-accept-safe = { $count ->
    [one] Accepter le cas sûr
   *[other] Accepter les { $count } cas sûrs
 }
list-accept-shown = Accepter ces { $count }…
list-reject-shown = Refuser ces { $count }…
list-paragraph = § { $number }
list-removed = (supprimé)
blank-line-break = (saut de ligne)
blank-narrow-no-break = (espace fine insécable)
blank-no-break = (espace insécable)
blank-space = (espace)

## Status bar
status-progress = { $total ->
    [0] Rien à décider
    [one] { $decided } sur { $total } décidé
   *[other] { $decided } sur { $total } décidés
 }
status-open-counts = À revoir
status-count = { $severity } : { $count }
status-score = MQM
status-score-title = Score MQM de la traduction automatique, puis du texte actuel (100 : aucune erreur)
status-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
 }
status-on-disk = Tout est enregistré
status-saving = Enregistrement…
status-unsent = Enregistrement de la saisie…
status-saved = Enregistré : { $path }
status-not-saved-since = Modifié depuis l’enregistrement
status-next = Suivant
status-keys = Raccourcis
status-leave-text = Quitter le texte
status-mark = Signaler
status-in-text = Dans le texte : Alt + lettre

## Changes
changes-count = { $count ->
    [0] Aucune modification
    [one] { $count } modification
   *[other] { $count } modifications
 }
changes-next = Modification suivante
changes-previous = Modification précédente
changes-label = Deux versions comparées
changes-show = Montrer dans la révision
compare-from = De la version
compare-to = À la version
layout-label = Disposition des textes
layout-sides = Côte à côte
layout-inline = En ligne
layout-original = Avant seul
layout-result = Après seul
level-character = Par caractère
change-label = Modification sélectionnée
change-revert = Annuler cette modification
change-by = par { $name }, { $when }
change-nothing = rien
maker-suggestion = Suggestion
maker-own-words = Votre formulation
maker-bulk = Suggestion, prise avec d’autres
maker-hand = Saisi
version-original = Traduction automatique
version-now = Texte actuel
version-saved = Enregistrement { $number }, { $when }
version-saved-short = Enregistrement { $number }
version-facts = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 }, { $steps ->
    [0] aucune étape
    [one] { $steps } étape
   *[other] { $steps } étapes
 }
version-compare = Comparer
version-compare-named = Comparer la version du { $version } au texte actuel
version-restore = Restaurer
version-restore-named = Restaurer la version du { $version }
versions-title = Versions
versions-hint = Restaurer est une étape comme une autre : on l’annule, et rien n’est perdu.

## Result
result-label = L’article corrigé
result-copy = Copier le texte

## Empty
empty-title = Le bureau est vide
empty-body = Déposez un article ici, ou ouvrez-en un. Il reste sur cet ordinateur.
empty-choose = Choisissez un article à gauche, ou ajoutez-en un.
empty-open = Ouvrir un fichier
empty-paste = Nouveau à partir d’un texte
empty-sample = Ouvrir un exemple
empty-keys-decide = accepter, refuser, modifier
empty-keys-next = le signalement suivant
empty-keys-palette = toutes les commandes par leur nom
empty-keys-queue = la file, les pires d’abord
empty-loading = Ouverture…
drop-here = Déposez pour ouvrir

## Dialogs
dialog-close = Fermer
dialog-open-title = Ouvrir un article
dialog-folder-title = Importer un dossier
dialog-save-title = Enregistrer la version corrigée
dialog-tracked-title = Enregistrer avec suivi des modifications
dialog-export-title = Enregistrer : { $form }
paste-title = Nouveau à partir d’un texte
paste-label = Texte de l’article
paste-hint = Une ligne vide sépare les paragraphes. La première ligne courte devient le titre.
paste-start = Commencer la relecture
bulk-accept-title = { $count ->
    [one] Accepter { $count } signalement
   *[other] Accepter { $count } signalements
 }
bulk-reject-title = { $count ->
    [one] Refuser { $count } signalement
   *[other] Refuser { $count } signalements
 }
bulk-confirm-title = { $count ->
    [one] Confirmer { $count } signalement
   *[other] Confirmer { $count } signalements
 }
bulk-accept-do = { $count ->
    [one] L’accepter
   *[other] Accepter les { $count }
 }
bulk-reject-do = { $count ->
    [one] Le refuser
   *[other] Refuser les { $count }
 }
bulk-confirm-do = { $count ->
    [one] Le confirmer
   *[other] Confirmer les { $count }
 }
bulk-hint = Une seule annulation rétablit le tout.
bulk-more = Et { $count } autres.
bulk-without = { $count ->
    [one] { $count } signalement n’a pas cette suggestion et reste à traiter.
   *[other] { $count } signalements n’ont pas cette suggestion et restent à traiter.
 }
own-title = Ajouter un signalement
own-comment = Qu’est-ce qui ne va pas ? (facultatif)
own-replacement = Remplacer par
own-add = Signaler, sans toucher aux mots
own-add-replacing = Signaler et remplacer les mots
own-select-first = Sélectionnez d’abord les mots dans le texte, à la souris ou avec Maj et les flèches.
palette-title = Commandes
palette-hint = Tapez une commande ou un titre
palette-none = Aucune commande correspondante.
palette-article = Article
quality-title = Qualité
quality-score = { $name } : score MQM { NUMBER($score, maximumFractionDigits: 1) } sur 100, { $penalty } points de pénalité pour { $words } mots
quality-figure = { NUMBER($score, maximumFractionDigits: 1) }
quality-before = Traduction automatique
quality-now = Texte actuel
quality-caption = Erreurs par catégorie MQM et gravité, avant → maintenant
quality-cell = { $before } avant, { $now } maintenant
quality-sum = Toutes
quality-none = Aucune erreur trouvée ni confirmée.
manual-title = Manuel des règles
manual-search = Chercher parmi { $count } règles
manual-none = Aucune règle ne convient.
keys-manual = Manuel des règles
keys-title = Raccourcis clavier
keys-group-decide = Décider
keys-group-move = Se déplacer
keys-group-article = Article
keys-group-view = Vues
keys-group-help = Aide
keys-hint-text = Quand le curseur est dans le texte de l’article, tenez { key-alt } avec la lettre : { key-alt } + A accepte.
keys-hint-off = Les lettres seules sont désactivées : tenez { key-alt } avec elles.
settings-title = Réglages
settings-language = Langue
settings-language-system = Système
settings-theme = Couleurs
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-single-keys = Les lettres seules agissent (A, R, E, J, K…)
settings-advance = Après une décision, passer au signalement suivant
settings-text-size = Taille du texte
settings-text-size-value = { $size } px
settings-watch = Dossier surveillé
settings-watch-none = Aucun ; ce qui y vient entrerait de lui-même dans la file
settings-watch-choose = Choisir…
settings-watch-stop = Ne plus surveiller
settings-memory = Mots à laisser, termes, règles désactivées
settings-memory-open = Afficher
memory-title = Mots, termes et règles
memory-search = Chercher
memory-terms = { $count ->
    [0] Glossaire
    [one] Glossaire : { $count } terme
   *[other] Glossaire : { $count } termes
 }
memory-forbidden = interdit
memory-remove = Retirer
memory-remove-named = Retirer « { $words } » du glossaire
memory-kind = Sorte de terme
memory-kind-wrong = À éviter
memory-kind-required = Obligatoire
memory-source = Quand l’original dit
memory-rendering = Alors ceci (plusieurs : a | b)
memory-required = { $language ->
    [any] obligatoire quand l’original le dit
   *[other] obligatoire quand l’original le dit ({ $language })
 }
memory-wrong = Pas ceci
memory-right = Mais cela (vide : interdit)
memory-note = Pourquoi
memory-add = Ajouter
memory-import = Importer un glossaire (CSV, TBX)
memory-import-title = Importer un glossaire
memory-import-hint = CSV : un terme par ligne : ce qui est signalé, ce qui doit y être, pourquoi ; sous une première ligne « source, cible, langue », ce qui est obligatoire quand l’original le dit. TBX : un terme déconseillé est signalé ; un terme préféré doit y être, et il est obligatoire quand l’original porte le terme d’une autre langue.
memory-imported = { $count ->
    [one] { $count } terme importé.
   *[other] { $count } termes importés.
 }
memory-bad-rows = { $count ->
    [one] { $count } ligne n’a pas pu être importée.
   *[other] { $count } lignes n’ont pas pu être importées.
 }
memory-bad-row = Ligne { $line } : { $reason }
memory-words = { $count ->
    [0] Mots laissés tels quels
    [one] { $count } mot laissé tel quel
   *[other] { $count } mots laissés tels quels
 }
memory-file = Ils se trouvent dans { $path }, un simple fichier.
memory-every-rule = par toutes les règles
memory-flag = Signaler de nouveau
memory-flag-named = Signaler de nouveau : « { $words } »
memory-rules = { $count ->
    [0] Règles désactivées
    [one] { $count } règle désactivée
   *[other] { $count } règles désactivées
 }
memory-on = Activer
memory-on-named = Activer : { $rule }
memory-article = Ce qui n’est pas signalé dans l’article ouvert
rule-title = Pourquoi cette règle ?
rule-why = Pourquoi
rule-examples = Exemples
rule-example-silent = non signalé
rule-example-becomes = devient

## Suppression définitive
purge-title = { $count ->
    [one] Supprimer définitivement ?
   *[other] Supprimer définitivement { $count } articles ?
 }
purge-one = « { $title } » disparaîtra pour de bon, { $decisions ->
    [0] sans aucune décision.
    [one] avec { $decisions } décision.
   *[other] avec { $decisions } décisions.
 }
purge-many = { $count ->
    [one] { $count } article disparaîtra
   *[other] { $count } articles disparaîtront
 } pour de bon, { $decisions ->
    [0] sans aucune décision.
    [one] avec { $decisions } décision.
   *[other] avec { $decisions } décisions.
 }
purge-hint = Cette suppression ne peut pas être annulée. Les fichiers restent sur le disque.
purge-do = { $count ->
    [one] Supprimer définitivement
   *[other] Supprimer définitivement { $count } articles
 }

## Ne plus signaler
silence-words-title = Ne plus signaler ces mots
silence-rule-title = Désactiver cette règle
silence-where = Où ?
silence-article = Dans cet article seulement
silence-all = Dans tous les articles
silence-team = Dans tous les articles, pour toute l’équipe
silence-words-do = Ne plus signaler
silence-rule-do = Désactiver

## Notices
notices-label = Messages
notice-dismiss = Fermer le message
notice-removed = « { $title } » a été mis à la corbeille.
notice-removed-many = { $count ->
    [one] { $count } article a été mis à la corbeille.
   *[other] { $count } articles ont été mis à la corbeille.
 }
notice-articles-restored = { $count ->
    [one] { $count } article a été restauré depuis la corbeille.
   *[other] { $count } articles ont été restaurés depuis la corbeille.
 }
notice-in-trash = « { $title } » est dans la corbeille. Restaurez-le pour l’ouvrir.
notice-purged = { $count ->
    [one] { $count } article a été supprimé définitivement.
   *[other] { $count } articles ont été supprimés définitivement.
 }
notice-silenced-words-article = « { $words } » n’est plus signalé dans cet article.
notice-silenced-words-all = « { $words } » n’est plus signalé dans aucun article.
notice-silenced-words-team = « { $words } » n’est plus signalé, pour toute l’équipe.
notice-silenced-rule-article = La règle { $rule } est désactivée dans cet article.
notice-silenced-rule-all = La règle { $rule } est désactivée dans tous les articles.
notice-saved = Enregistré sous { $path }
notice-archived = { $count ->
    [one] { $count } article a été archivé.
   *[other] { $count } articles ont été archivés.
 }
notice-unarchived = { $count ->
    [one] { $count } article est revenu dans la file.
   *[other] { $count } articles sont revenus dans la file.
 }
notice-restored = La version a été restaurée.
notice-restored-same = Le texte est déjà cette version.
notice-tracked = L’article avec ses modifications suivies se trouve sous { $path }
notice-annotated = L’article avec ses annotations de qualité se trouve sous { $path }
notice-criticmarkup = Le texte en CriticMarkup se trouve sous { $path }
notice-diff = Les différences se trouvent sous { $path }
notice-csv = Le tableau des décisions se trouve sous { $path }
notice-json = La relecture se trouve sous { $path }
notice-tmx = La mémoire de traduction se trouve sous { $path }
notice-report = Le rapport se trouve sous { $path }
notice-copied = Le texte a été copié.
notice-cannot-split = Ce texte ne peut pas être scindé : le format du fichier n’admet pas de second paragraphe à cet endroit. Le texte n’a pas été modifié.
notice-typing-taken-back = Le paragraphe a été remis dans son état précédent.
notice-cannot-split-next = Maj+Entrée va à la ligne dans le même paragraphe.
notice-all-decided = Tout est décidé.
notice-no-issue-here = Aucun signalement ouvert à l’endroit du curseur.
notice-safe-done = { $count ->
    [0] Aucun signalement n’a de suggestion sûre.
    [one] { $count } suggestion sûre a été acceptée.
   *[other] { $count } suggestions sûres ont été acceptées.
 }
notice-many-accept = { $count ->
    [one] { $count } signalement accepté.
   *[other] { $count } signalements acceptés.
 }
notice-many-reject = { $count ->
    [one] { $count } signalement refusé.
   *[other] { $count } signalements refusés.
 }
notice-many-confirm = { $count ->
    [one] { $count } signalement confirmé.
   *[other] { $count } signalements confirmés.
 }
notice-left-overlap = { $count ->
    [one] { $count } a été laissé : il recouvre un autre changement.
   *[other] { $count } ont été laissés : ils recouvrent d’autres changements.
 }
notice-left-no-suggestion = { $count ->
    [one] { $count } a été laissé : il n’a pas cette suggestion.
   *[other] { $count } ont été laissés : ils n’ont pas cette suggestion.
 }
notice-left-decided = { $count ->
    [one] { $count } était déjà traité.
   *[other] { $count } étaient déjà traités.
 }
notice-left-format = { $count ->
    [one] { $count } a été laissé : le format du fichier ne permet pas ce changement.
   *[other] { $count } ont été laissés : le format du fichier ne permet pas ces changements.
 }
cannot-none = Aucun signalement n’est sélectionné.
cannot-none-next = J passe au suivant.
cannot-decided = Ce signalement est déjà traité.
cannot-decided-next = J passe au suivant, O le rouvre.
cannot-no-suggestion = Ce signalement n’a pas de suggestion.
cannot-no-suggestion-next = E pour écrire la correction, C pour marquer l’erreur, R pour refuser.
cannot-open = Ce signalement n’est pas encore traité.
cannot-open-next = A accepte la suggestion, R refuse le signalement.
cannot-locked = Ce paragraphe est verrouillé.
cannot-locked-next = Déverrouillez-le dans le logiciel d’où vient le fichier, ou laissez-le tel quel.
cannot-own = Vous avez ajouté ce signalement vous-même : aucune règle n’est en cause.
cannot-own-next = O le supprime.
cannot-no-words = Un signe de ponctuation ne peut pas être ignoré pour toujours : tous ses signalements disparaîtraient.
cannot-no-words-next = I ignore ce signalement dans tout l’article, Maj+W désactive la règle.
cannot-none-open = Il n’y a pas d’autre signalement ouvert.
cannot-none-open-next = Enregistrez l’article ou passez au suivant.
cannot-no-change = Aucune modification sélectionnée ne peut être annulée.
cannot-no-change-next = Comparez l’original au texte actuel, puis choisissez une modification avec J.
cannot-no-article = Aucun article n’est ouvert.
cannot-no-article-next = Ouvrez-en un depuis la file d’attente.
cannot-no-row = Aucun article n’est sélectionné.
cannot-no-row-next = Choisissez-en un avec les flèches.
cannot-undo = Il n’y a rien à annuler.
cannot-undo-next = Chaque article et la file d’attente ont leurs propres actions à annuler.
cannot-redo = Il n’y a rien à rétablir.
cannot-redo-next = Ce qui a été annulé peut être rétabli jusqu’à l’action suivante.
lock-protected = Verrouillé : le document protège ce paragraphe contre les modifications.
lock-locked = Verrouillé par un outil de traduction.
lock-final = Verrouillé : la traduction est approuvée ou définitive.
lock-not-translated = Verrouillé et non vérifié : marqué comme à ne pas traduire.
lock-no-target = Verrouillé : il n’y a pas de traduction, et le fichier ne prévoit pas de place pour elle.
save-new-title = { $count ->
    [one] { $count } nouveau signalement depuis vos corrections
   *[other] { $count } nouveaux signalements depuis vos corrections
 }
save-new-hint = Vos corrections ont fait apparaître ce qui n’était pas dans l’article ouvert.
save-new-look = Les voir
save-new-anyway = Enregistrer quand même
action-undo = Annuler
action-show-failed = Voir lesquels
action-show-memory = Tout afficher
action-restore = Restaurer
action-next-article = Article suivant
action-show = Montrer
action-overwrite = Remplacer
action-save-as = Enregistrer sous…
action-as-utf8 = Enregistrer en UTF-8
action-reload = Recharger
action-show-conflict = Montrer l’autre modification
action-retry = Réessayer

## What a screen reader says
announce-accepted = Accepté. { $decided } sur { $total } décidés.
announce-rejected = Refusé. { $decided } sur { $total } décidés.
announce-confirmed = Erreur laissée telle quelle. { $decided } sur { $total } décidés.
announce-own-added = Votre signalement a été ajouté.
announce-reopened = De nouveau à revoir.
announce-change = Modification { $number } sur { $count } : { $deleted } devient { $inserted }
announce-reverted = Modification annulée.
announce-undone = Annulé.
announce-redone = Rétabli.
announce-issue-gone = Le signalement a disparu : ses mots ont changé.

## Commands
command-accept = Accepter la suggestion choisie
command-edit = Modifier la suggestion, puis l’accepter
command-reject = Refuser : ce n’est pas une erreur
command-reject-with-reason = Refuser avec un motif
command-confirm = Confirmer l’erreur sans toucher aux mots
command-accept-alike = Accepter toutes les occurrences, après aperçu
command-reject-alike = Refuser toutes les occurrences, après aperçu
command-ignore-everywhere = Ignorer partout dans cet article
command-leave-alone = Ne plus signaler ces mots…
command-rule-off = Désactiver cette règle…
command-reopen = Rouvrir un signalement décidé
command-choose-suggestion = Choisir une suggestion
command-accept-safe = Accepter toutes les suggestions sûres
command-accept-listed = Accepter ce que montre la liste, après aperçu
command-reject-listed = Refuser ce que montre la liste, après aperçu
command-add-issue = Signaler les mots sélectionnés, ou le mot sous le curseur
command-revert-change = Annuler la modification sélectionnée
command-show-layout = Côte à côte, en ligne, avant seul, après seul
command-switch-level = Modifications par mot ou par caractère
command-show-quality = Qualité : score MQM avant et après
command-show-versions = Versions
command-undo = Annuler
command-redo = Rétablir
command-next-issue = Signalement ou modification suivants
command-previous-issue = Signalement ou modification précédents
command-why-rule = Pourquoi cette règle ?
command-focus-text = Entrer dans le texte, au signalement sélectionné
command-search-library = Chercher dans la bibliothèque
command-open-file = Ouvrir un fichier
command-import-folder = Importer un dossier
command-watch-folder = Surveiller un dossier
command-next-article = Ouvrir l’article prioritaire
command-open-row = Ouvrir l’article choisi
command-archive-row = Archiver les articles sélectionnés, les remettre dans la file ou les restaurer depuis la corbeille
command-remove-row = Mettre les articles sélectionnés à la corbeille ; dans la corbeille, les supprimer définitivement
command-select-rows = Sélectionner tous les articles de la liste
command-new-text = Nouvel article à partir d’un texte
command-save = Enregistrer la version corrigée
command-save-as = Enregistrer sous…
command-show-forms = Exporter…
command-export-tracked = Enregistrer avec suivi des modifications
command-export-report = Enregistrer un rapport de relecture
command-show-queue = File d’attente
command-show-review = Relecture
command-show-changes = Modifications
command-show-result = Résultat
command-show-settings = Réglages
command-show-memory = Mots, termes et règles
command-show-keys = Cette liste
command-show-palette = Toutes les commandes
command-show-manual = Manuel des règles
command-leave = Quitter un champ, le texte, un message

## Names of keys
key-mod = Ctrl
key-command = ⌘
key-shift = Maj
key-alt = Alt
key-escape = Échap
key-enter = Entrée

## Splitters
splitter-library = Largeur de la bibliothèque
splitter-issue = Largeur du volet de signalement
announce-zoom = { $percent } %
announce-rule-on = La règle est active.
announce-rule-off = La règle est désactivée.
command-zoom-in = Tout agrandir
command-zoom-out = Tout réduire
command-zoom-reset = Tout à la taille habituelle
keys-change = Changer
keys-change-named = Changer la touche : { $command }
keys-reset = Touche d’origine
keys-reset-named = Touche d’origine : { $command }
keys-reset-all = Toutes les touches d’origine
keys-reset-done = Toutes les touches sont celles d’origine.
keys-set = La touche est changée.
keys-none = aucune touche
keys-press = Appuyez sur la nouvelle touche. Échap la laisse telle quelle.
keys-kept = Les champs, les listes ou le système ont besoin de cette touche ; choisissez-en une autre :
keys-clash = « { $command } » a déjà cette touche ici :
keys-take = La lui prendre
rule-acceptance = Vous avez accepté { $right } signalements sur { $decided } : avec une certitude de 95 %, au moins { $least } % sont justes.
rule-lowered = Vous rejetez la plupart de ses signalements ; ils pèsent un degré de moins.
rule-undecided = Vous n’avez encore décidé aucun de ses signalements.
rule-turn-off = Désactiver
rule-turn-on = Activer
manual-off = désactivée
manual-share = { $right } acceptés sur { $decided }
manual-lowered = pèse moins
card-acceptance = Vous avez accepté { $right } signalements de cette règle sur { $decided }.
memory-export-title = Exporter
memory-export-terms = Exporter le glossaire (CSV, TBX)
memory-export-words = Exporter les mots
memory-export-rules = Exporter la liste
memory-exported = Écrit dans { $path }.
memory-share-title = Dictionnaire partagé
memory-share = Utiliser un dictionnaire partagé
memory-share-new = Créer un dictionnaire partagé
memory-unshare = Ne plus l’utiliser
memory-shared-file = Les mots de votre équipe se trouvent dans { $path } ; gardez-le dans un dépôt ou sur un disque partagé.
memory-is-shared = partagé
memory-share-word = Partager
memory-share-word-named = Partager : « { $words } »
memory-is-on = active
memory-off-named = Désactiver : { $rule }
memory-learned = Ce que vos décisions disent des règles
memory-learned-hint = Une règle à laquelle vous donnez sûrement raison moins d’une fois sur trois pèse un degré de moins. Elle ne se tait jamais d’elle-même.
memory-page = Page
memory-page-named = Page de la règle { $rule }
memory-forget = Oublier ce qui a été appris
memory-forgotten = Chaque règle pèse comme à l’origine ; vos décisions restent.
settings-face = Caractères du texte
settings-face-serif = Avec empattements
settings-face-sans = Sans empattements
settings-face-system = Système
settings-zoom = Taille de toute la fenêtre
settings-percent = { $zoom } %
settings-autosave = Enregistrer la version corrigée d’elle-même après une pause
settings-keys = Touches
settings-keys-open = Voir et changer
settings-manual = Règles, actives ou non, avec leurs pages
settings-manual-open = Voir
settings-house = Style de la maison
settings-house-hint = Ce que vous choisissez vaut quoi que fasse l’article ; le reste suit l’usage de l’article.
house-habit = Comme l’article
house-quotes = Guillemets
house-quotes-guillemets = « »
house-quotes-curly = “ ”
house-quotes-straight = " "
house-apostrophe = Apostrophe
house-apostrophe-curly = ’
house-apostrophe-straight = '
house-high-marks = Espace avant les signes hauts (point-virgule, exclamation, interrogation)
house-colon = Espace avant le deux-points
house-guillemets = Espace à l’intérieur des guillemets
house-space-narrow = fine insécable
house-space-no-break = insécable
house-space-plain = ordinaire
house-space-none = aucune
house-thousands = Milliers
house-thousands-spaced = 12 000
house-thousands-dotted = 12.000
house-percent = Pour cent
house-percent-spaced = 12 %
house-percent-glued = 12%
house-unit = Unités
house-unit-spaced = 12 km
house-unit-glued = 12km
house-ellipsis = Points de suspension
house-ellipsis-character = …
house-ellipsis-dots = { "..." }
empty-step-look = Copydesk marque ce qui semble fautif dans un article traduit, et propose d’abord les bons mots.
empty-step-decide = Vous acceptez, modifiez ou rejetez chaque marque ; chaque décision est aussitôt sur le disque et peut être annulée.
empty-step-save = Enregistrer écrit la version corrigée à côté de l’original, qui reste tel quel.
empty-keys-help = toutes les touches, et le manuel des règles

## Formes sous lesquelles un article se transmet
forms-title = Exporter
form-clean = Même format, corrigé
form-clean-what = L’article tel qu’il est arrivé, avec vos corrections et rien d’autre.
form-tracked = Suivi des modifications
form-tracked-what = L’original avec chaque correction à accepter ou à refuser, et sa raison à côté.
form-tracked-cannot = Les fichiers Word et OpenDocument le permettent ; cet article n’en est pas un.
form-annotated = Annotations de qualité (XLIFF)
form-annotated-what = La traduction corrigée, avec chaque décision notée à sa place, en annotations de qualité ITS.
form-annotated-cannot = Seuls les fichiers XLIFF le permettent ; cet article n’en est pas un.
form-report = Rapport de relecture
form-report-what = Une page à lire ou à imprimer : score, décisions, avant et après.
form-criticmarkup = CriticMarkup
form-criticmarkup-what = Le texte avec ses modifications marquées, pour les éditeurs Markdown.
form-diff = Différences (diff unifié)
form-diff-what = Pour la commande patch et la gestion de versions.
form-csv = Décisions en tableau (CSV)
form-csv-what = Une décision par ligne, pour un tableur.
form-json = Relecture en JSON
form-json-what = Tout, pour un autre programme.
form-tmx = Mémoire de traduction (TMX)
form-tmx-what = Les textes sources avec leurs traductions corrigées.
form-tmx-cannot = Aucun texte source n’accompagne cet article.
