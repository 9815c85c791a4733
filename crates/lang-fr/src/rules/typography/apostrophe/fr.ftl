typography-apostrophe = « { $text } » devrait être « { $right } ».
    .summary = Un mot élidé a un autre signe à la place de l’apostrophe, ou une espace à côté d’elle.
    .why = L’apostrophe d’une élision joint les deux mots sans espace (l’été). Certains programmes ajoutent une espace, et l’on tape parfois un accent ou un guillemet à sa place. Les lettres citées (‘l’) ne sont pas signalées.
