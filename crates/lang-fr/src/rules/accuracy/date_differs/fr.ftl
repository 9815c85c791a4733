accuracy-date-differs = La source dit « { $source } », la traduction « { $wrong } ».
    .summary = Un jour de la semaine ou un mois diffère de la source.
    .why = La source nomme un jour ou un mois qui manque dans la traduction, et la traduction un autre qui n’est pas dans la source. Les textes qui présentent plusieurs différences de ce genre ne sont pas signalés : la formulation peut être autre.
