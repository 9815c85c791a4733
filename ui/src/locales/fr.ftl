### Les textes de la fenêtre en français.

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
    [0] rien à traiter
    [one] { $open } à traiter
   *[other] { $open } à traiter
 }
library-row-unchecked = { $language } · { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 } · non vérifié
library-language-unknown = langue inconnue
library-remove = Mettre « { $title } » à la corbeille
library-bar = À traiter : { $critical } critiques, { $major } majeurs, { $minor } mineurs

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
queue-shelves = Filtrer les articles
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
queue-search = Chercher dans les titres, textes et fichiers
queue-any-language = Toutes les langues
queue-order = Ordre
queue-order-damage = Les pires d’abord
queue-order-score = Le score le plus bas d’abord
queue-order-recent = Les plus récents d’abord
queue-order-title = Titre
queue-order-words = Les plus longs d’abord
queue-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
 }
queue-column-article = Article
queue-column-slug = Slug
queue-column-desk = Rubrique
queue-column-deadline = Échéance
queue-column-assignee = Responsable
queue-time-title = Durée estimée du travail restant : lire le texte une fois (238 mots par minute) et traiter chaque signalement (critique 15 secondes, majeur 10, autres 5)
queue-score-short = Pas de score : en dessous de cinquante mots, une seule erreur en déciderait
queue-export = Exporter…
queue-order-file = Fichier
queue-order-slug = Slug
queue-order-desk = Rubrique
queue-order-deadline = Échéance
queue-order-assignee = Responsable
job-progress-export = Exportation : { $done } sur { $total }
job-progress-recheck = Nouvelle vérification : { $done } sur { $total }
job-exported = { $count ->
    [one] { $count } article exporté dans { $folder }
   *[other] { $count } articles exportés dans { $folder }
 }
job-rechecked = { $count ->
    [one] { $count } article revérifié.
   *[other] { $count } articles revérifiés.
 }
job-left = { $count ->
    [one] Arrêt demandé : { $count } article reste à traiter.
   *[other] Arrêt demandé : { $count } articles restent à traiter.
 }
queue-column-state = État
queue-column-language = Lang.
queue-column-words = Mots
queue-column-issues = À traiter
queue-column-damage = Pénalité
queue-column-score = MQM
queue-column-time = Durée
queue-column-acts = Actions
queue-damage-title = Points de pénalité des signalements à traiter, pour 100 mots (critique 25, majeur 5, mineur 1)
queue-damage = { NUMBER($damage, maximumFractionDigits: 1) }
queue-score-title = Score MQM sur 100 : de la traduction automatique → du texte actuel
queue-score = Score MQM { NUMBER($before, maximumFractionDigits: 1) } avant, { NUMBER($now, maximumFractionDigits: 1) } maintenant
queue-score-value = { NUMBER($score, maximumFractionDigits: 0) }
queue-score-unknown = Score MQM pas encore calculé
unchecked = Non vérifié
unchecked-no-rules = Non vérifié : il n’y a pas de règles pour cette langue ({ $language }).
unchecked-language-unknown = Non vérifié : la langue de ce texte n’a pas été reconnue.
unchecked-other-language = Non vérifié : le texte est étiqueté « { $language } », mais il est dans une autre langue.
unchecked-hint = Seules les règles communes à toutes les langues ont été appliquées. Il n’y a pas de score, et l’absence de signalement ne garantit pas que le texte soit correct.
queue-watched = Dossier surveillé :
queue-watched-gone = Dossier surveillé (indisponible) :
queue-counting = Nouvelle vérification : { $done } sur { $total }
queue-uncounted = { $count ->
    [one] { $count } article n’a pas été revérifié depuis votre dernier changement.
   *[other] { $count } articles n’ont pas été revérifiés depuis votre dernier changement.
 }
queue-count = Revérifier
queue-number = { $count }
queue-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
queue-source = Avec son texte source
queue-none-open = rien à traiter
queue-archive-one = Archiver « { $title } »
queue-unarchive = Remettre « { $title } » dans la file
queue-restore = Restaurer « { $title } »
queue-purge = Supprimer définitivement « { $title } »
queue-empty = La file est vide. Importez des fichiers ou un dossier, ou déposez-les ici.
queue-archive-empty = Les archives sont vides.
queue-trash-empty = La corbeille est vide.
queue-no-match = Aucun article correspondant
queue-all-done = Il n’y a plus d’article à relire.

## Importation
import-running = Importation : { $done } sur { $total }
import-cancel = Arrêter
import-added = { $count ->
    [0] Aucun article importé.
    [one] { $count } article importé.
   *[other] { $count } articles importés.
 }
