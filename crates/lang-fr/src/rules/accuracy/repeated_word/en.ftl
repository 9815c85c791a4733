accuracy-repeated-word = “{ $word }” is said twice; the source says two things.
    .summary = The same word stands on both sides of “et” or “ou”.
    .why = The source joins two different words that the translation made one. To find the second word is better than to delete it: the deletion is a last resort. Idioms (encore et encore) and repetitions of the source itself are not flagged.
