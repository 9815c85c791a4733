grammar-gerund = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un infinitif est écrit là où l’anglais veut la forme en -ing, ou l’inverse.
    .why = Après enjoy, avoid, suggest et leurs semblables, et après toute préposition, vient la forme en -ing : enjoy reading, without knowing, look forward to hearing. Allow et advise ne prennent l’infinitif qu’avec un complément (allows you to edit). Want, decide et hope veulent l’infinitif.
