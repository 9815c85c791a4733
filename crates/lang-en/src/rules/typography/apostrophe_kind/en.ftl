typography-apostrophe-kind = The article writes “{ $right }” elsewhere.
    .summary = An apostrophe differs from the others of the article.
    .why = Both apostrophes are in use; an article keeps to one. The rule is off unless it is turned on.
