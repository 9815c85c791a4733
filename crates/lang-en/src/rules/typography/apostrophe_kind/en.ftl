typography-apostrophe-kind = The article usually has “{ $right }”.
    .summary = An apostrophe differs from the others of the article.
    .why = Straight and typographic apostrophes are both correct, but an article should be consistent. Off by default.
