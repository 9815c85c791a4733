grammar-participle-with-avoir = After “avoir”, write “{ $right }”, not “{ $word }”.
    .summary = A past participle with “avoir” agrees with the wrong word, or does not agree.
    .why = With “avoir”, the participle never agrees with the subject. It agrees with a direct object before the verb (la maison qu’ils ont achetée, je les ai vus) and is otherwise invariable. Participles that are invariable before an infinitive (fait, laissé, pu, dû) are not flagged.
