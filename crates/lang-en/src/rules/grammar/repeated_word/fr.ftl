grammar-repeated-word = « { $word } » est répété.
    .summary = Un mot est répété.
    .why = Un mot répété est une faute de frappe ou une erreur de traduction automatique, sauf si la répétition est voulue (very very) ou si les deux mots ont des fonctions différentes (had had, that that).
