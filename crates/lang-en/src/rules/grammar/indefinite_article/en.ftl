grammar-indefinite-article = “{ $next }” takes “{ $right }”.
    .summary = A stands where an belongs, or an where a belongs.
    .why = English says a before a consonant sound and an before a vowel sound. The sound decides, not the letter: an hour, a university, a one-way street, an MP, a UN envoy. Where speakers differ (an historic day, a herb), the rule is silent.
