grammar-pronominal-participle = Avec ce verbe pronominal : « { $right } » et non « { $word } ».
    .summary = Le participe passé d’un verbe pronominal ne s’accorde pas, ou ne devrait pas.
    .why = Le participe s’accorde avec le sujet quand le pronom réfléchi est complément direct (elle s’est trompée) ; il reste invariable quand ce pronom veut dire « à soi » (ils se sont succédé), ou devant un infinitif après faire. Les verbes qui admettent les deux (se dire, se donner, se laver) ne sont pas signalés.
