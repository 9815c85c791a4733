import {
  parse,
  Message,
  Placeable,
  StringLiteral,
  TextElement,
  Visitor,
  type FunctionReference,
  type Pattern,
  type VariableReference,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { DETAILS } from '../state/describing.svelte';
import { COMMANDS } from '../commands';
import { COMMAND_GROUPS, labelKey } from '../commands/command';
import { FORMS, canTake } from '../state/forms';
import { DEFAULT_SETTINGS } from '../generated/DEFAULT_SETTINGS';
import { LAYOUTS } from '../state/changes';
import { PROVIDER_KINDS } from '../state/providers.svelte';
import { PAIR_ACTIONS } from '../state/pairs';
import { REASONS } from '../state/reasons';
import { CATEGORIES } from '../generated/CATEGORIES';
import { TOUR_STEPS } from '../state/tour.svelte';
import { categoryKey, SEVERITIES } from '../state/severity';
import en from './en.ftl?raw';
import fr from './fr.ftl?raw';

const SOURCES = import.meta.glob(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!../generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CODE = Object.values(SOURCES).join('\n');

function messages(source: string): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const entry of parse(source, {}).body) {
    expect(entry.type, JSON.stringify(entry)).not.toBe('Junk');
    if (entry instanceof Message && entry.value) found.set(entry.id.name, entry.value);
  }
  return found;
}

/** Returns the variables of a text, and the commands whose keys it names: `KEY accept`. */
function variables(pattern: Pattern): string[] {
  const names = new Set<string>();
  class Names extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      names.add(node.id.name);
    }
    override visitFunctionReference(node: FunctionReference): void {
      const [command] = node.arguments.positional;
      names.add(`${node.id.name} ${command instanceof StringLiteral ? command.value : '?'}`);
    }
  }
  new Names().visit(pattern);
  return [...names].sort();
}

/** Returns the words of a text that are the same in every case. */
function wordsOf(pattern: Pattern): string {
  return pattern.elements.map((part) => (part instanceof TextElement ? part.value : ' … ')).join('');
}

const ENGLISH = messages(en);
const FRENCH = messages(fr);

