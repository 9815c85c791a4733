grammar-hundred = « { $word } » s’écrit « { $right } » dans ce nombre.
    .summary = « Cent » ou « mille » est mal écrit dans un nombre.
    .why = « Cent » prend un s s’il est multiplié et termine le nombre (trois cents places), mais pas devant un autre nombre (trois cent deux, trois cent mille). « Mille » est invariable. Les emplois ordinaux (page deux cent) ne sont pas signalés.
