consistency-reporting-tense = L’article rapporte les paroles au passé composé ; ici, c’est « { $word } ».
    .summary = Les paroles sont rapportées à deux temps du passé.
    .why = Le passé simple (déclara) et le passé composé (a déclaré) traduisent le même passé anglais, et la traduction automatique passe de l’un à l’autre sans raison. Règle désactivée par défaut : de bons articles varient les temps.
