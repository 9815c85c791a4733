markup-placeholder = “{ $text }” should have been filled in.
    .summary = A place that a program or an author should have filled was left.
    .why = Places in braces, format signs (%s) and instructions in brackets are filled before a text is published. What belongs there cannot be known here; the rule offers to take it out. Percentages and sets of numbers are not flagged.
