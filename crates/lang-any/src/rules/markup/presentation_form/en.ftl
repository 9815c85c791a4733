markup-presentation-form = “{ $text }” is written with characters that stand for others.
    .summary = Characters stand for others: ligatures of a font, letters of full width, accents written apart.
    .why = Documents in PDF and foreign keyboards leave them behind; search and spelling fail on them. The rule puts what Unicode says they stand for (normal forms C and KC). Full width beside Chinese, Japanese and Korean is not flagged.