/** Keys that the code composes: the part in the code, and the values that are appended. */
const MADE = [
  ...COMMANDS.map(labelKey),
  ...['archive', 'unarchive', 'restore', 'issue', 'text', 'words', 'article', 'change'].map(
    (name) => `menu-${name}`,
  ),
  ...CATEGORIES.map(categoryKey),
  ...SEVERITIES.map((severity) => `severity-${severity}`),
  ...COMMAND_GROUPS.map((group) => `keys-group-${group}`),
  ...['queue', 'review', 'changes', 'result'].map((view) => `view-${view}`),
  ...['new', 'in-review', 'done', 'exported'].map((status) => `state-${status}`),
  ...['all', 'new', 'in-review', 'done', 'exported', 'archived', 'trash'].map(
    (shelf) => `queue-shelf-${shelf}`,
  ),
  ...['damage', 'score', 'recent', 'title', 'words', 'file', 'slug', 'desk', 'deadline', 'assignee'].map(
    (order) => `queue-order-${order}`,
  ),
  ...['accept', 'reject', 'confirm'].flatMap((verdict) => [
    `bulk-${verdict}-title`,
    `bulk-${verdict}-do`,
    `notice-many-${verdict}`,
  ]),
  ...['overlap', 'no-suggestion', 'decided', 'format'].map((reason) => `notice-left-${reason}`),
  ...REASONS.flatMap((reason) => [`cannot-${reason}`, `cannot-${reason}-next`]),
  ...['protected', 'locked', 'final', 'not-translated', 'no-target'].map((reason) => `lock-${reason}`),
  ...['article', 'state', 'language', 'words', 'issues', 'damage', 'score', 'time', ...DETAILS].map(
    (column) => `queue-column-${column}`,
  ),
  ...['queue-damage-title', 'queue-score-title', 'queue-time-title'],
  ...['title-field', ...DETAILS].map((name) => `details-${name}`),
  ...['export', 'recheck'].map((kind) => `job-progress-${kind}`),
  ...['job-exported', 'job-rechecked', 'notice-details', 'notice-details-imported'],
  ...['tracked', 'corrected'].flatMap((form) => [`export-folder-${form}`, `export-folder-${form}-what`]),
  ...['case', 'word', 'plain', 'regex'].map((name) => `find-${name}`),
  ...['find', 'replace', 'undo'].map((kind) => `many-progress-${kind}`),
  ...['all', 'open', 'decided'].map((status) => `list-status-${status}`),
  ...['accepted', 'accepted-edited', 'rejected', 'confirmed', 'settled', 'locked'].map(
    (status) => `card-status-${status}`,
  ),
  ...['overwrite', 'save-as', 'as-utf8', 'reload', 'show-conflict'].map((way) => `action-${way}`),
  ...FORMS.flatMap((form) => [`form-${form}`, `form-${form}-what`]),
  ...FORMS.filter((form) => !canTake(form, null, false) || !canTake(form, 'a.docx', false)).map(
    (form) => `form-${form}-cannot`,
  ),
  ...FORMS.filter((form) => form !== 'clean').map((form) => `notice-${form}`),
  ...TOUR_STEPS.flatMap((step) => [`tour-${step}`, `tour-${step}-what`]),
  ...LAYOUTS.map((layout) => `layout-${layout}`),
  ...['suggestion', 'own-words', 'bulk', 'hand'].map((maker) => `maker-${maker}`),
  ...['original', 'now'].map((version) => `version-${version}`),
  ...['from', 'to'].map((side) => `compare-${side}`),
  ...['no-rules', 'language-unknown', 'other-language'].map((reason) => `unchecked-${reason}`),
  ...['article', 'all', 'team'].flatMap((scope) => [`ignore-${scope}`, `notice-ignored-words-${scope}`]),
  ...['article', 'all'].map((scope) => `notice-ignored-rule-${scope}`),
  ...['sources', 'known', 'restored', 'passed-over', 'stopped', 'failed'].map((what) => `import-${what}`),
  ...PAIR_ACTIONS.flatMap((action) => [
    `source-${action}`,
    `source-${action}-title`,
    `announce-pair-${action}`,
  ]),
  ...PROVIDER_KINDS.flatMap((kind) => [
    `provider-${kind}`,
    `asked-${kind}`,
    `settings-use-${kind}`,
    `settings-sent-${kind}`,
  ]),
  ...['address', 'folder'].map((place) => `settings-place-${place}`),
  ...['issues', 'rewrite'].map((mode) => `settings-mode-${mode}`),
  ...['insertion', 'deletion', 'comment'].flatMap((kind) => [`remark-${kind}`, `mark-${kind}`]),
  ...['insertion', 'deletion'].map((kind) => `remark-moved-${kind}`),
  ...['accepted', 'rejected'].map((status) => `remark-status-${status}`),
  ...['watch-begun', 'watch-ended'].map((key) => `${key}-next`),
  ...['system', 'light', 'dark'].map((theme) => `settings-theme-${theme}`),
  ...['serif', 'sans', 'system'].map((face) => `settings-face-${face}`),
  ...Object.keys(DEFAULT_SETTINGS.house).map((matter) => `house-${matter.replace('_', '-')}`),
  ...['narrow', 'no-break', 'plain', 'none'].map((space) => `house-space-${space}`),
  ...['guillemets', 'curly', 'straight'].map((way) => `house-quotes-${way}`),
  ...['curly', 'straight'].map((way) => `house-apostrophe-${way}`),
  ...['spaced', 'dotted'].map((way) => `house-thousands-${way}`),
  ...['percent', 'unit'].flatMap((matter) => [`house-${matter}-spaced`, `house-${matter}-glued`]),
  ...['character', 'dots'].map((way) => `house-ellipsis-${way}`),
];

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...FRENCH.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('use the same variables', () => {
    for (const [key, pattern] of ENGLISH) {
      const other = FRENCH.get(key);
      if (other) expect([key, variables(other)]).toEqual([key, variables(pattern)]);
    }
  });

  it('name the keys of commands that there are, as the user has set them', () => {
    const commands = new Set(COMMANDS.map(({ command }) => `KEY ${command}`));
    for (const [key, pattern] of ENGLISH)
      for (const name of variables(pattern).filter((one) => one.startsWith('KEY ')))
        expect([key, name, commands.has(name)]).toEqual([key, name, true]);
    // Keys of the system, and those of a field.
    const fixed = /^(?:notice-paste-refused|key-|find-(?:next|previous)$|notice-cannot-split)/;
    const isKey =
      /(?:Ctrl|Alt|Shift|Maj)\s?[+-]|\bF\d+\b|(?<![\p{L}’'…])(?!A [a-z]|I’)[A-Z](?![\p{L}’'.:+])/u;
    for (const [language, texts] of Object.entries({ ENGLISH, FRENCH }))
      for (const [key, pattern] of texts)
        if (!fixed.test(key) && key !== 'status-in-text') {
          const words = wordsOf(pattern).replaceAll(/MQM|XLIFF|TBX|CSV|A4/g, '');
          expect([language, key, isKey.exec(words)?.[0]]).toEqual([language, key, undefined]);
        }
  });

  it('have every key that the code uses', () => {
    const calls = /\b(?:t|announce|(?:info|success)\(\s*'[a-z-]+',)\(?\s*'([a-z][a-z0-9-]*)'/g;
    const named = [...CODE.matchAll(calls)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(100);
    for (const key of [...MADE, ...named]) expect([key, ENGLISH.has(key)]).toEqual([key, true]);
  });

  it('have no unused key', () => {
    const made = new Set(MADE);
    const idle = [...ENGLISH.keys()].filter(
      (key) => !made.has(key) && !CODE.includes(`'${key}'`) && !en.includes(`{ ${key} }`),
    );
    expect(idle).toEqual([]);
  });

  it('use no-break spaces around French punctuation', () => {
    for (const [key, pattern] of FRENCH) {
      const text = pattern.elements.map((part) => (part instanceof Placeable ? 'x' : part.value)).join('');
      expect([key, / [;:?!»]|« /.test(text)]).toEqual([key, false]);
    }
  });
});
