markup-embed-residue = “{ $text }” was left by a web page.
    .summary = Something of an embedded post, a button or a list of links was left.
    .why = Addresses of pictures and shortened links (pic.twitter.com, t.co, bit.ly) and the captions of buttons (Read more, Share) belong to the page that the article was taken from.
