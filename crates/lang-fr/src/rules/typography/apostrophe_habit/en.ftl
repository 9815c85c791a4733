typography-apostrophe-habit = Elsewhere the article writes “{ $right }”.
    .summary = An apostrophe departs from those of the article.
    .why = Straight and typographic apostrophes are both in use; an article keeps to one. Off by default: houses change them all at once.
