### Les mots de la fenêtre en français.

## Library
library-label = Bibliothèque
library-search = Chercher { $total ->
    [0] un article
    [one] dans { $total } article
   *[other] dans { $total } articles
 }
library-in-review = En relecture
library-new = Nouveaux
library-done = Terminés
library-empty = Aucun article pour l’instant
library-no-match = Aucun article ne contient « { $query } »
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
library-language-unknown = langue inconnue
library-remove = Retirer « { $title } » de la bibliothèque
library-bar = À revoir : { $critical } critiques, { $major } majeurs, { $minor } mineurs

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
top-report = Rapport

## Article
article-label = Texte de l’article
strip-label = Où se trouvent les signalements
strip-issue = { $severity } : { $quote }
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
card-label = Signalement en cours
card-confidence = sûr à { $percent } %
card-suggestions = Suggestions
card-no-suggestion = Pas de suggestion : corrigez vous-même, ou refusez.
card-remove = Supprimer « { $quote } »
card-accept = Accepter
card-edit = Modifier
card-reject = Refuser
card-reject-reason = avec un motif…
card-confirm = Une faute, laisser
card-reopen = Rouvrir
card-alike = { $count ->
    [2] Accepter les deux
   *[other] Accepter les { $count } pareils
 }
card-ignore = Ignorer partout dans cet article
card-why = Pourquoi cette règle ?
card-edit-label = Vos mots
card-edit-accept = Accepter ces mots
card-reason-label = Pourquoi ce n’est pas une faute (facultatif)
card-reason-reject = Refuser
card-cancel = Annuler
card-status-accepted = Accepté
card-status-accepted-edited = Accepté avec vos mots
card-status-rejected = Refusé
card-status-confirmed = Faute laissée en l’état
card-reason = Motif : { $reason }
card-none-title = Aucun signalement en cours
card-none-open = { $total ->
    [0] Rien n’a été trouvé dans cet article.
   *[other] Tout est décidé. Enregistrez la version corrigée, ou relisez-la sous Résultat.
 }
card-none-chosen = Choisissez-en un dans le texte ou dans la liste.

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
list-paragraph = § { $number }
list-removed = (supprimé)

## Status bar
status-progress = { $total ->
    [0] Rien à décider
    [one] { $decided } sur { $total } décidé
   *[other] { $decided } sur { $total } décidés
 }
status-open-counts = À revoir
status-count = { $severity } : { $count }
status-score = MQM
status-score-title = Note MQM de la traduction automatique, puis du texte actuel (100 : sans faute)
status-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
 }
status-on-disk = Chaque décision est sur le disque
status-saving = Enregistrement…
status-unsent = Saisie pas encore sur le disque…
status-saved = Enregistré : { $path }
status-not-saved-since = Modifié depuis l’enregistrement
status-next = Suivant
status-keys = Raccourcis
status-leave-text = Quitter le texte
status-in-text = Dans le texte : Alt + lettre

## Changes
changes-original = Traduction automatique
changes-corrected = Version corrigée
changes-count = { $count ->
    [0] Aucune modification
    [one] { $count } modification
   *[other] { $count } modifications
 }
changes-next = Modification suivante
changes-previous = Modification précédente
changes-label = Original et version corrigée, côte à côte
changes-show = Montrer dans la relecture

## Result
result-label = L’article corrigé
result-copy = Copier le texte

## Empty
empty-title = Le bureau est vide
empty-body = Déposez un article ici, ou ouvrez-en un. Il reste sur cet ordinateur.
empty-choose = Choisissez un article à gauche, ou apportez-en un nouveau.
empty-open = Ouvrir un fichier
empty-paste = Nouveau à partir d’un texte
empty-loading = Ouverture…
drop-here = Déposez pour ouvrir

## Dialogs
dialog-close = Fermer
dialog-open-title = Ouvrir un article
dialog-save-title = Enregistrer la version corrigée
dialog-tracked-title = Enregistrer avec suivi des modifications
dialog-report-title = Enregistrer le rapport de relecture
paste-title = Nouveau à partir d’un texte
paste-label = Texte de l’article
paste-hint = Une ligne vide sépare les paragraphes. La première ligne courte devient le titre.
paste-start = Commencer la relecture
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
rule-title = Pourquoi cette règle ?
rule-why = Pourquoi
rule-examples = Exemples
rule-example-silent = doit rester sans signalement
rule-example-becomes = devient

## Notices
notices-label = Messages
notice-dismiss = Fermer le message
notice-removed = « { $title } » a été retiré de la bibliothèque.
notice-saved = Enregistré sous { $path }
notice-tracked = L’article avec ses modifications suivies se trouve sous { $path }
notice-report = Le rapport se trouve sous { $path }
notice-copied = Le texte a été copié.
notice-all-decided = Tout est décidé.
notice-safe-done = { $count ->
    [0] Aucun signalement n’a de suggestion sûre.
    [one] { $count } suggestion sûre a été acceptée.
   *[other] { $count } suggestions sûres ont été acceptées.
 }
notice-alike-done = { $count ->
    [one] { $count } signalement a été accepté.
   *[other] { $count } signalements ont été acceptés.
 }
notice-bulk-left = { $count ->
    [one] { $count } a été laissé, car il touche une autre modification acceptée.
   *[other] { $count } ont été laissés, car ils touchent d’autres modifications acceptées.
 }
action-undo = Annuler
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
announce-confirmed = Faute laissée en l’état. { $decided } sur { $total } décidés.
announce-reopened = De nouveau à revoir.
announce-undone = Annulé.
announce-redone = Rétabli.
announce-none-open = Rien à revoir.
announce-issue-gone = Le signalement a disparu : ses mots ont changé.

## Commands
command-accept = Accepter la suggestion choisie
command-edit = Modifier la suggestion, puis l’accepter
command-reject = Refuser : pas une faute
command-reject-with-reason = Refuser avec un motif
command-confirm = Confirmer la faute sans toucher aux mots
command-accept-alike = Accepter tous les pareils
command-ignore-everywhere = Ignorer partout dans cet article
command-reopen = Rouvrir un signalement décidé
command-choose-suggestion = Choisir une suggestion
command-accept-safe = Accepter toutes les suggestions sûres
command-undo = Annuler
command-redo = Rétablir
command-next-issue = Signalement ou modification suivants
command-previous-issue = Signalement ou modification précédents
command-why-rule = Pourquoi cette règle ?
command-focus-text = Entrer dans le texte
command-search-library = Chercher dans la bibliothèque
command-open-file = Ouvrir un fichier
command-new-text = Nouvel article à partir d’un texte
command-save = Enregistrer la version corrigée
command-save-as = Enregistrer sous…
command-export-tracked = Enregistrer avec suivi des modifications
command-export-report = Enregistrer un rapport de relecture
command-show-review = Relecture
command-show-changes = Modifications
command-show-result = Résultat
command-show-settings = Réglages
command-show-keys = Cette liste
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
