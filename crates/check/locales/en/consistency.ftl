### consistency

consistency-name-twin = The article also writes “{ $other }” ({ $count ->
        [one] once
       *[other] { $count } times
    }); “{ $name }” seems to be the same name.
    .summary = One name is written in two ways.
    .why = Two names that differ in a letter or two are taken for one where they sound alike or stand beside the same other name. The rarer one is flagged; of two that are as frequent, the one that no lexicon knows, else the one that no handle follows as under a post, else the later one. Names that exist both (Marie, Maria) are left alone unless both bear the same surname and sound alike.

consistency-term-spelling = The article mostly writes “{ $other }”; here it is “{ $word }”.
    .summary = One term is written in two ways.
    .why = A hyphen (week-end, weekend), the accent of the old or the new spelling (événement, évènement) and the capital of a name that no dictionary knows are a matter of house style, but an article keeps to one. The rarer form is flagged; of two that are as frequent, the one that French uses less.

consistency-form-of-address = The article addresses the reader otherwise; here it is “{ $word }”.
    .summary = The reader is tu here and vous there.
    .why = English you does not say which of the two is meant, and a translation changes from sentence to sentence. Quotations do not count. “Vous” is right as well where several are addressed.

consistency-reporting-tense = The article reports speech in the compound past; here it is “{ $word }”.
    .summary = Speech is reported in two past tenses.
    .why = The simple past (déclara) and the compound past (a déclaré) translate the same English past, and a translation changes between them for no reason. Off by default: good articles vary.

consistency-acronym-expanded-twice = “{ $acronym }” is first “{ $first }”, then “{ $other }”.
    .summary = An acronym is expanded in two ways.
    .why = Two long forms of one acronym are two translations of one name, or a mistake in one of them. The first is taken for the right one; capitals do not count.

consistency-acronym-unexplained = The article nowhere says what “{ $acronym }” stands for.
    .summary = A little known acronym is never expanded.
    .why = An acronym that French rarely uses should be expanded where it is first mentioned. Off by default: readers of a trade paper know more of them than any list.
