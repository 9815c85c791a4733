grammar-of-for-have = Après ce verbe, il faut « { $right } » et non « { $wrong } ».
    .summary = « Of » au lieu de « have » après « could », « would », « should » ou « must ».
    .why = Le « have » inaccentué de « could have » se prononce comme « of ». Un verbe modal n’est jamais suivi d’une préposition, sauf dans « of course ».
