grammar-participle-with-avoir = Après « avoir », écrivez « { $right } » et non « { $word } ».
    .summary = Un participe passé employé avec « avoir » s’accorde avec le mauvais mot, ou ne s’accorde pas.
    .why = Avec « avoir », le participe ne s’accorde jamais avec le sujet. Il s’accorde avec le complément d’objet direct placé avant le verbe (la maison qu’ils ont achetée, je les ai vus) ; sinon, il est invariable. Les participes invariables devant un infinitif (fait, laissé, pu, dû) ne sont pas signalés.
