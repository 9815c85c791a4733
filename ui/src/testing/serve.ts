// Starts the application for the tests of the whole window (`cargo xtask serve`).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the application, without a trailing slash. */
    served: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const program = process.env['XTASK'] ?? join(project.config.root, '../target/debug/xtask');
  if (!existsSync(program))
    throw new Error(`${program} is missing. The window is tested on the real application: run make build.`);
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-served-'));
  const server = spawn(program, ['serve', '--port', '0', '--folder', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve);
    server.once('exit', (status) => reject(new Error(`xtask serve ended with ${status}`)));
  });
  project.provide('served', address.replace(/\/$/, ''));
  return () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}
