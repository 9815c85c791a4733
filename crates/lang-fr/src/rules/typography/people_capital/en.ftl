typography-people-capital = The name of a people has a capital: “{ $right }”.
    .summary = The name of a people is in lower case.
    .why = The noun has a capital (les Français), the adjective and the language do not (l’élu français, le français). A plural alone after its determiner is flagged, unless it refers to an earlier noun (les lois françaises et les italiennes).
