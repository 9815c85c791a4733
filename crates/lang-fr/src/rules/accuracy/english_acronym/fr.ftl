accuracy-english-acronym = « { $acronym } » est le sigle anglais ; le sigle français est « { $right } ».
    .summary = Un sigle anglais est employé au lieu du sigle français.
    .why = Les organisations internationales, les substances, les maladies et les mesures courantes ont un sigle français (OMS, ARN, VIH, PIB). Le sigle n’est signalé que si la source l’emploie aussi. Il ne l’est pas si l’article donne les deux, s’il est entre guillemets ou s’il fait partie d’un nom.
