accuracy-literal-idiom = “{ $phrase }” is an English idiom, word for word.
    .summary = An English idiom was translated word for word.
    .why = French readers do not know that “coûter un bras et une jambe” means “cost a fortune”. Where the words are meant literally, reject the finding. Source: bilingual dictionaries of idioms.
