style-doubled-adjective = “{ $first }” and “{ $second }” mean the same here.
    .summary = Two adjectives of one meaning follow a noun.
    .why = A machine translates two English synonyms, or a rewriter adds one: “world international order”. One of the adjectives is enough. Two French adjectives count as synonyms if one English word stands for both.
