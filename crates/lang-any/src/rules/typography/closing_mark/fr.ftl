typography-closing-mark = « { $mark } » ne correspond pas au guillemet ouvrant ; il faut « { $right } ».
    .summary = Le guillemet fermant ne correspond pas au guillemet ouvrant.
    .why = Les guillemets vont par paires : « », “ ”, ‘ ’. Les citations internes et les apostrophes ne sont pas signalées.
