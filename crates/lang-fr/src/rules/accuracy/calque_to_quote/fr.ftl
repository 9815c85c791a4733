accuracy-calque-to-quote = « { $verb } » sans « pour » calque l’anglais.
    .summary = « Citer X : » devant une citation calque l’anglais « To quote X: ».
    .why = En anglais, un infinitif suffit à introduire une citation (« To quote X: ») ; en français, on écrit « pour citer X ». Une phrase qui a un verbe conjugué (« Citer ses sources est un devoir ») n’est pas signalée.
