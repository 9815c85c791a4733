grammar-demonstrative-number = Avec ce nom, il faut « { $right } » et non « { $wrong } ».
    .summary = « This » devant un pluriel, ou « these » devant un singulier.
    .why = « This » et « that » précèdent un singulier, « these » et « those » un pluriel.
