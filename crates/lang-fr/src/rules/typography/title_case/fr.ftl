typography-title-case = Ce titre a des majuscules à l’anglaise.
    .summary = Un titre a des majuscules à l’anglaise.
    .why = Dans un titre français, seuls le premier mot et les noms propres prennent une majuscule. Les noms d’institutions dans un titre ne sont pas signalés.
