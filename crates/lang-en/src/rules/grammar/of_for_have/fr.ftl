grammar-of-for-have = Après ce verbe, il faut « { $right } », non « { $wrong } ».
    .summary = Of est écrit pour have après could, would, should ou must.
    .why = Le have atone de « could have » se prononce comme of. Aucune préposition ne suit un verbe modal, sauf dans « of course ».
