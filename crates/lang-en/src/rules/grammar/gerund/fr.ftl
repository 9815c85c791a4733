grammar-gerund = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un infinitif au lieu de la forme en -ing, ou l’inverse.
    .why = « Enjoy », « avoid », « suggest » et les verbes du même type, ainsi que toutes les prépositions, demandent la forme en -ing : enjoy reading, without knowing, look forward to hearing. « Allow » et « advise » ne prennent l’infinitif qu’après un complément (allows you to edit). « Want », « decide » et « hope » demandent l’infinitif.
