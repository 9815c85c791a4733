typography-quotation-marks = Ce guillemet n’est jamais fermé, et le français ouvre par «.
    .summary = Des guillemets sont mêlés, jamais fermés ou étrangers à l’article.
    .why = Le français cite entre « … » et réserve “ … ” aux citations internes. Est signalé un guillemet ouvert par “ et fermé par », un guillemet jamais fermé, ou une paire qui s’écarte de l’usage de l’article. Un article qui écrit “ … ” partout n’est pas signalé.

typography-quotation-marks-mixed = Cette citation est ouverte par “ et fermée par ».

typography-quotation-marks-against-habit = Ailleurs, l’article cite entre « … ».
