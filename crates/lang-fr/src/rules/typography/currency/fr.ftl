typography-currency = « { $amount } » est écrit à l’anglaise.
    .summary = Le signe de la monnaie précède le montant.
    .why = Le français écrit le montant, une espace insécable, puis le signe : 50 $ ; avec des millions, le nom est d’usage : 2,5 millions de dollars.
