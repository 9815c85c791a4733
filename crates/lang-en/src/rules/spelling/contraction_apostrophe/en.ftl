spelling-contraction-apostrophe = “{ $wrong }” should be “{ $right }”.
    .summary = The apostrophe of a contraction is missing or in the wrong place.
    .why = The apostrophe replaces the omitted letters: don’t for do not, they’re for they are. Without it, the word does not exist or is another one (wont, cant, lets).
