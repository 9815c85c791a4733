markup-mojibake = “{ $text }” was read in the wrong encoding.
    .summary = Letters were read in the wrong encoding.
    .why = Two or three odd characters in a row (Ã©, â€™) are one character of UTF-8 that a program took for Windows-1252. The rule reads them as they were meant.
