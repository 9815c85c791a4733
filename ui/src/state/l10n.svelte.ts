// The texts of the window, with Project Fluent.
import { FluentBundle, FluentResource, type FluentFunction, type FluentVariable } from '@fluent/bundle';
import type { UiTongue } from '../generated/UiTongue';
import en from '../locales/en.ftl?raw';
import fr from '../locales/fr.ftl?raw';

export const LANGUAGES: readonly UiTongue[] = ['en', 'fr'];

const SOURCES: Record<UiTongue, string> = { en, fr };

function bundleOf(tongue: UiTongue, functions: Record<string, FluentFunction>): FluentBundle {
  // Both languages are written left to right: isolation marks would only appear in copied text and tests.
  const bundle = new FluentBundle(tongue, { useIsolating: false, functions });
  bundle.addResource(new FluentResource(SOURCES[tongue]));
  return bundle;
}

export type Arguments = Record<string, FluentVariable>;

export class Localisation {
  tongue = $state<UiTongue>('en');
  /**
   * Returns the name of a command's current key, for `KEY("command")` in a text; `inText` is whether the cursor is in
   * the article's text, and undefined for where it is now.
   */
  keyOf: (command: string, inText?: boolean) => string = (command) => command;
  private readonly bundles = new Map<UiTongue, FluentBundle>();

  private readonly functions: Record<string, FluentFunction> = {
    KEY: ([command], options) => this.keyOf(String(command), 'in' in options ? true : undefined),
  };

  /** Returns the text for a key; a component that reads it follows changes of the language. */
  t = (key: string, args?: Arguments): string => {
    const { tongue } = this;
    let bundle = this.bundles.get(tongue);
    if (!bundle) this.bundles.set(tongue, (bundle = bundleOf(tongue, this.functions)));
    const message = bundle.getMessage(key);
    // A missing text shows its key, so that the window keeps working. A test prevents this.
    if (!message?.value) return key;
    return bundle.formatPattern(message.value, args ?? null, []);
  };

  has(key: string): boolean {
    return bundleOf(this.tongue, this.functions).hasMessage(key);
  }
}
