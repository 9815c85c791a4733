accuracy-literal-idiom = “{ $phrase }” is a word-for-word translation of an English idiom.
    .summary = An English idiom is translated word for word.
    .why = Not every reader knows that “coûter un bras et une jambe” means “to cost a fortune”. If the words are meant literally, reject the issue. Source: bilingual dictionaries of idioms.
