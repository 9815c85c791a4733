markup-embed-residue = “{ $text }” is left over from a web page.
    .summary = A leftover of an embedded post, a button or a list of links.
    .why = Addresses of pictures, shortened links (pic.twitter.com, t.co, bit.ly) and labels of buttons (Read more, Share) belong to the web page from which the article was copied.
