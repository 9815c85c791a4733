typography-source-spacing = { $count ->
    [one] « { $mark } » est collé au mot, comme dans la source anglaise ; en français une espace le précède.
   *[other] « { $mark } » est collé au mot à { $count } endroits, comme dans la source anglaise ; en français une espace le précède.
}
    .summary = Une ponctuation double ou un pour-cent suit l’usage de la source anglaise.
    .why = En français une espace insécable précède le deux-points et le signe pour cent, une fine le point-virgule et les points d’exclamation et d’interrogation. La règle ne parle que si la source est anglaise et si l’article ne met nulle part d’espace avant le deux-points : ailleurs, c’est l’habitude de l’article qui décide.
