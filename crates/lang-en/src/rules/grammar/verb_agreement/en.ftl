grammar-verb-agreement = The verb does not agree with its subject: “{ $right }”, not “{ $wrong }”.
    .summary = A verb does not agree with its subject.
    .why = In the present, a third person singular takes -s (he goes, the problem is), everything else the plain form (they go, the children are). Nouns such as information are singular; those for groups of people may be either in British English, and are not flagged.
