// A scripted LanguageTool server.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** A server that flags words and proposes others. */
export class LanguageTool {
  /** The texts that it was sent. */
  texts = /** @type {string[]} */ ([]);
  connections = 0;
  /** How many requests it answers before it is silent. */
  answers = Number.POSITIVE_INFINITY;
  address = '';
  #server = createServer((request, response) => {
    void text(request).then((body) => {
      const sent = new URLSearchParams(body).get('text') ?? '';
      this.texts.push(sent);
      if (this.answers === 0) return;
      this.answers -= 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ matches: this.#matches(sent) }));
    });
  });

  /** @param {Record<string, string>} flagged the words, each with its replacement */
  constructor(flagged) {
    this.flagged = flagged;
    this.#server.on('connection', () => (this.connections += 1));
  }

  /** @param {string} sent */
  #matches(sent) {
    const found = Object.entries(this.flagged).filter(([words]) => sent.includes(words));
    return found.map(([words, value]) => ({
      message: 'A wrong word.',
      offset: sent.indexOf(words),
      length: words.length,
      replacements: [{ value }],
      rule: { id: 'RULE', issueType: 'grammar', category: { id: 'GRAMMAR' } },
    }));
  }

  async start() {
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', () => done(undefined)));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.address = `http://127.0.0.1:${address.port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
