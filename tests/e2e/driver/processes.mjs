// Processes of the test: found and ended by their ids, never by name.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Polls until there is an answer, for at most `ms` milliseconds.
 * @template T
 * @param {string} what describes what was waited for, for the error
 * @param {() => T | Promise<T>} ask
 * @param {number} [ms]
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, ask, ms = 10_000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await pause(20);
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    // The third field of stat identifies a zombie: it has exited but its parent has not waited for it yet.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^\d+ \(.*\) [ZX]/s.test(stat);
  } catch {
    return false;
  }
}

/**
 * Returns the descendants of process `pid`.
 * @param {number} pid
 * @returns {number[]}
 */
export function descendants(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    } catch {
      // It exited in the meantime.
    }
  }
  const found = [];
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const its = children.get(next) ?? [];
    found.push(...its);
    open.push(...its);
  }
  return found;
}

/**
 * Returns the milliseconds since a process was started, to a hundredth of a second.
 * @param {number} pid
 */
export function ageOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const started = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) * 10;
  return Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]) * 1000 - started;
}

/**
 * Returns the program that a process runs, without its folder.
 * @param {number} pid
 */
export function programOf(pid) {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    return '';
  }
}

/**
 * Ends processes: SIGTERM first, then SIGKILL.
 * @param {number[]} pids
 */
export async function end(pids) {
  const alive = () => pids.filter(isAlive);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    for (const pid of alive()) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has already exited.
      }
    }
    try {
      await until('processes to end', () => alive().length === 0, 3_000);
      return;
    } catch (error) {
      if (signal === 'SIGKILL') throw error;
    }
  }
}

/** @returns {Promise<number>} a free port */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * Whether a process listens on a port of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function listens(port) {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), answer(true)));
    socket.once('error', () => answer(false));
  });
}
