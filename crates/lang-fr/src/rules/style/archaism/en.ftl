style-archaism = “{ $phrase }” is obsolete.
    .summary = An obsolete word.
    .why = Dictionaries mark this word as obsolete. It may be right in a quotation from an old text, or for effect. Source: Trésor de la langue française.
