typography-quotation-marks = Ce guillemet n’est jamais fermé ; le français emploie « et ».
    .summary = Des guillemets ne vont pas ensemble, ne sont jamais fermés ou diffèrent de ceux de l’article.
    .why = Le français cite entre « … » et réserve “ … ” aux citations internes. Une citation est signalée si elle est ouverte par “ et fermée par », si elle n’est jamais fermée ou si ses guillemets diffèrent de ceux de l’article. Un article qui n’emploie que “ … ” n’est pas signalé.

typography-quotation-marks-mixed = Cette citation est ouverte par “ et fermée par ».

typography-quotation-marks-against-habit = L’article a « … » ailleurs.
