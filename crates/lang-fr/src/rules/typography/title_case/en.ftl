typography-title-case = This headline has English-style capitals.
    .summary = A headline has English-style capitals.
    .why = In a French headline, only the first word and names have a capital. Names of institutions within a headline are not flagged.
