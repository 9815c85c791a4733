markup-mojibake = « { $text } » a été lu dans un mauvais encodage.
    .summary = Des lettres ont été lues dans un mauvais encodage.
    .why = Deux ou trois caractères étranges de suite (Ã©, â€™) sont un seul caractère UTF-8 qu’un programme a pris pour du Windows-1252. La règle les relit comme il faut.
