spelling-contraction-apostrophe = “{ $wrong }” is written “{ $right }”.
    .summary = A contraction lacks its apostrophe, or has it in the wrong place.
    .why = The apostrophe stands where letters were left out: don’t for do not, they’re for they are. Without it the word does not exist, or is another one (wont, cant, lets).
