grammar-participle-with-avoir = Après avoir : « { $right } » et non « { $word } ».
    .summary = Un participe passé employé avec avoir s’accorde avec le mauvais mot, ou ne s’accorde pas.
    .why = Avec avoir, le participe ne s’accorde jamais avec le sujet. Il s’accorde avec le complément direct placé avant le verbe (la maison qu’ils ont achetée, je les ai vus), et reste invariable sinon. Les participes invariables devant un infinitif (fait, laissé, pu, dû) ne sont pas signalés.
