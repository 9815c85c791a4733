typography-people-capital = People of a country take a capital: “{ $right }”.
    .summary = The name of a people bears a small letter.
    .why = The noun takes a capital (les Français), the adjective and the language do not (l’élu français, le français). Flagged where the plural stands alone after its determiner; where it takes up a noun (les lois françaises et les italiennes) it is not flagged.
