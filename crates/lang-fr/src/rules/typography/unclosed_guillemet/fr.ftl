typography-unclosed-guillemet = Ce guillemet n’est jamais fermé.
    .summary = Un guillemet n’est jamais fermé, ou jamais ouvert.
    .why = Tout guillemet ouvrant a son guillemet fermant. Une citation de plusieurs paragraphes a un guillemet ouvrant au début de chacun et un seul guillemet fermant ; si une citation finit avec celle qui la contient, un seul » ferme les deux (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = Ce guillemet n’a pas de guillemet ouvrant.
