typography-proper-capital = S’écrit ici « { $right } ».
    .summary = Un nom formé de mots communs n’a pas la bonne casse.
    .why = Océans et mers portent la majuscule sur ce qui les nomme (l’océan Pacifique), l’Église comme institution la prend (l’Église catholique), l’édifice non (une église romane), et le Dieu d’une religion la prend (grâce à Dieu).
