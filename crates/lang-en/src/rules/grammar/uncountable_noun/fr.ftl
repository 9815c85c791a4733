grammar-uncountable-noun = « { $wrong } » ne se compte pas en anglais : écrire « { $right } ».
    .summary = Un nom que l’anglais ne compte pas porte un pluriel ou l’article indéfini.
    .why = Information, advice, furniture, equipment et leurs semblables n’ont ni pluriel ni article indéfini ; on les compte avec a piece of ou an item of. Les pluriels comme children et criteria ne prennent pas de seconde terminaison.
