markup-mojibake = « { $text } » a été décodé avec un mauvais encodage.
    .summary = Des lettres ont été décodées avec un mauvais encodage.
    .why = Deux ou trois caractères étranges de suite (Ã©, â€™) sont un seul caractère UTF-8 qu’un programme a décodé comme du Windows-1252. Le caractère d’origine est proposé.
