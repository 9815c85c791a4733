grammar-there-is = Il faut « { $right } » et non « { $wrong } ».
    .summary = « There is » devant un pluriel, ou « there are » devant un singulier.
    .why = Le verbe après « there » s’accorde avec le nom qui suit : there are many reasons, there is a problem. « There’s » devant un pluriel est courant à l’oral ; les citations ne sont pas signalées.
