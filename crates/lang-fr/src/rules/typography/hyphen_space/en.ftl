typography-hyphen-space = There should be no space next to the hyphen: “{ $right }”.
    .summary = A space next to a hyphen.
    .why = A pronoun after its verb (dit-il) and a prefix (anti-missile) are joined by a hyphen without spaces. Prefixes that share a word (pré- et post-natal) are not flagged.
