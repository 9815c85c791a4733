typography-currency = « { $amount } » est écrit à l’anglaise.
    .summary = Le symbole d’une monnaie précède le montant.
    .why = On écrit d’abord le montant, puis une espace insécable et le symbole : 50 $. Avec des millions, on emploie plutôt le nom de la monnaie : 2,5 millions de dollars.
