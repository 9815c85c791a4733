style-regional-word = “{ $phrase }” is used in one French-speaking country only.
    .summary = A word of Belgium, Switzerland or Canada that readers elsewhere may not know or may misunderstand.
    .why = The word is right for readers of its own country; elsewhere, use the word that is usual in France, which is suggested. Sources: Trésor de la langue française, OQLF, Dictionnaire suisse romand.
