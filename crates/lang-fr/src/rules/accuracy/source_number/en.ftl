accuracy-source-number = “{ $number }” is not in French notation: “{ $right }”.
    .summary = A number is in English notation, or has lost a space.
    .why = French has a decimal comma and separates thousands with a narrow space; English has a decimal point and separates thousands with a comma. The source shows which is meant. The point is right in versions, sections, articles, figures and addresses, which are not flagged.
    .parted = The source has two numbers here: the space after the comma is missing.
    .grouped = The source separates the thousands of this number; French does so with a narrow space.
    .copied = The number is the same as in the English source.
