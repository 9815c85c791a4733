typography-title-case = Ce titre porte des majuscules à l’anglaise.
    .summary = Un titre porte des majuscules sur ses mots.
    .why = Un titre français ne prend de majuscule qu’au premier mot et aux noms propres. Les noms d’institutions dans un titre ne sont pas signalés.
