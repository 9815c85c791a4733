typography-space-before-high-mark = In English, there is no space before “{ $mark }”.
    .summary = A space before ; : ! or ?.
    .why = French has a space before these marks, English does not.
