typography-proper-capital = Il faut « { $right } » ici.
    .summary = Une majuscule d’un nom propre manque ou est de trop.
    .why = Dans les noms d’océans et de mers, le mot qui les désigne prend une majuscule (l’océan Pacifique). « Église » en prend une pour l’institution (l’Église catholique), mais pas pour l’édifice (une église romane) ; « Dieu » en prend une dans le monothéisme (grâce à Dieu).
