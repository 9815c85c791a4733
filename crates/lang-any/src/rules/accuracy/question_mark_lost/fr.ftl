accuracy-question-mark-lost = La source pose une question ; le point d’interrogation manque.
    .summary = Le point d’interrogation de la source a disparu.
    .why = La source est une question, et la traduction est construite comme une question (pronom interrogatif, inversion), mais se termine sans point d’interrogation. Une interrogation indirecte reste libre.
