typography-foreign-quotation-marks = L’anglais met les citations entre “ ” : { $right }
    .summary = Une citation est entre guillemets français.
    .why = Les guillemets « » sont ceux du français et d’autres langues ; l’anglais écrit “ ” ou ‘ ’. Une citation en langue étrangère n’est pas signalée.