import-sources = { $count ->
    [one] { $count } texte source associé.
   *[other] { $count } textes sources associés.
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
watch-begun-next = Ses fichiers sont importés dès maintenant, et les nouveaux à mesure qu’ils arrivent, même après un redémarrage.
watch-ended = { $path } n’est plus surveillé.
watch-ended-next = Les articles importés de ce dossier restent dans la file.
watch-back = Le dossier surveillé est de nouveau disponible.
watch-came = { $count ->
    [one] { $count } article importé du dossier surveillé.
   *[other] { $count } articles importés du dossier surveillé.
 }
watch-waiting = { $count ->
    [one] { $count } autre fichier est en attente.
   *[other] { $count } autres fichiers sont en attente.
 }
dialog-watch-title = Dossier à surveiller
action-watch = Surveiller ce dossier
action-stop-watching = Ne plus surveiller
action-show-queue = Voir la file
announce-counted = Tous les articles ont été revérifiés.

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
strip-label = Emplacement des signalements
strip-issue = { $severity } : { $quote }
mark-issue = { $severity } : { $message }
change-was = avant : { $words }
change-was-nothing = ajouté

## Find and replace
find-label = Rechercher et remplacer
find-field = Rechercher
find-replacement = Remplacer par
find-replacing = Remplacer…
find-switches = Options
find-case = Respecter la casse
find-word = Mots entiers
find-plain = Ignorer les accents, les sortes d’apostrophes et les espaces insécables
find-regex = Expression régulière
find-count = { $at } sur { $count }
find-none = Aucun résultat
find-next = Résultat suivant (Entrée, { KEY("find-next") })
find-previous = Résultat précédent (Maj+Entrée, { KEY("find-previous") })
find-close = Fermer (Échap)
find-replace = Remplacer
find-replace-all = Tout remplacer…
replace-title = { $count ->
    [one] Remplacer { $count } occurrence
   *[other] Remplacer { $count } occurrences
 }
replace-do = { $count ->
    [one] La remplacer
   *[other] Remplacer les { $count }
 }
replace-refused = { $count ->
    [one] { $count } occurrence ne peut pas être remplacée et reste telle quelle.
   *[other] { $count } occurrences ne peuvent pas être remplacées et restent telles quelles.
 }

many-title = Rechercher dans les articles
many-title-replace = Rechercher et remplacer dans les articles
many-search = Rechercher
many-preview = Afficher l’aperçu
many-scope-listed = Dans tous les articles de la liste
many-scope-selected = { $count ->
    [one] Dans l’article sélectionné
   *[other] Dans les { $count } articles sélectionnés
 }
many-progress-find = Recherche : { $done } sur { $total }
many-progress-replace = Remplacement : { $done } articles sur { $total }
many-progress-undo = Annulation : { $done } articles sur { $total }
many-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat dans { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
   *[other] { $count } résultats dans { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
 }
many-stopped = { $count ->
    [one] Arrêtée après { $count } article.
   *[other] Arrêtée après { $count } articles.
 }
many-hits = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
 }
many-show-more = { $count ->
    [one] Afficher { $count } article de plus
   *[other] Afficher { $count } articles de plus
 }
many-replace = { $count ->
    [one] Remplacer { $count } occurrence
   *[other] Remplacer { $count } occurrences dans { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
 }
many-hint = Une étape à annuler par article. Les occurrences qu’un fichier ne peut pas contenir restent telles quelles et sont énumérées.
many-replaced = { $count ->
    [0] Rien n’a été remplacé.
    [one] { $count } occurrence a été remplacée.
   *[other] { $count } occurrences ont été remplacées dans { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }.
 }
many-kept = « { $title } » : « { $words } » est resté tel quel. { $reason }
many-failed = « { $title } » : { $reason }
many-more = { $count ->
    [one] Et { $count } article de plus.
   *[other] Et { $count } articles de plus.
 }
many-undone = { $count ->
    [0] Le remplacement n’a été annulé dans aucun article.
    [one] Le remplacement a été annulé dans { $count } article.
   *[other] Le remplacement a été annulé dans { $count } articles.
 }{ $left ->
    [0] {""}
    [one] {" "}{ $left } article a été modifié depuis et reste tel quel.
   *[other] {" "}{ $left } articles ont été modifiés depuis et restent tels quels.
 }

## Severities and categories
severity-critical = Critique
severity-major = Majeur
severity-minor = Mineur
severity-neutral = Neutre
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
category-locale-conventions-capitalisation = Majuscules
category-locale-conventions-format = Format des nombres, dates et adresses
category-design-and-markup-markup = Balisage
category-design-and-markup-layout = Mise en page

## Issue card
card-label = Signalement sélectionné
card-confidence = fiabilité : { $percent } %
card-suggestions = Suggestions
card-no-suggestion = Pas de suggestion : corrigez vous-même, ou refusez.
card-refused = Ses suggestions ne peuvent pas être écrites dans ce fichier. { $reason }
card-leads-back = Ses seules suggestions rétabliraient des mots que vous avez remplacés : corrigez vous-même, ou refusez.
card-remove = Supprimer « { $quote } »
card-accept = Accepter
card-edit = Modifier
card-reject = Refuser
card-reject-reason = avec un motif…
card-confirm = Confirmer l’erreur sans corriger
card-reopen = Rouvrir
card-alike = { $count ->
    [2] Accepter les deux occurrences
   *[other] Accepter les { $count } occurrences
 }
card-reject-alike = { $count ->
    [2] Refuser les deux occurrences
   *[other] Refuser les { $count } occurrences
 }
card-source = Trouvé par : { $source }
card-also = Trouvé aussi par : { $sources }
card-own-remove = Retirer
card-ignore = Ignorer partout dans cet article
card-leave-alone = Ajouter au dictionnaire…
card-rule-off = Désactiver cette règle…
card-never = Ne plus signaler…
card-more = Autres actions
card-explain = Expliquer
card-why = Pourquoi cette règle ?
card-edit-label = Votre formulation
card-edit-accept = Accepter cette formulation
card-reason-label = Pourquoi ce n’est pas une erreur (facultatif)
card-reason-reject = Refuser
card-cancel = Annuler
card-status-accepted = Accepté
card-status-accepted-edited = Accepté avec votre formulation
card-status-rejected = Refusé
card-status-confirmed = Erreur confirmée, non corrigée
card-status-settled = Réglé par une autre correction
card-status-locked = Verrouillé
card-new = Nouveau depuis vos corrections
card-overtakes = Cette suggestion modifie votre correction « { $before } → { $after } ». Acceptez pour prendre celle-ci à la place, refusez pour garder l’autre.
card-reason = Motif : { $reason }
card-none-title = Aucun signalement sélectionné
card-none-open = { $total ->
    [0] Aucun signalement dans cet article.
   *[other] Tout est traité. Enregistrez la version corrigée, ou relisez-la dans la vue Résultat.
 }
card-none-chosen = Sélectionnez-en un dans le texte ou dans la liste.
card-none-unchecked = Aucun signalement à traiter, mais cet article n’a pas été vérifié. Relisez-le vous-même.

## Context menus
menu-issue = Signalement sélectionné
menu-text = Texte
menu-words = Édition
menu-article = Articles sélectionnés
menu-change = Modification sélectionnée
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-reject-reason = Refuser avec un motif…
menu-open = Ouvrir
menu-archive = { $count ->
    [one] Archiver
   *[other] Archiver { $count } articles
 }
menu-unarchive = { $count ->
    [one] Remettre dans la file
   *[other] Remettre { $count } articles dans la file
 }
menu-restore = { $count ->
    [one] Restaurer
   *[other] Restaurer { $count } articles
 }
menu-trash = { $count ->
    [one] Mettre à la corbeille
   *[other] Mettre { $count } articles à la corbeille
 }
menu-purge = { $count ->
    [one] Supprimer définitivement…
   *[other] Supprimer définitivement { $count } articles…
 }
menu-select-all = Tout sélectionner

## List of issues
list-label = Signalements
list-heading = { $open } à traiter · { $decided ->
    [one] { $decided } traité
   *[other] { $decided } traités
 }
list-status-all = Tous
list-status-open = À traiter
list-status-decided = Traités
list-search = Filtrer par texte
list-severity = Gravité
list-category = Catégorie
list-any-severity = Toutes les gravités
list-any-category = Toutes les catégories
list-empty = Aucun signalement correspondant
list-clear = Effacer le filtre
list-accept-safe = { $count ->
    [one] Accepter { $count } suggestion sûre…
   *[other] Accepter { $count } suggestions sûres…
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
    [0] Rien à traiter
    [one] { $decided } sur { $total } traité
   *[other] { $decided } sur { $total } traités
 }
status-open-counts = À traiter
status-count = { $severity } : { $count }
status-score = MQM
status-other-language = Paragraphe dans une autre langue : { $language }
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
changes-show = Montrer dans la relecture
compare-from = De la version
compare-to = À la version
layout-label = Disposition
layout-sides = Côte à côte
layout-inline = En ligne
layout-original = Avant seul
layout-result = Après seul
level-character = Par caractère
change-label = Modification sélectionnée
change-revert = Annuler cette modification
change-restore = Restaurer le paragraphe
change-restore-all = Tout restaurer
change-by = par { $name }, { $when }
change-nothing = rien
maker-suggestion = Suggestion
maker-own-words = Votre formulation
maker-bulk = Suggestion, acceptée en lot
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
versions-hint = La restauration peut être annulée comme toute autre étape ; rien n’est perdu.

## Result
result-label = L’article corrigé
result-copy = Copier le texte

## Empty
empty-title = Aucun article ouvert
empty-body = Déposez un article ici, ou ouvrez-en un. Il reste sur cet ordinateur.
empty-choose = Choisissez un article à gauche, ou ajoutez-en un.
empty-open = Ouvrir un fichier
empty-paste = Nouveau à partir d’un texte
empty-sample = Ouvrir un exemple
empty-keys-decide = accepter, refuser, modifier
empty-keys-next = le signalement suivant
empty-keys-palette = toutes les commandes
empty-keys-queue = la file, les pires d’abord
empty-loading = Ouverture…
drop-here = Déposez pour ouvrir

## Visite guidée
tour-title = Visite guidée
tour-offer = Première fois ? Relisez un article d’exemple en cinq étapes.
tour-start = Commencer la visite
tour-decline = Non, merci
tour-step = Étape { $number } sur { $count }
tour-next = Suivant
tour-back = Précédent
tour-end = Quitter la visite
tour-done = Terminer
tour-look = Passer au signalement suivant
tour-look-what = Les mots marqués sont peut-être des erreurs. La fiche de droite dit ce qui ne va pas dans ceux qui sont sélectionnés, et pourquoi. { KEY("next-issue") } passe au signalement suivant, { KEY("previous-issue") } revient au précédent ; un clic fait de même.
tour-accept = Accepter une suggestion
tour-accept-what = { KEY("accept") } accepte la suggestion sélectionnée, un chiffre en sélectionne une autre. { KEY("reject") } refuse un signalement qui n’est pas une erreur. Le signalement suivant est sélectionné automatiquement.
tour-edit = Écrire sa propre correction
tour-edit-what = { KEY("edit") } ouvre la suggestion pour la modifier. Changez-la, puis appuyez sur Entrée. Vous pouvez aussi écrire dans l’article : { KEY("focus-text") } y place le curseur, Échap le quitte.
tour-undo = Annuler une étape
tour-undo-what = Chaque étape peut être annulée, même après un redémarrage. Tout est enregistré aussitôt.
tour-check = Voir ce qui a changé
tour-check-what = La vue Modifications montre côte à côte la traduction automatique et votre texte. { KEY("save") } enregistre la version corrigée ; le fichier d’origine n’est pas modifié.
tour-end-what = C’est tout. { KEY("show-review") } revient à l’article, { KEY("show-palette") } donne toutes les commandes, et { KEY("show-keys") } la liste des raccourcis.

## Volet du texte source
source-label = Texte source
source-of-file = du fichier de l’article
source-pasted = texte collé
source-remove = Retirer
source-close = Fermer le volet du texte source
source-none = Cet article n’a pas de texte source.
source-none-hint = Avec le texte d’origine à côté, les erreurs de sens se voient mieux. Vous pouvez aussi déposer un fichier ici. L’article ne change pas.
source-choose = Choisir un fichier…
source-paste = Coller le texte source…
source-drop = Déposez pour en faire le texte source
source-untranslated = Non traduit
source-absent = Absent de la source
source-fixed = Association faite à la main
source-actions = Association du paragraphe source sélectionné
source-pairs-of-file = Les associations sont celles du fichier.
source-up = Monter
source-up-title = Associer ce paragraphe au paragraphe traduit précédent
source-down = Descendre
source-down-title = Associer ce paragraphe au paragraphe traduit suivant
source-join = Réunir
source-join-title = Réunir cette association avec la suivante
source-separate = Séparer
source-separate-title = Séparer les paragraphes de cette association
source-more = Tout afficher
source-less = Réduire

## Dialogs
dialog-close = Fermer
dialog-open-title = Ouvrir un article
dialog-corrected-title = Choisir une version corrigée
dialog-flags-title = Importer des signalements
dialog-source-title = Choisir le texte source
dialog-folder-title = Importer un dossier
dialog-save-title = Enregistrer la version corrigée
dialog-tracked-title = Enregistrer avec suivi des modifications
dialog-export-title = Enregistrer : { $form }
corrected-title = Coller une version corrigée
corrected-label = Le texte corrigé de cet article
corrected-hint = Chaque différence devient une suggestion. L’article ne change pas tant que vous n’en acceptez aucune.
corrected-compare = Comparer
sources-title = Seconds avis
sources-none = Seules les règles de Copydesk ont vérifié cet article.
sources-found = { $count ->
    [one] { $count } suggestion ou signalement
   *[other] { $count } suggestions et signalements
 }
sources-remove = Retirer
sources-remove-one = Retirer ce qu’a trouvé « { $source } »
source-paste-title = Coller le texte source
source-paste-label = Le texte qui a été traduit
source-paste-hint = Les lignes vides séparent les paragraphes, qui sont associés à ceux de l’article.
source-paste-add = Ajouter
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
bulk-hint = Une seule annulation suffit à tout défaire.
bulk-safe-title = { $count ->
    [one] Accepter { $count } suggestion sûre
   *[other] Accepter { $count } suggestions sûres
 }
safe-what = Sûre : certainement juste, et sans effet sur le sens. Les noms, les citations, le code et les passages dans une autre langue n’en font jamais partie.
bulk-more = Et { $count } autres.
bulk-without = { $count ->
    [one] { $count } signalement n’a pas cette suggestion et reste à traiter.
   *[other] { $count } signalements n’ont pas cette suggestion et restent à traiter.
 }
own-title = Ajouter un signalement
own-comment = Qu’est-ce qui ne va pas ? (facultatif)
own-replacement = Remplacer par
own-add = Signaler
own-add-replacing = Signaler et remplacer
own-select-first = Sélectionnez d’abord les mots dans le texte, à la souris ou avec Maj et les flèches.

# Modifications suivies et commentaires du fichier, et commentaires du relecteur
remarks-title = Dans le fichier
remarks-count = { $changes ->
    [0] { $comments ->
        [one] 1 commentaire
       *[other] { $comments } commentaires
    }
    [one] 1 modification{ $comments ->
        [0] {""}
        [one] , 1 commentaire
       *[other] , { $comments } commentaires
    }
   *[other] { $changes } modifications{ $comments ->
        [0] {""}
        [one] , 1 commentaire
       *[other] , { $comments } commentaires
    }
}
remarks-none = Le fichier ne contient ni modifications suivies ni commentaires.
remarks-none-next = { KEY("add-comment") } ajoute un commentaire aux mots sélectionnés.
remarks-accept-all = Tout accepter
remarks-reject-all = Tout refuser
remarks-accepted = { $count ->
    [one] 1 modification du fichier a été acceptée.
   *[other] { $count } modifications du fichier ont été acceptées.
}{ $left ->
    [0] {""}
    [one] {" "}1 reste dans le fichier : la liste dit pourquoi.
   *[other] {" "}{ $left } restent dans le fichier : la liste dit pourquoi.
}
remarks-rejected = { $count ->
    [one] 1 modification du fichier a été refusée.
   *[other] { $count } modifications du fichier ont été refusées.
}{ $left ->
    [0] {""}
    [one] {" "}1 reste dans le fichier : la liste dit pourquoi.
   *[other] {" "}{ $left } restent dans le fichier : la liste dit pourquoi.
}
remark-insertion = Inséré
remark-deletion = Supprimé
remark-comment = Commentaire
remark-moved-insertion = Déplacé ici
remark-moved-deletion = Déplacé d’ici
remark-unknown-author = Auteur inconnu
remark-accept = Accepter
remark-reject = Refuser
remark-only-accept = Elle peut être acceptée ici, mais pas refusée : elle contient autre chose que du texte, ou une fin de paragraphe.
remark-elsewhere = Elle fait partie d’une modification plus large et reste dans le fichier. Traitez-la dans le logiciel d’origine.
remark-status-accepted = Acceptée
remark-status-rejected = Refusée
mark-insertion = Inséré par { $who }
mark-deletion = Supprimé par { $who } : « { $words } »
mark-comment = { $who } : { $words }
mark-own-comment = Votre commentaire : { $words }
comment-title = Commentaire
comment-text = Commentaire
comment-add = Ajouter le commentaire
comment-in-file = Il est enregistré dans le fichier comme commentaire.
comment-in-library = Le format de ce fichier n’a pas de commentaires : le vôtre est conservé dans la bibliothèque et figure dans le rapport.
card-comment = Commentaire
menu-comment = Commenter
palette-title = Commandes
palette-hint = Tapez une commande ou le titre d’un article
palette-none = Aucune commande correspondante
palette-article = Article
quality-title = Qualité
quality-score = { $name } : score MQM { NUMBER($score, maximumFractionDigits: 1) } sur 100, { $penalty } points de pénalité pour { $words } mots
quality-figure = { NUMBER($score, maximumFractionDigits: 1) }
quality-before = Traduction automatique
quality-now = Texte actuel
quality-caption = Erreurs par catégorie MQM et gravité, avant → maintenant
quality-cell = { $before } avant, { $now } maintenant
quality-sum = Total
quality-none = Aucune erreur trouvée ni confirmée.
manual-title = Manuel des règles
manual-search = Chercher parmi { $count } règles
manual-none = Aucune règle correspondante
keys-manual = Manuel des règles
keys-title = Raccourcis clavier
keys-group-decide = Traiter
keys-group-move = Se déplacer
keys-group-edit = Édition
keys-group-article = Article
keys-group-view = Vues
keys-group-help = Aide
keys-hint-text = Quand le curseur est dans le texte de l’article, maintenez { key-alt } avec la lettre : { KEY("accept", in: "text") } accepte.
keys-hint-off = Les raccourcis d’une lettre sont désactivés : maintenez { key-alt } avec la lettre.
settings-title = Réglages
settings-language = Langue
settings-language-system = Système
settings-theme = Couleurs
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-single-keys = Raccourcis d’une seule lettre
settings-advance = Après une décision, passer au signalement suivant à traiter
settings-text-size = Taille du texte
settings-text-size-value = { $size } px
settings-watch = Dossier surveillé
settings-watch-none = Aucun. Les fichiers d’un dossier surveillé sont importés automatiquement.
settings-watch-choose = Choisir…
settings-watch-stop = Ne plus surveiller
settings-providers = Seconds avis
settings-use-languagetool = Interroger LanguageTool
settings-use-llm = Interroger un modèle de langue
settings-sent-languagetool = Le texte d’un article est envoyé à cette adresse quand vous demandez cet avis ; rien n’est envoyé avant. « Essayer » envoie une courte phrase.
settings-sent-llm = Le texte d’un article, son texte source s’il en a un et les termes du glossaire qui y figurent sont envoyés à cette adresse quand vous demandez cet avis ; rien n’est envoyé avant. « Essayer » demande la liste des modèles. La clé d’un service est conservée dans le trousseau du système, ou lue dans la variable d’environnement COPYDESK_LLM_KEY, et n’est envoyée qu’à cette adresse.
settings-sent-folder = Copydesk lance ce LanguageTool la première fois que vous demandez son avis, et l’arrête quand vous fermez la fenêtre ou le désactivez. Le texte reste sur cet ordinateur. Java 17 ou une version plus récente est nécessaire.
settings-place = Emplacement
settings-place-address = Sur un serveur
settings-place-folder = Sur cet ordinateur, lancé par Copydesk
settings-folder = Dossier
settings-folder-example = Dossier de languagetool-server.jar
dialog-languagetool-title = Choisir le dossier de LanguageTool
settings-address = Adresse
settings-known = Adresse habituelle
settings-model = Modèle
settings-model-first = Premier modèle du serveur
settings-models = Modèles du serveur
settings-key = Clé
settings-key-none = Seulement si le service l’exige
settings-key-saved = Conservée dans le trousseau du système
settings-key-remove = Supprimer la clé
settings-mode = Réponse
settings-mode-issues = Liste d’erreurs
settings-mode-rewrite = Paragraphe corrigé (petits modèles)
settings-try = Essayer
settings-try-one = Essayer : { $source }
settings-trying = En attente de la réponse…
settings-tried = Réponse en { $ms } ms.
settings-tried-models = { $count ->
    [0] Le serveur n’indique aucun modèle.
    [one] Le serveur indique { $count } modèle.
   *[other] Le serveur indique { $count } modèles.
 }
provider-languagetool = LanguageTool
provider-llm = Modèle de langue
asked-languagetool = LanguageTool
asked-llm = Le modèle de langue
asking-begun = { $source } : interrogation…
asking-starting = { $source } : lancement…
asking-progress = { $total ->
    [one] { $source } : { $done } paragraphe sur { $total }
   *[other] { $source } : { $done } paragraphes sur { $total }
 }
asking-stopping = { $source } : arrêt…
asking-about = { $progress } – { $title }
asking-stop = Arrêter
asking-stop-one = Arrêter : { $source }
asking-already = { $source } est déjà interrogé sur cet article.
asking-stopped = { $source } a été arrêté avant sa première réponse.
asking-found = { $count ->
    [0] { $source } n’a trouvé aucune erreur.
    [one] { $source } a trouvé { $count } erreur possible.
   *[other] { $source } a trouvé { $count } erreurs possibles.
 }
asking-found-stopped = { $count ->
    [0] { $source } a été arrêté. Rien de ce qu’il avait trouvé ne peut être affiché.
    [one] { $source } a été arrêté. Il avait trouvé { $count } erreur possible.
   *[other] { $source } a été arrêté. Il avait trouvé { $count } erreurs possibles.
 }
asking-elsewhere = « { $title } » : { $message }
announce-asking = { $source } est interrogé.
settings-profile = Mots ignorés, glossaire, règles désactivées
settings-profile-open = Afficher
profile-title = Mots, termes et règles
profile-search = Chercher
profile-terms = { $count ->
    [0] Glossaire
    [one] Glossaire : { $count } terme
   *[other] Glossaire : { $count } termes
 }
profile-forbidden = interdit
profile-remove = Retirer
profile-remove-named = Retirer « { $words } » du glossaire
profile-kind = Type de terme
profile-kind-wrong = Terme à éviter
profile-kind-required = Traduction obligatoire
profile-source = Terme source
profile-rendering = Traduction obligatoire (variantes : a | b)
profile-required = { $language ->
    [any] traduction obligatoire
   *[other] traduction obligatoire (langue source : { $language })
 }
profile-wrong = Terme à éviter
profile-right = Remplacement (vide : interdit)
profile-note = Remarque
profile-add = Ajouter
profile-import = Importer un glossaire (CSV, TBX)
profile-import-title = Importer un glossaire
profile-import-hint = CSV : un terme par ligne : terme à éviter, remplacement, remarque. Avec la ligne d’en-tête « source, cible, langue » : traductions obligatoires. TBX : les termes déconseillés sont signalés ; les termes préférés les remplacent, et sont obligatoires quand le texte source contient le terme dans une autre langue.
profile-imported = { $count ->
    [one] { $count } terme importé.
   *[other] { $count } termes importés.
 }
profile-bad-rows = { $count ->
    [one] { $count } ligne n’a pas pu être importée.
   *[other] { $count } lignes n’ont pas pu être importées.
 }
profile-bad-row = Ligne { $line } : { $reason }
profile-words = { $count ->
    [0] Mots ignorés
    [one] { $count } mot ignoré
   *[other] { $count } mots ignorés
 }
profile-file = Enregistrés dans { $path }, un simple fichier texte.
profile-every-rule = par toutes les règles
profile-flag = Signaler de nouveau
profile-flag-named = Signaler de nouveau : « { $words } »
profile-rules = { $count ->
    [0] Règles désactivées
    [one] { $count } règle désactivée
   *[other] { $count } règles désactivées
 }
profile-on = Activer
profile-on-named = Activer : { $rule }
profile-article = Non signalé dans l’article ouvert
rule-title = Pourquoi cette règle ?
rule-why = Pourquoi
rule-examples = Exemples
rule-example-silent = non signalé
rule-measured = Juste dans { $percent } % des { $issues } signalements d’articles annotés ({ $right } sur { $issues }).
rule-unmeasured = Non mesurée : les articles annotés contiennent trop peu de ses signalements, ou n’annotent pas ce type d’erreur.

## Suppression définitive
purge-title = { $count ->
    [one] Supprimer définitivement ?
   *[other] Supprimer définitivement { $count } articles ?
 }
purge-one = « { $title } » sera supprimé définitivement, { $decisions ->
    [0] sans aucune décision.
    [one] avec { $decisions } décision.
   *[other] avec { $decisions } décisions.
 }
purge-many = { $count ->
    [one] { $count } article sera supprimé
   *[other] { $count } articles seront supprimés
 } définitivement, { $decisions ->
    [0] sans aucune décision.
    [one] avec { $decisions } décision.
   *[other] avec { $decisions } décisions.
 }
purge-hint = Cette suppression ne peut pas être annulée. Les fichiers restent sur le disque.
purge-do = { $count ->
    [one] Supprimer définitivement
   *[other] Supprimer définitivement { $count } articles
 }

## Un fichier modifié
queue-newer = Fichier modifié
newer-bar = Le fichier de cet article a été modifié depuis son importation.
newer-compare = Comparer…
newer-keep = Garder cette version
newer-later = Décider plus tard
newer-title = Le fichier a été modifié
newer-decisions = { $lost ->
    [0] { $kept ->
        [0] Aucune décision n’est concernée.
        [one] Votre décision est conservée.
       *[other] Les { $kept } décisions sont conservées.
    }
   *[other] { $kept ->
        [0] Aucune décision n’est conservée
        [one] { $kept } décision est conservée
       *[other] { $kept } décisions sont conservées
    } ; { $lost ->
        [one] { $lost } ne l’est pas, car son paragraphe a changé.
       *[other] { $lost } ne le sont pas, car leurs paragraphes ont changé.
    }
 }
newer-same = Les mots sont les mêmes.
newer-take = Prendre la nouvelle version
newer-hint = La version précédente va à la corbeille avec toutes ses décisions. { KEY("undo") } dans la file la ramène.
notice-new-version = « { $title } » est maintenant la nouvelle version de son fichier. { $lost ->
    [0] Toutes les décisions ont été conservées.
   *[other] { $kept ->
        [0] Aucune décision n’a été conservée
        [one] { $kept } décision a été conservée
       *[other] { $kept } décisions ont été conservées
    }, { $lost } non.
 }
notice-version-kept = L’article reste tel quel. Une nouvelle version sera proposée si le fichier change encore.
watch-changed = { $count ->
    [one] { $count } fichier du dossier surveillé a été modifié.
   *[other] { $count } fichiers du dossier surveillé ont été modifiés.
 }
watch-changed-next = Les articles jamais ouverts montrent la nouvelle version ; pour les autres, elle est proposée.
cannot-no-newer = Le fichier de cet article n’a pas été modifié.
cannot-no-newer-next = Les articles dont le fichier a changé sont marqués dans la file.

## Informations sur un article
details-title = { $count ->
    [one] Informations sur l’article
   *[other] Informations sur { $count } articles
 }
details-title-field = Titre
details-slug = Slug
details-desk = Rubrique
details-deadline = Échéance
details-assignee = Responsable
details-differ = valeurs différentes
details-date = 2026-12-01
details-do = Enregistrer
dialog-details-table = Choisir un tableau CSV avec une colonne « fichier »
notice-details = { $count ->
    [one] Les informations sur « { $title } » ont été modifiées.
   *[other] Les informations sur { $count } articles ont été modifiées.
 }
notice-details-overtaken = Une autre fenêtre les avait modifiées entre-temps : « { $title } ». Annuler rétablit cette version.
notice-details-imported = { $count ->
    [0] Aucune ligne du tableau n’a été reprise.
    [one] { $count } ligne lue.
   *[other] { $count } lignes lues.
 }{ $changed ->
    [0] {""}
    [one] {" "}{ $changed } article modifié.
   *[other] {" "}{ $changed } articles modifiés.
 }

## Exportation dans un dossier
export-folder-title = { $count ->
    [one] Exporter { $count } article
   *[other] Exporter { $count } articles
 }
export-folder-form = Forme
export-folder-tracked = Avec suivi des modifications
export-folder-tracked-what = Les articles Word et OpenDocument gardent leur format ; les autres deviennent des documents Word.
export-folder-corrected = Corrigé
export-folder-corrected-what = Chaque article dans son propre format.
export-folder-do = Choisir le dossier…
dialog-export-folder = Dossier des articles exportés

## Ne plus signaler
ignore-words-title = Ajouter au dictionnaire
ignore-rule-title = Désactiver cette règle
ignore-where = Où ?
ignore-article = Dans cet article seulement
ignore-all = Dans tous les articles
ignore-team = Dans tous les articles, pour toute l’équipe
ignore-words-do = Ajouter
ignore-rule-do = Désactiver

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
notice-ignored-words-article = « { $words } » n’est plus signalé dans cet article.
notice-ignored-words-all = « { $words } » n’est plus signalé dans aucun article.
notice-ignored-words-team = « { $words } » n’est plus signalé, pour toute l’équipe.
notice-ignored-rule-article = La règle { $rule } est désactivée dans cet article.
notice-ignored-rule-all = La règle { $rule } est désactivée dans tous les articles.
notice-saved = Enregistré dans { $path }
notice-archived = { $count ->
    [one] { $count } article a été archivé.
   *[other] { $count } articles ont été archivés.
 }
notice-unarchived = { $count ->
    [one] { $count } article est revenu dans la file.
   *[other] { $count } articles sont revenus dans la file.
 }
notice-restored = La version a été restaurée.
notice-restored-same = Le texte est déjà identique à cette version.
notice-restored-paragraph = Le paragraphe a été restauré.
notice-tracked = Article avec suivi des modifications enregistré dans { $path }
notice-word = Document Word avec suivi des modifications enregistré dans { $path }
notice-annotated = Article avec annotations de qualité enregistré dans { $path }
notice-criticmarkup = Texte en CriticMarkup enregistré dans { $path }
notice-diff = Différences enregistrées dans { $path }
notice-csv = Tableau des décisions enregistré dans { $path }
notice-json = Relecture enregistrée dans { $path }
notice-tmx = Mémoire de traduction enregistrée dans { $path }
notice-report = Rapport enregistré dans { $path }
notice-copied = Le texte a été copié.
notice-paste-refused = Le presse-papiers ne peut pas être lu ici. Ctrl+V colle le texte.
notice-source-added = Le texte source a été ajouté.
notice-source-removed = Le texte source a été retiré.
notice-cannot-split = Ce paragraphe ne peut pas être scindé : le format du fichier n’admet pas d’autre paragraphe à cet endroit. Le texte n’a pas été modifié.
notice-typing-taken-back = Le paragraphe a été remis dans son état précédent.
notice-cannot-split-next = Maj+Entrée va à la ligne dans le même paragraphe.
notice-replaced = { $count ->
    [0] Rien n’a été remplacé.
    [one] { $count } occurrence a été remplacée.
   *[other] { $count } occurrences ont été remplacées.
 }
notice-not-replaced = { $count ->
    [one] « { $words } » est resté tel quel : { $reason }
   *[other] { $count } occurrences sont restées telles quelles. « { $words } » : { $reason }
 }
notice-nothing-to-replace = Il n’y a rien à remplacer.
notice-all-decided = Tout est traité.
notice-no-issue-here = Aucun signalement à traiter à l’endroit du curseur.
notice-safe-done = { $count ->
    [0] Aucun signalement à traiter n’a de suggestion sûre.
    [one] { $count } suggestion sûre a été acceptée.
   *[other] { $count } suggestions sûres ont été acceptées.
 }
opinions-added = { $count ->
    [0] « { $source } » n’ajoute rien à la relecture.
    [one] « { $source } » ajouté : { $count } signalement.
   *[other] « { $source } » ajouté : { $count } signalements.
 }
opinions-left = { $count ->
    [one] { $count } signalement de « { $source } » ne peut pas être affiché :
   *[other] { $count } signalements de « { $source } » ne peuvent pas être affichés :
 }
opinions-left-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
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
    [one] { $count } erreur confirmée.
   *[other] { $count } erreurs confirmées.
 }
notice-left-overlap = { $count ->
    [one] { $count } a été ignoré : il chevauche une autre modification.
   *[other] { $count } ont été ignorés : ils chevauchent d’autres modifications.
 }
notice-left-no-suggestion = { $count ->
    [one] { $count } a été ignoré : il n’a pas cette suggestion.
   *[other] { $count } ont été ignorés : ils n’ont pas cette suggestion.
 }
notice-left-decided = { $count ->
    [one] { $count } était déjà traité.
   *[other] { $count } étaient déjà traités.
 }
notice-left-format = { $count ->
    [one] { $count } a été ignoré : le format du fichier ne permet pas cette modification.
   *[other] { $count } ont été ignorés : le format du fichier ne permet pas ces modifications.
 }
cannot-none = Aucun signalement n’est sélectionné.
cannot-none-next = { KEY("next-issue") } passe au suivant.
cannot-decided = Ce signalement est déjà traité.
cannot-decided-next = { KEY("next-issue") } passe au suivant, { KEY("reopen") } le rouvre.
cannot-no-suggestion = Ce signalement n’a pas de suggestion.
cannot-no-suggestion-next = { KEY("edit") } pour écrire la correction, { KEY("confirm") } pour marquer l’erreur, { KEY("reject") } pour refuser.
cannot-refused = Signalement ignoré : le format du fichier ne permet pas cette suggestion.
cannot-refused-next = { KEY("previous-issue") } y revient : { KEY("edit") } pour écrire une autre correction, { KEY("reject") } pour refuser.
cannot-open = Ce signalement n’est pas encore traité.
cannot-open-next = { KEY("accept") } accepte la suggestion, { KEY("reject") } refuse le signalement.
cannot-locked = Ce paragraphe est verrouillé.
cannot-locked-next = Déverrouillez-le dans le logiciel d’où vient le fichier, ou laissez-le tel quel.
cannot-own = Vous avez ajouté ce signalement vous-même : il ne dépend d’aucune règle.
cannot-own-next = { KEY("reopen") } le supprime.
cannot-other-source = Ce signalement vient d’une autre source : aucune règle de Copydesk n’y correspond.
cannot-other-source-next = { KEY("reject") } refuse ce signalement, { KEY("ignore-everywhere") } l’ignore dans tout l’article.
cannot-no-words = Un signe de ponctuation seul ne peut pas être ignoré définitivement : tous ses signalements disparaîtraient.
cannot-no-words-next = { KEY("ignore-everywhere") } ignore ce signalement dans tout l’article, { KEY("rule-off") } désactive la règle.
cannot-none-open = Il n’y a pas d’autre signalement à traiter.
cannot-none-open-next = Enregistrez l’article ou passez au suivant.
cannot-none-safe = Aucun signalement à traiter n’a de suggestion sûre.
cannot-none-safe-next = Traitez les signalements un par un : { KEY("next-issue") } passe au suivant.
cannot-no-change = Aucune modification annulable n’est sélectionnée.
cannot-no-change-next = Comparez l’original au texte actuel, puis sélectionnez une modification avec { KEY("next-issue") }.
cannot-no-version = Il n’y a rien à restaurer ici.
cannot-no-version-next = Comparez une version au texte actuel, puis sélectionnez une modification.
cannot-no-article = Aucun article n’est ouvert.
cannot-no-article-next = Ouvrez-en un depuis la file d’attente.
cannot-no-row = Aucun article n’est sélectionné.
cannot-no-row-next = Sélectionnez-en un avec les flèches.
cannot-undo = Il n’y a rien à annuler.
cannot-undo-next = Chaque article et la file d’attente ont leurs propres actions à annuler.
cannot-redo = Il n’y a rien à rétablir.
cannot-redo-next = Ce qui a été annulé peut être rétabli jusqu’à l’action suivante.
cannot-no-room = La fenêtre est trop étroite pour afficher le texte source à côté de l’article.
cannot-no-room-next = Élargissez la fenêtre ou réduisez le zoom avec { KEY("zoom-out") }. En attendant, la fiche de chaque signalement montre sa source.
cannot-no-source = Cet article n’a pas de texte source.
cannot-no-source-next = { KEY("show-source") } ouvre le volet du texte source, où vous pouvez en ajouter un.
cannot-not-asking = Aucun serveur n’est interrogé.
cannot-not-asking-next = La palette de commandes permet d’en interroger un.
cannot-no-words-selected = Aucun mot n’est sélectionné.
cannot-no-words-selected-next = Sélectionnez-en à la souris, ou avec Maj et les flèches.
cannot-no-field = Rien ne peut être collé ici.
cannot-no-field-next = { KEY("focus-text") } place le curseur dans le texte.
cannot-source-of-file = Le texte source fait partie du fichier de l’article.
cannot-source-of-file-next = Il ne peut être modifié que dans le logiciel d’où vient le fichier.
cannot-pairs-of-file = Les associations sont celles du fichier de l’article et ne peuvent pas être modifiées ici.
cannot-pairs-of-file-next = Modifiez-les dans le logiciel d’où vient le fichier.
cannot-no-pair = Ce paragraphe ne peut pas être associé ainsi.
cannot-no-pair-next = Sélectionnez un autre paragraphe avec les flèches.
cannot-job-running = Une exportation ou une nouvelle vérification est en cours.
cannot-job-running-next = Attendez la fin ou arrêtez-la au-dessus de la liste.
lock-protected = Verrouillé : le document protège ce paragraphe contre les modifications.
lock-locked = Verrouillé par un outil de traduction.
lock-final = Verrouillé : la traduction est approuvée ou définitive.
lock-not-translated = Verrouillé et non vérifié : marqué comme à ne pas traduire.
lock-no-target = Verrouillé : il n’y a pas de traduction, et le fichier n’a pas de place pour en recevoir une.
save-new-title = { $count ->
    [one] { $count } nouveau signalement depuis vos corrections
   *[other] { $count } nouveaux signalements depuis vos corrections
 }
save-new-hint = Vos corrections ont entraîné des signalements qui n’existaient pas dans l’article d’origine.
save-new-look = Les voir
save-new-anyway = Enregistrer quand même
action-undo = Annuler
action-show-failed = Voir lesquels
action-show-profile = Tout afficher
action-restore = Restaurer
action-next-article = Article suivant
action-show = Montrer
action-show-settings = Réglages
action-overwrite = Remplacer
action-save-as = Enregistrer sous…
action-as-utf8 = Enregistrer en UTF-8
action-reload = Recharger
action-show-conflict = Montrer l’autre modification
action-retry = Réessayer

## Announcements for screen readers
announce-accepted = Accepté. { $decided } sur { $total } traités.
announce-rejected = Refusé. { $decided } sur { $total } traités.
announce-confirmed = Erreur confirmée. { $decided } sur { $total } traités.
announce-issue = { $message } Suggestion { $number } sur { $count } : { $suggestion }
announce-issue-alone = { $message } Pas de suggestion.
announce-own-added = Votre signalement a été ajouté.
announce-comment-added = Votre commentaire a été ajouté.
announce-remark-accepted = La modification a été acceptée.
announce-remark-rejected = La modification a été refusée.
announce-source-removed = Les signalements de « { $source } » ont été retirés.
announce-source-open = Volet du texte source ouvert
announce-source-closed = Volet du texte source fermé
announce-invisibles-on = Caractères invisibles affichés
announce-invisibles-off = Caractères invisibles masqués
announce-pair-up = Associé au paragraphe précédent
announce-pair-down = Associé au paragraphe suivant
announce-pair-join = Associations réunies
announce-pair-separate = Association séparée
announce-reopened = De nouveau à traiter.
announce-change = Modification { $number } sur { $count } : { $deleted } devient { $inserted }
announce-reverted = Modification annulée.
announce-undone = Annulé.
announce-redone = Rétabli.
announce-hit = Résultat { $at } sur { $count }
announce-replaced = Remplacé.
announce-issue-gone = Le signalement a disparu : son texte a changé.
announce-tour-ended = La visite guidée est terminée.

## Commands
command-accept = Accepter la suggestion sélectionnée
command-edit = Modifier la suggestion, puis l’accepter
command-reject = Refuser : ce n’est pas une erreur
command-reject-with-reason = Refuser avec un motif
command-confirm = Confirmer l’erreur sans corriger
command-accept-alike = Accepter toutes les occurrences, après aperçu
command-reject-alike = Refuser toutes les occurrences, après aperçu
command-ignore-everywhere = Ignorer partout dans cet article
command-leave-alone = Ajouter les mots au dictionnaire…
command-rule-off = Désactiver cette règle…
command-reopen = Rouvrir un signalement traité
command-choose-suggestion = Choisir une suggestion
command-accept-safe = Accepter toutes les suggestions sûres, après aperçu
command-accept-listed = Accepter les signalements de la liste, après aperçu
command-reject-listed = Refuser les signalements de la liste, après aperçu
command-add-issue = Signaler les mots sélectionnés, ou le mot sous le curseur
command-add-comment = Commenter les mots sélectionnés, ou le mot sous le curseur
command-revert-change = Annuler la modification sélectionnée
command-restore-paragraph = Restaurer le paragraphe d’après la version comparée
command-restore-version = Restaurer tout le texte d’après la version comparée
command-show-layout = Côte à côte, en ligne, avant seul, après seul
command-switch-level = Modifications par mot ou par caractère
command-show-quality = Qualité : score MQM avant et après
command-show-remarks = Afficher les modifications suivies et les commentaires du fichier
command-show-versions = Versions
command-undo = Annuler
command-redo = Rétablir
command-next-issue = Signalement à traiter suivant, ou modification suivante
command-previous-issue = Signalement à traiter précédent, ou modification précédente
command-show-menu = Menu du signalement, de l’article ou de la modification
command-copy = Copier
command-cut = Couper
command-paste = Coller
command-find = Rechercher dans l’article, ou dans les articles de la file
command-find-replace = Rechercher et remplacer dans l’article, ou dans les articles de la file
command-find-many = Rechercher et remplacer dans les articles de la file
command-find-next = Résultat suivant de la recherche
command-find-previous = Résultat précédent de la recherche
command-why-rule = Pourquoi cette règle ?
command-focus-text = Placer le curseur dans le texte, au signalement sélectionné
command-focus-source = Aller au texte source
command-search-library = Chercher dans la bibliothèque
command-open-file = Ouvrir un fichier
command-import-folder = Importer un dossier
command-watch-folder = Surveiller un dossier
command-next-article = Ouvrir l’article suivant, les pires d’abord
command-open-row = Ouvrir l’article sélectionné
command-archive-row = Archiver les articles sélectionnés, les remettre dans la file ou les restaurer depuis la corbeille
command-remove-row = Mettre les articles sélectionnés à la corbeille ; dans la corbeille, les supprimer définitivement
command-select-rows = Sélectionner tous les articles de la liste
command-select-next-row = Sélectionner aussi l’article suivant
command-select-previous-row = Sélectionner aussi l’article précédent
command-select-row = Sélectionner l’article, ou le retirer de la sélection
command-edit-details = Renommer l’article ; slug, rubrique, échéance, responsable
command-compare-newer = Comparer avec le fichier modifié
command-import-details = Importer slugs, rubriques, échéances et responsables d’un tableau
command-export-rows = Exporter les articles sélectionnés dans un dossier
command-recheck-rows = Revérifier les articles sélectionnés
command-new-text = Nouvel article à partir d’un texte
command-compare-file = Comparer avec une version corrigée…
command-compare-text = Coller une version corrigée…
command-import-flags = Importer des signalements…
command-show-sources = Seconds avis…
command-ask-languagetool = Interroger LanguageTool
command-ask-llm = Interroger le modèle de langue
command-stop-asking = Arrêter l’interrogation
command-source-file = Choisir le texte source…
command-source-text = Coller le texte source…
command-remove-source = Retirer le texte source
command-save = Enregistrer la version corrigée
command-save-as = Enregistrer sous…
command-show-forms = Exporter…
command-export-tracked = Enregistrer avec suivi des modifications
command-export-report = Enregistrer un rapport de relecture
command-print-report = Imprimer le rapport…
command-show-queue = File d’attente
command-show-review = Relecture
command-show-changes = Modifications
command-show-source = Afficher ou masquer le texte source
command-show-invisibles = Afficher ou masquer les caractères invisibles
command-show-result = Résultat
command-show-settings = Réglages
command-show-profile = Mots, termes et règles
command-show-keys = Raccourcis clavier
command-show-palette = Toutes les commandes
command-show-manual = Manuel des règles
command-show-tour = Visite guidée, sur un article d’exemple
command-leave = Quitter un champ ou le texte, fermer un message

## Names of keys
key-mod = Ctrl
key-command = ⌘
key-shift = Maj
key-shift-name = Maj
key-alt = Alt
key-escape = Échap
key-enter = Entrée
key-delete = Suppr
key-menu = Menu

## Splitters
splitter-library = Largeur de la bibliothèque
splitter-issue = Largeur du volet de signalement
splitter-source = Largeur du volet du texte source
announce-zoom = { $percent } %
announce-rule-on = La règle est active.
announce-rule-off = La règle est désactivée.
command-zoom-in = Zoom avant
command-zoom-out = Zoom arrière
command-zoom-reset = Réinitialiser le zoom
keys-change = Modifier
keys-change-named = Modifier le raccourci : { $command }
keys-reset = Raccourci par défaut
keys-reset-named = Raccourci par défaut : { $command }
keys-reset-all = Réinitialiser tous les raccourcis
keys-reset-done = Tous les raccourcis ont été réinitialisés.
keys-set = Le raccourci a été modifié.
keys-none = aucun raccourci
key-of-command = (sans raccourci : « { $command } »)
keys-press = Appuyez sur la nouvelle touche. Échap annule.
keys-kept = Les champs, les listes ou le système utilisent cette touche. Choisissez-en une autre :
keys-clash = « { $command } » utilise déjà cette touche :
keys-take = Réattribuer
rule-acceptance = Vous avez accepté { $right } signalements sur { $decided } : avec une certitude de 95 %, au moins { $least } % sont justes.
rule-lowered = Vous refusez la plupart de ses signalements : leur gravité est abaissée d’un degré.
rule-undecided = Vous n’avez encore traité aucun de ses signalements.
rule-turn-off = Désactiver
rule-turn-on = Activer
manual-off = désactivée
manual-measured = juste { $percent } % sur { $issues }
manual-share = { $right } acceptés sur { $decided }
manual-lowered = gravité abaissée
card-acceptance = Vous avez accepté { $right } signalements de cette règle sur { $decided }.
profile-export-title = Exporter
profile-export-terms = Exporter le glossaire (CSV, TBX)
profile-export-words = Exporter les mots
profile-export-rules = Exporter la liste
profile-exported = Enregistré dans { $path }.
profile-share-title = Dictionnaire partagé
profile-share = Utiliser un dictionnaire partagé
profile-share-new = Créer un dictionnaire partagé
profile-unshare = Ne plus l’utiliser
profile-shared-file = Les mots de votre équipe se trouvent dans { $path } ; gardez-le dans un dépôt ou sur un disque partagé.
profile-is-shared = partagé
profile-share-word = Partager
profile-share-word-named = Partager : « { $words } »
profile-is-on = active
profile-off-named = Désactiver : { $rule }
profile-learned = Votre taux d’acceptation par règle
profile-learned-hint = Si, avec une certitude de 95 %, vous acceptez moins d’un signalement sur trois d’une règle, leur gravité est abaissée d’un degré. Une règle n’est jamais désactivée automatiquement.
profile-page = Page
profile-page-named = Page de la règle { $rule }
profile-forget = Réinitialiser
profile-forgotten = Les gravités des règles ont été réinitialisées ; vos décisions sont conservées.
settings-face = Police de l’article
settings-face-serif = Avec empattements
settings-face-sans = Sans empattements
settings-face-system = Système
settings-zoom = Zoom
settings-percent = { $zoom } %
settings-editor-name = Votre nom
settings-editor-name-hint = Auteur des modifications suivies et des commentaires. Vide : le nom de votre compte.
settings-suggestions = Nombre maximal de suggestions par signalement
settings-invisibles = Afficher les espaces, tabulations, fins de ligne et césures conditionnelles dans le texte
settings-tour = Visite guidée, sur un article d’exemple
settings-tour-start = Commencer
settings-autosave = Enregistrer automatiquement la version corrigée après une pause
settings-keys = Raccourcis clavier
settings-keys-open = Voir et modifier
settings-manual = Manuel des règles
settings-manual-open = Voir
settings-house = Style de la maison
settings-house-hint = Vos choix s’appliquent toujours. Pour le reste, l’usage de l’article fait référence.
house-habit = Comme l’article
house-quotes = Guillemets
house-quotes-guillemets = « »
house-quotes-curly = “ ”
house-quotes-straight = " "
house-apostrophe = Apostrophe
house-apostrophe-curly = ’
house-apostrophe-straight = '
house-high-marks = Espace avant ; ! ?
house-colon = Espace avant les deux-points
house-guillemets = Espace à l’intérieur de « »
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
empty-step-look = Copydesk signale les erreurs probables d’un article traduit et propose des corrections, la meilleure d’abord.
empty-step-decide = Vous acceptez, modifiez ou refusez chaque suggestion. Chaque décision est enregistrée aussitôt et peut être annulée.
empty-step-save = Enregistrer crée la version corrigée à côté de l’original, qui n’est pas modifié.
empty-keys-help = tous les raccourcis, et le manuel des règles

## Formats d’exportation
forms-title = Exporter
form-clean = Même format, corrigé
form-clean-what = Le fichier d’origine avec vos corrections et rien d’autre.
form-tracked = Suivi des modifications
form-tracked-what = L’original avec chaque correction à accepter ou à refuser, et sa raison en commentaire.
form-tracked-cannot = Seulement pour les fichiers Word et OpenDocument.
form-word = Document Word avec suivi des modifications
form-word-what = Un nouveau document Word avec l’article et chaque correction à accepter ou à refuser.
form-word-cannot = Cet article est un document Word : enregistrez-le avec suivi des modifications.
form-annotated = Annotations de qualité (XLIFF, ITS 2.0)
form-annotated-what = La traduction corrigée, avec chaque décision en annotation de qualité ITS.
form-annotated-cannot = Seulement pour les fichiers XLIFF.
form-report = Rapport de relecture
form-report-what = Une page à lire ou à imprimer : score, décisions, avant et après.
print-report = Imprimer le rapport…
print-report-what = Le rapport dans la boîte de dialogue d’impression du système, qui peut aussi l’enregistrer en PDF.
form-criticmarkup = CriticMarkup
form-criticmarkup-what = Le texte avec ses modifications marquées, pour les éditeurs Markdown.
form-diff = Différences (diff unifié)
form-diff-what = Pour la commande patch et la gestion de versions.
form-csv = Décisions en tableau (CSV)
form-csv-what = Une décision par ligne, pour un tableur.
form-json = Relecture en JSON
form-json-what = Toute la relecture, pour d’autres programmes.
form-tmx = Mémoire de traduction (TMX)
form-tmx-what = Les textes sources avec leurs traductions corrigées.
form-tmx-cannot = Seulement pour les articles accompagnés de leur texte source.
