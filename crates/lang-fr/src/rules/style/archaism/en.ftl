style-archaism = “{ $phrase }” has gone out of use.
    .summary = A word that has gone out of use.
    .why = Dictionaries mark it as old. It is right where an old text is quoted, or for effect. Source: Trésor de la langue française.
