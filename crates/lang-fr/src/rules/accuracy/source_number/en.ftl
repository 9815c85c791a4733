accuracy-source-number = “{ $number }” is not written the French way: “{ $right }”.
    .summary = A number stayed as English writes it, or lost a space.
    .why = French writes a decimal comma and parts thousands with a narrow space; English writes a decimal point and a comma for thousands. The number in the source proves which is which. Versions, sections, articles, figures and addresses keep their point.
    .parted = The source has two numbers here: the space after the comma is gone.
    .grouped = The source parts the thousands of this number; French does so with a narrow space.
    .copied = The number is written exactly as in the English source.
