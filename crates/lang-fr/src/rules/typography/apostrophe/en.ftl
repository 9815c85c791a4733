typography-apostrophe = “{ $text }” should be “{ $right }”.
    .summary = An elided word has another sign instead of an apostrophe, or a space next to it.
    .why = The apostrophe of an elision joins the two words without a space (l’été). Some programs add a space, and some people type an accent or a quotation mark instead. Quoted letters (‘l’) are not flagged.
