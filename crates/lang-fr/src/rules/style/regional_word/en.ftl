style-regional-word = “{ $phrase }” is said in one country of French.
    .summary = A word of Belgium, Switzerland or Canada that readers elsewhere do not know, or take otherwise.
    .why = Nothing is wrong with the word where the article is read; elsewhere readers stumble. What is said in France is offered. Sources: Trésor de la langue française, OQLF, Dictionnaire suisse romand.
