grammar-quantifier-number = Il faut « { $right } » et non « { $wrong } ».
    .summary = Un nombre ou un mot comme « many » ou « much » ne s’accorde pas avec le nom.
    .why = « Many », « several », « two » et les mots du même type précèdent un pluriel, « much » un nom indénombrable : many problems, much traffic.
