typography-apostrophe = « { $text } » devrait être « { $right } ».
    .summary = Un mot élidé porte un autre signe que l’apostrophe, ou une espace.
    .why = L’apostrophe d’une élision joint les deux mots sans espace (l’été). Les machines la font suivre d’une espace, les claviers la remplacent par un accent. Les lettres citées (‘l’) ne sont pas signalées.
