style-criticised-turn = Les grammaires critiquent « { $phrase } ».
    .summary = Une tournure que les grammaires critiquent.
    .why = La tournure est courante à l’oral, mais on l’évite dans un texte soigné : « malgré que », « habiter sur Lyon », « la voiture à mon père ». Sources : Académie française (Dire, ne pas dire), Grevisse (Le Bon Usage).
