typography-grouped-thousands = Les milliers de « { $number } » sont séparés à l’anglaise.
    .summary = Une virgule sépare les milliers.
    .why = En français, la virgule est le signe décimal ; une espace insécable sépare les milliers. Les mesures à trois décimales (1,335 kg) ne sont pas signalées.
