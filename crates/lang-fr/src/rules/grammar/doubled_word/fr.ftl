grammar-doubled-word = « { $word } » est répété.
    .summary = Un mot est répété.
    .why = Un mot répété est une faute de frappe ou une erreur de traduction automatique, sauf si le français le répète à dessein : « nous nous voyons », « très très », « de de Gaulle ».
