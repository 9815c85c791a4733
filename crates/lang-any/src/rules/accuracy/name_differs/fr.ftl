accuracy-name-differs = La source donne « { $right } », la traduction « { $name } ».
    .summary = Un nom ou un identifiant est orthographié autrement que dans la source.
    .why = Le nom est inconnu et diffère de celui de la source par une ou deux lettres : c’est sans doute une faute de frappe. Les noms que les langues transcrivent différemment (Poutine, Putin), les accents et les désinences ne sont pas signalés.
