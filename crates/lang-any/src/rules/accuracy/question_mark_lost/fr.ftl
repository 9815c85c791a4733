accuracy-question-mark-lost = La source est une question, mais il manque le point d’interrogation.
    .summary = Il manque le point d’interrogation de la source.
    .why = La source est une question, et la traduction aussi (elle a un mot interrogatif ou une inversion), mais elle ne se termine pas par un point d’interrogation. Les interrogations indirectes ne sont pas signalées.
