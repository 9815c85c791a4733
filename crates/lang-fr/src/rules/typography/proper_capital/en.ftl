typography-proper-capital = This should be “{ $right }”.
    .summary = A capital of a proper name is wrong or missing.
    .why = In names of oceans and seas, the word that names them has a capital (l’océan Pacifique). “Église” has one for the institution (l’Église catholique), but not for a building (une église romane); “Dieu” has one in monotheism (grâce à Dieu).
