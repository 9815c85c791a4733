typography-foreign-quotation-marks = English quotation marks are “ ”: { $right }
    .summary = A quotation in guillemets.
    .why = Guillemets are used in French and other languages; English has “ ” or ‘ ’. Quotations in another language are not flagged.
