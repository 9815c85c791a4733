grammar-verb-agreement = The verb does not agree with its subject: “{ $right }”, not “{ $wrong }”.
    .summary = A verb does not agree with its subject.
    .why = In the present, the third person singular has -s (he goes, the problem is), the others do not (they go, the children are). Nouns such as “information” are singular; nouns for groups of people may be plural in British English, and are not flagged.
