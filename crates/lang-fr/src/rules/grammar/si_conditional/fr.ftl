grammar-si-conditional = Après si, la condition se met à l’imparfait : « { $right } », et non « { $wrong } ».
    .summary = Un conditionnel suit si.
    .why = Le si de condition est suivi de l’imparfait ou du plus-que-parfait ; c’est la principale qui prend le conditionnel. L’interrogation indirecte (« je me demande si tu pourrais ») l’admet. Source : Académie française, Dire, ne pas dire.
