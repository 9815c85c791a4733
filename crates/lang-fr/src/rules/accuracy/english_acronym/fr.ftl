accuracy-english-acronym = « { $acronym } » est le sigle anglais ; en français on écrit « { $right } ».
    .summary = Un sigle anglais tient la place du sigle français.
    .why = Les organisations internationales, les substances, les maladies et les mesures courantes ont un sigle français (OMS, ARN, VIH, PIB). La règle ne parle que si la source porte ce sigle au même usage, et se tait si l’article donne les deux, si le sigle est entre guillemets ou s’il fait partie d’un nom.
