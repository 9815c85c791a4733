accuracy-negation-lost = The source denies it; “{ $verb }” affirms it.
    .summary = A negation of the source is gone.
    .why = The source denies its only verb, and the translation, which uses the same word, has no ne … pas, no sans, no negative prefix and no verb of refusal. An opposite (« reste ouvert » for “is not closed”) and phrases such as not only or if not are not flagged.
