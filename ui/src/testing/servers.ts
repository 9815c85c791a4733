// Scripted servers for second opinions.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface ScriptedServer {
  address: string;
  /** The bodies of all requests. */
  requests: string[];
  /** Number of connections. */
  connections: () => number;
}

/** Starts a server that returns a JSON answer to each request; it is stopped at the end of the test. */
async function serve(answer: (request: IncomingMessage, body: string) => unknown): Promise<ScriptedServer> {
  const requests: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      requests.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(await answer(request, body)));
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, requests, connections: () => connections };
}

/**
 * Starts a LanguageTool server that flags the first occurrence of each of these words and proposes another. `ready` is
 * awaited before the answer to the request with this number, from 0.
 */
export function languageTool(
  flagged: Record<string, string>,
  ready: (request: number) => Promise<void> | undefined = () => undefined,
): Promise<ScriptedServer> {
  let count = 0;
  return serve(async (_, body) => {
    await ready(count++);
    const sent = new URLSearchParams(body).get('text') ?? '';
    const found = Object.entries(flagged).filter(([words]) => sent.includes(words));
    const matches = found.map(([words, value]) => ({
      message: 'A wrong word.',
      offset: sent.indexOf(words),
      length: words.length,
      replacements: [{ value }],
      rule: { id: 'RULE', issueType: 'grammar', category: { id: 'GRAMMAR' } },
    }));
    return { matches };
  });
}

/** Starts a server with these language models, which say `content`. */
export function languageModel(models: string[], content: string): Promise<ScriptedServer> {
  const choices = [{ message: { role: 'assistant', content }, finish_reason: 'stop' }];
  return serve(({ method }) => (method === 'GET' ? { data: models.map((id) => ({ id })) } : { choices }));
}

/** Returns a promise, and the function that resolves it. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
