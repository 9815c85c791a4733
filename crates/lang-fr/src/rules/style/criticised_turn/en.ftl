style-criticised-turn = Grammars criticise “{ $phrase }”.
    .summary = An expression that grammars criticise.
    .why = The expression is common in speech, but careful writers avoid it: “malgré que”, “habiter sur Lyon”, “la voiture à mon père”. Sources: Académie française (Dire, ne pas dire), Grevisse (Le Bon Usage).
