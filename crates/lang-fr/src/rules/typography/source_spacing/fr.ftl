typography-source-spacing = { $count ->
    [one] « { $mark } » n’a pas d’espace avant lui, comme dans la source anglaise ; il en faut une en français.
   *[other] « { $mark } » n’a pas d’espace avant lui à { $count } endroits, comme dans la source anglaise ; il en faut une en français.
}
    .summary = Un signe de ponctuation ou un signe pour cent n’a pas d’espace avant lui, comme dans la source anglaise.
    .why = Le français met une espace insécable avant les deux-points et le signe pour cent, une fine avant le point-virgule et les points d’exclamation et d’interrogation. Les signes ne sont signalés que si la source est en anglais et si aucun deux-points de l’article n’a d’espace ; sinon, l’usage de l’article décide.
