typography-foreign-quotation-marks = English sets quotations in “ ”: { $right }
    .summary = A quotation stands in guillemets.
    .why = Guillemets are the quotation marks of French and other languages; English writes “ ” or ‘ ’. A quotation in another language is not flagged.
