style-repeated-phrase = « { $phrase } » est répété.
    .summary = Un groupe de mots est répété immédiatement.
    .why = La traduction automatique répète parfois un groupe de mots. Les citations, les refrains et les expressions comme « encore et encore » ne sont pas signalés.
