typography-sentence-start = The sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a small letter.
    .why = A sentence begins with a capital. After an abbreviation the sentence goes on, so that the rule is silent there.
