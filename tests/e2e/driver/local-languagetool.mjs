// A LanguageTool on this computer: a folder with its jar, and a program in place of Java.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listens } from './processes.mjs';

const JAVA = fileURLToPath(new URL('../../../crates/providers/tests/servers/java.py', import.meta.url));

export class LocalLanguageTool {
  /**
   * @param {string} folder an empty folder
   * @param {Record<string, string>} flagged the words that it flags, each with its replacement
   */
  constructor(folder, flagged) {
    this.place = join(folder, 'LanguageTool');
    const bin = join(folder, 'bin');
    for (const one of [this.place, bin]) mkdirSync(one, { recursive: true });
    copyFileSync(JAVA, join(bin, 'java'));
    writeFileSync(join(this.place, 'languagetool-server.jar'), '');
    writeFileSync(join(this.place, 'script.json'), JSON.stringify({ flagged }));
    /** The environment in which its Java is found. */
    this.env = { JAVA_HOME: '', PATH: [bin, process.env['PATH']].join(delimiter) };
  }

  /** Returns the ports on which it was started. */
  ports() {
    const file = join(this.place, 'starts.jsonl');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => /** @type {{ port: number }} */ (JSON.parse(line)).port);
  }

  /** Whether the server that was started last listens. */
  async listens() {
    const port = this.ports().at(-1);
    return port !== undefined && (await listens(port));
  }
}
