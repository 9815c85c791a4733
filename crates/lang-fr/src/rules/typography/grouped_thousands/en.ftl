typography-grouped-thousands = The thousands of “{ $number }” are separated as in English.
    .summary = A comma separates thousands.
    .why = In French, the comma is the decimal sign, and a no-break space separates thousands. Measures with three decimals (1,335 kg) are not flagged.
