markup-mojibake = “{ $text }” was decoded with the wrong encoding.
    .summary = Letters were decoded with the wrong encoding.
    .why = Two or three odd characters in a row (Ã©, â€™) are one UTF-8 character that a program decoded as Windows-1252. The original character is suggested.
