grammar-possessive-or-contraction = « { $wrong } » : il faut « { $right } » ici.
    .summary = Un possessif est écrit pour une contraction qui se prononce de même, ou l’inverse.
    .why = Its, your, whose et their marquent la possession ; it’s, you’re, who’s et they’re contiennent un verbe, et there désigne un lieu. Les mots voisins n’en admettent qu’un. Là où les deux auraient un sens, la règle se tait.
