grammar-si-conditional = Après « si », la condition se met à l’imparfait : « { $right } » et non « { $wrong } ».
    .summary = Un conditionnel après « si ».
    .why = Le « si » de condition est suivi de l’imparfait ou du plus-que-parfait ; la principale est au conditionnel. L’interrogation indirecte (« je me demande si tu pourrais ») n’est pas signalée. Source : Académie française, Dire, ne pas dire.
