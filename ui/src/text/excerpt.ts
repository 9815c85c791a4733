// Words with a little of the text around them.

/** Characters of context on either side. */
const CONTEXT = 42;

function cutLeft(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(-CONTEXT);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function cutRight(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(0, CONTEXT);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** Returns a range of a text, UTF-16, with its context cut at words. */
export function excerptOf(text: string, from: number, to: number): Excerpt {
  return {
    before: cutLeft(text.slice(0, from)),
    words: text.slice(from, to),
    after: cutRight(text.slice(to)),
  };
}
