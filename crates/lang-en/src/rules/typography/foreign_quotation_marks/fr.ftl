typography-foreign-quotation-marks = Les guillemets anglais sont “ ” : { $right }
    .summary = Une citation est entre guillemets français.
    .why = Les guillemets « » sont ceux du français et d’autres langues ; l’anglais emploie “ ” ou ‘ ’. Les citations dans une autre langue ne sont pas signalées.
