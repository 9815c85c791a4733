typography-unclosed-guillemet = Ce guillemet n’est jamais fermé.
    .summary = Un guillemet n’est jamais fermé, ou ne ferme rien.
    .why = Tout guillemet ouvert se ferme. Une citation de plusieurs paragraphes ouvre chacun d’eux par un guillemet et se ferme une fois ; quand une citation finit avec celle qui la contient, un seul » les ferme (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = Ce guillemet ne ferme rien.
