grammar-hundred = “{ $word }” should be “{ $right }” in this number.
    .summary = “Cent” or “mille” is misspelled in a number.
    .why = “Cent” takes an s if it is multiplied and at the end of the number (trois cents places), but not before another number (trois cent deux, trois cent mille). “Mille” never does. Ordinal uses (page deux cent) are not flagged.
