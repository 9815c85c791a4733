consistency-reporting-tense = The article reports speech in the compound past; here it is “{ $word }”.
    .summary = Speech is reported in two past tenses.
    .why = The simple past (déclara) and the compound past (a déclaré) translate the same English past tense, and machine translation mixes them for no reason. Off by default: good articles vary them.
