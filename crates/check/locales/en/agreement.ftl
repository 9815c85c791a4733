### Rules about agreement.
