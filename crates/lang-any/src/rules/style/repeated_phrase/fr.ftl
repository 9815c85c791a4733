style-repeated-phrase = « { $phrase } » revient aussitôt.
    .summary = Le même groupe de mots revient sans fin.
    .why = La traduction automatique tourne parfois en rond. Les citations, les refrains et les tours comme « encore et encore » restent.
