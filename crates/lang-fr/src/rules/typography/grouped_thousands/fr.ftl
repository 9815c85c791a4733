typography-grouped-thousands = « { $number } » groupe les milliers à l’anglaise.
    .summary = Une virgule groupe les milliers.
    .why = En français, la virgule est le signe décimal ; une espace insécable sépare les milliers. Les mesures à trois décimales (1,335 kg) ne sont pas signalées.
