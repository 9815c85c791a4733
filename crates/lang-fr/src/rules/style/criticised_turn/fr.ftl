style-criticised-turn = Les grammaires critiquent « { $phrase } ».
    .summary = Une tournure que les grammaires critiquent.
    .why = On l’entend souvent, et qui écrit avec soin l’évite : « malgré que », « habiter sur Lyon », « la voiture à mon père ». Sources : Académie française (Dire, ne pas dire), Grevisse (Le Bon Usage).
