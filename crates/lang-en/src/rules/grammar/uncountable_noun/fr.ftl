grammar-uncountable-noun = « { $wrong } » est fautif ; écrivez « { $right } ».
    .summary = Un nom indénombrable est au pluriel ou a un article indéfini, ou un pluriel a une seconde terminaison.
    .why = « Information », « advice », « furniture », « equipment » et les noms du même type n’ont ni pluriel ni article indéfini ; on emploie « a piece of » ou « an item of ». Les pluriels comme « children » et « criteria » ne prennent pas d’autre terminaison.
