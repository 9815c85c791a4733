typography-hyphen-space = “{ $right }” is joined by its hyphen.
    .summary = A space stands beside a joining hyphen.
    .why = A pronoun after its verb (dit-il) and a prefix (anti-missile) are joined without a space. Prefixes that share their word (pré- et post-natal) are not flagged.
