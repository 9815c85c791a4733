typography-proper-capital = Written “{ $right }” here.
    .summary = A name made of common words has the wrong case.
    .why = Oceans and seas bear the capital on what names them (l’océan Pacifique), the Church as an institution has one (l’Église catholique), the building none (une église romane), and God of one religion has one (grâce à Dieu).
