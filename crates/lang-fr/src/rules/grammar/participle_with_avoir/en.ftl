grammar-participle-with-avoir = After avoir: “{ $right }”, not “{ $word }”.
    .summary = A past participle after avoir agrees with the wrong word, or with none.
    .why = With avoir the participle never agrees with the subject. It agrees with a direct object that stands before the verb (la maison qu’ils ont achetée, je les ai vus), and keeps its form otherwise. Participles that keep their form before an infinitive (fait, laissé, pu, dû) are not flagged.
