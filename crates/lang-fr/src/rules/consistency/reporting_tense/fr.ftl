consistency-reporting-tense = L’article rapporte les paroles au passé composé ; ici « { $word } ».
    .summary = Les paroles sont rapportées à deux temps du passé.
    .why = Le passé simple (déclara) et le passé composé (a déclaré) traduisent le même passé anglais ; une traduction passe de l’un à l’autre sans raison. Désactivée par défaut : de bons articles varient.
