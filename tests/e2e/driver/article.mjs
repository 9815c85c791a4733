// The article that the tests review: written for them, with errors that remain flagged when rules change: repeated
// words, and spaces before commas.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Windows line breaks, a trailing space, no line break at the end: none of this may change unless edited. */
export const TEXT = [
  'La bibliothèque rouvre ses portes',
  'Après deux ans de travaux, la bibliothèque municipale et et ses trois salles de lecture accueilleront de nouveau les lecteurs samedi matin. ',
  'Le maire, qui avait promis une ouverture au printemps , a remercié les les ouvriers et les habitants du quartier pour leur patience.',
  'Les enfants auront une salle à eux. Ils pourront y écouter des contes and emprunter jusqu’à dix livres à la fois.',
  'La directrice attend mille visiteurs dès le premier jour , et elle a prévu du café pour tout le monde.',
].join('\r\n\r\n');

/** Creates a folder with the article in it. */
export function article() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-article-'));
  const file = join(folder, 'bibliothèque.txt');
  writeFileSync(file, TEXT);
  return { folder, file, corrected: join(folder, 'bibliothèque.corrected.txt') };
}

/**
 * Returns the paragraphs of a text, as the Result view shows them.
 * @param {string} text
 */
export function paragraphs(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Removes a folder of the test. A process that is about to exit may still write its cache there.
 * @param {string} folder
 */
export function sweep(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
