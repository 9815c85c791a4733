typography-space-before-high-mark = No space stands before “{ $mark }” in English.
    .summary = A space stands before ; : ! or ?.
    .why = French sets a space before double marks, English does not.
