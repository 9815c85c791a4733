typography-apostrophe = “{ $text }” should be “{ $right }”.
    .summary = An elided word has another sign than an apostrophe, or a space beside it.
    .why = The apostrophe of an elision stands between the two words without a space (l’été). Machines put a space after it, and keyboards an accent in its place. Quoted letters (‘l’) are not flagged.
