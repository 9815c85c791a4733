typography-grouped-thousands = “{ $number }” groups its thousands as English does.
    .summary = A comma groups thousands.
    .why = In French the comma is the decimal sign; thousands are parted by a no-break space. Measures of three decimals (1,335 kg) are not flagged.
