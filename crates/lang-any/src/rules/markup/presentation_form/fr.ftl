markup-presentation-form = « { $text } » est écrit avec des caractères qui en remplacent d’autres.
    .summary = Des caractères en remplacent d’autres : ligatures de police, lettres pleine chasse, accents séparés.
    .why = Documents PDF et claviers étrangers en laissent ; recherche et orthographe y échouent. La règle met ce qu’ils représentent selon Unicode (formes normales C et KC). La pleine chasse auprès du chinois, du japonais et du coréen reste.
