style-criticised-turn = Grammars criticise “{ $phrase }”.
    .summary = A turn of phrase that grammars criticise.
    .why = It is often heard, and careful writers avoid it: “malgré que”, “habiter sur Lyon”, “la voiture à mon père”. Sources: Académie française (Dire, ne pas dire), Grevisse (Le Bon Usage).
