typography-letter-in-number = The number { $right } contains the letter O.
    .summary = The letter O is used instead of a zero.
    .why = Text recognition and typing confuse the letter with the digit. Codes with other letters are not flagged.
