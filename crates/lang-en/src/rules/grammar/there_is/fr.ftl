grammar-there-is = « { $wrong } » : il faut « { $right } » ici.
    .summary = There is précède un pluriel, ou there are un singulier.
    .why = Le verbe qui suit there s’accorde avec ce qui vient après : there are many reasons, there is a problem. « There’s » devant un pluriel est courant à l’oral ; les citations ne sont pas signalées.
