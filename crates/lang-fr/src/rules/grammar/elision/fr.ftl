grammar-elision = « { $wrong } » s’écrit « { $right } ».
    .summary = Une élision manque ou est fautive.
    .why = « Le », « la », « de », « que », « ne » et les mots du même type s’élident devant une voyelle ; « ma », « ce », « beau » et « vieux » changent de forme. Devant un h aspiré, ils ne changent pas : « le héros ». Sources : Grevisse, Le Bon Usage ; le lexique pour les h aspirés.
