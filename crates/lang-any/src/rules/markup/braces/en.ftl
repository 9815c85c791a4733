markup-braces = “{ $text }” has the braces of an article spinner.
    .summary = Braces of an article spinner are around a word.
    .why = Article spinners note their choices as {"{"}big|large{"}"}, and leave the braces if something fails. Formulas and sets of numbers are not flagged.
